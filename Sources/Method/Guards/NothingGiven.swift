import Domain

/// Do not take without giving (P17): a referral or introduction asked where much was taken and no goodwill shown.
enum NothingGiven: Speaker {
  static let name = Guard.nothingGiven
  static let principle = Principle.giveBeforeTaking

  static func speech(on intent: AskIntent, in situation: inout Situation) -> Speech? {
    guard intent.kind == .referral || intent.kind == .introduction, situation.lastGoodwill() == nil else { return nil }
    let guards = situation.rules.guards
    var (yeses, asks, since) = (0, 0, Instant.distantFuture)
    for ask in situation.evidence.asks {
      guard let made = ask.made,
        !situation.clock.reached(situation.end(guards.takenWithin, after: made))
      else { continue }
      asks += 1
      since = min(since, made)
      if case .yes = ask.outcome { yeses += 1 }
    }
    guard yeses >= guards.takenYeses || asks >= guards.takenAsks else { return nil }
    let reason = Reason.tookWithoutGiving(yes: yeses, asks: asks, since: situation.day(since))
    return Speech(strength: .careful, reasons: [reason], waysOut: [.offerHelp, .thank, .askAnyway])
  }
}
