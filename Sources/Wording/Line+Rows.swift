extension Line {
  /// What stands on one row of a screen.
  package struct Row: Equatable {
    package var lead: String
    package var text: String
    /// Blanks between text and remark.
    package var gap: Int
    package var remark: String
    package var tone: Tone
  }

  /// The rows of the line on a screen so many columns wide. The remark stands at the right edge of the last row; where it
  /// does not fit beside the text, the text is wrapped shorter, so that it does.
  package func rows(width: Int) -> [Row] {
    if isBlank { return [Row(lead: "", text: "", gap: 0, remark: "", tone: .plain)] }
    let column = max(column, Self.columns(lead))
    var pieces = Self.wrap(text, to: width - column)
    let edge = Self.columns(remark) + 2
    if edge > 2, Self.columns(pieces[pieces.count - 1]) + edge > width - column, edge < (width - column) / 2 {
      pieces = Self.wrap(text, to: width - column - edge)
    }
    var rows = pieces.enumerated().map { place, piece in
      let lead = place == 0 ? lead : ""
      return Row(
        lead: lead + String(repeating: " ", count: column - Self.columns(lead)), text: piece, gap: 0, remark: "",
        tone: tone)
    }
    guard !remark.isEmpty else { return rows }
    let last = rows.count - 1
    let free = width - column - Self.columns(rows[last].text) - Self.columns(remark)
    if free >= 2 {
      (rows[last].gap, rows[last].remark) = (free, remark)
    } else {
      rows.append(Row(lead: "", text: "", gap: max(0, width - Self.columns(remark)), remark: remark, tone: tone))
    }
    return rows
  }

  /// Breaks at blanks; a word longer than a row is broken where the row ends.
  private static func wrap(_ text: String, to width: Int) -> [String] {
    guard width > 0, columns(text) > width else { return [text] }
    var rows: [String] = []
    var row = ""
    var used = 0
    for word in text.split(separator: " ", omittingEmptySubsequences: true) {
      var word = word
      if used > 0, used + 1 + columns(word) > width {
        rows.append(row)
        (row, used) = ("", 0)
      }
      while columns(word) > width {
        var head = Substring()
        while let next = word.first, columns(head) + columns(next) <= width {
          head.append(next)
          word.removeFirst()
        }
        if head.isEmpty { break }
        rows.append(String(head))
      }
      row += (used > 0 ? " " : "") + word
      used += (used > 0 ? 1 : 0) + columns(word)
    }
    if !row.isEmpty { rows.append(row) }
    return rows
  }

  /// Columns that a text takes: wide characters of East Asia and pictures take two, marks that sit on others none.
  private static func columns<Text: StringProtocol>(_ text: Text) -> Int { text.reduce(0) { $0 + columns($1) } }

  private static func columns(_ character: Character) -> Int {
    guard let scalar = character.unicodeScalars.first else { return 0 }
    switch scalar.value {
    case 0..<0x300: return 1
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE4F,
      0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F900...0x1F9FF, 0x20000...0x3FFFD:
      return 2
    case 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2064, 0xFEFF: return 0
    default: return 1
    }
  }
}
