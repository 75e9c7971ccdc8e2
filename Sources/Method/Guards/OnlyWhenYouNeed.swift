import Domain

/// People smell one who comes only when he needs something (P9): most of the last approaches carried an ask, with no
/// goodwill or occasion since the first of them.
enum OnlyWhenYouNeed: Speaker {
  static let name = Guard.onlyWhenYouNeed
  static let principle = Principle.notOnlyWhenNeeding

  static func speech(on intent: AskIntent, in situation: inout Situation) -> Speech? {
    let guards = situation.rules.guards
    let last = situation.lastApproaches(guards.approaches)
    let asking = last.filter(\.carriedAsk)
    guard asking.count >= guards.approachesWithAsk, let first = asking.map(\.at).min() else { return nil }
    if let goodwill = situation.lastGoodwill(), goodwill >= first { return nil }
    if let occasion = situation.history.signals.occasion, occasion >= first { return nil }
    if let kindness = situation.history.lastKindness, kindness >= first { return nil }
    let reason = Reason.approachesCarriedAsk(count: asking.count, of: last.count, first: situation.day(first))
    return Speech(strength: .careful, reasons: [reason], waysOut: [.offerHelp, .thank, .inviteToListen, .askAnyway])
  }
}

struct Approach {
  var at: Instant
  var carriedAsk: Bool
}

extension Situation {
  /// The user's last approaches, newest first: what they wrote, the talks they had, the asks they made. An ask and
  /// what else happened on its day are one.
  func lastApproaches(_ count: Int) -> [Approach] {
    var asks = evidence.asks.compactMap(\.made).filter { $0 <= clock.now }.sorted()
    var approaches: [Approach] = []
    func add(_ approach: Approach) {
      guard let last = approaches.last, day(last.at) == day(approach.at) else { return approaches.append(approach) }
      approaches[approaches.count - 1].carriedAsk = last.carriedAsk || approach.carriedAsk
    }
    for touch in evidence.touches.reversed() where touch.at <= clock.now && touch.direction != .incoming {
      while let ask = asks.last, ask >= touch.at {
        add(Approach(at: ask, carriedAsk: true))
        asks.removeLast()
      }
      add(Approach(at: touch.at, carriedAsk: touch.signals.contains(.carriedAsk)))
      if approaches.count > count { break }
    }
    if approaches.count <= count { for ask in asks.reversed() { add(Approach(at: ask, carriedAsk: true)) } }
    return Array(approaches.prefix(count))
  }
}
