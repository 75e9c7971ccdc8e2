package import Domain

// A clause that says "she", or nobody, after several were named.
extension Words {
  /// Who is meant, asked at a terminal.
  package func whoIsMeant(_ clause: String, _ people: [ListedPerson]) -> Passage {
    var passage = Passage([Line("Who is meant in \u{201C}\(Self.cut(clause, to: 50))\u{201D}?", column: 2)])
    for (place, person) in people.enumerated() {
      passage.add(Line(introduced(person), lead: "    \(place + 1)", column: 8))
    }
    return passage
  }

  /// The same where nobody can be asked: how the line says it.
  func doubt(_ clause: String, _ people: [ListedPerson]) -> Trouble {
    let said = Self.cut(clause, to: 50)
    var passage = Passage([Line("Who is meant in \u{201C}\(said)\u{201D}? Nothing was saved.", column: 2)])
    for person in people { passage.add(Line(introduced(person), column: 4)) }
    guard let first = people.first else { return Trouble(passage, "Say the name in it.") }
    return Trouble(passage, "Say the name, as in  \u{201C}\(Self.naming(self.first(first), in: clause))\u{201D}")
  }

  /// `mia needs a designer` for `she needs a designer`; before a clause that names nobody, `mia: needs a designer`.
  private static func naming(_ name: String, in clause: String) -> String {
    let name = name.lowercased()
    var words = clause.split(separator: " ").map(String.init)
    if let place = words.firstIndex(where: { ["she", "he", "her", "him"].contains($0.lowercased()) }) {
      words[place] = name
      return cut(words.joined(separator: " "), to: 50)
    }
    let whole = "\(name): \(clause)"
    return cut(whole, to: 50)
  }
}
