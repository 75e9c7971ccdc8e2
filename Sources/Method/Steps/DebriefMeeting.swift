import Domain

/// Say in two lines what a meeting of two came to, while it is fresh: facts, promises, a next date (P12, P14).
enum DebriefMeeting: Suggestion {
  static let principle = Principle.interview

  static func open(_ situation: inout Situation, into openings: inout [Opening]) {
    for meeting in situation.evidence.oneToOnes where meeting.isOpen {
      guard let at = meeting.at else { continue }
      let until = situation.end(situation.rules.steps.debriefUntil, after: at)
      openings.append(Opening(kind: .debrief, from: at, until: until, subject: .oneToOne(meeting.id)))
    }
  }

  static func reasons(for opening: Opening, in situation: inout Situation) -> [Reason] {
    [situation.reason(ofMeeting: opening.subject) ?? .nothingOnRecord]
  }
}
