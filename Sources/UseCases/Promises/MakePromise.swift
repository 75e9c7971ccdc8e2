package import Domain
import Store

/// A promise as it was noted.
package struct Promised: Hashable, Sendable, Encodable {
  package var person: ListedPerson
  package var promise: Promise
  package var follows: Follows

  package init(person: ListedPerson, promise: Promise, follows: Follows = Follows()) {
    (self.person, self.promise, self.follows) = (person, promise, follows)
  }
}

extension Network {
  /// Notes what one side promised the other. A date at the end of the text is when it is due, unless `due` says so.
  package func promise(
    to contact: ContactID, _ typed: String, by side: Side = .me, due: Day? = nil
  ) throws(Refusal) -> Promised {
    let dated = due == nil ? try Typed.dated(typed, in: world) : (text: Typed.trimmed(typed), day: due)
    guard !dated.text.isEmpty else { throw .missing(.what) }
    var (promised, follows) = try act("promise", on: contact) { writing, person in
      let promise = Promise(
        id: writing.world.id(), contact: contact, by: side, what: dated.text, made: writing.world.now(),
        due: dated.day)
      try writing.insert(promise)
      writing.describe("\(person.name): \(dated.text)")
      return Promised(person: person, promise: promise)
    }
    promised.follows = follows
    return promised
  }
}
