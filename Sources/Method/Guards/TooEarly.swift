import Domain

/// An introduction, testimonial or referral asked below its rung: names what is missing (P11).
enum TooEarly: Speaker {
  static let name = Guard.tooEarly
  static let principle = Principle.stages

  static func speech(on intent: AskIntent, in situation: inout Situation) -> Speech? {
    let smaller: Ask.Kind?
    switch intent.kind {
    case .introduction: smaller = .advice
    case .testimonial, .referral:
      smaller = situation.rung(for: .introduction, opener: nil).isReached ? .introduction : .advice
    case .advice, .business, .role: return nil
    }
    guard situation.rung(for: intent.kind, opener: nil) == .below else { return nil }
    var ways: [Verdict.WayOut] = [.offerHelp]
    if let smaller, situation.rung(for: smaller, opener: nil).isReached { ways.append(.askSmaller(smaller)) }
    return Speech(
      strength: .careful, reasons: situation.stageReasons(.them),
      missing: [.missing(situation.needOfRung(intent.kind))], waysOut: ways + [.inviteToListen, .askAnyway])
  }
}

extension Rung {
  var isReached: Bool { if case .reached = self { true } else { false } }
}
