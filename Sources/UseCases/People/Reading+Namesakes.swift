import Domain
import Store

extension Reading {
  /// The same people; those whose lines read alike with what tells them apart. Nobody else's card is read.
  func toldApart(_ people: [ListedPerson]) throws -> [ListedPerson] {
    let alike = Dictionary(grouping: people) { Line(of: $0) }.filter { $0.value.count > 1 }
    guard !alike.isEmpty else { return people }
    return try people.map { person in
      guard let namesakes = alike[Line(of: person)], let known = try contact(person.contact) else { return person }
      let others = try namesakes.filter { $0.contact != person.contact }.compactMap { try contact($0.contact) }
      let taken = Set(others.flatMap { $0.particulars.identifiers.compactMap { $0.key(region: region) } })
      let own = known.particulars.identifiers(.mail) + known.particulars.identifiers(.phone)
      var person = person
      person.address = own.first { $0.key(region: region).map { !taken.contains($0) } ?? false }?.typed
      if person.address == nil { person.since = known.added }
      return person
    }
  }

  /// What a list shows of somebody.
  private struct Line: Hashable {
    var name: String
    var headline: String

    init(of person: ListedPerson) {
      (name, headline) = (Folding.fold(person.name), Folding.fold(person.headline))
    }
  }
}
