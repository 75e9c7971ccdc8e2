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

/// A guard: silent, or one speech about an ask.
protocol Speaker: SendableMetatype {
  static var name: Guard { get }
  static var principle: Principle { get }
  static func speech(on intent: AskIntent, in situation: inout Situation) -> Speech?
}

extension Situation {
  /// Those that speak about asks, in the order in which one of equal strength is heard.
  static let speakers: [any Speaker.Type] = [
    PrematurePitch.self, Strained.self, TooEarly.self, Unqualified.self, HiddenPurpose.self, Pace.self, Unanswered.self,
    Crunch.self, OnlyWhenYouNeed.self, NotReportedBack.self, NothingGiven.self, StillOpen.self,
  ]
}
