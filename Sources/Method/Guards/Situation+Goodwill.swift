import Domain

extension Situation {
  /// When the user last showed goodwill: help given or offered, a promise kept, thanks, a report back, work delivered.
  func lastGoodwill() -> Instant? {
    var last = max(history.signals.gaveThanks ?? .distantPast, history.signals.reportedBack ?? .distantPast)
    for help in evidence.helps {
      if help.by == .me {
        last = max(last, help.at)
      } else {
        last = max(last, help.thanked ?? last, help.reportedBack ?? last)
      }
    }
    for promise in evidence.promises where promise.by == .me {
      if case .kept(let at) = promise.outcome { last = max(last, at) }
    }
    for referral in evidence.referrals {
      if referral.by == .me {
        last = max(last, referral.passed)
      } else {
        last = max(last, referral.thanked ?? last, referral.reportedBack ?? last)
      }
    }
    return last > .distantPast ? last : nil
  }

  /// What the user has given, as it speaks for an ask: promises kept, the last help, the last report.
  func goodwillReasons() -> [Reason] {
    var reasons: [Reason] = []
    if let kept = promisesKept(by: .me) { reasons.append(kept) }
    if let help = evidence.helps.filter({ $0.by == .me }).max(by: { $0.at < $1.at }) {
      let on = day(help.at)
      if help.isOffer {
        reasons.append(.offeredHelp(help.kind, what: help.what, on: on))
      } else {
        reasons.append(reason(given: help))
      }
    }
    if let last = lastReport { reasons.append(.reportedBack(on: day(last))) }
    return reasons
  }

  /// When the user last told them what came of something.
  var lastReport: Instant? {
    let reports = evidence.helps.compactMap(\.reportedBack) + evidence.referrals.compactMap(\.reportedBack)
    return (reports + [history.signals.reportedBack].compactMap { $0 }).max()
  }

  private func reason(given help: Help) -> Reason {
    let on = day(help.at)
    if help.kind == .deliveredWork { return .delivered(by: .me, what: help.what, on: on, isPaid: help.isPaid) }
    return .helped(by: .me, help.kind, what: help.what, on: on)
  }
}
