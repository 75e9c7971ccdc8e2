/// A named third party passed with a reason, at one of five levels of effort (P16).
package struct Referral: Hashable, Sendable, Codable {
  package var id: ID<Referral>
  /// The other side: who passed it to the user, or to whom the user passed it.
  package var contact: ContactID
  /// Who passed it: `.them` to me, or `.me` to them.
  package var by: Side
  /// The third party.
  package var prospect: String
  package var prospectContact: ContactID?
  package var reason: String
  /// 0 is a lead: the prospect expects nothing. 1 they expect contact · 2 information shared · 3 personal testimonial ·
  /// 4 meeting arranged · 5 introduced in person.
  package var level: Int
  package var status: Status
  package var passed: Instant
  package var changed: Instant
  package var value: Money?
  package var thanked: Instant?
  package var reportedBack: Instant?

  package enum Status: String, Sendable, Codable, CaseIterable {
    case passed, contacted, met, won, lost

    /// It has not come to its end.
    package var isOpen: Bool { self != .won && self != .lost }
  }

  package init(
    id: ID<Referral>, contact: ContactID, by: Side, prospect: String, prospectContact: ContactID? = nil,
    reason: String = "", level: Int, status: Status = .passed, passed: Instant, changed: Instant? = nil,
    value: Money? = nil, thanked: Instant? = nil, reportedBack: Instant? = nil
  ) {
    (self.id, self.contact, self.by, self.prospect) = (id, contact, by, prospect)
    (self.prospectContact, self.reason, self.level, self.status) = (prospectContact, reason, level, status)
    (self.passed, self.changed, self.value) = (passed, changed ?? passed, value)
    (self.thanked, self.reportedBack) = (thanked, reportedBack)
  }

  /// At least level 1, and the prospect was contacted: what makes partners (P11).
  package var isQualified: Bool { level >= 1 && status != .passed }
}
