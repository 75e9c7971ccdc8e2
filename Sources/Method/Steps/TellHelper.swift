import Domain

/// A goal was won: whoever had a part in it hears of it from the user (P17). Whoever was told how it went since has heard.
enum TellHelper: Suggestion {
  static let principle = Principle.giveBeforeTaking

  static func open(_ situation: inout Situation, into openings: inout [Opening]) {
    let reported = situation.lastReport ?? .distantPast
    for credit in situation.evidence.credits where credit.told == nil && credit.won > reported {
      let until = situation.end(situation.rules.steps.tellUntil, after: credit.won)
      openings.append(Opening(kind: .tellHelper, from: credit.won, until: until, subject: .credit(credit.id)))
    }
  }

  static func reasons(for opening: Opening, in situation: inout Situation) -> [Reason] {
    guard case .credit(let id) = opening.subject, let credit = situation.evidence.credits.first(where: { $0.id == id })
    else { return [.nothingOnRecord] }
    return [.goalWon(title: credit.title, part: credit.part, on: situation.day(credit.won))]
  }
}
