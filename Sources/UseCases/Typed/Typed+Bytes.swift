import Formats

extension Typed {
  /// What was pasted or piped in, in UTF-8, UTF-16 or windows-1252.
  package static func text(of bytes: [UInt8]) -> String {
    var text: [UInt8] = []
    bytes.withUnsafeBufferPointer { bytes in
      var decoder = TextDecoder(prefix: bytes)
      decoder.decode(bytes) { text.append(contentsOf: $0) }
      decoder.finish { text.append(contentsOf: $0) }
    }
    return String(decoding: text, as: UTF8.self)
  }
}
