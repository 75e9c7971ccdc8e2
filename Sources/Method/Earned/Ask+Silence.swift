package import Domain

extension Ask {
  /// The ask as it stands by now: one without an answer for too long was answered by silence, whether or not anybody wrote
  /// that down (P2).
  package func standing(_ practice: Practice, now: Instant) -> Ask {
    guard isOpen, let made else { return self }
    let days = practice.rules.asks.silenceAfter
    let closed = practice.zone.instant(of: practice.zone.day(of: made).adding(days: days).onWorkingDay)
    guard closed <= now else { return self }
    var ask = self
    (ask.outcome, ask.decided) = (.silence, closed)
    return ask
  }
}
