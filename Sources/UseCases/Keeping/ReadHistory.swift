package import Domain
package import Store

/// What was done in the network, newest first.
package struct History: Hashable, Sendable, Encodable {
  /// Whose history it is; nil for everybody's.
  package var person: ListedPerson?
  package var acts: [PastAct]
  /// How many acts there are in all; of everybody.
  package var all: Int
}

extension Network {
  /// The newest acts: all, or those that changed something of one person.
  package func history(of contact: ContactID? = nil, limit: Int) throws(Refusal) -> History {
    try read { reading in
      guard let contact else {
        return History(person: nil, acts: try reading.acts(limit: limit), all: try reading.countActs())
      }
      return History(
        person: try reading.named(contact), acts: try reading.acts(about: contact, limit: limit),
        all: try reading.countActs())
    }
  }
}
