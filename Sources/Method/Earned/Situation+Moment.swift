import Domain

/// Something good that just happened: for ten days an ask is most welcome (P2).
struct MomentFound {
  enum Trigger {
    case thanked, praised, askedHowBusinessIs
    case delivered(Int)
    case landed(Int)
    case referralWon(Int)
  }

  var trigger: Trigger
  var from: Instant
}

extension Situation {
  /// The latest good thing, whether or not its days have passed.
  mutating func latestMoment() -> MomentFound? {
    var latest: MomentFound?
    func consider(_ trigger: MomentFound.Trigger, _ at: Instant?) {
      if let at, at > latest?.from ?? .distantPast, clock.reached(at) {
        latest = MomentFound(trigger: trigger, from: at)
      }
    }
    consider(.askedHowBusinessIs, history.signals.askedHowBusinessIs)
    consider(.thanked, history.signals.thanked)
    consider(.praised, history.signals.praised)
    for (index, help) in evidence.helps.enumerated() where help.by == .me && !help.isOffer {
      consider(.landed(index), help.landed)
      if help.kind == .deliveredWork { consider(.delivered(index), help.at) }
      consider(.thanked, help.thanked)
    }
    for (index, referral) in evidence.referrals.enumerated() {
      if referral.status == .won { consider(.referralWon(index), referral.changed) }
      if referral.by == .me { consider(.thanked, referral.thanked) }
    }
    return latest
  }

  /// The moment that is open: not yet over, and nothing asked since.
  mutating func openMoment() -> MomentFound? {
    guard let moment = latestMoment(), lastAskMade.map({ $0 < moment.from }) ?? true else { return nil }
    return clock.reached(end(of: moment)) ? nil : moment
  }

  func end(of moment: MomentFound) -> Instant { end(rules.earned.moment, after: moment.from) }

  var lastAskMade: Instant? { evidence.asks.lazy.compactMap(\.made).max() }
}
