package import Domain

/// One thing that counts toward a goal.
package struct GoalCount: Hashable, Sendable, Codable {
  package var day: Day
  /// One, or an amount in the smallest unit of the goal's currency.
  package var amount: Int64

  package init(day: Day, amount: Int64 = 1) { (self.day, self.amount) = (day, amount) }
}

extension Goal {
  /// Days below which, and shares of its time under which, nothing is forecast.
  private static let earliest = (days: 14, percent: 10, counts: 2)

  /// How far it has come by today, beside an even pace (P18). O(counts).
  package func progress(_ counts: [GoalCount], today: Day) -> GoalProgress {
    let counted = counts.filter { covers($0.day) && $0.day <= today }
    let done = counted.reduce(Int64(0)) { Self.sum($0, max(0, $1.amount)) }
    let length = max(1, length)
    let gone = min(max(0, today.days(since: from) + 1), length)
    let expected = Self.whole(Double(target) * Double(gone) / Double(length))
    let isEarly = gone < Self.earliest.days || gone * 100 < length * Self.earliest.percent
    var progress = GoalProgress(
      done: done, target: target, expected: expected, gone: gone, length: length, isEarly: isEarly)
    if !isEarly, counted.count >= Self.earliest.counts { progress.forecast = forecast(counted, done: done, gone: gone) }
    return progress
  }

  /// What comes in arrives at random at a steady rate: a compound Poisson stream whose rate is itself known only from what
  /// came so far, which widens it by the share of days ahead to days gone. The interval holds 80% of a normal spread.
  private func forecast(_ counts: [GoalCount], done: Int64, gone: Int) -> GoalProgress.Forecast {
    let (past, ahead) = (Double(gone), Double(length - gone))
    let likely = Double(done) / past * ahead
    let squares = counts.reduce(0.0) { $0 + Double($1.amount) * Double($1.amount) }
    let spread = 1.2816 * (squares / past * ahead * (1 + ahead / past)).squareRoot()
    func end(_ more: Double) -> Int64 { Self.sum(done, Self.whole(max(0, more))) }
    return .init(low: end(likely - spread), likely: end(likely), high: end(likely + spread))
  }

  /// An archive may hold any number: what is more than can be counted is the most that can.
  private static func sum(_ one: Int64, _ other: Int64) -> Int64 {
    let (sum, isTooMuch) = one.addingReportingOverflow(other)
    return isTooMuch ? .max : sum
  }

  fileprivate static func whole(_ figure: Double) -> Int64 {
    guard !figure.isNaN else { return 0 }
    return Int64(exactly: figure.rounded()) ?? (figure < 0 ? 0 : .max)
  }
}

/// Whether the day is one on which a goal may press, before anything is counted: in the last stretch of a result goal that
/// is long enough.
package func mayPress(_ goal: Goal, today: Day, rules: Rules) -> Bool {
  let guards = rules.guards
  guard goal.measure.isResult, goal.end == nil, goal.length >= guards.crunchLength, goal.covers(today) else {
    return false
  }
  return goal.by.days(since: today) <= min(goal.length * guards.crunchShare / 100, guards.crunchDays)
}

/// Why a goal presses now: a result goal in its last stretch, far behind an even pace (P8); nil where it does not.
package func pressing(_ goal: Goal, _ progress: GoalProgress, today: Day, rules: Rules) -> Reason? {
  guard mayPress(goal, today: today, rules: rules), !progress.isReached,
    Double(progress.done) <= Double(progress.expected) * Double(100 - rules.guards.crunchBehind) / 100
  else { return nil }
  func percent(_ amount: Int64) -> Int { Int(clamping: Goal.whole(Double(amount) / Double(goal.target) * 100)) }
  return .behindPace(
    title: goal.title, done: percent(progress.done), expected: percent(progress.expected), by: goal.by)
}
