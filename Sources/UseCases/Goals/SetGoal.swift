package import Domain
import Method
import Store

/// A goal as the user says it.
package struct GoalTold: Hashable, Sendable {
  package var measure: Goal.Measure
  /// Nil where one is meant: a role.
  package var target: Target?
  /// Empty: called by its measure and number.
  package var name: String
  /// Nil: today.
  package var from: Day?
  package var by: Day
  package var market: Market

  /// How many, or how much.
  package enum Target: Hashable, Sendable {
    case count(Int)
    case money(Money)
  }

  package init(
    _ measure: Goal.Measure, _ target: Target? = nil, name: String = "", from: Day? = nil, by: Day,
    market: Market = Market()
  ) {
    (self.measure, self.target, self.name) = (measure, target, Typed.trimmed(name))
    (self.from, self.by, self.market) = (from, by, market)
  }
}

/// What is to be changed of a goal; nil leaves it.
package struct GoalChange: Hashable, Sendable {
  package var target: GoalTold.Target?
  package var name: String?
  package var from: Day?
  package var by: Day?
  package var market: Market?

  package init(
    target: GoalTold.Target? = nil, name: String? = nil, from: Day? = nil, by: Day? = nil, market: Market? = nil
  ) {
    (self.target, self.name, self.from, self.by, self.market) = (target, name, from, by, market)
  }
}

extension Network {
  /// Writes a goal down (P18).
  package func set(_ told: GoalTold) throws(Refusal) -> GoalShown {
    try write("goal") { writing in
      let today = writing.world.today
      let target = try told.target ?? told.measure.standardTarget
      var goal = Goal(
        id: writing.world.id(), name: told.name, measure: told.measure, target: 0, from: told.from ?? today,
        by: told.by, market: told.market, made: writing.world.now())
      try goal.aim(at: target)
      try goal.requireTime(from: today)
      try writing.requireOwnName(of: goal)
      try writing.insert(goal)
      writing.describe(goal.subject)
      return try writing.shown(goal)
    }
  }

  package func change(_ id: ID<Goal>, _ change: GoalChange) throws(Refusal) -> GoalShown {
    try write("goal") { writing in
      var goal = try writing.goal(id)
      if let target = change.target { try goal.aim(at: target) }
      if let name = change.name, !Typed.trimmed(name).isEmpty { goal.name = Typed.trimmed(name) }
      if let from = change.from { goal.from = from }
      if let by = change.by { goal.by = by }
      if let market = change.market { goal.market = market }
      try goal.requireTime(from: writing.world.today)
      if change.name != nil { try writing.requireOwnName(of: goal) }
      try writing.save(goal)
      writing.describe(goal.subject)
      return try writing.shown(goal)
    }
  }
}

extension Goal {
  fileprivate mutating func aim(at target: GoalTold.Target) throws(Refusal) {
    switch (target, measure.isMoney) {
    case (.count(let number), false):
      guard (1...Self.most).contains(Int64(number)) else {
        throw .unreadable(what: .number, typed: "\(number)", choices: ["1", "10"])
      }
      (self.target, currency) = (Int64(number), nil)
    case (.money(let money), true):
      guard money.minor > 0 else { throw .unreadable(what: .number, typed: "0", choices: ["40000", "€40,000"]) }
      (self.target, currency) = (money.minor, money.currency)
    case (.count, true), (.money, false):
      throw .unreadable(what: .number, typed: "", choices: measure.isMoney ? ["40000", "€40,000"] : ["1", "10"])
    }
  }

  /// A goal ends after it begins, and not before today.
  fileprivate func requireTime(from today: Day) throws(Refusal) {
    guard by >= today else { throw .goalPast(by) }
    guard from < by else { throw .goalBackward(from: from, by: by) }
  }

  /// What the history calls it.
  var subject: String { name.isEmpty ? Typed.said(measure.rawValue) : name }
}

extension Reading {
  /// A name means one goal under way; what has no name is called by its measure and number.
  fileprivate func requireOwnName(of goal: Goal) throws {
    let other = try openGoals().first { other in
      guard other.id != goal.id else { return false }
      return goal.name.isEmpty
        ? other.title == goal.title && other.from <= goal.by && goal.from <= other.by
        : Folding.tokens(other.name) == Folding.tokens(goal.name)
    }
    guard let other else { return }
    throw Refusal.goalNamed(other.title, by: other.by, typed: other.typed(among: try goals()))
  }
}

extension Goal.Measure {
  /// One role is what one looks for; of everything else a number is needed.
  fileprivate var standardTarget: GoalTold.Target {
    get throws(Refusal) {
      guard self == .role else { throw .missing(.number) }
      return .count(1)
    }
  }
}

extension Reading {
  func goal(_ id: ID<Goal>) throws -> Goal {
    guard let goal = try Goal.load(EntityKey(id), in: self) else { throw StoreError.missing(entity: id.text) }
    return goal
  }
}
