/// A point in time: microseconds since 1970-01-01T00:00:00Z, leap seconds not counted.
package struct Instant: Hashable, Comparable, Sendable {
  package var microseconds: Int64

  package init(microseconds: Int64) { self.microseconds = microseconds }

  package init(seconds: Int64) { microseconds = seconds * 1_000_000 }

  package static func < (one: Instant, other: Instant) -> Bool { one.microseconds < other.microseconds }

  /// Whole seconds since 1970, rounded toward the past.
  package var seconds: Int64 { microseconds.floorDivided(by: 1_000_000) }

  package func adding(days: Int) -> Instant { Instant(microseconds: microseconds + Int64(days) * 86_400_000_000) }

  package func adding(seconds: Int64) -> Instant { Instant(microseconds: microseconds + seconds * 1_000_000) }

  /// Days from `earlier` to here, with fractions.
  package func days(since earlier: Instant) -> Double {
    Double(microseconds - earlier.microseconds) / 86_400_000_000
  }

  package static let distantPast = Instant(microseconds: .min / 4)
  package static let distantFuture = Instant(microseconds: .max / 4)
}

extension Instant: Codable {
  package init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let instant = Instant(iso: text) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "not an instant: \(text)")
    }
    self = instant
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(iso)
  }
}
