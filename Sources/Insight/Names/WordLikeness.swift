/// How two folded words of a name can stand for each other.
enum WordLikeness {
  /// Equal, also where one spells an umlaut with an e (`mueller`, `muller`).
  case equal
  /// Forms of one given name.
  case nickname
  /// One is the other's first letter.
  case initial
  /// A slip of the pen apart, both long enough that this is no chance.
  case near

  /// The strongest that holds. `near` is looked for only where it is asked for.
  init?(_ one: String, _ other: String, allowingNear: Bool = false) {
    if one == other || Self.withoutUmlautSpelling(one) == Self.withoutUmlautSpelling(other) {
      self = .equal
    } else if Nicknames.related(one, other) {
      self = .nickname
    } else if Self.isInitial(one, of: other) || Self.isInitial(other, of: one) {
      self = .initial
    } else if allowingNear, min(one.utf8.count, other.utf8.count) >= 5, EditDistance.isWithin(1, one, other) {
      self = .near
    } else {
      return nil
    }
  }

  private static func isInitial(_ one: String, of other: String) -> Bool {
    one.unicodeScalars.count == 1 && other.unicodeScalars.first == one.unicodeScalars.first
  }

  /// `mueller` as `muller`, `groesse` as `grosse`: the e behind a, o, u goes where a consonant follows.
  private static func withoutUmlautSpelling(_ word: String) -> [UInt8] {
    let bytes = Array(word.utf8)
    return bytes.indices.filter { index in
      guard bytes[index] == UInt8(ascii: "e"), index > 0, index + 1 < bytes.count else { return true }
      return !"aou".utf8.contains(bytes[index - 1]) || "aeiouy".utf8.contains(bytes[index + 1])
    }.map { bytes[$0] }
  }
}
