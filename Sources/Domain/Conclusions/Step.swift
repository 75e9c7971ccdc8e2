/// One suggested action: verb, who, why, minutes, until when.
package struct Step: Hashable, Sendable, Codable {
  package var kind: Kind
  /// Nil for what concerns the user alone: an event, the weekly look back.
  package var contact: ContactID?
  /// The promise, ask, help, referral, touch … it is about.
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
    /// They need what the user knows of.
    case helpNeed = 11
    /// Two contacts of whom one needs what the other has; and an introduction under way.
    case introduce = 12
    case beInTouch = 13
    /// The question in place of *be in touch* where the records alone cannot know.
    case spokenLately = 14
    case invite = 15
    case prepare = 16
    case debrief = 17
    case repair = 18
    case reconnect = 19
    /// Somebody from outside the usual circles (P13).
    case openSeat = 20
    case proposeRhythm = 21
    case chooseEvent = 22
    case debriefEvent = 23
    case weeklyReview = 24
    /// A goal was won: those who had a part in it are to hear of it.
    case tellHelper = 25

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
    /// Somebody's need that somebody else can fill.
    case need(ID<Fact>)
    case introduction(ID<Introduction>)
    case oneToOne(ID<OneToOne>)
    case opportunity(ID<Opportunity>)
    case event(ID<Event>)
    case credit(ID<Credit>)
  }

  package init(
    kind: Kind, contact: ContactID?, subject: Subject? = nil, from: Instant, until: Instant? = nil, minutes: Int,
    principle: Principle, reasons: [Reason]
  ) {
    (self.kind, self.contact, self.subject, self.from, self.until) = (kind, contact, subject, from, until)
    (self.minutes, self.principle, self.reasons) = (minutes, principle, reasons)
  }
}
