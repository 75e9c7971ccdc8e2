/// A cell of Google's that may hold several values, joined by ` ::: `.
enum GoogleCell {
  /// Without the blanks around them. An empty one among others keeps its place, by which values of several cells belong
  /// together. O(n).
  static func values(_ text: String) -> [String] {
    guard text.utf8.contains(UInt8(ascii: ":")) else { return [text] }
    // Blanks around a cell are gone when it gets here; those of a joint at its ends are put back.
    var text = " \(text) "
    return text.withUTF8 { bytes in
      var values: [String] = []
      var (start, at) = (0, 0)
      func take() {
        values.append(String(decoding: bytes[start..<at], as: UTF8.self).trimmed)
      }
      while at < bytes.count {
        if bytes[at] == 32, bytes.count - at >= joint.count, bytes[at..<(at + joint.count)].elementsEqual(joint) {
          take()
          at += joint.count
          start = at
        } else {
          at += 1
        }
      }
      take()
      return values
    }
  }

  private static let joint = Array(" ::: ".utf8)
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
