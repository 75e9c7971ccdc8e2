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
}
