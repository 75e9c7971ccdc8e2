import Domain

/// Behind a goal and near its end, turn to established ties, and leave new ones in peace (P8).
enum Crunch: Speaker {
  static let name = Guard.crunch
  static let principle = Principle.establishedTiesInACrunch

  static func speech(on intent: AskIntent, in situation: inout Situation) -> Speech? {
    guard let pressing = intent.pressing, situation.lastAskMade == nil,
      situation.opener(for: intent.kind, told: intent.because) == nil,
      let met = situation.firstMet,
      !situation.clock.reached(situation.start(situation.rules.guards.crunchMet, after: met))
    else { return nil }
    return Speech(
      strength: .careful, reasons: [pressing, .metOn(situation.day(met))],
      waysOut: [.askEstablished, .offerHelp, .tellTheOpener, .askAnyway])
  }
}

extension Situation {
  /// When the two first met, as far as is on record. Of somebody whose earlier history is unknown nothing says that they are
  /// new.
  var firstMet: Instant? {
    guard let since = evidence.livedHereSince else { return nil }
    return min(since, history.all.firstExchange ?? since)
  }
}
