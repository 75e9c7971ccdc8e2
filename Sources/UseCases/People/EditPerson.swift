package import Domain
import Store

/// A person's card after an edit.
package struct PersonEdited: Hashable, Sendable, Encodable {
  package var person: ListedPerson
  package var now: Particulars
  package var changes: [Field]
  /// The position that became history.
  package var past: Position?
  /// Others who have an address that was just added.
  package var shared: [ListedPerson]

  package enum Field: String, Hashable, Sendable, Encodable, CaseIterable {
    case name, mail, phone, profile, website, handle, position, birthday, address
  }

  package init(
    person: ListedPerson, now: Particulars, changes: [Field], past: Position? = nil, shared: [ListedPerson] = []
  ) {
    (self.person, self.now, self.changes, self.past, self.shared) = (person, now, changes, past, shared)
  }
}

extension Network {
  /// Changes fields of a person's card. The card they came with keeps everything else.
  package func edit(_ contact: ContactID, _ edit: PersonEdit) throws(Refusal) -> PersonEdited {
    guard !edit.isEmpty else { throw .missing(.change) }
    if let name = edit.name, Typed.trimmed(name).isEmpty { throw .missing(.name) }
    return try write("edit") { writing in
      guard var known = try writing.contact(contact) else { throw StoreError.missing(entity: contact.text) }
      let before = known.particulars
      for identifier in edit.removing
      where !before.identifiers.contains(where: { $0.isSame(as: identifier, writing.region) }) {
        let choices = before.identifiers(identifier.kind).map(\.typed)
        throw Refusal.unreadable(what: .addressOnRecord, typed: identifier.typed, choices: choices)
      }
      edit.apply(to: &known.particulars, on: writing.world.today, region: writing.region)
      try writing.save(known)
      let person = try writing.named(contact)
      writing.describe(person.name)
      return PersonEdited(
        person: person, now: known.particulars, changes: before.changes(to: known.particulars),
        past: known.particulars.positions.first { $0.to != nil && !before.positions.contains($0) },
        shared: try writing.others(sharing: edit.adding, with: contact))
    }
  }
}

extension Reading {
  /// Others who have one of these addresses.
  func others(sharing identifiers: [Identifier], with contact: ContactID?) throws -> [ListedPerson] {
    var others: [ListedPerson] = []
    for identifier in identifiers {
      guard let key = identifier.key(region: region) else { continue }
      for bearer in try bearers(of: key, kind: identifier.kind) where bearer != contact {
        if let person = try introduced(bearer), !others.contains(person) { others.append(person) }
      }
    }
    return others
  }
}

extension Particulars {
  fileprivate func changes(to now: Particulars) -> [PersonEdited.Field] {
    PersonEdited.Field.allCases.filter { field in
      switch field {
      case .name: name != now.name
      case .mail: identifiers(.mail) != now.identifiers(.mail)
      case .phone: identifiers(.phone) != now.identifiers(.phone)
      case .profile: identifiers(.profile) != now.identifiers(.profile)
      case .website: identifiers(.website) != now.identifiers(.website)
      case .handle: identifiers(.handle) != now.identifiers(.handle)
      case .position: positions != now.positions
      case .birthday: birthday != now.birthday
      case .address: addresses != now.addresses
      }
    }
  }
}
