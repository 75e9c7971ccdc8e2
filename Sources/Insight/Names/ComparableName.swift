package import Domain

/// A name taken apart for comparison: folded words, without titles, and the mark of a generation by itself.
package struct ComparableName: Sendable {
  /// Words of the given name, middle names not among them where the source keeps them apart.
  var given: [String]
  var middle: [String]
  var family: [String]
  /// `jr`, `sr`, `2`, `3`, …: what tells a father from his son.
  var generation: String?
  /// The source gave the name in one piece, so which word is the family's is a guess: all stand in `given`.
  var isOnePiece: Bool
  /// Nothing that names a person: empty, or an address where a name should be.
  var saysNothing: Bool

  var words: [String] { given + middle + family }

  package init(_ name: PersonName) {
    isOnePiece = name.given.isEmpty && name.family.isEmpty
    let typed = isOnePiece ? name.full : name.given + " " + name.family
    let isAddress = typed.utf8.contains(UInt8(ascii: "@"))
    if isOnePiece {
      given = Folding.tokens(name.full)
      (middle, family) = ([], [])
    } else {
      given = Folding.tokens(name.given)
      middle = Folding.tokens(name.additional)
      family = Folding.tokens(name.family)
    }
    given = Self.withoutTitles(given)
    generation = Folding.tokens(name.suffix).lazy.compactMap(Self.generation(of:)).first
    // A mark behind the last of three words, or behind a family name: `John Smith Jr`.
    if isOnePiece {
      Self.takeGeneration(from: &given, atLeast: 3, into: &generation)
    } else {
      Self.takeGeneration(from: &family, atLeast: 2, into: &generation)
    }
    saysNothing = isAddress || given.isEmpty && middle.isEmpty && family.isEmpty
  }

  private static let titles: Set<String> = [
    "dr", "prof", "mr", "mrs", "ms", "miss", "sir", "herr", "frau", "dipl", "ing", "mag", "mme", "mlle", "sr", "sra",
    "dott", "dra", "phd", "mba", "msc", "bsc", "md",
  ]

  /// Titles go where enough remains to be a name.
  private static func withoutTitles(_ words: [String]) -> [String] {
    var words = words
    while words.count > 1, let first = words.first, titles.contains(first) { words.removeFirst() }
    while words.count > 2, let last = words.last, last != "sr", titles.contains(last) { words.removeLast() }
    return words
  }

  private static func takeGeneration(from words: inout [String], atLeast count: Int, into generation: inout String?) {
    guard words.count >= count, let last = words.last, let found = Self.generation(of: last) else { return }
    words.removeLast()
    if generation == nil { generation = found }
  }

  private static func generation(of word: String) -> String? {
    switch word {
    case "jr", "junior", "jun", "jnr", "filho", "figlio": "jr"
    case "sr", "senior", "sen", "snr": "sr"
    case "ii", "2nd": "2"
    case "iii", "3rd": "3"
    case "iv", "4th": "4"
    default: nil
    }
  }
}
