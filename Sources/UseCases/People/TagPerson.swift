package import Domain
import Store

extension Network {
  /// Adds tags to a person, or takes them off. A tag that differs in case or accents alone is the same tag, and stays as
  /// it was first written. Without any, says which there are.
  package func tag(
    _ contact: ContactID, adding: [String], removing: [String] = []
  ) throws(Refusal) -> PersonChanged {
    let (adding, removing) = (Self.tags(adding), Self.tags(removing))
    var (changed, follows) = try act("tag", on: contact) { writing, person in
      guard var known = try writing.contact(contact) else { throw StoreError.missing(entity: contact.text) }
      let before = known.particulars.tags
      known.particulars.tags.removeAll { tag in removing.contains { Folding.fold($0) == Folding.fold(tag) } }
      let removed = before.filter { !known.particulars.tags.contains($0) }
      var added: [String] = []
      for tag in adding where !known.particulars.tags.contains(where: { Folding.fold($0) == Folding.fold(tag) }) {
        known.particulars.tags.append(tag)
        added.append(tag)
      }
      try writing.save(known)
      return PersonChanged(
        person: person, change: .tags(added: added, removed: removed, now: known.particulars.tags),
        isUnchanged: before == known.particulars.tags)
    }
    changed.follows = follows
    return changed
  }

  /// Without the blanks and the `#` that people put before them.
  private static func tags(_ typed: [String]) -> [String] {
    typed.map { Typed.trimmed(String($0.drop { $0 == "#" || $0 == " " })) }.filter { !$0.isEmpty }
  }
}
