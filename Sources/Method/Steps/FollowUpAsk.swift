import Domain

/// One nudge for an ask without an answer, and an end to it as silence (P2: every ask to an outcome). Nobody is nudged
/// who objected to it: that is made good first (P10).
enum FollowUpAsk: Suggestion {
  static let principle = Principle.finishTheJob
  enum Rank { static let nudge = 0, close = 1 }

  static func open(_ situation: inout Situation, into openings: inout [Opening]) {
    for ask in situation.evidence.asks where ask.isOpen {
      guard let made = ask.made else { continue }
      let close = situation.practice.closedAsSilence(made)
      let subject = Step.Subject.ask(ask.id)
      if ask.nudged == nil, situation.strain() != .heavy {
        let nudge = situation.start(situation.rules.asks.nudgeAfter, after: made)
        openings.append(Opening(kind: .followUpAsk, rank: Rank.nudge, from: nudge, until: close, subject: subject))
      }
      openings.append(Opening(kind: .followUpAsk, rank: Rank.close, from: close, subject: subject))
    }
  }

  static func reasons(for opening: Opening, in situation: inout Situation) -> [Reason] {
    guard case .ask(let id) = opening.subject, let ask = situation.evidence.asks.first(where: { $0.id == id })
    else { return [.nothingOnRecord] }
    let made = situation.day(ask.made ?? ask.planned)
    return opening.rank == Rank.nudge
      ? [.nudgeDue(ask.kind, what: ask.what, made: made)] : [.closeAsSilence(ask.kind, what: ask.what, made: made)]
  }
}
