import Domain

/// Every ask to an outcome before the next of its kind (P2).
enum StillOpen: Speaker {
  static let name = Guard.stillOpen
  static let principle = Principle.finishTheJob

  static func speech(on intent: AskIntent, in situation: inout Situation) -> Speech? {
    switch situation.openAsk(of: intent.kind) {
    case .open(let index):
      let ask = situation.evidence.asks[index]
      return Speech(
        strength: .careful, reasons: [situation.reason(open: ask)], waysOut: [.bringAskToAnOutcome(ask.id), .askAnyway])
    case .resting(let index, let until):
      let reason = situation.reason(resting: situation.evidence.asks[index], until: until)
      return Speech(
        strength: .careful, reasons: [reason], waysOut: [.wait(until: situation.day(until)), .askAnyway])
    default: return nil
    }
  }
}
