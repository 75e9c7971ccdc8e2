/// How two folded words of a name can stand for each other.
enum WordLikeness {
  /// Equal, or two usual spellings of one name (`mueller` and `muller`, `sergey` and `sergei`).
  case equal
  /// Forms of one given name.
  case nickname
  /// One is the other's first letter.
  case initial
  /// A slip of the pen apart, both long enough that this is no chance.
  case near

  /// The strongest that holds. `near` is looked for only where it is asked for.
  init?(_ one: String, _ other: String, allowingNear: Bool = false) {
    if one == other || Self.areSpellingsOfOne(one, other) {
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

  /// Whether both are spellings of one name that languages and transliterations exchange: `mueller` and `muller`,
  /// `sergey` and `sergei`, `mariya` and `maria`, `smyth` and `smith`.
  private static func areSpellingsOfOne(_ one: String, _ other: String) -> Bool {
    // Few letters come or go; the common case is that the lengths rule it out.
    guard min(one.utf8.count, other.utf8.count) >= 4, abs(one.utf8.count - other.utf8.count) <= 3 else { return false }
    return commonSpelling(one) == commonSpelling(other)
  }

  /// The e of an umlaut behind a, o, u goes where a consonant follows, and a run of i, y and j is one i.
  private static func commonSpelling(_ word: String) -> [UInt8] {
    let bytes = Array(word.utf8)
    var spelling: [UInt8] = []
    spelling.reserveCapacity(bytes.count)
    for (index, byte) in bytes.enumerated() {
      switch byte {
      case UInt8(ascii: "i"), UInt8(ascii: "y"), UInt8(ascii: "j"):
        if spelling.last != UInt8(ascii: "i") { spelling.append(UInt8(ascii: "i")) }
      case UInt8(ascii: "e") where index > 0 && index + 1 < bytes.count:
        let isUmlaut = "aou".utf8.contains(bytes[index - 1]) && !"aeiouy".utf8.contains(bytes[index + 1])
        if !isUmlaut { spelling.append(byte) }
      default: spelling.append(byte)
      }
    }
    return spelling
  }
}
