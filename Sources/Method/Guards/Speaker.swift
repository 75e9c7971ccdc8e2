import Domain

/// What a guard says when it speaks.
struct Speech {
  var strength: Verdict.Strength
  /// Why, strongest first.
  var reasons: [Reason]
  /// What would make it better.
  var missing: [Reason] = []
  /// What can be done instead, best first.
  var waysOut: [Verdict.WayOut]
}

/// A guard as it is known by name, whatever it speaks about.
protocol NamedGuard: SendableMetatype {
  static var name: Guard { get }
  static var principle: Principle { get }
}

/// A guard of asks: silent, or one speech about one.
protocol Speaker: NamedGuard {
  static func speech(on intent: AskIntent, in situation: inout Situation) -> Speech?
}

extension Situation {
  /// Those that speak about asks, in the order in which one of equal strength is heard.
  static let speakers: [any Speaker.Type] = [
    PrematurePitch.self, Strained.self, TooEarly.self, Unqualified.self, HiddenPurpose.self, Pace.self, Unanswered.self,
    Crunch.self, OnlyWhenYouNeed.self, NotReportedBack.self, NothingGiven.self, StillOpen.self,
  ]
}

/// A guard that speaks, with what it says.
struct Spoken {
  var speaker: any NamedGuard.Type
  var speech: Speech

  /// As the user lets this guard be heard; nil where it is silent, or eased until nothing is left.
  init?(_ speaker: any NamedGuard.Type, _ speech: Speech?, _ rules: Rules) {
    guard var speech else { return nil }
    if rules.guards.eased.contains(speaker.name), let eased = speech.strength.eased {
      guard eased > .fine else { return nil }
      speech.strength = eased
    }
    (self.speaker, self.speech) = (speaker, speech)
  }

  /// Of several one is heard: the strongest, and of equals the first.
  static func loudest(_ heard: [Spoken?]) -> Spoken? {
    var loudest: Spoken?
    for case let spoken? in heard where spoken.speech.strength > loudest?.speech.strength ?? .fine { loudest = spoken }
    return loudest
  }

  var verdict: Verdict {
    Verdict(
      strength: speech.strength, spokenBy: speaker.name, principle: speaker.principle, reasons: speech.reasons,
      missing: speech.missing, waysOut: speech.waysOut)
  }
}

extension Verdict.Strength {
  /// One strength lower, as the user let a guard be eased; a question is asked as before (nil).
  fileprivate var eased: Verdict.Strength? {
    switch self {
    case .notYet: .careful
    case .careful: .fine
    case .unknown, .fine: nil
    }
  }
}
