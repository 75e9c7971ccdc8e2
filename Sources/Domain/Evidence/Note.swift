/// Free text about a contact, private to its user.
package struct Note: Hashable, Sendable, Codable {
  package var id: ID<Note>
  package var contact: ContactID
  package var at: Instant
  package var text: String

  package init(id: ID<Note>, contact: ContactID, at: Instant, text: String) {
    (self.id, self.contact, self.at, self.text) = (id, contact, at, text)
  }
}
