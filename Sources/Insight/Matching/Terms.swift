import Domain

/// The words by which a need and an offer are compared: folded, without those that every text has, and cut to their stem,
/// so that *a designer for the website* and *web design* share two.
package enum Terms {
  /// A text has no more of them; what follows in it is not compared.
  package static let limit = 32

  /// In the order of the text, each once, at most `limit`. O(length) up to some hundred words.
  package static func of(_ text: String) -> [String] { of(TypedWord.all(in: text)).terms }

  /// - Returns: how many of the words were looked at, too.
  static func of(_ words: [TypedWord]) -> (terms: [String], read: Int) {
    var terms: [String] = []
    for (place, word) in words.enumerated() where !CommonWords.contains(word) {
      let stem = Stem.of(word.folded)
      if terms.contains(stem) { continue }
      if terms.count == limit { return (terms, place) }
      terms.append(stem)
    }
    return (terms, words.count)
  }
}

extension String {
  /// The two texts share what one of them is about.
  package func isAbout(_ other: String) -> Bool {
    let (own, others) = (NeedTerms(self), NeedTerms(other))
    return others.isMet(by: Set(own.terms)) || own.isMet(by: Set(others.terms))
  }
}
