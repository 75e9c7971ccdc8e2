package import Store
package import Domain
package import UseCases

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

  package func changed(_ changed: PersonChanged) -> Passage {
    switch changed.change {
    case .tags(_, _, let now):
      Passage([
        Line(now.isEmpty ? "No tags." : now.joined(separator: ", "), lead: "  \(changed.person.name)  ")
      ])
    }
  }
}
