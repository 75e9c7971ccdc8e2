package import Domain

extension Typed {
  /// What a goal counts: `clients`, `one-to-ones`, `revenue`.
  package static func measure(_ typed: String) throws(Refusal) -> Goal.Measure {
    try choice(
      typed, .measure, among: Goal.Measure.allCases,
      also: [
        "client": .clients, "customers": .clients, "sales": .revenue, "money": .revenue, "turnover": .revenue,
        "job": .role, "capital": .funds, "donations": .funds, "coffees": .oneToOnes, "meetings": .oneToOnes,
        "evenings": .events, "talks": .posts, "comments": .posts, "faces": .newFaces, "cards": .newFaces,
        "helping": .help,
      ])
  }

  /// A number or an amount, as the measure wants it.
  package static func target(_ typed: String, of measure: Goal.Measure) throws(Refusal) -> GoalTold.Target {
    if measure.isMoney { return .money(try money(typed)) }
    guard let number = Int(typed), number > 0, number <= 1_000_000 else {
      throw .unreadable(what: .number, typed: typed, choices: ["1", "10"])
    }
    return .count(number)
  }

  /// The last day of a goal.
  package static func goalDay(_ typed: String, in world: World) throws(Refusal) -> Day {
    if let past = try? pastDay(typed, in: world), past < world.today, (try? comingDay(typed, in: world)) == nil {
      throw .goalPast(past)
    }
    return try comingDay(typed, in: world)
  }

  /// Business, a role or funds.
  package static func opportunityKind(_ typed: String) throws(Refusal) -> Opportunity.Kind {
    try choice(
      typed, .kind, among: Opportunity.Kind.allCases,
      also: ["job": .role, "work": .business, "capital": .funds, "donation": .funds, "investment": .funds])
  }

  /// Post, comment or talk.
  package static func contribution(_ typed: String) throws(Refusal) -> Contribution.Kind {
    try choice(
      typed, .kind, among: Contribution.Kind.allCases,
      also: ["article": .post, "blog": .post, "reply": .comment, "speech": .talk, "panel": .talk])
  }
}
