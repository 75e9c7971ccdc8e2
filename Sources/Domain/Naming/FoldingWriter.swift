/// Writes folded scalars one after another, and knows what of the last ones still matters: white space is single, Greek
/// spells some sounds with two letters, and Korean syllables may come in parts.
struct FoldingWriter {
  static let space = UInt8(ascii: " ")

  /// Where this text begins in the buffer: no space is written before its first sign.
  private let start: Int
  private var spaceDue = false
  /// The scalar read last, marks included, where it is Greek; else 0.
  private var greek: UInt32 = 0
  /// The Korean part or syllable written last, else 0.
  private var korean: UInt32 = 0

  init(start: Int) { self.start = start }

  /// Small letters for capitals, a space for white space and control characters, `'` for a grave accent.
  @inline(__always)
  static func folded(ascii byte: UInt8) -> UInt8 {
    switch byte {
    case 65...90: byte | 0x20
    case 0...32, 127: space
    case UInt8(ascii: "`"): UInt8(ascii: "'")
    default: byte
    }
  }

  @inline(__always)
  mutating func append(ascii byte: UInt8, into folded: inout [UInt8]) {
    (greek, korean) = (0, 0)
    let plain = Self.folded(ascii: byte)
    if plain == Self.space {
      spaceDue = folded.count > start
    } else {
      writeSpaceIfDue(&folded)
      folded.append(plain)
    }
  }

  mutating func append(_ scalar: UInt32, into folded: inout [UInt8]) {
    let before = greek
    greek = 0
    if Self.isSpace(scalar) {
      korean = 0
      spaceDue = folded.count > start
      return
    }
    switch FoldingTable.find(scalar) {
    case .stays:
      writeSpaceIfDue(&folded)
      appendKept(scalar, &folded)
    case .becomes(let text):
      if text.isEmpty { return }
      writeSpaceIfDue(&folded)
      if (0x370...0x3FF).contains(scalar) || (0x1F00...0x1FFF).contains(scalar) {
        greek = scalar
        korean = 0
        if GreekPair.append(scalar, after: before, written: text, into: &folded) { return }
      }
      if text[0] < 0x80 {
        korean = 0
        folded.append(contentsOf: text)
      } else {
        var index = 0
        while let (part, length) = UTF8Scalar.decode(text, at: index) {
          appendKept(part, &folded)
          index += length
        }
      }
    }
  }

  @inline(__always)
  private mutating func writeSpaceIfDue(_ folded: inout [UInt8]) {
    if spaceDue {
      folded.append(Self.space)
      spaceDue = false
    }
  }

  private mutating func appendKept(_ scalar: UInt32, _ folded: inout [UInt8]) {
    if korean != 0, let joined = KoreanSyllable.join(korean, scalar) {
      folded.removeLast(3)
      korean = joined
      UTF8Scalar.append(joined, into: &folded)
      return
    }
    korean = KoreanSyllable.mayContinue(scalar) ? scalar : 0
    UTF8Scalar.append(scalar, into: &folded)
  }

  private static func isSpace(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x80...0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: true
    default: false
    }
  }
}

/// Two Greek letters that spell one sound, as passports write them: `ου` is `ou`, `αυ` `av`, `ευ` `ev`, `γγ` `ng`.
enum GreekPair {
  /// Writes `scalar` where it ends such a pair that began with the scalar `first`; false leaves it to be written as it
  /// stands. A lone upsilon is always `y`.
  static func append(
    _ scalar: UInt32, after first: UInt32, written text: UnsafeBufferPointer<UInt8>, into folded: inout [UInt8]
  ) -> Bool {
    if (scalar == 0x3B3 || scalar == 0x393) && (first == 0x3B3 || first == 0x393) {
      folded.removeLast()
      folded.append(UInt8(ascii: "n"))
      folded.append(UInt8(ascii: "g"))
      return true
    }
    guard text.count == 1 && text[0] == UInt8(ascii: "y") || text.count == 2 && text[1] == 0x85 else { return false }
    switch first {
    case 0x3BF, 0x39F: folded.append(UInt8(ascii: "u"))
    case 0x3B1, 0x391, 0x3B5, 0x395: folded.append(UInt8(ascii: "v"))
    default: folded.append(UInt8(ascii: "y"))
    }
    return true
  }
}

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
