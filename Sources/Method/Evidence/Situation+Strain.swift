import Domain

extension Situation {
  /// What stands between the two (P10). Healed by a repair that came after it, and by keeping or releasing the late
  /// promise.
  mutating func strain() -> Strain {
    if objection != nil { return .heavy }
    var strain = Strain.none
    for promise in evidence.promises where promise.by == .me {
      guard let due = promise.lateness, !isRepaired(since: due) else { continue }
      if clock.reached(strainFrom(due, after: rules.strain.heavyAfter)) { return .heavy }
      if clock.reached(strainFrom(due, after: rules.strain.lightAfter)) { strain = .light }
    }
    return strain
  }

  /// A pitch they objected to, or a referral of theirs mishandled, not yet repaired.
  var objection: Instant? {
    let signals = history.signals
    guard let last = [signals.objected, signals.mishandled].compactMap({ $0 }).max() else { return nil }
    if let repaired = signals.repaired, repaired >= last { return nil }
    return last
  }

  /// The first instant that is more than so many days late.
  func strainFrom(_ due: Day, after days: Int) -> Instant { start(due.adding(days: days + 1)) }

  func isRepaired(since due: Day) -> Bool {
    guard let repaired = history.signals.repaired else { return false }
    return day(repaired) > due
  }
}

extension Promise {
  /// The day from which it counts as late: open or broken, with a date.
  var lateness: Day? {
    switch outcome {
    case nil, .broken: due
    case .kept, .released: nil
    }
  }
}
