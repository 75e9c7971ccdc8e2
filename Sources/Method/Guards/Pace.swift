import Domain

/// Their agenda is not yours: before a date they gave, in a pause, above their limit (P7).
enum Pace: Speaker {
  static let name = Guard.pace
  static let principle = Principle.theirPace

  static func speech(on intent: AskIntent, in situation: inout Situation) -> Speech? {
    if situation.isPaused() { return pauseSpeech(in: situation) }
    if let day = situation.dateGiven(for: intent.kind) {
      return Speech(strength: .notYet, reasons: [.askedToWait(until: day)], waysOut: [.wait(until: day), .askAnyway])
    }
    guard case .limit(let asked, let limit) = situation.overLimit() else { return nil }
    return Speech(
      strength: .careful, reasons: [.askLimit(asked: asked, limit: limit)], waysOut: [.offerHelp, .askAnyway])
  }

  /// Until the pause ends only support is welcome.
  static func pauseSpeech(in situation: Situation) -> Speech {
    let until = situation.relationship.pause?.until
    return Speech(
      strength: .notYet, reasons: [.paused(until: until)],
      waysOut: (until.map { [.wait(until: $0)] } ?? []) + [.askAnyway])
  }
}
