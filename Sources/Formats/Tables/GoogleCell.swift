/// A cell of Google's that may hold several values, joined by ` ::: `.
enum GoogleCell {
  static func values(_ text: String) -> [String] {
    let bytes = text.utf8
    guard bytes.contains(UInt8(ascii: ":")) else { return [text] }
    var values: [String] = []
    var (start, at) = (bytes.startIndex, bytes.startIndex)
    while at < bytes.endIndex {
      if bytes[at...].starts(with: " ::: ".utf8) {
        values.append(String(text[start..<at]).trimmed)
        at = bytes.index(at, offsetBy: 5)
        start = at
      } else {
        at = bytes.index(after: at)
      }
    }
    values.append(String(text[start...]).trimmed)
    return values.filter { !$0.isEmpty }
  }
}

extension String {
  /// Without ASCII blanks and line ends around it.
  var trimmed: String {
    guard let first = utf8.first, let last = utf8.last, isSpace(first) || isSpace(last) else { return self }
    let start = utf8.drop(while: isSpace)
    guard let end = start.lastIndex(where: { !isSpace($0) }) else { return "" }
    return String(self[start.startIndex...end])
  }
}
