import Domain

/// Propose a rhythm for somebody the user exchanges with, or says they know (P21). Untiered is a state of rest: a
/// few a week, and never again once declined.
enum ProposeRhythm: Suggestion {
  static let principle = Principle.tiers

  static func open(_ situation: inout Situation, into openings: inout [Opening]) {
    let relationship = situation.relationship
    guard situation.cadence == nil, !relationship.noRhythm else { return }
    let exchanges = situation.history.exchanges
    if exchanges >= situation.rules.warmth.exchanges, let last = situation.history.lastTwoSided {
      let until = situation.end(situation.rules.steps.rhythmWithin, after: last)
      openings.append(Opening(kind: .proposeRhythm, rank: max(0, 1000 - exchanges), from: last, until: until))
    } else if let word = relationship.word, word.answer == .knowsMyWork || word.answer == .doneBusiness {
      openings.append(Opening(kind: .proposeRhythm, rank: 1000, from: word.at))
    }
  }

  static func reasons(for opening: Opening, in situation: inout Situation) -> [Reason] {
    if situation.history.exchanges >= situation.rules.warmth.exchanges {
      let reasons = situation.why(.warmth)
      if !reasons.isEmpty { return reasons }
    }
    return situation.stageReasons(.them)
  }
}
