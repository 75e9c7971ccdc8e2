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
