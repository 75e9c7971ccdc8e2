import Domain

/// The name of an organization as people say it.
package enum OrganizationName {
  /// Its folded words, without the mark of its legal form at the end.
  static func words(_ name: String) -> [String] {
    var words = Folding.tokens(name)
    while words.count > 1, let last = words.last, legalForms.contains(last) { words.removeLast() }
    // N.V., B.V., S.A.
    if words.count > 2, words.suffix(2).allSatisfy({ $0.utf8.count == 1 }) { words.removeLast(2) }
    return words
  }

  /// The term by which needs that name it are found: that of its longest word. Nil for one made of words that every text
  /// has: it can't be told from them.
  package static func term(_ name: String) -> String? {
    let words = words(name)
    let longest = words.filter { !CommonWords.all.contains($0) && !$0.utf8.allSatisfy { $0 < 58 } }
      .max { $0.utf8.count < $1.utf8.count }
    guard let longest, longest.utf8.count > (words.count == 1 ? 1 : 2) else { return nil }
    return Stem.of(longest)
  }

  private static let legalForms: Set<String> = [
    "inc", "llc", "llp", "ltd", "limited", "plc", "co", "corp", "corporation", "company", "gmbh", "ag", "kg", "ug",
    "se", "ev", "nv", "bv", "bvba", "sa", "sas", "sarl", "srl", "sprl", "spa", "oy", "ab", "as", "aps", "sl",
  ]
}
