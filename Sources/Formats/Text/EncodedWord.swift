/// Header text as people read it: encoded words (RFC 2047), and the raw 8-bit bytes that many programs send instead.
package enum EncodedWord {
  /// The text with every encoded word in it decoded. Blanks between two encoded words vanish, and words that follow one
  /// another in one character set are joined before they are decoded, since some programs cut in the middle of a
  /// letter. What can't be decoded stays readable as far as it goes. O(n).
  package static func decode(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
    guard bytes.contains(UInt8(ascii: "?")) else { return plain(bytes) }
    var (search, run) = (Search(), Run())
    var (index, plainStart) = (0, 0)
    while let word = search.next(in: bytes, from: index) {
      let gap = UnsafeBufferPointer(rebasing: bytes[plainStart..<word.range.lowerBound])
      if run.charset == nil || !gap.allSatisfy(isBlank) {
        run.flush()
        run.text += plain(gap)
      }
      run.append(word, of: bytes)
      (index, plainStart) = (word.range.upperBound, word.range.upperBound)
    }
    run.flush()
    return run.text + plain(UnsafeBufferPointer(rebasing: bytes[plainStart...]))
  }

  /// UTF-8 where the bytes are that, and else Windows-1252, of which ISO 8859-1 is a part.
  package static func plain(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
    // Nearly all headers are ASCII, and this way of making a string is the quickest.
    if bytes.allSatisfy({ $0 < 0x80 }) { return String(decoding: bytes, as: UTF8.self) }
    return String(validating: bytes, as: UTF8.self) ?? String(decoding: Windows1252.utf8(bytes), as: UTF8.self)
  }

  /// Where an encoded word that begins at `start` ends, so that a comma inside it is not taken for a separator.
  static func end(in bytes: UnsafeBufferPointer<UInt8>, at start: Int, search: inout Search) -> Int? {
    search.word(in: bytes, at: start)?.range.upperBound
  }

  private static func isBlank(_ byte: UInt8) -> Bool { byte == 32 || byte == 9 || byte == 13 || byte == 10 }
}

extension EncodedWord {
  /// One `=?charset?B?text?=`.
  struct Word {
    var range: Range<Int>
    var charset: Range<Int>
    var isBase64: Bool
    var text: Range<Int>
  }

  /// Finds encoded words from left to right. It remembers that no `?=` is left, so that a header full of `=?` costs no
  /// more than its length.
  struct Search {
    private var nothingEnds = false

    mutating func next(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Word? {
      var index = start
      while index + 8 <= bytes.count, !nothingEnds {
        if bytes[index] == UInt8(ascii: "="), let word = word(in: bytes, at: index) { return word }
        index += 1
      }
      return nil
    }

    mutating func word(in bytes: UnsafeBufferPointer<UInt8>, at start: Int) -> Word? {
      let mark = UInt8(ascii: "?")
      guard !nothingEnds, start + 8 <= bytes.count, bytes[start] == UInt8(ascii: "="), bytes[start + 1] == mark else {
        return nil
      }
      var index = start + 2
      let latest = min(bytes.count - 4, index + 60)
      while index < latest, bytes[index] != mark { index += 1 }
      guard index > start + 2, bytes[index] == mark, bytes[index + 2] == mark else { return nil }
      let encoding = bytes[index + 1] | 0x20
      guard encoding == UInt8(ascii: "b") || encoding == UInt8(ascii: "q") else { return nil }
      let textStart = index + 3
      var end = textStart
      while end + 1 < bytes.count, bytes[end] != mark || bytes[end + 1] != UInt8(ascii: "=") { end += 1 }
      guard end + 1 < bytes.count else {
        nothingEnds = true
        return nil
      }
      return Word(
        range: start..<(end + 2), charset: (start + 2)..<index, isBase64: encoding == UInt8(ascii: "b"),
        text: textStart..<end)
    }
  }

  /// Encoded words that follow one another in one character set.
  private struct Run {
    var text = ""
    var charset: String?
    var bytes: [UInt8] = []

    mutating func append(_ word: Word, of source: UnsafeBufferPointer<UInt8>) {
      // A language may follow the set's name (RFC 2231 section 5): `utf-8*en`.
      let name = source[word.charset].prefix { $0 != UInt8(ascii: "*") }
      let charset = String(decoding: name, as: UTF8.self).lowercased()
      if charset != self.charset {
        flush()
        self.charset = charset
      }
      let encoded = UnsafeBufferPointer(rebasing: source[word.text])
      if word.isBase64 { Base64.append(encoded, to: &bytes) } else { appendQuoted(encoded) }
    }

    mutating func flush() {
      guard let charset else { return }
      text += bytes.withUnsafeBufferPointer { EncodedWord.text($0, charset: charset) }
      self.charset = nil
      bytes.removeAll(keepingCapacity: true)
    }

    /// The `Q` encoding (RFC 2047 section 4.2): `_` is a blank, `=C3` a byte.
    private mutating func appendQuoted(_ encoded: UnsafeBufferPointer<UInt8>) {
      var index = 0
      while index < encoded.count {
        let byte = encoded[index]
        if byte == UInt8(ascii: "="), index + 2 < encoded.count, let high = hex(encoded[index + 1]),
          let low = hex(encoded[index + 2])
        {
          bytes.append(high << 4 | low)
          index += 3
        } else {
          bytes.append(byte == UInt8(ascii: "_") ? UInt8(ascii: " ") : byte)
          index += 1
        }
      }
    }

    private func hex(_ byte: UInt8) -> UInt8? {
      switch byte {
      case 48...57: byte - 48
      case 65...70: byte - 55
      case 97...102: byte - 87
      default: nil
      }
    }
  }

  private static func text(_ bytes: UnsafeBufferPointer<UInt8>, charset: String) -> String {
    switch charset {
    case "utf-8", "utf8": String(decoding: bytes, as: UTF8.self)
    case "us-ascii", "ascii", "iso-8859-1", "latin1", "windows-1252", "cp1252": plain(bytes)
    default: Charset.decode(bytes, as: meant[charset] ?? charset) ?? plain(bytes)
    }
  }

  /// What senders mean by these names: the vendor's larger set (the labels of the WHATWG Encoding Standard).
  private static let meant = [
    "gb2312": "GB18030", "gbk": "GB18030", "ks_c_5601-1987": "CP949", "euc-kr": "CP949", "shift_jis": "CP932",
    "shift-jis": "CP932", "x-sjis": "CP932", "iso-8859-8-i": "ISO-8859-8", "iso-8859-9": "CP1254",
    "iso-8859-11": "CP874", "tis-620": "CP874", "x-gbk": "GB18030", "big5": "BIG5-HKSCS",
  ]
}
