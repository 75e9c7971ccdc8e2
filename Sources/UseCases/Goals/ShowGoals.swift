package import Domain
import Method
import Store

/// One goal with how far it has come.
package struct GoalShown: Sendable, Encodable {
  package var number: Int
  package var goal: Goal
  /// What one types to mean this goal.
  package var typed: String
  package var progress: GoalProgress
  /// Behind, near its end: why it presses (P8).
  package var pressing: Reason?
  /// What was done for it because the user said so, by kind.
  package var tied: [Tied]
  /// Wins that are not counted, being in another currency.
  package var otherCurrencies: Int
  /// Those who had a part in it, once it is won.
  package var helpers: [ListedPerson]

  package struct Tied: Hashable, Sendable, Encodable {
    package var kind: ActivityKind
    package var count: Int

    package init(kind: ActivityKind, count: Int) { (self.kind, self.count) = (kind, count) }
  }
}

/// What an activity is, without which.
package enum ActivityKind: String, Hashable, Sendable, Encodable, CaseIterable {
  case touch, ask, help, referral, introduction, opportunity, oneToOne, event, face, contribution
}

/// Goals at a glance: those that are pursued, then those that ended lately.
package struct GoalsShown: Sendable, Encodable {
  package var goals: [GoalShown]
  package var ended: [Goal]
}

extension Network {
  package func goals() throws(Refusal) -> GoalsShown {
    try read { reading in
      let all = try reading.goals()
      var shown = GoalsShown(goals: [], ended: [])
      for goal in all where goal.end == nil {
        shown.goals.append(try reading.shown(goal, number: shown.goals.count + 1))
      }
      shown.ended = all.filter { $0.end != nil }.reversed()
      return shown
    }
  }

  package func show(_ id: ID<Goal>) throws(Refusal) -> GoalShown {
    try read { reading in try reading.shown(try reading.goal(id)) }
  }
}

extension Reading {
  func shown(_ goal: Goal, number: Int = 1) throws -> GoalShown {
    var counting = GoalCounting(goal, in: self)
    let progress = goal.progress(try counting.counts(), today: world.today)
    let kinds = try ties(to: goal.id).map(\.kind)
    let tied = ActivityKind.allCases.compactMap { kind in
      let count = kinds.count { $0 == kind }
      return count > 0 ? GoalShown.Tied(kind: kind, count: count) : nil
    }
    return GoalShown(
      number: number, goal: goal, typed: goal.typed(among: try goals()), progress: progress,
      pressing: Method.pressing(goal, progress, today: world.today, rules: try practice().rules), tied: tied,
      otherCurrencies: counting.otherCurrencies,
      helpers: try credits(for: goal.id).compactMap { try introduced($0.contact) })
  }

  /// Why a goal presses, for guards and for the choice of asks (P8): of several the one that was set first. Nothing is
  /// counted outside the last stretch of a goal.
  func pressing() throws -> Reason? {
    let rules = try practice().rules
    for goal in try openGoals() where mayPress(goal, today: world.today, rules: rules) {
      var counting = GoalCounting(goal, in: self)
      let progress = goal.progress(try counting.counts(), today: world.today)
      if let reason = Method.pressing(goal, progress, today: world.today, rules: rules) { return reason }
    }
    return nil
  }
}

extension Activity {
  var kind: ActivityKind {
    switch self {
    case .touch: .touch
    case .ask: .ask
    case .help: .help
    case .referral: .referral
    case .introduction: .introduction
    case .opportunity: .opportunity
    case .oneToOne: .oneToOne
    case .event: .event
    case .face: .face
    case .contribution: .contribution
    }
  }
}
