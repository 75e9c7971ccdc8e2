import Wording

/// A line of text wrapped to a width: what stands on each row of the screen.
enum Layout {
  struct Row: Equatable {
    var lead: String
    var text: String
    /// Blanks between text and remark.
    var gap: Int
    var remark: String
    var tone: Line.Tone
  }

  /// The rows of a line. The remark stands at the right edge of the last row; where it does not fit beside the text, the
  /// text is wrapped shorter, so that it does.
  static func rows(of line: Line, width: Int) -> [Row] {
    if line.isBlank { return [Row(lead: "", text: "", gap: 0, remark: "", tone: .plain)] }
    let column = max(line.column, columns(line.lead))
    var pieces = wrap(line.text, to: width - column)
    let remark = columns(line.remark) + 2
    if remark > 2, columns(pieces[pieces.count - 1]) + remark > width - column, remark < (width - column) / 2 {
      pieces = wrap(line.text, to: width - column - remark)
    }
    var rows = pieces.enumerated().map { place, piece in
      let lead = place == 0 ? line.lead : ""
      return Row(
        lead: lead + String(repeating: " ", count: column - columns(lead)), text: piece, gap: 0, remark: "",
        tone: line.tone)
    }
    guard !line.remark.isEmpty else { return rows }
    let last = rows.count - 1
    let free = width - column - columns(rows[last].text) - columns(line.remark)
    if free >= 2 {
      rows[last].gap = free
      rows[last].remark = line.remark
    } else {
      rows.append(
        Row(lead: "", text: "", gap: max(0, width - columns(line.remark)), remark: line.remark, tone: line.tone))
    }
    return rows
  }

  /// Breaks at blanks; a word longer than a row is broken where the row ends.
  static func wrap(_ text: String, to width: Int) -> [String] {
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
  static func columns<Text: StringProtocol>(_ text: Text) -> Int { text.reduce(0) { $0 + columns($1) } }

  static func columns(_ character: Character) -> Int {
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

extension Layout.Row {
  /// The row as it is printed; with colour, remarks are dim and conclusions bold.
  func painted(_ colour: Bool) -> String {
    let space = String(repeating: " ", count: gap)
    let lead = Self.safe(lead)
    let text = Self.safe(text)
    let remark = Self.safe(remark)
    guard colour else { return Self.trimmed(lead + text + space + remark) }
    let body: String =
      switch tone {
      case .plain: text
      case .strong: "\u{1B}[1m\(text)\u{1B}[0m"
      case .faint: "\u{1B}[2m\(text)\u{1B}[0m"
      case .broken: "\u{1B}[31m\(text)\u{1B}[0m"
      }
    let edge = remark.isEmpty ? "" : space + "\u{1B}[2m\(remark)\u{1B}[0m"
    return Self.trimmed(lead + body + edge)
  }

  /// Names come from strangers' cards: a control character in one must not reach the terminal.
  private static func safe(_ text: String) -> String {
    // Marks that turn the direction of all that follows are as bad as escapes.
    let isControl: (Unicode.Scalar) -> Bool = { scalar in
      switch scalar.value {
      case ..<0x20, 0x7F...0x9F, 0x202A...0x202E, 0x2066...0x2069: true
      default: false
      }
    }
    guard text.unicodeScalars.contains(where: isControl) else { return text }
    return String(String.UnicodeScalarView(text.unicodeScalars.map { isControl($0) ? "\u{FFFD}" : $0 }))
  }

  private static func trimmed(_ text: String) -> String {
    var end = text.endIndex
    while end > text.startIndex, text[text.index(before: end)] == " " { end = text.index(before: end) }
    return String(text[..<end])
  }
}
