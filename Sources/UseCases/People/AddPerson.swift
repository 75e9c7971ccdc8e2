package import Domain
import Store

/// Somebody newly in the network.
package struct PersonAdded: Hashable, Sendable, Encodable {
  package var person: ListedPerson
  package var added: Particulars
  /// Others with the same name or address, whom the user said this is not.
  package var alike: [ListedPerson]

  package init(person: ListedPerson, added: Particulars, alike: [ListedPerson]) {
    (self.person, self.added, self.alike) = (person, added, alike)
  }
}

extension Network {
  /// Adds somebody by hand: from this day on everything between the two is on record, and before it nothing was.
  ///
  /// - Parameter anyway: the user knows of those alike. Otherwise they are refused with `Refusal.alreadyThere`.
  package func add(
    name: String, _ edit: PersonEdit, tags: [String] = [], anyway: Bool = false
  ) throws(Refusal) -> PersonAdded {
    let name = Typed.trimmed(name)
    guard !name.isEmpty else { throw .missing(.name) }
    return try write("add", name) { writing in
      var particulars = Particulars(name: .typed(name), tags: tags)
      var edit = edit
      edit.name = nil
      edit.apply(to: &particulars, on: writing.world.today, region: writing.region)
      let alike = try writing.alike(name: name, particulars.identifiers)
      guard anyway || alike.isEmpty else {
        throw Refusal.alreadyThere(named: name, people: try writing.toldApart(alike))
      }
      let contact = try writing.addByHand(particulars, now: writing.world.now())
      return PersonAdded(person: try writing.named(contact.id), added: particulars, alike: alike)
    }
  }
}

extension Reading {
  /// People of exactly this name, or with one of these addresses.
  fileprivate func alike(name: String, _ identifiers: [Identifier]) throws -> [ListedPerson] {
    var alike = try namesakes(of: name)
    for person in try others(sharing: identifiers, with: nil) where !alike.contains(person) { alike.append(person) }
    return alike
  }

  /// People whose whole name this is, whatever the order of its words.
  func namesakes(of name: String) throws -> [ListedPerson] {
    let words = Folding.tokens(name)
    guard let first = words.first else { return [] }
    let bearers = Set(try bearers(ofPrefix: first).filter { $0.token == first }.map(\.contact))
    let people = try bearers.compactMap { contact in try introduced(contact) }
    return people.filter { Folding.tokens($0.name).sorted() == words.sorted() }.sorted { $0.contact < $1.contact }
  }
}
