import Domain

/// One proof that a side trusts the other (P11), by the place of its evidence.
enum Proof {
  case word
  case role(Relationship.Role)
  case paidWork(Int)
  case workedTogether(Int)
  /// A referral, introduction or testimonial that the trusting side gave.
  case gift(Int)
  case referral(Int)
  /// Two real conversations apart, and one proof of reliability.
  case ordinaryPath
}

extension Evidence {
  /// Calls `body` with every proof that `side` trusts the other, and since when where that is known.
  func forEachProof(
    of side: Side, meetings: History.Meetings, history: History, practice: Practice, body: (Proof, Instant?) -> Void
  ) {
    let worker: Side = side == .them ? .me : .them
    if let word = relationship.word {
      switch word.answer {
      case .doneBusiness: body(.word, word.at)
      case .knowsMyWork where side == .them: body(.word, word.at)
      case .neverSpoken, .met, .personal, .knowsMyWork: break
      }
    }
    if side == .them {
      for role in [Relationship.Role.client, .formerClient] where relationship.roles.contains(role) {
        body(.role(role), livedHereSince ?? relationship.word?.at ?? touches.first?.at)
      }
    }
    for (index, help) in helps.enumerated() where !help.isOffer {
      if help.kind == .deliveredWork {
        if help.by == worker, help.isPaid { body(.paidWork(index), help.at) }
        let days = practice.rules.stage.workedTogether
        if let from = help.from, practice.zone.day(of: help.at).days(since: from) >= days {
          body(.workedTogether(index), practice.zone.instant(of: from.adding(days: days)))
        }
      } else if help.by == side, help.kind.showsTrust {
        body(.gift(index), help.at)
      }
    }
    for (index, referral) in referrals.enumerated() where referral.by == side && referral.level >= 1 {
      body(.referral(index), referral.passed)
    }
    if let talked = meetings.talkedAgain, let reliable = reliableSince(worker, history: history) {
      body(.ordinaryPath, max(talked, reliable))
    }
  }

  /// When `worker` first proved reliable: a promise kept, help that landed, or (of me) that they came back unasked.
  private func reliableSince(_ worker: Side, history: History) -> Instant? {
    var since = Instant.distantFuture
    for promise in promises where promise.by == worker {
      if case .kept(let at) = promise.outcome { since = min(since, at) }
    }
    for help in helps where help.by == worker {
      if let landed = help.landedAt { since = min(since, landed) }
    }
    for referral in referrals where referral.by == worker && (referral.status == .met || referral.status == .won) {
      since = min(since, referral.changed)
    }
    if worker == .me, let cameBack = history.signals.firstCameBack { since = min(since, cameBack) }
    return since < .distantFuture ? since : nil
  }
}

extension Help {
  /// When it is known to have done good: delivered work by itself, other help when its receiver said so.
  var landedAt: Instant? {
    if isOffer { return nil }
    return landed ?? (kind == .deliveredWork ? at : nil)
  }
}

extension Help.Kind {
  /// Given only by those who trust: it puts the giver's own name at stake.
  fileprivate var showsTrust: Bool { self == .referral || self == .introduction || self == .testimonial }
}
