import Domain

/// Be up front about why you meet (P5): a meeting is agreed for one thing, and something else would be asked there of
/// somebody who does not trust yet.
enum HiddenPurpose: Speaker {
  static let name = Guard.hiddenPurpose
  static let principle = Principle.upFront

  static func speech(on intent: AskIntent, in situation: inout Situation) -> Speech? {
    let now = situation.clock.now
    guard intent.kind != .advice, !intent.isAnnounced, !situation.theirs.isAtLeast(.credibility),
      situation.opener(for: intent.kind, told: intent.because) == nil,
      let meeting = situation.evidence.oneToOnes.last(where: {
        $0.isOpen && $0.by == .me && ($0.at ?? $0.invited.adding(days: situation.rules.steps.inviteWithin)) > now
      }),
      !situation.evidence.asks.contains(where: { $0.kind == intent.kind && $0.outcome == nil && $0.announced })
    else { return nil }
    let agreed: Reason =
      meeting.at.map { .oneToOne(on: situation.day($0), purpose: meeting.purpose) }
      ?? .invited(on: situation.day(meeting.invited), purpose: meeting.purpose)
    return Speech(
      strength: .careful, reasons: [agreed, .unannounced(intent.kind)],
      waysOut: [.announce(intent.kind), .askAnyway])
  }
}
