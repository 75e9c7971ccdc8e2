/// Somebody in a list: what one line shows.
package struct ListedPerson: Hashable, Sendable, Encodable {
  package var contact: ContactID
  package var name: String
  package var headline: String

  package init(contact: ContactID, name: String, headline: String) {
    (self.contact, self.name, self.headline) = (contact, name, headline)
  }
}
