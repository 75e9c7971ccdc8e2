package import Domain

/// Whether two names can be, are, or may be those of one person. All three are symmetric, ignore the order of words,
/// and keep a father and his son apart where both are marked. Where one name is compared with many, it is made
/// comparable once.
package enum NameMatch {
  /// Whether two names that share an address can be one person's: every word of the shorter is a word of the longer, its
  /// initial or a nickname. A name that says nothing is compatible with every other. Two given names with one family
  /// name are not: that is a family's mailbox.
  package static func compatible(_ one: PersonName, _ other: PersonName) -> Bool {
    compatible(ComparableName(one), ComparableName(other))
  }

  package static func compatible(_ one: ComparableName, _ other: ComparableName) -> Bool {
    if one.saysNothing || other.saysNothing { return true }
    if let mark = one.generation, let otherMark = other.generation, mark != otherMark { return false }
    if !joinedForms(one).isDisjoint(with: joinedForms(other)) { return true }
    let (shorter, longer) = one.words.count <= other.words.count ? (one, other) : (other, one)
    if WordAssignment.match(shorter.words, to: longer.words) != nil { return true }
    // Middle names that only one source knows, or that differ: the given and family names decide.
    guard !one.isOnePiece, !other.isOnePiece, !(one.middle + other.middle).isEmpty else { return false }
    let (few, many) =
      one.given.count + one.family.count <= other.given.count + other.family.count ? (one, other) : (other, one)
    return WordAssignment.match(few.given + few.family, to: many.given + many.family) != nil
  }

  /// Whether both are the same full name: given and family name equal when folded. Middle names, titles and suffixes do
  /// not count, but a mark of generation must be the same on both sides. A name of one word is no full name, unless
  /// its script writes names without spaces.
  package static func same(_ one: PersonName, _ other: PersonName) -> Bool {
    same(ComparableName(one), ComparableName(other))
  }

  package static func same(_ one: ComparableName, _ other: ComparableName) -> Bool {
    guard !one.saysNothing, !other.saysNothing, one.generation == other.generation else { return false }
    return !fullForms(one).isDisjoint(with: fullForms(other))
  }

  /// Whether the two may be one person, to be shown and never joined unasked: at least two words each, one of them
  /// equal, the others compatible, at most one a slip of the pen apart.
  package static func alike(_ one: PersonName, _ other: PersonName) -> Bool {
    alike(ComparableName(one), ComparableName(other))
  }

  package static func alike(_ one: ComparableName, _ other: ComparableName) -> Bool {
    if one.saysNothing || other.saysNothing { return false }
    if let mark = one.generation, let otherMark = other.generation, mark != otherMark { return false }
    if !fullForms(one).isDisjoint(with: fullForms(other)) { return true }
    let (shorter, longer) = one.words.count <= other.words.count ? (one, other) : (other, one)
    guard shorter.words.count >= 2,
      let likenesses = WordAssignment.match(shorter.words, to: longer.words, allowingNear: true)
    else { return false }
    let slips = likenesses.count { $0 == .near }
    let isAnchored = likenesses.indices.contains {
      likenesses[$0] == .equal && shorter.words[$0].unicodeScalars.count > 1
    }
    return isAnchored && slips <= 1
  }

  /// The name without spaces, in both orders: `Mc Donald` and `McDonald`, `小明 王` and `王小明`.
  private static func joinedForms(_ name: ComparableName) -> Set<String> {
    let given = (name.given + name.middle).joined()
    let family = name.family.joined()
    return [given + family, family + given]
  }

  /// The words that make a full name, sorted; with and without middle names, since not every source keeps them apart.
  private static func fullForms(_ name: ComparableName) -> Set<String> {
    var forms: Set<String> = []
    let given = withoutMiddleInitials(name)
    for words in [given + name.family, given + name.middle + name.family] {
      if words.count >= 2 && (name.isOnePiece || !name.given.isEmpty && !name.family.isEmpty) {
        forms.insert(words.sorted().joined(separator: " "))
      }
    }
    // Han, Hangul and kana: one word may be all of it.
    for joined in joinedForms(name) where isWholeWithoutSpaces(joined) { forms.insert(joined) }
    return forms
  }

  /// `John Q` as a given name is John; in one piece, `John Q Smith` is John Smith.
  private static func withoutMiddleInitials(_ name: ComparableName) -> [String] {
    name.given.indices.filter { index in
      index == 0 || name.given[index].unicodeScalars.count > 1 || name.isOnePiece && index == name.given.count - 1
    }.map { name.given[$0] }
  }

  private static func isWholeWithoutSpaces(_ word: String) -> Bool {
    word.unicodeScalars.count >= 2
      && word.unicodeScalars.allSatisfy { scalar in
        switch scalar.value {
        case 0x3040...0x30FF, 0x3400...0x9FFF, 0xAC00...0xD7A3, 0x20000...0x3FFFF: true
        default: false
        }
      }
  }
}
