package import Domain
import Store

/// A need that is met, or that somebody has no more.
package struct NeedClosed: Sendable, Encodable {
  package var person: ListedPerson
  package var need: Fact
  package var follows: Follows
}

extension Network {
  /// What somebody needs still, the oldest first.
  package func openNeeds(of contact: ContactID) throws(Refusal) -> OpenItems {
    try read { reading in
      let needs = try reading.facts(of: contact).filter { $0.kind == .need && $0.closed == nil }
      return OpenItems(
        person: try reading.named(contact), what: .need,
        items: needs.map { OpenItem(subject: .need($0.id), text: $0.text, day: $0.learned) })
    }
  }

  /// Closes a need: nobody is proposed for it any more.
  package func close(_ need: ID<Fact>) throws(Refusal) -> NeedClosed {
    let found = try read { reading in try Fact.load(EntityKey(need), in: reading) }
    guard let found else { throw .store(.missing(entity: need.text)) }
    var (closed, follows) = try act("needs", on: found.contact) { writing, person in
      var fact = try Fact.load(EntityKey(need), in: writing) ?? found
      fact.closed = writing.world.today
      try writing.save(fact)
      writing.describe("\(person.name): \(fact.text)")
      return NeedClosed(person: person, need: fact, follows: Follows())
    }
    closed.follows = follows
    return closed
  }
}
