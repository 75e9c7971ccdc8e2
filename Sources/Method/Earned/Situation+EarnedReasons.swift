import Domain

extension Situation {
  func reason(of opener: Opener) -> Reason {
    switch opener {
    case .told(let because): .toldOpener(because)
    case .dateHasCome(let day): .dateTheyGaveHasCome(day)
    case .raisedBusiness(let at): .raisedBusiness(on: day(at))
    case .statedNeed(let at): .statedNeed(what: "", on: day(at))
    case .need(let index): .statedNeed(what: evidence.facts[index].text, on: evidence.facts[index].learned)
    case .namedIn(let index): reason(naming: evidence.namedIn[index])
    case .role(let role): .role(role)
    }
  }

  private func reason(naming referral: Referral) -> Reason {
    .namedInReferral(from: referral.contact, level: referral.level, on: day(referral.passed))
  }

  mutating func reason(of obstacle: Obstacle) -> Reason {
    switch obstacle {
    case .personal: .personal
    case .neverAsk: .neverAskChosen
    case .paused: .paused(until: relationship.pause?.until)
    case .heavyStrain: strainReasons().first ?? .nothingOnRecord
    case .dateGiven(let day): .askedToWait(until: day)
    case .open(let index): reason(open: evidence.asks[index])
    case .resting(let index, let until): reason(resting: evidence.asks[index], until: until)
    case .limit(let asked, let limit): .askLimit(asked: asked, limit: limit)
    }
  }

  func reason(open ask: Ask) -> Reason { .askOpen(ask.kind, what: ask.what, made: day(ask.made ?? ask.planned)) }

  func reason(resting ask: Ask, until: Instant) -> Reason {
    .askRests(ask.kind, made: day(ask.made ?? ask.planned), until: day(until))
  }

  func reason(of moment: MomentFound) -> Reason {
    let on = day(moment.from)
    switch moment.trigger {
    case .thanked: return .thanked(by: .them, on: on)
    case .praised: return .praised(on: on)
    case .askedHowBusinessIs: return .askedHowBusinessIs(on: on)
    case .delivered(let index):
      return .delivered(by: .me, what: evidence.helps[index].what, on: on, isPaid: evidence.helps[index].isPaid)
    case .landed(let index): return reason(landed: evidence.helps[index])
    case .referralWon(let index):
      let referral = evidence.referrals[index]
      return .referred(by: referral.by, prospect: referral.prospect, on: on, status: .won)
    }
  }

  func reason(landed help: Help) -> Reason {
    .landed(by: help.by, help.kind, what: help.what, on: day(help.landed ?? help.at))
  }
}
