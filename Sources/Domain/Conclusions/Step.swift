/// One suggested action: verb, who, why, minutes, until when.
package struct Step: Hashable, Sendable, Codable {
  package var kind: Kind
  package var contact: ContactID
  /// The promise, ask, help, referral or touch it is about.
  package var subject: Subject?
  /// From when it is shown.
  package var from: Instant
  /// When it lapses by itself.
  package var until: Instant?
  package var minutes: Int
  package var principle: Principle
  /// Strongest first; never empty.
  package var reasons: [Reason]

  /// Best first, as METHOD orders them: today shows the first three.
  package enum Kind: Int, Sendable, Worded, Comparable {
    case keepPromise = 1
    case answer = 2
    /// A promise due tomorrow: follows *answer*.
    case prepareForPromise = 3
    case thank = 4
    case reportBack = 5
    case makeEarnedAsk = 6
    case followUpNewFace = 7
    case followUpAsk = 8
    case support = 9
    case occasion = 10
    case beInTouch = 11
    /// The question in place of *be in touch* where the records alone cannot know.
    case spokenLately = 12
    case repair = 13
    case reconnect = 14
    case proposeRhythm = 15

    package static func < (one: Kind, other: Kind) -> Bool { one.rawValue < other.rawValue }
  }

  /// What a step is about, by its identifier.
  package enum Subject: Hashable, Sendable, Codable {
    case promise(ID<Promise>)
    case touch(TouchID)
    case help(ID<Help>)
    case referral(ID<Referral>)
    case ask(ID<Ask>)
    case askKind(Ask.Kind)
  }

  package init(
    kind: Kind, contact: ContactID, subject: Subject? = nil, from: Instant, until: Instant? = nil, minutes: Int,
    principle: Principle, reasons: [Reason]
  ) {
    (self.kind, self.contact, self.subject, self.from, self.until) = (kind, contact, subject, from, until)
    (self.minutes, self.principle, self.reasons) = (minutes, principle, reasons)
  }
}
