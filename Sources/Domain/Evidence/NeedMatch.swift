/// Somebody in the network has what a contact needs: found by what the need and the offer share (P15).
package struct NeedMatch: Hashable, Sendable, Codable {
  package var need: ID<Fact>
  /// Who has it.
  package var giver: ContactID
  /// By what they have it, best first; never empty.
  package var shared: [Shared]
  /// How far the user trusts the giver, whose name goes with theirs (P16); nil while unknown.
  package var trustInGiver: Stage?

  /// The two can be brought together: of somebody never met, the user can only give the name.
  package var canBeIntroduced: Bool { (trustInGiver ?? .identified) >= .visibility }

  /// It rests on more than where somebody is on record as working.
  package var isTold: Bool {
    switch shared.first {
    case .offer, .skill, .circle, .title: true
    case .organization, .place, nil: canBeIntroduced
    }
  }

  /// One thing that speaks for the match.
  package enum Shared: Hashable, Sendable, Codable {
    /// What they offer, as it was noted.
    case offer(text: String)
    /// What they know about.
    case skill(text: String)
    /// Among whom they are known.
    case circle(text: String)
    /// Their title.
    case title(text: String)
    /// They are at the organization that was named.
    case organization(name: String)
    /// They are in the place that was named.
    case place(name: String)
  }

  package init(need: ID<Fact>, giver: ContactID, shared: [Shared], trustInGiver: Stage? = nil) {
    (self.need, self.giver, self.shared, self.trustInGiver) = (need, giver, shared, trustInGiver)
  }
}
