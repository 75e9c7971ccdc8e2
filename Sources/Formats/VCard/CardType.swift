/// The types (RFC 6350 section 5.6 and older) that nearly all cards write. Any other
/// is read from its letters.
enum CardType: UInt8 {
  case work, home, cell, fax, pager, main, other, iPhone
  /// 3.0's and 2.1's `PREF`.
  case preferred
  /// Says only how an address is carried.
  case noise

  /// Nil for everything else, a list of types included.
  @inline(__always)
  init?(_ word: PackedName) {
    guard word.count <= 8 else { return nil }
    switch word.count {
    case 3 where word == PackedName("FAX"): self = .fax
    case 4:
      switch word {
      case PackedName("WORK"): self = .work
      case PackedName("HOME"): self = .home
      case PackedName("CELL"): self = .cell
      case PackedName("PREF"): self = .preferred
      case PackedName("MAIN"): self = .main
      default: return nil
      }
    case 5:
      switch word {
      case PackedName("VOICE"): self = .noise
      case PackedName("OTHER"): self = .other
      case PackedName("PAGER"): self = .pager
      default: return nil
      }
    case 6:
      switch word {
      // What many programs write for RFC 6350's "cell".
      case PackedName("MOBILE"): self = .cell
      case PackedName("IPHONE"): self = .iPhone
      default: return nil
      }
    case 8 where word == PackedName("INTERNET"): self = .noise
    default: return nil
    }
  }

  /// Nil where it says not what an address is.
  var label: String? {
    switch self {
    case .work: "work"
    case .home: "home"
    case .cell: "cell"
    case .fax: "fax"
    case .pager: "pager"
    case .main: "main"
    case .other: "other"
    case .iPhone: "iphone"
    case .preferred, .noise: nil
    }
  }
}

/// What the types of one property say together. Known when it has been scanned, so that neither label nor preference
/// need be read from the parameters of nearly any property.
struct CardTypes {
  /// One byte, since every property has it: a label in the lower half, `preferred` and `spelled` above.
  private var bits: UInt8 = 15
  private static let none: UInt8 = 15
  private static let preferred: UInt8 = 16
  private static let spelled: UInt8 = 32

  var label: CardType? { CardType(rawValue: bits & Self.none) }
  var isPreferred: Bool { bits & Self.preferred != 0 }
  /// Whether that is all; where not, the parameters have to be read.
  var isPlain: Bool {
    get { bits & Self.spelled == 0 }
    set { bits = newValue ? bits & ~Self.spelled : bits | Self.spelled }
  }

  @inline(__always)
  mutating func add(_ type: CardType?) {
    switch type {
    case nil: bits |= Self.spelled
    case .preferred: bits |= Self.preferred
    case .noise: break
    case let type?:
      // A label of two words is spelled.
      if bits & Self.none == Self.none { bits &= ~Self.none | type.rawValue } else { bits |= Self.spelled }
    }
  }
}
