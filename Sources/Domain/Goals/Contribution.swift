/// Work on the network in public: a post, a comment, a talk (P24).
package struct Contribution: Hashable, Sendable, Codable {
  package var id: ID<Contribution>
  package var kind: Kind
  /// What about.
  package var what: String
  /// Where: a site, a podium.
  package var place: String
  package var day: Day

  package enum Kind: String, Sendable, Codable, CaseIterable {
    case post, comment, talk
  }

  package init(id: ID<Contribution>, kind: Kind, what: String, place: String = "", day: Day) {
    (self.id, self.kind, self.what, self.place, self.day) = (id, kind, what, place, day)
  }
}
