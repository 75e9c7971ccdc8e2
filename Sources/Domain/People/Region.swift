/// A country or territory by its two letters (ISO 3166-1 alpha-2): where a telephone number without a calling code was
/// written down.
package struct Region: Hashable, Sendable {
  /// The two capital letters, the first in the high byte; 0 where the region is unknown.
  package let packed: UInt16

  /// Without a region only numbers that begin with `+` can be read.
  package static let unknown = Region(packed: 0)

  private init(packed: UInt16) { self.packed = packed }

  /// Two ASCII letters in either case.
  package init?(_ letters: String) {
    var packed: UInt16 = 0
    guard letters.utf8.count == 2 else { return nil }
    for byte in letters.utf8 {
      let capital = byte & 0xDF
      guard capital >= 65 && capital <= 90, byte >= 65 else { return nil }
      packed = packed << 8 | UInt16(capital)
    }
    self.packed = packed
  }

  /// `DE`; empty where the region is unknown.
  package var letters: String {
    if packed == 0 { return "" }
    return String(decoding: [UInt8(packed >> 8), UInt8(packed & 0xFF)], as: UTF8.self)
  }
}

extension Region: Codable {
  package init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let letters = try container.decode(String.self)
    if letters.isEmpty {
      self = .unknown
    } else if let region = Region(letters) {
      self = region
    } else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "not a region: \(letters)")
    }
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(letters)
  }
}
