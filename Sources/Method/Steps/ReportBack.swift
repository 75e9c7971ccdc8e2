import Domain

/// Tell them what came of their last advice, introduction or referral (P17).
enum ReportBack: Suggestion {
  static let principle = Principle.giveBeforeTaking

  static func open(_ situation: inout Situation, into openings: inout [Opening]) {
    guard let unreported = situation.unreported() else { return }
    let from = situation.start(situation.rules.steps.reportAfter, after: unreported.at)
    let until = situation.end(situation.rules.steps.reportUntil, after: unreported.at)
    openings.append(Opening(kind: .reportBack, from: from, until: until, subject: unreported.subject))
  }

  static func reasons(for opening: Opening, in situation: inout Situation) -> [Reason] {
    guard let (received, at) = situation.evidence.received(opening.subject) else { return [.nothingOnRecord] }
    return [.notReportedBack(received, on: situation.day(at))]
  }
}

extension Situation {
  /// Their last advice, introduction or referral, where nothing was told of it since.
  func unreported() -> (subject: Step.Subject, at: Instant)? {
    var last: (subject: Step.Subject, at: Instant)?
    var reported = history.signals.reportedBack ?? .distantPast
    for help in evidence.helps where help.by == .them && help.kind.wantsReport && !help.isOffer {
      if help.at >= last?.at ?? .distantPast { last = (.help(help.id), help.at) }
      if let at = help.reportedBack { reported = max(reported, at) }
    }
    for referral in evidence.referrals where referral.by == .them {
      if referral.news >= last?.at ?? .distantPast { last = (.referral(referral.id), referral.news) }
      if let at = referral.reportedBack { reported = max(reported, at) }
    }
    for ask in evidence.asks where ask.kind == .advice || ask.kind == .introduction || ask.kind == .referral {
      guard case .yes = ask.outcome, let at = ask.decided ?? ask.made else { continue }
      if at > last?.at ?? .distantPast { last = (.ask(ask.id), at) }
    }
    guard let last, reported < last.at else { return nil }
    return last
  }
}

extension Referral {
  /// When there was last something to tell of it: that it was passed, and how it ended.
  fileprivate var news: Instant {
    switch status {
    case .passed, .contacted, .met: passed
    case .won, .lost: max(passed, changed)
    }
  }
}
