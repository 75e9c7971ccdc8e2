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

extension Situation {
  fileprivate func reason(ofMeeting subject: Step.Subject?) -> Reason? {
    guard case .oneToOne(let id) = subject, let meeting = evidence.oneToOnes.first(where: { $0.id == id }),
      let at = meeting.at
    else { return nil }
    return .oneToOne(on: day(at), purpose: meeting.purpose)
  }
}
