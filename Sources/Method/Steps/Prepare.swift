import Domain

/// Prepare a meeting of two: both businesses clear, what to bring, what to leave at home (P14).
enum Prepare: Suggestion {
  static let principle = Principle.oneToOnes

  static func open(_ situation: inout Situation, into openings: inout [Opening]) {
    for meeting in situation.evidence.oneToOnes where meeting.isOpen {
      guard let at = meeting.at else { continue }
      let from = situation.start(situation.day(at).adding(days: -situation.rules.steps.prepareBefore))
      openings.append(Opening(kind: .prepare, from: from, until: at, subject: .oneToOne(meeting.id)))
    }
  }

  static func reasons(for opening: Opening, in situation: inout Situation) -> [Reason] {
    [situation.reason(ofMeeting: opening.subject) ?? .nothingOnRecord]
  }
}
