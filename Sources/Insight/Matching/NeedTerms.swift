import Domain

/// A need as it is compared with what others have: its terms, which of them say what it is about, and whom or where it
/// names.
package struct NeedTerms: Sendable {
  package let terms: [String]
  /// Each joins it with an offer. Of a need that has none, an offer shares all terms.
  private let strong: Set<String>
  /// A word of it says what it is about: more than words that half of all texts have, and more than a place.
  package let isTelling: Bool
  private let words: [TypedWord]

  package init(_ text: String) {
    let all = TypedWord.all(in: text)
    let (terms, read) = Terms.of(all)
    let words = Array(all.prefix(read))
    let strong = Set(terms).subtracting(CommonWords.weak)
    // Where something is to be says nothing of what it is, unless nothing else is said.
    let placed = strong.subtracting(Self.places(in: words))
    (self.terms, self.words) = (terms, words)
    self.strong = placed.isEmpty ? strong : placed
    isTelling = !placed.isEmpty
  }

  /// Sharing these terms, somebody has what is needed.
  package func isMet(by shared: Set<String>) -> Bool {
    strong.isEmpty ? !terms.isEmpty && terms.allSatisfy(shared.contains) : !strong.isDisjoint(with: shared)
  }

  /// As `isMet(by:)`, for somebody who lives or works there: that they share the name of the place is not enough.
  package func isMet(by shared: Set<String>, in cities: [String]) -> Bool {
    let placed = strong.subtracting(cities.flatMap(Terms.of))
    if placed.isEmpty || placed.count == strong.count { return isMet(by: shared) }
    return !placed.isDisjoint(with: shared)
  }

  /// The text has one of its terms.
  package func shares(with text: String) -> Bool { !Set(terms).isDisjoint(with: Terms.of(text)) }

  /// The words by which organizations that it may name are looked up, each once.
  package var possibleNames: [String] {
    var names: [String] = []
    for word in words where !CommonWords.contains(word) && !names.contains(word.folded) { names.append(word.folded) }
    return names
  }

  /// The need names the place or the person: all words of the name stand together there.
  package func names(_ name: String) -> Bool {
    let name = Folding.tokens(name)
    return !name.isEmpty && !places(of: name).isEmpty
  }

  /// The need names the organization, by its whole name; the mark of its legal form may be missing. A name of one word is
  /// also a word: it is written as a name, or stands where one does, as in *somebody at delta*.
  package func names(organization: String) -> Bool {
    let name = OrganizationName.words(organization)
    guard OrganizationName.term(organization) != nil else { return false }
    let places = self.places(of: name)
    guard name.count == 1 else { return !places.isEmpty }
    return places.contains { place in
      if name[0].utf8.count == 2 { return words[place].isAcronym }
      return words[place].isCapital || place > 0 && Self.beforeNames.contains(words[place - 1].folded)
    }
  }

  /// Where these words begin that stand together.
  private func places(of name: [String]) -> [Int] {
    guard words.count >= name.count else { return [] }
    return (0...words.count - name.count).filter { start in
      name.indices.allSatisfy { words[start + $0].folded == name[$0] }
    }
  }

  /// Stems of capitalised words that follow a word of place.
  private static func places(in words: [TypedWord]) -> Set<String> {
    var places: Set<String> = []
    for (before, word) in zip(words, words.dropFirst()) where word.isCapital && beforePlaces.contains(before.folded) {
      places.insert(Stem.of(word.folded))
    }
    return places
  }

  private static let beforePlaces: Set<String> = ["in", "near", "around", "bei", "nahe", "um", "en", "pres"]

  private static let beforeNames: Set<String> = [
    "at", "from", "with", "of", "to", "for", "inside", "into", "within", "by", "meet", "knows", "know", "through",
    "bei", "von", "vom", "beim", "zu", "mit", "fur", "chez", "de", "avec", "pour",
  ]
}
