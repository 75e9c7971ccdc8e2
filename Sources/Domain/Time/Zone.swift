/// A time zone as the offsets it had and will have: what the calendar of a user needs, and no library.
package struct Zone: Hashable, Sendable, Codable {
  /// From `at` on, local time is `offset` seconds east of UTC.
  package struct Transition: Hashable, Sendable, Codable {
    package var at: Instant
    package var offset: Int

    package init(at: Instant, offset: Int) { (self.at, self.offset) = (at, offset) }
  }

  /// `Europe/Brussels`
  package var name: String
  /// Seconds east of UTC before the first transition.
  package var initialOffset: Int
  /// In order of time.
  package var transitions: [Transition]

  package init(name: String, initialOffset: Int, transitions: [Transition] = []) {
    (self.name, self.initialOffset, self.transitions) = (name, initialOffset, transitions)
  }

  package static let utc = Zone(name: "UTC", initialOffset: 0)

  /// Seconds east of UTC at `instant`. O(log transitions).
  package func offset(at instant: Instant) -> Int {
    var (low, high) = (0, transitions.count)
    while low < high {
      let middle = (low + high) / 2
      if transitions[middle].at <= instant { low = middle + 1 } else { high = middle }
    }
    return low == 0 ? initialOffset : transitions[low - 1].offset
  }

  /// The calendar day and the second of that day that clocks showed at `instant`.
  package func local(_ instant: Instant) -> (day: Day, second: Int) {
    let local = instant.seconds + Int64(offset(at: instant))
    let day = local.floorDivided(by: 86_400)
    return (Day(number: Int32(clamping: day)), Int(local - day * 86_400))
  }

  package func day(of instant: Instant) -> Day { local(instant).day }

  /// The instant at which clocks show `second` of `day`. In the hour that spring skips, the instant after the jump;
  /// in the hour that autumn repeats, the first of the two.
  package func instant(of day: Day, second: Int = 0) -> Instant {
    let naive = Int64(day.number) * 86_400 + Int64(second)
    let before = offset(at: Instant(seconds: naive - 86_400))
    let after = offset(at: Instant(seconds: naive + 86_400))
    let early = Instant(seconds: naive - Int64(before))
    if offset(at: early) == before { return early }
    let late = Instant(seconds: naive - Int64(after))
    return offset(at: late) == after ? late : early
  }
}
