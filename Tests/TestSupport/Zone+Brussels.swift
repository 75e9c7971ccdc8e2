package import Domain

extension Zone {
  /// Brussels in 2026 and 2027: the clocks jump on 29 March and 25 October, and on 28 March and 31 October.
  package static let brussels = Zone(
    name: "Europe/Brussels", initialOffset: 3600,
    transitions: [
      .init(at: Instant(iso: "2026-03-29T01:00:00Z")!, offset: 7200),
      .init(at: Instant(iso: "2026-10-25T01:00:00Z")!, offset: 3600),
      .init(at: Instant(iso: "2027-03-28T01:00:00Z")!, offset: 7200),
      .init(at: Instant(iso: "2027-10-31T01:00:00Z")!, offset: 3600),
    ])
}
