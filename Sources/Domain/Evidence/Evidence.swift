/// All that the rules may know of one relationship: the only input to its standing, beside the rules and the time.
package struct Evidence: Sendable {
  package var relationship: Relationship
  /// Nil when the contact came in a file; else since when everything between the two is on record.
  package var livedHereSince: Instant?
  package var birthday: PartialDate?
  /// A job change noticed on a re-import: the day, until it is acknowledged or old.
  package var jobChanged: Day?
  /// In order of time.
  package var touches: [PairTouch]
  package var promises: [Promise]
  package var helps: [Help]
  package var asks: [Ask]
  /// Referrals that passed between the two, either way.
  package var referrals: [Referral]
  /// Referrals from others in which this contact is the prospect.
  package var namedIn: [Referral]
  package var facts: [Fact]
  package var oneToOnes: [OneToOne]
  /// Introductions of this contact to others.
  package var introductions: [Introduction]
  /// Of those to whom they are being introduced, who is left in peace.
  package var pausesOfOthers: [ContactID: Relationship.Pause]
  package var opportunities: [Opportunity]
  package var credits: [Credit]
  /// Who has what this contact needs.
  package var matches: [NeedMatch]
  /// The day from which they must be looked for anew: somebody who has it is left in peace until then, or from then on.
  package var nextGiver: Day?

  package init(
    relationship: Relationship, livedHereSince: Instant? = nil, birthday: PartialDate? = nil, jobChanged: Day? = nil,
    touches: [PairTouch] = [], promises: [Promise] = [], helps: [Help] = [], asks: [Ask] = [],
    referrals: [Referral] = [], namedIn: [Referral] = [], facts: [Fact] = [], oneToOnes: [OneToOne] = [],
    introductions: [Introduction] = [], pausesOfOthers: [ContactID: Relationship.Pause] = [:],
    opportunities: [Opportunity] = [], credits: [Credit] = [],
    matches: [NeedMatch] = [], nextGiver: Day? = nil
  ) {
    (self.relationship, self.livedHereSince, self.birthday) = (relationship, livedHereSince, birthday)
    (self.jobChanged, self.touches, self.promises, self.helps) = (jobChanged, touches, promises, helps)
    (self.asks, self.referrals, self.namedIn, self.facts) = (asks, referrals, namedIn, facts)
    (self.oneToOnes, self.introductions, self.opportunities) = (oneToOnes, introductions, opportunities)
    (self.credits, self.matches, self.nextGiver) = (credits, matches, nextGiver)
    self.pausesOfOthers = pausesOfOthers
  }
}

/// A touch as one pair sees it: what their history keeps of it in one range of rows.
package struct PairTouch: Hashable, Sendable {
  package var touch: TouchID
  package var at: Instant
  package var channel: Channel
  package var direction: Direction
  package var talked: Bool
  package var company: Int
  package var isTrace: Bool
  package var invitesAnswer: Bool
  package var hasPurpose: Bool
  package var signals: Signals
  /// Equal for touches of one conversation; 0 where the source does not say.
  package var thread: UInt64
  package var recorded: Instant

  package init(
    touch: TouchID, at: Instant, channel: Channel, direction: Direction, talked: Bool = true, company: Int = 1,
    isTrace: Bool = false, invitesAnswer: Bool = false, hasPurpose: Bool = false, signals: Signals = [],
    thread: UInt64 = 0, recorded: Instant? = nil
  ) {
    (self.touch, self.at, self.channel, self.direction) = (touch, at, channel, direction)
    (self.talked, self.company, self.isTrace, self.invitesAnswer) = (talked, company, isTrace, invitesAnswer)
    (self.hasPurpose, self.signals, self.thread) = (hasPurpose, signals, thread)
    self.recorded = recorded ?? at
  }

  /// Both took part at the same time, by whatever way. "Talked to ana" names none and is a talk; a call that nobody took
  /// is none.
  package var isTalk: Bool { direction == .mutual && (channel.isConversation || channel == .other) }

  /// The two sat down together, with nobody else.
  package var isOneToOne: Bool { direction == .mutual && company <= 1 && channel.isSatDown }
}
