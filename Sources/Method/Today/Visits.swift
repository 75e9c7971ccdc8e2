package import Domain

/// When the user was here: a return after a long absence lets most steps rest.
package struct Visits: Hashable, Sendable {
  /// The visit before this one; nil on the first.
  package var lastSeen: Instant?
  /// The first visit after the latest long absence.
  package var returned: Instant?

  package init(lastSeen: Instant?, returned: Instant? = nil) { (self.lastSeen, self.returned) = (lastSeen, returned) }

  /// Whether this visit ends an absence long enough for "welcome back".
  package func isReturn(_ rules: TodayRules, now: Instant) -> Bool {
    lastSeen.map { now >= $0.adding(days: rules.awayAfter) } ?? false
  }

  /// What to remember of this visit.
  package func visited(_ rules: TodayRules, now: Instant) -> Visits {
    Visits(lastSeen: now, returned: isReturn(rules, now: now) ? now : returned)
  }
}
