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
  /// Their last advice, introduction or referral, where nothing was told of it since. A word for all they gave tells of
  /// each of them; an answer to an ask is told of by any word, since it has no place of its own for one.
  func unreported() -> (subject: Step.Subject, at: Instant)? {
    let toAll = history.signals.reportedBack ?? .distantPast
    let toAny = lastReport ?? .distantPast
    var last: (subject: Step.Subject, at: Instant, told: Instant)?
    func add(_ subject: Step.Subject, _ at: Instant, told: Instant) {
      let isLater = last.map { at > $0.at || (at == $0.at && $0.told >= $0.at) } ?? true
      if isLater { last = (subject, at, told) }
    }
    for help in evidence.helps where help.by == .them && help.kind.wantsReport && !help.isOffer {
      add(.help(help.id), help.at, told: max(toAll, help.reportedBack ?? .distantPast))
    }
    for referral in evidence.referrals where referral.by == .them {
      add(.referral(referral.id), referral.news, told: max(toAll, referral.reportedBack ?? .distantPast))
    }
    for ask in evidence.asks where ask.kind == .advice || ask.kind == .introduction || ask.kind == .referral {
      guard case .yes = ask.outcome, let at = ask.decided ?? ask.made else { continue }
      add(.ask(ask.id), at, told: toAny)
    }
    guard let last, last.told < last.at else { return nil }
    return (last.subject, last.at)
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
