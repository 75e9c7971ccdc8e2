import Domain
package import UseCases

extension Words {
  /// A new face as it was understood.
  package func captured(_ shown: FaceShown) -> Passage {
    var passage = face(shown)
    if let event = shown.event { passage.add(Line("Goes with your event: \(inShort(event)).", column: 2)) }
    if shown.eventsOn.count > 1 {
      let events = shown.eventsOn.map { Self.word($0.typed) }
      passage.add(Line("Met at which event?  card ... --event \(Self.choices(events))", column: 2, tone: .faint))
    }
    for person in shown.alike.prefix(2) { passage.add(Line("\(introduced(person)) is here already.", column: 2)) }
    return passage
  }

  /// A face, and who has what they need.
  package func face(_ shown: FaceShown) -> Passage {
    var passage = face(shown.face, without: shown.needs.map(\.need) + shown.offers.map(\.offer))
    passage.add(matched(shown.needs, shown.offers))
    return passage
  }

  /// Several that were pasted at once.
  package func captured(_ several: FacesCaptured) -> Passage {
    let shown = several.captured
    var passage = Passage([
      Line("\(Self.sentence(Self.number(shown.count)).dropLast()) cards.", column: 2, remark: "undo")
    ])
    for captured in shown.prefix(14) {
      let person = captured.face.particulars
      let said = [person.displayName, person.position?.organization ?? "", person.identifiers.first?.typed ?? ""]
      passage.add(Line(Self.cut(said.filter { !$0.isEmpty }.joined(separator: ", "), to: 72), column: 4))
    }
    passage.add(more: shown.count - 14, column: 4)
    let events = Set(shown.compactMap(\.event))
    if events.count == 1, let event = events.first {
      passage.add(Line("They go with your event: \(inShort(event)).", column: 2))
    }
    for person in shown.flatMap(\.alike).prefix(2) {
      passage.add(Line("\(introduced(person)) is here already.", column: 2))
    }
    return passage
  }

  package var chooseOfSeveral: Passage {
    Passage([Line("card   numbers them;  card 1 --keep   --park   --let-go", column: 2)])
  }

  /// What there is to choose, by one key.
  package var keepParkOrLetGo: Passage { Passage([Line("keep, park or let go?   k p l", column: 2)]) }

  package static let faceKeys: [(key: String, choice: FaceChoice)] = [("k", .keep), ("p", .park), ("l", .letGo)]

  /// How to choose without a terminal.
  package func choose(_ shown: FaceShown) -> Passage {
    guard !shown.typed.isEmpty else { return chooseOfSeveral }
    return Passage([Line("card \(Self.word(shown.typed)) --keep   --park   --let-go", column: 2)])
  }

  package func decided(_ decided: FaceDecided) -> Passage {
    let name = decided.face.particulars.displayName
    switch decided.choice {
    case .park: return Passage([Line("Parked: \(name).", column: 2, remark: "card --parked")])
    case .letGo: return Passage([Line("Let go: \(name).", column: 2, remark: "undo")])
    case .keep:
      let known = decided.wasKnown ? wasHere(name, decided.person) : "Kept: \(name)."
      let done =
        decided.person.map { isNumberedOnly($0) ? "today  numbers it for  done" : "done \(typed($0))" }
        ?? "done \(Self.word(Self.short(name).lowercased()))"
      var passage = Passage([
        Line(known, column: 2, remark: "undo"),
        Line(
          "Write by \(by(decided.writeBy ?? today)).  Written?  \(done)", column: 2, principle: .newFaces),
      ])
      if let person = decided.person, !isNumberedOnly(person) {
        passage.add(Line("To meet them, a draft is ready:  invite \(typed(person))", column: 2, tone: .faint))
      }
      return passage
    }
  }

  /// Somebody who was in the network; where a card says the name otherwise, who they were taken for.
  private func wasHere(_ name: String, _ person: ListedPerson?) -> String {
    guard let person, person.name != name else { return "\(name) was here already; this meeting is added." }
    return "\(name) is taken for \(person.name), here already; this meeting is added."
  }

  /// What became of several at once.
  package func decided(_ decided: [FaceDecided]) -> Passage {
    guard let first = decided.first, decided.count > 1 else {
      return decided.first.map { self.decided($0) } ?? Passage()
    }
    let done = decided.filter(\.alike.isEmpty)
    let names = Self.listed(done.map(\.face.particulars.displayName), limit: 6)
    switch first.choice {
    case .park: return Passage([Line("Parked: \(names).", column: 2, remark: "card --parked")])
    case .letGo: return Passage([Line("Let go: \(names).", column: 2, remark: "undo")])
    case .keep:
      var passage = Passage()
      if let one = done.first {
        passage.add(Line("Kept: \(names).", column: 2, remark: "undo"))
        passage.add(
          Line("Write by \(by(one.writeBy ?? today)).  today --all  lists them", column: 2, principle: .newFaces))
      }
      let waiting = decided.filter { !$0.alike.isEmpty }
      for one in waiting.prefix(Self.manyWaiting) {
        passage.add(waits(one.face.particulars.displayName, one.alike, as: one.typed))
      }
      if waiting.count > Self.manyWaiting {
        passage.add(Line("And \(Self.number(waiting.count - Self.manyWaiting)) more wait:  card", column: 2))
      }
      return passage
    }
  }

  /// So many of those who wait are said with the way on.
  private static let manyWaiting = 3

  /// The faces that wait.
  package func faces(_ shown: FacesShown) -> Passage {
    guard !shown.faces.isEmpty else {
      let none = shown.areParked ? "Nobody is parked." : "No new face waits."
      let parked = !shown.areParked && shown.parked > 0 ? "card --parked" : ""
      return Passage([
        Line(none, column: 2, remark: parked), .blank,
        Line("card \"Mia Chen, Acme, mia@acme.test, Expo, wants a designer\"", column: 2),
      ])
    }
    var passage = Passage()
    if shown.faces.count > Self.manyFaces {
      let verb = shown.areParked ? "are parked" : "wait"
      passage.add(Line("\(Self.sentence(Self.number(shown.faces.count)).dropLast()) new faces \(verb).", column: 2))
    }
    for (place, face) in shown.faces.prefix(18).enumerated() {
      let person = face.particulars
      let headline = [person.displayName, person.position?.organization ?? ""].filter { !$0.isEmpty }
      passage.add(
        Line(
          Self.cut(headline.joined(separator: ", "), to: 48), lead: lead(place + 1), column: 4, remark: met(face)))
    }
    passage.blank()
    passage.add(more: shown.faces.count - 18, column: 2)
    let parked = !shown.areParked && shown.parked > 0 ? "card --parked" : ""
    passage.add(Line("card 1 --keep   --park   --let-go", column: 2, remark: parked, tone: .faint))
    return passage
  }

  /// More than these are counted.
  private static let manyFaces = 7

  /// One face, as `Mia Chen, Acme, mia@acme.test       met today at Expo`.
  ///
  /// - Parameter matched: texts of facts that are said elsewhere.
  private func face(_ face: Face, without matched: [String]) -> Passage {
    let person = face.particulars
    let position = [person.position?.title, person.position?.organization].compactMap { $0 }.filter { !$0.isEmpty }
    let identity = [person.displayName] + position + person.identifiers.prefix(2).map(\.typed)
    var passage = Passage([Line(identity.joined(separator: ", "), column: 2, remark: met(face))])
    let name = Self.short(person.displayName)
    let facts = face.facts.filter { !matched.contains($0.text) }.prefix(3)
      .map { Self.learned($0.kind, $0.text, of: name) }
    let note = face.note.isEmpty ? [] : ["Note: \(Self.sentence(face.note))"]
    let said = (facts + note).joined(separator: " ")
    if !said.isEmpty { passage.add(Line(said, column: 2)) }
    return passage
  }

  private func met(_ face: Face) -> String {
    "met \(on(face.met))" + Self.after(" at ", Self.cut(face.place, to: 20))
  }
}
