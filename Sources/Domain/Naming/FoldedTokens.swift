/// The folded words of one name in one buffer, reused from name to name where there are many.
package struct FoldedTokens: Sendable {
  private var folded: [UInt8] = []
  private var bytes: [UInt8] = []
  private var ends: [Int] = []

  package init() {}

  package var count: Int { ends.count }
  package var indices: Range<Int> { ends.indices }

  /// Forgets the words and keeps the room.
  package mutating func removeAll() {
    bytes.removeAll(keepingCapacity: true)
    ends.removeAll(keepingCapacity: true)
  }

  /// Adds the words of `text` (UTF-8) to those that are there, up to `Folding.tokenLimit` in all.
  package mutating func append(_ text: UnsafeBufferPointer<UInt8>) {
    folded.removeAll(keepingCapacity: true)
    Folding.append(text, into: &folded)
    folded.withUnsafeBufferPointer { split($0) }
  }

  package mutating func append(_ text: String) {
    var text = text
    text.withUTF8 { append($0) }
  }

  package func text(at index: Int) -> String { String(decoding: bytes[range(index)], as: UTF8.self) }

  /// Calls `body` with the bytes of the word at `index`, which are UTF-8.
  package func withBytes<Result>(at index: Int, _ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    bytes.withUnsafeBufferPointer { body(UnsafeBufferPointer(rebasing: $0[range(index)])) }
  }

  private func range(_ index: Int) -> Range<Int> { (index == 0 ? 0 : ends[index - 1])..<ends[index] }

  private mutating func split(_ text: UnsafeBufferPointer<UInt8>) {
    var begin = bytes.count
    var index = 0
    while index < text.count {
      let byte = text[index]
      var length = 1
      var belongs = true
      if byte < 0x80 {
        if byte == UInt8(ascii: "'") {
          index += 1
          continue
        }
        belongs = byte >= 97 && byte <= 122 || byte >= 48 && byte <= 57
      } else if let (scalar, width) = UTF8Scalar.decode(text, at: index) {
        length = width
        belongs = !Self.separates(scalar)
      }
      if belongs {
        if bytes.count - begin + length <= Folding.tokenLength {
          for place in index..<index + length { bytes.append(text[place]) }
        }
      } else if bytes.count > begin {
        ends.append(bytes.count)
        begin = bytes.count
      }
      if ends.count >= Folding.tokenLimit { return }
      index += length
    }
    if bytes.count > begin { ends.append(bytes.count) }
  }

  /// Punctuation, symbols and pictures beyond ASCII, by block.
  private static func separates(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x80...0xBF, 0x2000...0x2BFF, 0x2E00...0x2E7F, 0x3001...0x3004, 0x3008...0x3030, 0xFD3E...0xFD3F,
      0xFE10...0xFE6F, 0xFFE0...0xFFFD, 0x1F000...0x1FAFF:
      true
    default: false
    }
  }
}
