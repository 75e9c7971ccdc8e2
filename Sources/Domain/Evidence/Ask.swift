/// Something the user asks of a contact: planned, made, and brought to an outcome (P2).
package struct Ask: Hashable, Sendable, Codable {
  package var id: ID<Ask>
  package var contact: ContactID
  package var kind: Kind
  package var what: String
  package var planned: Instant
  /// The one asked was told that an ask would come (P5).
  package var announced: Bool
  package var made: Instant?
  package var nudged: Instant?
  package var outcome: Outcome?
  package var decided: Instant?
  /// The opener the user told (`--because`): their word, no override.
  package var because: String?
  /// The guard that the user asked past, with the optional line why.
  package var overrode: Override?

  package enum Kind: String, Sendable, Codable, CaseIterable {
    case advice, introduction, testimonial, referral, business, role
  }

  /// Every ask is brought to one of these.
  package enum Outcome: Hashable, Sendable, Codable {
    case yes(value: Money?)
    case no
    /// No, but it leads on to somebody.
    case noBut(name: String, contact: ContactID?)
    /// Not now: to be asked again on this day. Itself an opener from then on.
    case later(on: Day)
    case silence
  }

  package struct Override: Hashable, Sendable, Codable {
    package var guardName: Guard
    package var line: String
    /// What became of it, once known: the contact took it well.
    package var wentWell: Bool?

    package init(guardName: Guard, line: String, wentWell: Bool? = nil) {
      (self.guardName, self.line, self.wentWell) = (guardName, line, wentWell)
    }
  }

  package init(
    id: ID<Ask>, contact: ContactID, kind: Kind, what: String = "", planned: Instant, announced: Bool = false,
    made: Instant? = nil, nudged: Instant? = nil, outcome: Outcome? = nil, decided: Instant? = nil,
    because: String? = nil, overrode: Override? = nil
  ) {
    (self.id, self.contact, self.kind, self.what, self.planned) = (id, contact, kind, what, planned)
    (self.announced, self.made, self.nudged) = (announced, made, nudged)
    (self.outcome, self.decided, self.because, self.overrode) = (outcome, decided, because, overrode)
  }

  /// Made, and neither answered nor given up.
  package var isOpen: Bool { made != nil && outcome == nil }
}
