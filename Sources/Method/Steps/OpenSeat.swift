import Domain

/// A seat kept open for somebody outside the usual circles: a good talk of which something stayed, no rhythm, nothing since
/// (P13). Whether they are outside every target market is looked at when one is shown.
enum OpenSeat: Suggestion {
  static let principle = Principle.diversity

  static func open(_ situation: inout Situation, into openings: inout [Opening]) {
    guard !situation.meetsSoon() else { return }
    guard situation.basis.settlesStage, situation.cadence == nil, situation.meetings.talks > 0, !situation.isResting,
      let last = situation.history.lastTwoSided, !situation.firstInterest.isEmpty
    else { return }
    let rules = situation.rules.steps
    let from = situation.start(rules.openSeatAfter, after: last)
    openings.append(Opening(kind: .openSeat, from: from, until: situation.end(rules.openSeatUntil, after: last)))
  }

  static func reasons(for opening: Opening, in situation: inout Situation) -> [Reason] {
    situation.talkReasons + situation.reasonsToWrite
  }
}

extension Situation {
  /// What a word after a long time could be about that is theirs, not mine: somebody who has what they need, else what
  /// they told of themselves.
  var reasonsToWrite: [Reason] {
    let open = Set(evidence.facts.filter { $0.kind == .need && $0.closed == nil }.map(\.id))
    if let match = evidence.matches.first(where: { open.contains($0.need) }), let shared = match.shared.first {
      return [.othersHave(shared, giver: match.giver)]
    }
    return firstInterest
  }

  /// What one could write to them about: a need, an interest, a circle.
  var firstInterest: [Reason] {
    let fact = evidence.facts.last { fact in
      guard fact.closed == nil else { return false }
      switch fact.kind {
      case .need, .interest, .circle, .goal, .challenge: return true
      case .offers, .targetMarket, .accomplishment, .skill, .origin, .preference: return false
      }
    }
    return fact.map { [.fact($0.kind, $0.text)] } ?? []
  }
}
