/// A meeting of two, from the invitation to what was learned (P14).
package struct OneToOne: Hashable, Sendable, Codable {
  package var id: ID<OneToOne>
  package var contact: ContactID
  /// Who invited.
  package var by: Side
  /// Why they meet, as the invitation says it (P5).
  package var purpose: String
  /// When the invitation went out.
  package var invited: Instant
  /// When they will meet, or met; nil until it is agreed.
  package var at: Instant?
  package var place: String
  package var end: End?
  /// The guard that the user invited past, with the optional line why.
  package var overrode: Ask.Override?
  /// The questions that were prepared for it, by their keys; nil until it was debriefed in words.
  package var asked: [String]?

  /// How it ended; nil while it is to come.
  package enum End: Hashable, Sendable, Codable {
    /// They met and it was debriefed; the touch holds what was said.
    case debriefed(at: Instant, touch: TouchID)
    case calledOff(at: Instant)
  }

  package init(
    id: ID<OneToOne>, contact: ContactID, by: Side = .me, purpose: String = "", invited: Instant, at: Instant? = nil,
    place: String = "", end: End? = nil, overrode: Ask.Override? = nil, asked: [String]? = nil
  ) {
    (self.id, self.contact, self.by, self.purpose) = (id, contact, by, purpose)
    (self.invited, self.at, self.place, self.end) = (invited, at, place, end)
    (self.overrode, self.asked) = (overrode, asked)
  }

  package var isOpen: Bool { end == nil }
}
