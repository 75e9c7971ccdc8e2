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
    return Trouble(
      Passage(people.map { Line("\(introduced($0)) is here already. Nobody was kept.") }), same + "Another?  --anyway")
  }

  /// Whether a new face is somebody who is in the network.
  package func sameOrAnother(_ person: ListedPerson) -> Passage {
    Passage([
      Line("\(introduced(person)) is here already.", column: 2), Line("The same one, or another?  s a", column: 2),
    ])
  }
}
