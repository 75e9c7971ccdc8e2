import Wording

extension Line.Row {
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
