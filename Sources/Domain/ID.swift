/// A UUIDv7 (RFC 9562) that knows what it identifies, so that a touch is never looked up by a contact's number.
package struct ID<Of>: Hashable, Comparable, Sendable {
  package var high: UInt64
  package var low: UInt64

  package init(high: UInt64, low: UInt64) { (self.high, self.low) = (high, low) }

  /// Made at `instant`, with its microseconds in the twelve bits after the milliseconds (RFC 9562 section 6.2, method 3)
  /// and 62 bits of `chance`: later ones sort after earlier ones.
  package init(at instant: Instant, chance: UInt64) {
    let microseconds = UInt64(clamping: instant.microseconds)
    high = (microseconds / 1000) << 16 | 0x7000 | (microseconds % 1000) << 2 | chance >> 62
    low = 0x8000_0000_0000_0000 | (chance & 0x3fff_ffff_ffff_ffff)
  }

  package static func < (one: ID, other: ID) -> Bool {
    one.high == other.high ? one.low < other.low : one.high < other.high
  }

  /// `01932f3e-8c00-7abc-9def-0123456789ab`
  package var text: String {
    let digits = Self.hexadecimal(high) + Self.hexadecimal(low)
    var text = ""
    text.reserveCapacity(36)
    for (index, digit) in digits.enumerated() {
      if index == 8 || index == 12 || index == 16 || index == 20 { text.append("-") }
      text.unicodeScalars.append(Unicode.Scalar(digit))
    }
    return text
  }

  /// Reads what `text` writes, in either case.
  package init?(text: String) {
    var (high, low, count) = (UInt64(0), UInt64(0), 0)
    for byte in text.utf8 {
      let digit: UInt8
      switch byte {
      case UInt8(ascii: "-"): continue
      case 48...57: digit = byte - 48
      case 97...102: digit = byte - 87
      case 65...70: digit = byte - 55
      default: return nil
      }
      guard count < 32 else { return nil }
      if count < 16 { high = high << 4 | UInt64(digit) } else { low = low << 4 | UInt64(digit) }
      count += 1
    }
    guard count == 32 else { return nil }
    (self.high, self.low) = (high, low)
  }

  private static func hexadecimal(_ value: UInt64) -> [UInt8] {
    (0..<16).map { place in
      let nibble = UInt8(truncatingIfNeeded: value >> UInt64(60 - place * 4)) & 15
      return nibble < 10 ? 48 + nibble : 87 + nibble
    }
  }
}

extension ID: Codable {
  package init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let id = ID(text: text) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "not an identifier: \(text)")
    }
    self = id
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(text)
  }
}

package typealias ContactID = ID<Contact>
