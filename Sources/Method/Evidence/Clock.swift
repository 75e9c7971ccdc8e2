import Domain

/// The time as the rules see it, and the next instant at which any comparison made with it would come out otherwise.
///
/// Rules look at the time through `reached` alone; so until `turns` they would make the same comparisons with the
/// same results, and conclude the same.
struct Clock {
  let now: Instant
  private(set) var turns: Instant?

  init(now: Instant) { self.now = now }

  mutating func reached(_ instant: Instant) -> Bool {
    if instant <= now { return true }
    if let turns, turns <= instant { return false }
    turns = instant
    return false
  }
}
