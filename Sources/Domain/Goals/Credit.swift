/// Somebody had a part in a goal that was won, and is to hear of it (P17).
package struct Credit: Hashable, Sendable, Codable {
  package var id: ID<Credit>
  package var goal: ID<Goal>
  /// The goal as it was called then.
  package var title: Goal.Title
  package var contact: ContactID
  /// What they did for it, the last of it: advice, an introduction, a referral, an answer to an ask.
  package var part: Help.Kind
  package var won: Instant
  /// When the user told them.
  package var told: Instant?

  package init(
    id: ID<Credit>, goal: ID<Goal>, title: Goal.Title, contact: ContactID, part: Help.Kind, won: Instant,
    told: Instant? = nil
  ) {
    (self.id, self.goal, self.title, self.contact) = (id, goal, title, contact)
    (self.part, self.won, self.told) = (part, won, told)
  }
}
