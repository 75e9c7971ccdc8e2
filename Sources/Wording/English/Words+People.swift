package import Domain

extension Words {
  /// `Ana Ruiz, COO, Verdant`
  package func introduced(_ person: ListedPerson) -> String {
    person.headline.isEmpty ? person.name : "\(person.name), \(person.headline)"
  }

  /// Which of several people a name means.
  package func which(_ typed: String, _ people: [ListedPerson]) -> Passage {
    var passage = Passage([Line("Which \(typed)?", column: 2)])
    for (place, person) in people.enumerated() {
      passage.add(Line(introduced(person), lead: "    \(place + 1)", column: 8))
    }
    return passage
  }
}
