import Formats
import Testing

struct Base64Tests {
  private func read(_ text: String) -> [UInt8]? { Array(text.utf8).withUnsafeBufferPointer { Base64.decode($0) } }

  @Test(arguments: [
    ("", ""), ("Zg==", "f"), ("Zm8=", "fo"), ("Zm9v", "foo"), ("Zm9vYg==", "foob"), ("Zm9vYmE=", "fooba"),
    ("Zm9vYmFy", "foobar"), ("Zg", "f"), ("Zm8", "fo"), ("Zm9v\r\n Ym\tFy\n", "foobar"),
  ])
  func `the vectors of RFC 4648 are read, unpadded and folded too`(text: String, bytes: String) {
    #expect(read(text) == Array(bytes.utf8))
  }

  @Test(arguments: ["Z", "Zm9vY", "Zm9*", "Zg==Zg==", "Zm9v-_"])
  func `what is no Base64 is refused`(text: String) {
    #expect(read(text) == nil)
  }

  @Test func `all byte values come back`() {
    let text = "+/" + String(repeating: "AQID", count: 3) + "/w=="
    #expect(read(text)?.first == 0xFB)
    #expect(read("AAECAwQFBgcICQoLDA0ODw==") == Array(0...15))
    #expect(read("8PHy8/T19vf4+fr7/P3+/w==") == Array(240...255))
  }
}
