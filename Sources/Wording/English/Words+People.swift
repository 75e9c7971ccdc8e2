package import Domain

extension Words {
  /// `Ana Ruiz, COO, Verdant`; of namesakes with what tells them apart.
  package func introduced(_ person: ListedPerson) -> String {
    [person.name, told(of: person)].filter { !$0.isEmpty }.joined(separator: ", ")
  }

  /// What somebody does; of namesakes an address too, or since when they are here.
  func told(of person: ListedPerson) -> String {
    let since = person.since.map { "here since \(moment($0))" } ?? ""
    return [person.headline, person.address ?? since].filter { !$0.isEmpty }.joined(separator: ", ")
  }

  /// No name finds this person alone, so that commands name them by their number in a list.
  func isNumberedOnly(_ person: ListedPerson) -> Bool { person.typed == person.contact.text }

  /// `find "ana ruiz"`: the list in which such a person has a number.
  func listing(_ person: ListedPerson) -> String { "tend find \(Self.word(person.name.lowercased()))" }

  /// Which of several people a name means.
  package func which(_ typed: String, _ people: [ListedPerson]) -> Passage {
    var passage = Passage([Line("Which \(typed)?", column: 2)])
    for (place, person) in people.enumerated() {
      passage.add(Line(introduced(person), lead: "    \(place + 1)", column: 8))
    }
    return passage
  }
}
