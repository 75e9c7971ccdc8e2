package import Domain

extension Words {
  /// Several new faces have the name that was typed.
  func severalFaces(_ typed: String, _ faces: [Face]) -> Trouble {
    // Without numbers: those of the list are others.
    Trouble(
      Passage(whichFace(typed, faces).lines.map { Line($0.text, column: $0.lead.isEmpty ? 2 : 4) }),
      "Say more of the name, or its number:  tend card  lists them.")
  }

  /// Which of the new faces is meant.
  package func whichFace(_ typed: String, _ faces: [Face]) -> Passage {
    var passage = Passage([Line("Which \(typed)?", column: 2)])
    for (place, face) in faces.prefix(9).enumerated() {
      let said = [face.particulars.displayName, face.particulars.position?.organization ?? "", face.place]
      let text = Self.cut(said.filter { !$0.isEmpty }.joined(separator: ", "), to: 60)
      passage.add(Line(text, lead: "    \(place + 1)", column: 7))
    }
    return passage
  }

  /// A new face has the name of somebody who is in the network.
  func faceAlike(_ name: String, _ people: [ListedPerson]) -> Trouble {
    let same = people.first.map { "The same one?  --same-as \(typed($0))   " } ?? ""
    let here = people.map { Line("\(introduced($0)) is here already. Nothing was saved.") }
    return Trouble(Passage(here), same + "Another?  --anyway")
  }

  /// A new face was said to be somebody of quite another name.
  func notTheSame(_ name: String, _ person: ListedPerson) -> Trouble {
    Trouble(
      "\(name) and \(introduced(person)) have neither a name nor an address in common. Nothing was saved.",
      "The name is another now?  tend edit \(typed(person)) --name \(Self.word(name))   "
        + "Somebody else?  Leave out  --same-as.")
  }

  /// Several cards at once can't all be one contact.
  func sameForSeveral(_ person: ListedPerson, _ cards: Int) -> Trouble {
    Trouble(
      "\(person.name) can be one of these \(Self.number(cards)) cards, not all of them. Nothing was saved.",
      "Leave out  --same-as : whoever has a name that is here already then waits for your word.")
  }

  /// A face of a known name waits for the user to say who it is.
  ///
  /// - Parameter typed: what means it alone among the faces; empty where only its number does.
  package func waits(_ name: String, _ alike: [ListedPerson], as typed: String) -> Passage {
    let here = Self.list(alike.prefix(3).map { introduced($0) })
    let card = typed.isEmpty ? "card ..." : "card \(Self.word(typed))"
    let verb = alike.count == 1 ? "is" : "are"
    var passage = Passage([Line("\(name) waits: \(here) \(verb) here already.", column: 2)])
    if typed.isEmpty { passage.add(Line("Put its number for the dots:  card  lists them.", column: 4)) }
    if let person = alike.first {
      passage.add(Line("The same one?  \(card) --keep --same-as \(self.typed(person))", column: 4))
    }
    passage.add(Line("Another?  \(card) --keep --anyway", column: 4))
    return passage
  }

  /// Whether a new face is somebody who is in the network.
  package func sameOrAnother(_ person: ListedPerson) -> Passage {
    Passage([
      Line("\(introduced(person)) is here already.", column: 2), Line("The same one, or another?  s a", column: 2),
    ])
  }
}
