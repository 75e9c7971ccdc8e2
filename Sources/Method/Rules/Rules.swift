package import Domain

/// The numbers of the method, by topic, with the defaults it documents. Days unless a name says otherwise.
package struct Rules: Hashable, Sendable, Codable {
  package var stage = StageRules()
  package var strain = StrainRules()
  package var earned = EarnedRules()
  package var asks = AskRules()
  package var guards = GuardRules()
  package var tiers = TierRules()
  package var due = DueRules()
  package var warmth = WarmthRules()
  package var steps = StepRules()
  package var minutes = MinuteRules()
  package var today = TodayRules()

  package init() {}

  package static let defaults = Rules()
}

/// How a stage is reached (P11).
package struct StageRules: Hashable, Sendable, Codable {
  /// In company of more than so many, only those named as talked with have met.
  package var company = 4
  /// Between the two real conversations of the ordinary path to trust.
  package var conversationsApart = 14
  /// Working together for so long is trust.
  package var workedTogether = 180
  /// A message and one in the other direction within so many days answer each other, where no thread tells.
  package var answeredWithin = 30

  package init() {}
}

/// What a late promise does (P10).
package struct StrainRules: Hashable, Sendable, Codable {
  /// More than so many days late: light.
  package var lightAfter = 3
  /// More than so many days late: heavy.
  package var heavyAfter = 30

  package init() {}
}

/// When an ask is earned, and when it is welcome (P2).
package struct EarnedRules: Hashable, Sendable, Codable {
  /// Two-sided contact within the larger of so many days …
  package var inTouch = 180
  /// … and so many cadences.
  package var inTouchCadences = 2
  /// The days a good moment lasts.
  package var moment = 10
  /// Earned for so long with no ask ever: worth saying.
  package var neverAskedAfter = 60
  /// How long a need or an interest that they told opens the door.
  package var openerLasts = 365

  package init() {}
}

/// What becomes of an open ask (P2).
package struct AskRules: Hashable, Sendable, Codable {
  package var nudgeAfter = 10
  package var silenceAfter = 30
  /// After silence, or a no, the same ask is left alone for so long.
  package var rest = 60

  package init() {}
}

/// Tiers: a named cadence and nothing else (P21).
package struct TierRules: Hashable, Sendable, Codable {
  package var a = 30
  package var b = 90
  package var c = 180

  package init() {}

  /// Days between exchanges aimed at in a tier.
  package func days(_ tier: Relationship.Tier) -> Int {
    switch tier {
    case .a: a
    case .b: b
    case .c: c
    }
  }
}

/// When being in touch is due (P7, P21).
package struct DueRules: Hashable, Sendable, Codable {
  /// After the first unanswered message; each further one doubles it, up to the cadence.
  package var unansweredBase = 14
  /// So many unanswered messages, and the tie rests.
  package var restAfter = 3
  package var rest = 180
  /// Unanswered messages closer together than this count once.
  package var unansweredApart = 3
  /// The share of the cadence that a kindness buys.
  package var kindness = 0.5
  /// The question whether one has spoken lately comes at most once in so many days …
  package var questionEvery = 30
  /// … and stands for so many.
  package var questionShown = 1

  package init() {}
}

/// Rhythm and the words for it (P7).
package struct WarmthRules: Hashable, Sendable, Codable {
  /// Two-sided exchanges below which there is no reading.
  package var exchanges = 3
  /// How many gaps of their own the tier's cadence weighs.
  package var prior = 2.0
  /// The cadence taken where there is none.
  package var untiered = 90
  /// Quiet after so many of the pair's rhythms …
  package var quietAfter = 2.0
  /// … resting after so many.
  package var restingAfter = 4.0
  /// Never quiet before so many days.
  package var warmAtLeast = 14

  package init() {}
}
