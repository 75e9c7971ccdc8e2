/// How a file of text is written, as far as its bytes tell.
package enum TextEncoding: Hashable, Sendable {
  case utf8
  case utf16(bigEndian: Bool)
  /// Western European text of one byte a character, as older programs for Windows write it.
  case windows1252

  /// What the first bytes of a file show: a mark of byte order, or NUL bytes at every other place. Nil while only
  /// eight-bit text is certain.
  init?(mark bytes: UnsafeBufferPointer<UInt8>) {
    if bytes.starts(with: [0xFF, 0xFE]) {
      self = .utf16(bigEndian: false)
    } else if bytes.starts(with: [0xFE, 0xFF]) {
      self = .utf16(bigEndian: true)
    } else if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
      self = .utf8
    } else {
      // Headers and names are mostly ASCII, whose upper half in UTF-16 is NUL.
      let sample = bytes.prefix(512)
      let pairs = sample.count / 2
      guard pairs >= 2 else { return nil }
      var (even, odd) = (0, 0)
      for pair in 0..<pairs {
        if sample[pair * 2] == 0 { even += 1 }
        if sample[pair * 2 + 1] == 0 { odd += 1 }
      }
      if odd * 2 > pairs, even * 10 < pairs {
        self = .utf16(bigEndian: false)
      } else if even * 2 > pairs, odd * 10 < pairs {
        self = .utf16(bigEndian: true)
      } else {
        return nil
      }
    }
  }
}
