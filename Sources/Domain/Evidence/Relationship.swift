/// One user with one contact: what the user decided about it. What it amounts to is its `Standing`.
package struct Relationship: Hashable, Sendable, Codable {
  package var contact: ContactID
  package var roles: Set<Role>
  package var tier: Tier?
  /// When the tier, or the cadence, was given: the first due date counts from here.
  package var tierGiven: Instant?
  /// Chosen for this person alone, in place of the tier's.
  package var cadence: Cadence?
  package var pause: Pause?
  /// Do not ask before this day: they said when (P7).
  package var askAgain: Day?
  /// At most so many asks in a year (P7).
  package var asksPerYear: Int?
  /// The user never wants to ask this person for anything.
  package var neverAsk: Bool
  package var word: Word?
  /// Screened for a rhythm and declined: not proposed again.
  package var noRhythm: Bool
  /// When the kept new face that became this contact was kept: wants following up within 48 hours (P22).
  package var kept: Instant?

  package enum Role: String, Sendable, Codable, CaseIterable {
    case client, formerClient, prospect, referralPartner, connector, mentor, colleague, personal
  }

  /// A named cadence, and nothing else.
  package enum Tier: String, Sendable, Codable, CaseIterable, Comparable {
    case a = "A"
    case b = "B"
    case c = "C"

    package static func < (one: Tier, other: Tier) -> Bool { one.rawValue < other.rawValue }
  }

  /// Days between exchanges: the one aimed at, and the longest that is well.
  package struct Cadence: Hashable, Sendable, Codable {
    package var days: Int
    package var longest: Int

    /// Ten years; and half as long again is well.
    package static let allowed = (days: 1...3650, longest: 1...5475)

    package init(days: Int, longest: Int? = nil) { (self.days, self.longest) = (days, longest ?? days * 3 / 2) }
  }

  /// Left in peace. Only support until it ends; no reason is kept.
  package struct Pause: Hashable, Sendable, Codable {
    package var from: Instant
    /// Nil: until the user ends it.
    package var until: Day?

    package init(from: Instant, until: Day?) { (self.from, self.until) = (from, until) }
  }

  /// The user's answer to the one question, how do you stand: dated evidence.
  package struct Word: Hashable, Sendable, Codable {
    package var answer: Answer
    package var at: Instant

    package enum Answer: String, Sendable, Codable, CaseIterable {
      case neverSpoken, met, knowsMyWork, doneBusiness, personal
    }

    package init(answer: Answer, at: Instant) { (self.answer, self.at) = (answer, at) }
  }

  package init(
    contact: ContactID, roles: Set<Role> = [], tier: Tier? = nil, tierGiven: Instant? = nil,
    cadence: Cadence? = nil, pause: Pause? = nil, askAgain: Day? = nil, asksPerYear: Int? = nil,
    neverAsk: Bool = false, word: Word? = nil, noRhythm: Bool = false, kept: Instant? = nil
  ) {
    (self.contact, self.roles, self.tier, self.tierGiven) = (contact, roles, tier, tierGiven)
    (self.cadence, self.pause, self.askAgain, self.asksPerYear) = (cadence, pause, askAgain, asksPerYear)
    (self.neverAsk, self.word, self.noRhythm, self.kept) = (neverAsk, word, noRhythm, kept)
  }

  /// Family and friends: outside stage, tier, asks, funnel and map.
  package var isPersonal: Bool { roles.contains(.personal) || word?.answer == .personal }
}
