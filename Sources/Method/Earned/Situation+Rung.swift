import Domain

/// Whether a relationship has come far enough for an ask of a kind (P2, condition 1).
enum Rung: Equatable {
  /// Since when, where the evidence has a date.
  case reached(since: Instant?)
  case below
  /// The answer to how the two stand would decide it.
  case unknown
}

extension Situation {
  mutating func rung(for kind: Ask.Kind, opener: Opener?) -> Rung {
    switch kind {
    case .advice:
      if evidence.namedIn.contains(where: { $0.level >= 1 }) { return .reached(since: nil) }
      if theirs.isAtLeast(.visibility) { return .reached(since: meetings.firstExchange) }
      return otherwise(meetings.firstExchange)
    case .introduction:
      if let talked = meetings.firstTalk { return .reached(since: talked) }
      if theirs.isAtLeast(.credibility) { return .reached(since: theirs.trustedSince) }
      return otherwise(saidToHaveMet ? relationship.word?.at : nil)
    case .testimonial:
      return otherwise(firstGoodDone)
    case .referral:
      if theirs.isAtLeast(.credibility) { return .reached(since: theirs.trustedSince) }
      return otherwise(nil)
    case .business, .role:
      if theirs.isAtLeast(.credibility) { return .reached(since: theirs.trustedSince) }
      if opener != nil { return .reached(since: nil) }
      return otherwise(nil)
    }
  }

  /// Meetings that say how far the two have come: of somebody imported only what the user wrote down.
  var meetings: History.Meetings { basis.settlesStage ? history.all : history.logged }

  private func otherwise(_ since: Instant?) -> Rung {
    if let since { return .reached(since: since) }
    return basis.settlesStage ? .below : .unknown
  }

  private var saidToHaveMet: Bool {
    switch relationship.word?.answer {
    case .met, .knowsMyWork, .doneBusiness: true
    case .neverSpoken, .personal, nil: false
    }
  }

  /// Work delivered or help that landed, as recorded or as the user's word and roles say.
  private var firstGoodDone: Instant? {
    var first = Instant.distantFuture
    for help in evidence.helps where help.by == .me {
      if let landed = help.landedAt { first = min(first, landed) }
    }
    switch relationship.word?.answer {
    case .doneBusiness: first = min(first, relationship.word?.at ?? first)
    case .knowsMyWork, .neverSpoken, .met, .personal, nil: break
    }
    if first == .distantFuture, !relationship.roles.isDisjoint(with: [.client, .formerClient]) {
      return evidence.livedHereSince ?? evidence.touches.first?.at ?? .distantPast
    }
    return first < .distantFuture ? first : nil
  }
}
