/// Help given, offered or received (P15).
package struct Help: Hashable, Sendable, Codable {
  package var id: ID<Help>
  package var contact: ContactID
  /// Who helped: `.me` gave it, `.them` I received it.
  package var by: Side
  package var kind: Kind
  package var what: String
  package var at: Instant
  /// Offered and not (yet) taken up.
  package var isOffer: Bool
  /// Work of several weeks: when it began. `at` is when it was delivered.
  package var from: Day?
  /// Delivered work that was paid for.
  package var isPaid: Bool
  /// It is known to have helped.
  package var landed: Instant?
  /// The one helped said thank you.
  package var thanked: Instant?
  /// The one helped told what came of it (advice, introductions, referrals).
  package var reportedBack: Instant?

  package enum Kind: String, Sendable, Codable, CaseIterable {
    case introduction, referral, information, advice, resource, testimonial, invitation, support, deliveredWork

    /// The giver wants to hear what became of it (P17).
    package var wantsReport: Bool { self == .advice || self == .introduction || self == .referral }
  }

  package init(
    id: ID<Help>, contact: ContactID, by: Side, kind: Kind, what: String = "", at: Instant, isOffer: Bool = false,
    from: Day? = nil, isPaid: Bool = false, landed: Instant? = nil, thanked: Instant? = nil,
    reportedBack: Instant? = nil
  ) {
    (self.id, self.contact, self.by, self.kind, self.what, self.at) = (id, contact, by, kind, what, at)
    (self.isOffer, self.from, self.isPaid, self.landed) = (isOffer, from, isPaid, landed)
    (self.thanked, self.reportedBack) = (thanked, reportedBack)
  }
}
