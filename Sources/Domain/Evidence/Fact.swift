/// Something learned of a contact. Shown with its date when old. Nothing on health, faith or politics.
package struct Fact: Hashable, Sendable, Codable {
  package var id: ID<Fact>
  package var contact: ContactID
  package var kind: Kind
  package var text: String
  package var learned: Day
  /// They said or published it themselves; false for the user's own guess.
  package var statedByThem: Bool
  /// Since when it no longer holds: a need that was met.
  package var closed: Day?

  package enum Kind: String, Sendable, Codable, CaseIterable {
    case need, offers, targetMarket, goal, accomplishment, interest, circle, skill, challenge, origin, preference

    /// It says what somebody could give to others: their work, what they know, whom they know (P15).
    package var isGiving: Bool {
      switch self {
      case .offers, .skill, .circle: true
      case .need, .targetMarket, .goal, .accomplishment, .interest, .challenge, .origin, .preference: false
      }
    }
  }

  package init(
    id: ID<Fact>, contact: ContactID, kind: Kind, text: String, learned: Day, statedByThem: Bool = true,
    closed: Day? = nil
  ) {
    (self.id, self.contact, self.kind, self.text) = (id, contact, kind, text)
    (self.learned, self.statedByThem, self.closed) = (learned, statedByThem, closed)
  }
}
