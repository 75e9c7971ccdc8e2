/// Whether what was told of somebody can be said to them as it stands: facts are in words about them, letters go to them.
package enum ToTheirFace {
  /// Nobody is spoken of in it as she or he: "her boss", to Ana herself, would be somebody else's.
  package static func isSayable(_ text: String) -> Bool {
    !text.split { !$0.isLetter }.contains { pronouns.contains($0.lowercased()) }
  }

  /// `a designer`, `Lisbon`: what stands in a sentence by itself.
  package static func isThing(_ text: String) -> Bool {
    guard let first = text.split(separator: " ").first else { return false }
    return first.first?.isUppercase ?? false || first.first?.isNumber ?? false
      || determiners.contains(first.lowercased())
  }

  /// What follows *struggles with* or *likes* is a thing by that, but for a clause: `to sail`, `that nobody calls`.
  package static func isClause(_ text: String) -> Bool {
    text.split(separator: " ").first.map { openings.contains($0.lowercased()) } ?? false
  }

  private static let pronouns: Set<String> = [
    "she", "her", "hers", "herself", "he", "him", "his", "himself", "they", "them", "their", "theirs", "themselves",
  ]
  private static let determiners: Set<String> = [
    "a", "an", "the", "two", "three", "four", "some", "more", "somebody", "someone",
  ]
  private static let openings: Set<String> = [
    "to", "that", "it", "when", "if", "because", "whether", "how", "who", "what", "where", "why", "not",
  ]
}
