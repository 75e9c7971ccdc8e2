package import Domain

extension Ask {
  /// The ask as it stands by now: one without an answer for too long was answered by silence, whether or not anybody wrote
  /// that down (P2).
  package func standing(_ practice: Practice, now: Instant) -> Ask {
    guard isOpen, let made else { return self }
    let closed = practice.closedAsSilence(made)
    guard closed <= now else { return self }
    var ask = self
    (ask.outcome, ask.decided) = (.silence, closed)
    return ask
  }
}

extension Practice {
  /// When an ask that got no answer counts as answered by silence.
  func closedAsSilence(_ made: Instant) -> Instant {
    zone.instant(of: zone.day(of: made).adding(days: rules.asks.silenceAfter).onWorkingDay)
  }
}
