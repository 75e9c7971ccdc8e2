import Domain

/// Thank for help and referrals, best within a day (P15).
enum ThankThem: Suggestion {
  static let principle = Principle.helpFirst

  static func open(_ situation: inout Situation, into openings: inout [Opening]) {
    let thanked = situation.history.signals.gaveThanks ?? .distantPast
    let days = situation.rules.steps.thankUntil
    for help in situation.evidence.helps where help.by == .them && !help.isOffer && !help.isPaid {
      guard help.thanked == nil, thanked < help.at else { continue }
      openings.append(
        Opening(kind: .thank, from: help.at, until: situation.end(days, after: help.at), subject: .help(help.id)))
    }
    for referral in situation.evidence.referrals where referral.by == .them {
      guard referral.thanked == nil, thanked < referral.passed else { continue }
      let until = situation.end(days, after: referral.passed)
      openings.append(Opening(kind: .thank, from: referral.passed, until: until, subject: .referral(referral.id)))
    }
  }

  static func reasons(for opening: Opening, in situation: inout Situation) -> [Reason] {
    guard let (received, at) = situation.evidence.received(opening.subject) else { return [.nothingOnRecord] }
    return [.notThanked(received, on: situation.day(at))]
  }
}

extension Evidence {
  /// What was received, and when, by the subject of a step.
  func received(_ subject: Step.Subject?) -> (Reason.Received, Instant)? {
    switch subject {
    case .help(let id): helps.first { $0.id == id }.map { (.help($0.kind, what: $0.what), $0.at) }
    case .referral(let id): referrals.first { $0.id == id }.map { (.referral(prospect: $0.prospect), $0.passed) }
    case .ask(let id):
      asks.first { $0.id == id }.map { (.answer($0.kind, what: $0.what), $0.decided ?? $0.made ?? $0.planned) }
    case .promise, .touch, .askKind, .need, .introduction, .oneToOne, .opportunity, .event, .credit, nil: nil
    }
  }
}
