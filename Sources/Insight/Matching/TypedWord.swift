import Domain

/// A word of a text: folded, with what its spelling tells.
struct TypedWord: Hashable {
  var folded: String
  /// It began with a capital letter.
  var isCapital: Bool
  /// Capitals alone, in a text that has small letters too: `HR`, `EY`.
  var isAcronym: Bool

  /// So many words of a text are looked at.
  static let limit = 400

  /// The words of `text` in order. An elided article before a French word and the `'s` of a possessive are no part of it.
  static func all(in text: String) -> [TypedWord] {
    var words: [TypedWord] = []
    var folded = FoldedTokens()
    let hasSmall = text.unicodeScalars.contains { $0.properties.isLowercase }
    for piece in text.unicodeScalars.split(maxSplits: limit, whereSeparator: \.properties.isWhitespace).prefix(limit) {
      let word = Substring(bare(piece))
      folded.removeAll()
      folded.append(String(word))
      let letters = word.unicodeScalars.lazy.filter(\.properties.isAlphabetic)
      let isCapital = letters.first?.properties.isUppercase ?? false
      let isAcronym = hasSmall && isCapital && letters.allSatisfy(\.properties.isUppercase) && letters.count > 1
      for index in folded.indices {
        words.append(TypedWord(folded: folded.text(at: index), isCapital: isCapital, isAcronym: isAcronym))
      }
    }
    return words
  }

  private static let apostrophes: Set<Unicode.Scalar> = ["'", "’", "ʼ"]
  private static let elided: Set<String> = ["l", "d", "j", "n", "s", "c", "m", "t", "qu"]

  /// `avocat` of `l’avocat`, `company` of `company's`.
  private static func bare(_ piece: Substring.UnicodeScalarView) -> Substring.UnicodeScalarView {
    var word = piece
    if let mark = word.firstIndex(where: apostrophes.contains), elided.contains(String(word[..<mark]).lowercased()) {
      word = word[word.index(after: mark)...]
      // J’ai, c’est: no word that says anything.
      if word.count <= 2 { return word.prefix(0) }
    }
    let end = word.lastIndex { $0.properties.isAlphabetic }.map { word.index(after: $0) } ?? word.endIndex
    guard let mark = word[..<end].lastIndex(where: apostrophes.contains),
      ["s", "S"].contains(String(word[word.index(after: mark)..<end]))
    else { return word }
    return word[..<mark]
  }
}
