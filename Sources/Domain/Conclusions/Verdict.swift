/// What a guard says of an ask the user is about to make. One guard speaks at a time.
package struct Verdict: Hashable, Sendable, Codable {
  package var strength: Strength
  /// Nil when it is fine.
  package var spokenBy: Guard?
  package var principle: Principle
  /// Why, strongest first. *Fine* names here what speaks for it.
  package var reasons: [Reason]
  /// What would make it better, also when it is fine.
  package var missing: [Reason]
  /// What the user can do instead, best first; empty when it is fine.
  package var waysOut: [WayOut]

  /// Ordered as guards are heard: *not yet* before *unknown* before *careful*.
  package enum Strength: Int, Sendable, Worded, Comparable {
    case fine = 0
    /// One line.
    case careful = 1
    /// One question.
    case unknown = 2
    /// Needs a word to override.
    case notYet = 3

    package static func < (one: Strength, other: Strength) -> Bool { one.rawValue < other.rawValue }
  }

  /// What leads on from a guard.
  package enum WayOut: Hashable, Sendable, Codable {
    case answerHowYouStand
    case tellTheOpener
    case askAnyway
    case askSmaller(Ask.Kind)
    case inviteToListen
    case keepPromise(ID<Promise>)
    case repair
    case reportBack
    case offerHelp
    case thank
    case wait(until: Day)
    case bringAskToAnOutcome(ID<Ask>)
    case tellOffering
    /// Ask what has to be known before a pitch.
    case askMustQuestions
    /// Say in the invitation what it is for.
    case sayPurpose
    /// Say beforehand that an ask will come.
    case announce(Ask.Kind)
    /// Tell the prospect whom to expect.
    case tellProspect
    /// Get to know their work first.
    case seeTheirWork
    case writeToFaces
    /// Ask somebody who has known the user for long.
    case askEstablished
  }

  package init(
    strength: Strength, spokenBy: Guard? = nil, principle: Principle, reasons: [Reason] = [], missing: [Reason] = [],
    waysOut: [WayOut] = []
  ) {
    (self.strength, self.spokenBy, self.principle) = (strength, spokenBy, principle)
    (self.reasons, self.missing, self.waysOut) = (reasons, missing, waysOut)
  }
}
