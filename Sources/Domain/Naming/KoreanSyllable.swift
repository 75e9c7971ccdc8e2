/// Korean syllables from their parts (The Unicode Standard, section 3.12).
enum KoreanSyllable {
  private static let syllables: UInt32 = 0xAC00
  private static let lead: UInt32 = 0x1100
  private static let vowel: UInt32 = 0x1161
  private static let tail: UInt32 = 0x11A7

  /// A leading consonant, or a syllable without a final one.
  static func mayContinue(_ scalar: UInt32) -> Bool {
    if scalar >= lead && scalar < lead + 19 { return true }
    return scalar >= syllables && scalar < syllables + 11172 && (scalar - syllables) % 28 == 0
  }

  /// The syllable that `first`, for which `mayContinue` holds, makes with `second`.
  static func join(_ first: UInt32, _ second: UInt32) -> UInt32? {
    if first < syllables {
      guard second >= vowel && second < vowel + 21 else { return nil }
      return syllables + ((first - lead) * 21 + (second - vowel)) * 28
    }
    guard mayContinue(first), second > tail && second < tail + 28 else { return nil }
    return first + second - tail
  }
}
