package import Domain
import Store

/// Something that stands open with a person: a promise, help to thank for, advice to report back on.
package struct OpenItem: Hashable, Sendable, Encodable {
  package var subject: Step.Subject
  /// As the user put it; may be empty.
  package var text: String
  package var kind: Help.Kind?
  /// When a promise is due, or when help was received.
  package var day: Day?

  package init(subject: Step.Subject, text: String, kind: Help.Kind? = nil, day: Day? = nil) {
    (self.subject, self.text, self.kind, self.day) = (subject, text, kind, day)
  }
}

/// What stands open of one kind with a person, the oldest first: one of it is to be chosen.
package struct OpenItems: Hashable, Sendable, Encodable {
  package var person: ListedPerson
  package var what: Refusal.Open
  package var items: [OpenItem]

  package init(person: ListedPerson, what: Refusal.Open, items: [OpenItem]) {
    (self.person, self.what, self.items) = (person, what, items)
  }

  /// Those of which all typed words are found; all, where nothing was typed.
  package func matching(_ typed: String) -> OpenItems {
    let words = Folding.tokens(typed)
    var matching = self
    matching.items = items.filter { item in
      words.isEmpty || Typed.begin(words, item.text + " " + Typed.said(item.kind?.rawValue ?? ""))
    }
    return matching
  }

  /// The one there is. Refused where there is none, or where one of several has to be chosen.
  package func only() throws(Refusal) -> OpenItem {
    guard let first = items.first else { throw .nothingOpen(what: what, with: person) }
    guard items.count == 1 else { throw .severalOpen(self) }
    return first
  }
}
