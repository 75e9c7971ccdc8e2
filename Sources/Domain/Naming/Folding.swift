/// Names in comparable form: what the eye of a reader takes for the same is the same text. Search, matching and sorting
/// all compare folded names; what was typed is kept beside them.
///
/// Case and accents go (`Ana` and `ÁNA`), letters with a stroke lose it, `ß` is `ss`, `æ` is `ae`, Cyrillic and Greek are
/// written in Latin letters, wide and decorated letters are plain ones, digits of every script are ASCII's, quotes and
/// dashes have one form each, white space is single. Other scripts stay as they are, without the vowel points that
/// Hebrew and Arabic may leave out. Folding what is folded changes nothing, and it does not matter whether accents came
/// composed or apart.
package enum Folding {
  /// `text`, folded. Linear in its length; a plain ASCII name costs about 0.1 µs.
  package static func fold(_ text: String) -> String {
    var text = text
    return text.withUTF8 { bytes in
      if isASCII(bytes) { return foldedASCII(bytes) }
      var folded: [UInt8] = []
      folded.reserveCapacity(bytes.count + 16)
      append(bytes, into: &folded)
      return String(decoding: folded, as: UTF8.self)
    }
  }

  /// Appends `text`, folded, to `folded`: the way for many names, without a string for each. `text` is UTF-8; bytes that
  /// are not are left out, so what is appended always is.
  package static func append(_ text: UnsafeBufferPointer<UInt8>, into folded: inout [UInt8]) {
    var writer = FoldingWriter(start: folded.count)
    var index = 0
    while index < text.count {
      let byte = text[index]
      if byte < 0x80 {
        writer.append(ascii: byte, into: &folded)
        index += 1
      } else if let (scalar, length) = UTF8Scalar.decode(text, at: index) {
        writer.append(scalar, into: &folded)
        index += length
      } else {
        index += 1
      }
    }
  }

  /// A key by which names sort as in an address book: family name, then given and middle names, all folded. A name in
  /// one piece counts its last word as the family's; signs between words do not matter.
  package static func sortKey(name: PersonName) -> String {
    var tokens = FoldedTokens()
    let leading: Range<Int>
    if name.family.isEmpty && name.given.isEmpty {
      tokens.append(name.full)
      leading = max(0, tokens.count - 1)..<tokens.count
    } else {
      tokens.append(name.family)
      leading = 0..<tokens.count
      tokens.append(name.given)
      tokens.append(name.additional)
    }
    var key: [UInt8] = []
    key.reserveCapacity(64)
    for index in leading { append(word: index, of: tokens, after: 0x20, into: &key) }
    // Lower than every sign of a word, so that Ruiz stands before Ruiz García.
    var separator: UInt8 = 1
    for index in tokens.indices where !leading.contains(index) {
      append(word: index, of: tokens, after: separator, into: &key)
      separator = 0x20
    }
    return String(decoding: key, as: UTF8.self)
  }

  private static func append(word: Int, of tokens: FoldedTokens, after separator: UInt8, into key: inout [UInt8]) {
    if !key.isEmpty { key.append(separator) }
    tokens.withBytes(at: word) { key.append(contentsOf: $0) }
  }

  static func isASCII(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var seen: UInt8 = 0
    for byte in bytes { seen |= byte }
    return seen < 0x80
  }

  private static func foldedASCII(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
    String(unsafeUninitializedCapacity: bytes.count) { output in
      var count = 0
      var spaceDue = false
      for byte in bytes {
        let plain = FoldingWriter.folded(ascii: byte)
        if plain == FoldingWriter.space {
          spaceDue = count > 0
          continue
        }
        if spaceDue {
          output[count] = FoldingWriter.space
          count += 1
          spaceDue = false
        }
        output[count] = plain
        count += 1
      }
      return count
    }
  }
}
