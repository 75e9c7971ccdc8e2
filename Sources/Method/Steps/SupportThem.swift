import Domain

/// A line of support to somebody left in peace: never at once, and never often (P7).
enum SupportThem: Suggestion {
  static let principle = Principle.theirPace

  static func open(_ situation: inout Situation, into openings: inout [Opening]) {
    guard let pause = situation.relationship.pause,
      situation.cadence != nil || situation.theirs.isAtLeast(.credibility)
    else { return }
    let last = max(pause.from, situation.history.lastTouch ?? .distantPast)
    let from = situation.start(situation.rules.steps.supportEvery, after: last)
    let until = pause.until.map { situation.start($0) }
    if let until, from >= until { return }
    openings.append(Opening(kind: .support, from: from, until: until))
  }

  static func reasons(for opening: Opening, in situation: inout Situation) -> [Reason] {
    [.paused(until: situation.relationship.pause?.until)]
  }
}
