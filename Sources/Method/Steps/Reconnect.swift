import Domain

/// Take up a tie with a rhythm that has gone without two-sided contact for too long (P6).
enum Reconnect: Suggestion {
  static let principle = Principle.nextStep

  static func open(_ situation: inout Situation, into openings: inout [Opening]) {
    guard !situation.meetsSoon() else { return }
    guard situation.basis.settlesStage, !situation.isResting, let due = situation.due,
      let since = situation.inTouchUntil
    else { return }
    // Established ties first: with them a word after long is taken up where it was left.
    let rank = (situation.cadence ?? 0) + (situation.theirs.isAtLeast(.credibility) ? 0 : 10_000)
    openings.append(Opening(kind: .reconnect, rank: rank, from: max(since, situation.start(due))))
  }

  static func reasons(for opening: Opening, in situation: inout Situation) -> [Reason] {
    guard let last = situation.history.lastTwoSided else { return [.nothingOnRecord] }
    return [.notInTouchSince(situation.day(last))] + situation.reasonsToWrite + situation.stageReasons(.them)
  }
}
