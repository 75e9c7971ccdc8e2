import Formats
import Testing

@Suite struct TextDecoderTests {
  private func decode(_ bytes: [UInt8], pieceSize: Int = 4096, prefixLength: Int = 1 << 16) -> String {
    var text: [UInt8] = []
    bytes.withUnsafeBufferPointer { bytes in
      var decoder = TextDecoder(prefix: UnsafeBufferPointer(rebasing: bytes.prefix(prefixLength)))
      for start in stride(from: 0, to: bytes.count, by: pieceSize) {
        let piece = UnsafeBufferPointer(rebasing: bytes[start..<min(bytes.count, start + pieceSize)])
        decoder.decode(piece) { text += $0 }
      }
      decoder.finish { text += $0 }
    }
    return String(decoding: text, as: UTF8.self)
  }

  @Test(arguments: [1, 2, 3, 4096])
  func `a mark of byte order is taken off`(pieceSize: Int) {
    #expect(decode([0xEF, 0xBB, 0xBF] + Array("Zoë".utf8), pieceSize: pieceSize) == "Zoë")
    #expect(decode([0xFF, 0xFE, 0x41, 0, 0x42, 0], pieceSize: pieceSize) == "AB")
    #expect(decode([0xFE, 0xFF, 0, 0x41, 0, 0x42], pieceSize: pieceSize) == "AB")
  }

  @Test func `windows-1252 has quotes and the euro where Latin-1 has nothing`() {
    #expect(decode([0x80, 0x20, 0x93, 0x4D, 0xFC, 0x94]) == "€ “Mü”")
  }

  @Test(arguments: [1, 2, 7])
  func `the set is chosen by the first letter beyond ASCII, wherever it comes`(pieceSize: Int) {
    let far = String(repeating: "a", count: 100)
    #expect(decode(Array((far + "€uro ë").utf8), pieceSize: pieceSize, prefixLength: 10) == far + "€uro ë")
    #expect(decode(Array(far.utf8) + [0xE9, 0x74, 0xE9], pieceSize: pieceSize, prefixLength: 10) == far + "été")
    #expect(decode(Array(far.utf8) + [0xE9], pieceSize: pieceSize, prefixLength: 10) == far + "é")
  }

  @Test func `a unit without its pair becomes the sign for it`() {
    #expect(decode([0xFF, 0xFE, 0x00, 0xD8, 0x41, 0, 0x00, 0xDC, 0x00, 0xD8]) == "\u{FFFD}A\u{FFFD}\u{FFFD}")
    #expect(decode([0xFF, 0xFE, 0x41, 0, 0x42]) == "A\u{FFFD}")
  }

  @Test func `a prefix that ends within a letter is still UTF-8`() {
    let bytes = Array("ë€".utf8)
    #expect(decode(bytes, prefixLength: 3) == "ë€")
    #expect(decode(bytes, prefixLength: 1) == "ë€")
  }
}
