/// What the rules conclude now of one relationship. Stored beside its evidence, made anew whenever that changes or
/// `turns` has passed; never entered by hand.
package struct Standing: Hashable, Sendable, Codable {
  package var contact: ContactID
  package var basis: Basis
  /// Their trust in me: gates my asks. Nil while unknown.
  package var theirTrust: Stage?
  /// My trust in them: gates the referrals I give. Nil while unknown.
  package var myTrust: Stage?
  package var strain: Strain
  /// The last time both took part, or one answered the other.
  package var lastTwoSided: Instant?
  package var lastTouch: Instant?
  /// Two-sided exchanges on record.
  package var exchanges: Int
  /// The pair's own rhythm in days, shrunk toward the tier's. Nil below three exchanges: no reading is never cold.
  package var rhythm: Double?
  /// When being in touch is due next; nil for those without a cadence.
  package var due: Day?
  /// Messages that invited an answer and had none, since they last wrote.
  package var unanswered: Int
  package var earned: [Ask.Kind]
  /// Steps that stand open, now or from a later instant on: what today reads.
  package var openings: [Opening]
  /// The next instant at which time alone changes any of this; nil when only new evidence can.
  package var turns: Instant?

  package init(
    contact: ContactID, basis: Basis = .none, theirTrust: Stage? = nil, myTrust: Stage? = nil,
    strain: Strain = .none, lastTwoSided: Instant? = nil, lastTouch: Instant? = nil, exchanges: Int = 0,
    rhythm: Double? = nil, due: Day? = nil, unanswered: Int = 0, earned: [Ask.Kind] = [], openings: [Opening] = [],
    turns: Instant? = nil
  ) {
    (self.contact, self.basis, self.theirTrust, self.myTrust) = (contact, basis, theirTrust, myTrust)
    (self.strain, self.lastTwoSided, self.lastTouch, self.exchanges) = (strain, lastTwoSided, lastTouch, exchanges)
    (self.rhythm, self.due, self.unanswered, self.earned) = (rhythm, due, unanswered, earned)
    (self.openings, self.turns) = (openings, turns)
  }
}

/// What stands between two people until it is made good (P10).
package enum Strain: Int, Sendable, Worded, Comparable {
  case none = 0
  case light = 1
  case heavy = 2

  package static func < (one: Strain, other: Strain) -> Bool { one.rawValue < other.rawValue }
}

/// A step that stands open: enough to find and order it; its reasons are made from the evidence when it is shown.
package struct Opening: Hashable, Sendable, Codable {
  package var kind: Step.Kind
  /// Among steps of one kind, smaller goes first.
  package var rank: Int
  package var from: Instant
  package var until: Instant?
  package var subject: Step.Subject?

  package init(kind: Step.Kind, rank: Int = 0, from: Instant, until: Instant? = nil, subject: Step.Subject? = nil) {
    (self.kind, self.rank, self.from, self.until, self.subject) = (kind, rank, from, until, subject)
  }
}
