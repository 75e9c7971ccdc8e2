package import Domain
import Store

/// The one question, and what is known without its answer.
package struct StandingQuestion: Hashable, Sendable, Encodable {
  package var person: ListedPerson
  package var basis: Basis
  /// What the user said before.
  package var word: Relationship.Word?

  package init(person: ListedPerson, basis: Basis, word: Relationship.Word?) {
    (self.person, self.basis, self.word) = (person, basis, word)
  }
}

extension Network {
  /// What is to be asked of how the two stand.
  package func standingQuestion(_ contact: ContactID) throws(Refusal) -> StandingQuestion {
    try read { reading in
      StandingQuestion(
        person: try reading.named(contact), basis: try reading.standingNow(of: contact)?.basis ?? .none,
        word: try reading.relationship(contact).word)
    }
  }

  /// Notes the user's word on how the two stand: dated evidence. Anything but *personal* takes that role off, since it
  /// says that there is more to it.
  package func stand(
    with contact: ContactID, _ answer: Relationship.Word.Answer
  ) throws(Refusal) -> PersonChanged {
    let now = world.now()
    return try decide("stand", about: contact) { relationship, _ in
      if relationship.word?.answer != answer { relationship.word = .init(answer: answer, at: now) }
      if answer != .personal { relationship.roles.remove(.personal) }
      return .word(now: answer)
    }
  }
}
