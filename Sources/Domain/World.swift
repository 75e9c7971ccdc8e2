/// All that a run takes from outside itself: the time, the user's zone, new identifiers. Made once at the root; tests,
/// transcripts and screenshots make their own.
package struct World: Sendable {
  package var now: @Sendable () -> Instant
  /// The user's zone.
  package var zone: Zone
  /// A zone by its name, for calendars that bring their own; nil where this machine knows none.
  package var zoneNamed: @Sendable (String) -> Zone?
  /// 64 bits of chance.
  package var chance: @Sendable () -> UInt64

  package init(
    now: @escaping @Sendable () -> Instant, zone: Zone,
    zoneNamed: @escaping @Sendable (String) -> Zone? = { $0 == "UTC" ? .utc : nil },
    chance: @escaping @Sendable () -> UInt64
  ) {
    (self.now, self.zone, self.zoneNamed, self.chance) = (now, zone, zoneNamed, chance)
  }

  package func id<Of>(_: Of.Type = Of.self) -> ID<Of> { ID(at: now(), chance: chance()) }

  package var today: Day { zone.day(of: now()) }
}
