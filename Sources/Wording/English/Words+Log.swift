import Domain
package import UseCases

extension Words {
  /// What came of a line: what follows for the people in it.
  package func logged(_ logged: Logged) -> Passage {
    guard !logged.entries.isEmpty else { return Passage([Line("Nothing was saved.", column: 2)]) }
    let follows = logged.follows.compactMap { follow($0) }
    let said = (["Saved."] + follows.prefix(4)).joined(separator: "  ")
    var passage = Passage([.blank, Line(said, column: 2, remark: "undo")])
    passage.add(keptPromises(logged))
    passage.add(matched(logged.needs, logged.offers))
    for case .plan(_, let day?, let person) in logged.entries.prefix(3) {
      passage.add(
        Line(
          "Agreed with \(first(person))?  invite \(typed(person)) --sent --on \(Self.word(date(day).lowercased()))",
          column: 2))
    }
    return passage
  }

  func follow(_ follow: Logged.Follow) -> String? {
    let who = first(follow.person)
    if let strain = follow.strain { return said(strain, with: follow.person) }
    if let before = follow.before, let after = follow.after, after > before, after > .visibility {
      return "\(who): \(word(after)) now."
    }
    if follow.isFirstTalk { return "\(who): your first real talk." }
    guard let next = follow.nextDue else { return nil }
    return next <= today ? "\(who): due \(by(next))." : "\(who): next by \(by(next))."
  }

  /// The second question after a line, once.
  package func learnedSomething(_ logged: Logged) -> Passage {
    let people = logged.follows.map { first($0.person) }
    let whom = people.count > 1 ? " of \(people[0])" : ""
    return Passage([Line("Learned something\(whom)?", column: 2)])
  }

  package var whatHappened: Passage { Passage([Line("What happened, and with whom?", column: 2)]) }

  /// A name that means nobody yet.
  package func addThem(_ name: Understanding.Name) -> Passage {
    var passage = Passage([Line("Nobody is called \(name.typed).", column: 2)])
    if case .nobody(let near) = name.means {
      for (place, person) in near.enumerated() {
        passage.add(Line(introduced(person), lead: "    \(place + 1)", column: 8))
      }
      if !near.isEmpty { passage.add(Line("A number means one of these.", column: 2)) }
    }
    passage.add(Line("Add them? Their full name, or y as it stands; Enter leaves them out.", column: 2))
    return passage
  }
}
