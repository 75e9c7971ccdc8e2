import Domain

/// Three messages without an answer are an answer for now (P7).
enum Unanswered: Speaker {
  static let name = Guard.unanswered
  static let principle = Principle.theirPace

  static func speech(on intent: AskIntent, in situation: inout Situation) -> Speech? { speech(in: &situation) }

  static func speech(in situation: inout Situation) -> Speech? {
    let silence = situation.history.silence
    let guards = situation.rules.guards
    guard silence.count >= guards.unansweredMessages, let first = silence.first, let last = silence.last,
      let reason = situation.silenceReason()
    else { return nil }
    guard situation.clock.reached(situation.start(situation.day(first).adding(days: guards.unansweredOver))) else {
      return nil
    }
    let until = situation.day(last).adding(days: situation.rules.due.rest).onWorkingDay
    // Once the tie has rested, a new beginning is nobody's harm.
    if situation.clock.reached(situation.start(until)) { return nil }
    return Speech(strength: .careful, reasons: [reason], waysOut: [.wait(until: until), .offerHelp, .askAnyway])
  }
}
