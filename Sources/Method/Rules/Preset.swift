/// Rules for a way of life: what differs from the defaults, and nothing else.
package enum Preset: String, Sendable, CaseIterable {
  case jobSeeker, consultant, chapterMember, partner

  package var rules: Rules {
    var rules = Rules()
    switch self {
    case .jobSeeker:
      // Months, not years: ties are kept closer and asks follow each other sooner.
      (rules.tiers.a, rules.tiers.b, rules.tiers.c) = (14, 45, 120)
      (rules.asks.nudgeAfter, rules.asks.silenceAfter) = (7, 21)
      rules.earned.neverAskedAfter = 30
      rules.steps.reportAfter = 3
    case .consultant:
      // Projects end and begin with a talk: the moment after one is used while it lasts.
      rules.earned.moment = 14
      rules.steps.newJobShown = 30
    case .chapterMember:
      // The chapter meets every week, in company.
      (rules.tiers.a, rules.tiers.b) = (14, 60)
      rules.stage.conversationsApart = 7
      rules.steps.reportAfter = 3
    case .partner:
      // Clients of many years, seldom seen, slow to decide.
      (rules.tiers.b, rules.tiers.c) = (120, 365)
      rules.earned.inTouch = 365
      (rules.asks.nudgeAfter, rules.asks.silenceAfter, rules.asks.rest) = (14, 45, 120)
    }
    return rules
  }
}
