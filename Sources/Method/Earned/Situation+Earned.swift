import Domain

extension Situation {
  /// All four conditions of an ask of this kind hold (P2).
  mutating func isEarned(_ kind: Ask.Kind) -> Bool {
    let opener = kind.family == .business ? opener(for: kind) : nil
    guard case .reached = rung(for: kind, opener: opener), substance(of: kind, opener: opener) != nil else {
      return false
    }
    if kind == .business, !openMustQuestions().isEmpty { return false }
    return isInTouch() && obstacle(to: kind) == nil
  }

  /// Two-sided contact not long ago, and since they were last left in peace: nobody comes back from that to an ask.
  mutating func isInTouch() -> Bool {
    guard let until = inTouchUntil, let last = history.lastTwoSided else { return false }
    if let pause = relationship.pause, last < pause.from { return false }
    return !clock.reached(until)
  }

  /// Kinds in the order in which one of several is proposed.
  static let kindsBestFirst: [Ask.Kind] = [.business, .role, .referral, .testimonial, .introduction, .advice]

  /// Since when an ask of this kind has been earned, as far as its evidence has dates.
  mutating func earnedSince(_ kind: Ask.Kind) -> Instant? {
    let opener = kind.family == .business ? opener(for: kind) : nil
    guard case .reached(let since?) = rung(for: kind, opener: opener),
      let met = history.all.firstExchange ?? history.lastTwoSided
    else { return nil }
    return max(since, met)
  }

  /// The day from which *never asked* is worth saying of this kind: earned for long enough, and no ask ever made, be it for
  /// advice alone: whoever has asked once can ask. That advice was never asked is itself not worth a word.
  mutating func neverAskedFrom(_ kind: Ask.Kind) -> Instant? {
    guard kind != .advice, lastAskMade == nil, let since = earnedSince(kind) else { return nil }
    return start(rules.earned.neverAskedAfter, after: since)
  }
}
