import Domain

/// What stands in the way of an ask (P2, condition 4).
enum Obstacle: Equatable {
  case personal
  case neverAsk
  case paused
  case heavyStrain
  case dateGiven(Day)
  case open(Int)
  case resting(Int, until: Instant)
  case limit(asked: Int, limit: Int)
}

extension Situation {
  mutating func obstacle(to kind: Ask.Kind) -> Obstacle? {
    if relationship.isPersonal { return .personal }
    if relationship.neverAsk { return .neverAsk }
    if isPaused() { return .paused }
    if strain() == .heavy { return .heavyStrain }
    if let day = dateGiven(for: kind) { return .dateGiven(day) }
    return openAsk(of: kind) ?? overLimit()
  }

  /// A day not yet come that they gave for being asked again.
  mutating func dateGiven(for kind: Ask.Kind) -> Day? {
    var latest: Day?
    if let again = relationship.askAgain, !clock.reached(start(again)) { latest = again }
    for ask in evidence.asks where ask.kind.family == kind.family {
      if case .later(let on) = ask.outcome, !clock.reached(start(on)) { latest = max(latest ?? on, on) }
    }
    return latest
  }

  /// An ask of the kind that waits for its answer, or that went unanswered or was declined not long ago.
  mutating func openAsk(of kind: Ask.Kind) -> Obstacle? {
    for index in evidence.asks.indices.reversed() where evidence.asks[index].kind == kind {
      let ask = evidence.asks[index]
      guard let made = ask.made else { continue }
      let closed: Instant
      switch ask.outcome {
      case nil:
        closed = practice.closedAsSilence(made)
        if !clock.reached(closed) { return .open(index) }
      case .silence, .no, .noBut: closed = ask.decided ?? made
      case .yes, .later: continue
      }
      let until = start(rules.asks.rest, after: closed)
      if !clock.reached(until) { return .resting(index, until: until) }
    }
    return nil
  }

  /// As many asks in a year as they, or the user, allow.
  mutating func overLimit() -> Obstacle? {
    guard let limit = relationship.asksPerYear else { return nil }
    var asked = 0
    for ask in evidence.asks {
      guard let made = ask.made, !clock.reached(start(day(made).adding(days: 365))) else { continue }
      asked += 1
    }
    return asked >= limit ? .limit(asked: asked, limit: limit) : nil
  }
}
