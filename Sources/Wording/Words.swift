package import Domain

/// The words of one language, as said to this user now. Its functions, one file for each answer, stand in a folder per
/// language; every switch is exhaustive, so that the compiler proves a language complete.
package struct Words: Sendable {
  package var zone: Zone
  package var now: Instant
  package var today: Day

  package init(zone: Zone, now: Instant) {
    (self.zone, self.now) = (zone, now)
    today = zone.day(of: now)
  }

  /// The calendar day of an instant, where the user is.
  package func day(of instant: Instant) -> Day { zone.day(of: instant) }
}
