package import Domain
import Store

/// A note as it was kept.
package struct Noted: Hashable, Sendable, Encodable {
  package var person: ListedPerson
  package var note: Note

  package init(person: ListedPerson, note: Note) { (self.person, self.note) = (person, note) }
}

extension Network {
  /// Keeps a note about a person, private to its user. It is no evidence: the rules never read it.
  package func note(about contact: ContactID, _ typed: String) throws(Refusal) -> Noted {
    let text = Typed.trimmed(typed)
    guard !text.isEmpty else { throw .missing(.text) }
    return try write("note") { writing in
      let person = try writing.named(contact)
      let note = Note(id: writing.world.id(), contact: contact, at: writing.world.now(), text: text)
      try writing.insert(note)
      writing.describe(person.name)
      return Noted(person: person, note: note)
    }
  }
}
