import Domain

/// The words by which a need and an offer are compared: folded, without those that every text has, and cut to their stem,
/// so that *a designer for the website* and *web design* share one.
package enum Terms {
  /// In the order of the text, each once. O(length).
  package static func of(_ text: String) -> [String] {
    var terms: [String] = []
    for word in Folding.tokens(text) where !CommonWords.contains(word) {
      let stem = stem(word)
      if stem.utf8.count >= 3, !terms.contains(stem) { terms.append(stem) }
    }
    return terms
  }

  /// Endings that make one word of another, longest first.
  private static let endings = [
    "ations", "ation", "ators", "ator", "ungen", "ments", "ment", "ional", "ants", "ings", "ists", "ance", "ancy",
    "ions", "ion", "ing", "ers", "ors", "ant", "ist", "ies", "ial", "ung", "ive", "er", "or", "al", "ed", "es", "en",
    "s", "e", "y",
  ]

  /// What is left of a word without its ending: at least four letters, or the word itself.
  static func stem(_ word: String) -> String {
    for ending in endings where word.hasSuffix(ending) {
      let rest = word.dropLast(ending.count)
      if rest.utf8.count >= 4 { return String(rest) }
    }
    return word
  }
}

extension String {
  /// The two texts share a term.
  package func isAbout(_ other: String) -> Bool { !Set(Terms.of(self)).isDisjoint(with: Terms.of(other)) }
}
