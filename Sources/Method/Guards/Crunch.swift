import Domain

/// Behind a goal and near its end, turn to established ties, and leave new ones in peace (P8).
enum Crunch: Speaker {
  static let name = Guard.crunch
  static let principle = Principle.establishedTiesInACrunch

  static func speech(on intent: AskIntent, in situation: inout Situation) -> Speech? {
    guard let pressing = intent.pressing, let met = situation.newTie(for: intent.kind, told: intent.because) else {
      return nil
    }
    return Speech(
      strength: .careful, reasons: [pressing, .metOn(situation.day(met))],
      waysOut: [.askEstablished, .offerHelp, .tellTheOpener, .askAnyway])
  }
}

extension Situation {
  /// Since when they have known each other, where a first ask of this kind is not for a crunch: they met not long ago, and
  /// nothing from them opens the door. Nil of everybody else.
  mutating func newTie(for kind: Ask.Kind, told because: String? = nil) -> Instant? {
    guard lastAskMade == nil, opener(for: kind, told: because) == nil, let met = firstMet,
      !clock.reached(start(rules.guards.crunchMet, after: met))
    else { return nil }
    return met
  }

  /// What stands open is proposed. While a goal presses, no ask of those whom the guard would leave in peace; else none that
  /// only a crunch speaks for.
  mutating func isProposed(_ opening: Opening, _ pressing: Reason?) -> Bool {
    guard case .askKind(let kind) = opening.subject else { return true }
    return pressing == nil ? !opening.isForACrunch : newTie(for: kind) == nil
  }

  /// When the two first met, as far as is on record. Of somebody whose earlier history is unknown nothing says that they are
  /// new.
  var firstMet: Instant? {
    guard let since = evidence.livedHereSince else { return nil }
    return min(since, history.all.firstExchange ?? since)
  }
}
