import Domain

/// One relationship at one instant: the evidence, what a single pass over its touches found, and the clock. All rules
/// are asked of it.
struct Situation {
  let evidence: Evidence
  let practice: Practice
  var clock: Clock
  let history: History
  let basis: Basis
  /// Their trust in me.
  let theirs: Trust
  /// My trust in them.
  let mine: Trust
  /// Stated needs that one of the user's offerings meets; nil before somebody asked.
  var needsMet: [ID<Fact>]?

  init(_ evidence: Evidence, practice: Practice, now: Instant) {
    (self.evidence, self.practice) = (evidence, practice)
    clock = Clock(now: now)
    history = History(of: evidence, practice: practice, clock: &clock)
    basis = evidence.basis
    theirs = Trust(of: .them, evidence: evidence, history: history, basis: basis, practice: practice)
    mine = Trust(of: .me, evidence: evidence, history: history, basis: basis, practice: practice)
  }

  var rules: Rules { _read { yield practice.rules } }
  var relationship: Relationship { _read { yield evidence.relationship } }

  func day(_ instant: Instant) -> Day { practice.zone.day(of: instant) }
  func start(_ day: Day) -> Instant { practice.zone.instant(of: day) }

  /// The start of the day so many days after an instant's, moved to a working day where it falls on a weekend.
  func start(_ days: Int, after instant: Instant) -> Instant {
    start(day(instant).adding(days: days).onWorkingDay)
  }

  /// The start of the day after so many whole days: what lasts through the last of them ends here.
  func end(_ days: Int, after instant: Instant) -> Instant { start(day(instant).adding(days: days + 1)) }

  /// Days between exchanges aimed at; nil for those without a rhythm.
  var cadence: Int? {
    if let own = relationship.cadence { return min(own.days, Relationship.Cadence.allowed.days.upperBound) }
    return relationship.tier.map { rules.tiers.days($0) }
  }

  mutating func isPaused() -> Bool { relationship.pause.map { holds($0) } ?? false }

  /// Somebody they are being introduced to is left in peace.
  mutating func isPaused(_ other: ContactID) -> Bool { evidence.pausesOfOthers[other].map { holds($0) } ?? false }

  private mutating func holds(_ pause: Relationship.Pause) -> Bool {
    guard clock.reached(pause.from) else { return false }
    guard let until = pause.until else { return true }
    return !clock.reached(start(until))
  }
}
