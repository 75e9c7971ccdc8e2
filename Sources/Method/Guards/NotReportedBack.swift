import Domain

/// Tell them first how the last thing went (P17).
enum NotReportedBack: Speaker {
  static let name = Guard.notReportedBack
  static let principle = Principle.giveBeforeTaking

  static func speech(on intent: AskIntent, in situation: inout Situation) -> Speech? {
    guard let unreported = situation.unreported(), let (received, at) = situation.evidence.received(unreported.subject)
    else { return nil }
    guard situation.clock.reached(situation.end(situation.rules.guards.reportWithin, after: unreported.at)) else {
      return nil
    }
    return Speech(
      strength: .careful, reasons: [.notReportedBack(received, on: situation.day(at))],
      waysOut: [.reportBack, .askAnyway])
  }
}
