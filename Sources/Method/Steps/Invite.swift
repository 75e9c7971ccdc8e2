import Domain

/// Invite to a meeting of two somebody met in company who answered since, while it is fresh (P14). Once the two have sat
/// down together, their rhythm says when again. What strains heavily is made good first (P10).
enum Invite: Suggestion {
  static let principle = Principle.oneToOnes

  static func open(_ situation: inout Situation, into openings: inout [Opening]) {
    guard situation.hasAnsweredSinceMet, situation.basis.settlesStage, situation.theirs.isAtLeast(.visibility),
      let last = situation.history.lastTwoSided, !situation.haveMetAlone,
      !situation.evidence.oneToOnes.contains(where: \.isOpen), situation.history.silence.count == 0,
      situation.strain() != .heavy
    else { return }
    let from = situation.start(situation.rules.steps.inviteAfter, after: last)
    let until = situation.end(situation.rules.steps.inviteWithin, after: last)
    openings.append(Opening(kind: .invite, from: from, until: until))
  }

  static func reasons(for opening: Opening, in situation: inout Situation) -> [Reason] {
    [.neverAlone] + situation.stageReasons(.them).prefix(1)
  }
}

extension Situation {
  /// A kept new face who was in touch after that evening, or somebody with a rhythm.
  fileprivate var hasAnsweredSinceMet: Bool {
    if let kept = relationship.kept { return history.lastTwoSided.map { $0 > kept } ?? false }
    return cadence != nil && history.exchanges >= 2
  }
}
