/// The header fields of one message (RFC 5322 section 2.2), one after the other, folded lines included.
package struct MessageHeaders: Sequence, IteratorProtocol {
  package struct Field {
    package var name: UnsafeBufferPointer<UInt8>
    /// What follows the colon. It may hold the line ends of folding; readers take these for blanks.
    package var value: UnsafeBufferPointer<UInt8>
  }

  private let bytes: UnsafeBufferPointer<UInt8>
  private var position = 0

  /// `bytes` must outlive the walk. What follows the first empty line is never looked at.
  package init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  /// The header block of a file that holds one message (Maildir, `.eml`): all before the first empty line.
  package static func block(of message: UnsafeBufferPointer<UInt8>) -> UnsafeBufferPointer<UInt8> {
    var start = 0
    while let end = message.position(of: UInt8(ascii: "\n"), from: start) {
      if end == start || (end == start + 1 && message[start] == UInt8(ascii: "\r")) { return message.part(0..<start) }
      start = end + 1
    }
    return message
  }

  package mutating func next() -> Field? {
    while position < bytes.count {
      let start = position
      let firstEnd = bytes.position(of: UInt8(ascii: "\n"), from: start) ?? bytes.count
      if firstEnd == start || (firstEnd == start + 1 && bytes[start] == UInt8(ascii: "\r")) {
        position = bytes.count
        return nil
      }
      var end = firstEnd
      while end + 1 < bytes.count, bytes[end + 1] == 32 || bytes[end + 1] == 9 {
        end = bytes.position(of: UInt8(ascii: "\n"), from: end + 1) ?? bytes.count
      }
      position = end + 1
      if let colon = Self.colon(in: bytes.part(start..<firstEnd)) {
        let name = bytes.part(start..<(start + colon)).trimmed
        return Field(name: name, value: bytes.part((start + colon + 1)..<end))
      }
    }
    return nil
  }

  /// Where the name of a field ends, or nil where the line is none: `From ` and `>From ` lines, stray text. Blanks
  /// before the colon are obsolete but allowed (RFC 5322 section 4.5).
  static func colon(in line: UnsafeBufferPointer<UInt8>) -> Int? {
    var index = 0
    while index < line.count, line[index] > 32, line[index] < 127, line[index] != UInt8(ascii: ":") { index += 1 }
    guard index > 0 else { return nil }
    while index < line.count, line[index] == 32 || line[index] == 9 { index += 1 }
    return index < line.count && line[index] == UInt8(ascii: ":") ? index : nil
  }
}
