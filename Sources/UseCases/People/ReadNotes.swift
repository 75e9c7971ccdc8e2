package import Domain
import Store

/// What was noted about one person.
package struct NotesShown: Hashable, Sendable, Encodable {
  package var person: ListedPerson
  /// The user's own, newest first, as many as were asked for.
  package var notes: [Note]
  /// How many there are in all.
  package var all: Int
  /// What stood on the person's card.
  package var onCard: [String]

  package init(person: ListedPerson, notes: [Note], all: Int, onCard: [String]) {
    (self.person, self.notes, self.all, self.onCard) = (person, notes, all, onCard)
  }
}

extension Network {
  /// The newest notes about a person.
  package func notes(about contact: ContactID, limit: Int) throws(Refusal) -> NotesShown {
    try read { reading in
      let notes = try reading.notes(about: contact)
      return NotesShown(
        person: try reading.named(contact), notes: Array(notes.reversed().prefix(limit)), all: notes.count,
        onCard: try reading.contact(contact)?.particulars.notes ?? [])
    }
  }
}
