import Domain
import Formats
import UseCases

extension Words {
  /// Why something can't be told of an event, and the way on.
  func eventTrouble(_ trouble: EventTrouble) -> Trouble {
    switch trouble {
    case .unnamed: return Trouble("Which event? A name is missing.", "tend event  lists them.")
    case .none(let typed, let near):
      return Trouble(
        nearEvents("No event is called \(typed).", near),
        "Note it with its day:  tend event " + Self.word("\(typed), 3 dec, Ghent")
      )
    case .noDay(let name, let near):
      return Trouble(
        nearEvents("\(name) is on no day yet.", near), "Say when it is:  tend event " + Self.word("\(name), 3 dec"))
    case .several(let typed, let events):
      var passage = Passage([Line("Which \(typed)?", column: 2)])
      for event in events { passage.add(Line(inList(event), column: 4)) }
      let example = events.first.map { Self.word($0.typed) } ?? "1"
      return Trouble(passage, "Say more of the name, or its day, as in  tend event \(example)")
    case .ahead(let event):
      return Trouble(
        "\(event.name) is \(on(event.day)): what came of it can be told once it was.",
        "Until then:  tend event \(Self.word(event.typed)) --going")
    case .over(let event):
      return Trouble(
        "\(event.name) was \(on(event.day)): it is over.",
        "Were you there?  tend event \(Self.word(event.typed)) --attended")
    case .notYet(let name, let day, let before): return notYet(name, day, before)
    case .contradicts(let name, let one, let other):
      return Trouble("\(name) can't be both \(one) and \(other). Nothing was saved.", "Say one of the two.")
    case .fewPresent(let event, let present, let met):
      return Trouble(
        "You met \(Self.number(met)) at \(event.name), and \(Self.number(present)) can’t be all who were there.",
        "Say how many were, about:  tend event \(Self.word(event.typed)) --present \(max(met + 1, 10))")
    }
  }

  /// A day was told as past that comes next then.
  private func notYet(_ name: String, _ day: Day, _ before: Day) -> Trouble {
    Trouble(
      "\(name) on \(shortDay(day)) has not been yet.",
      "Note it:  tend event \(Self.word("\(name), \(day.iso)"))   (a year before: \(before.iso))")
  }

  private func nearEvents(_ said: String, _ near: [ListedEvent]) -> Passage {
    guard !near.isEmpty else { return Passage([Line(said)]) }
    var passage = Passage([Line(said + " Did you mean:")])
    for event in near { passage.add(Line(inList(event), column: 4)) }
    return passage
  }

  private func inList(_ event: ListedEvent) -> String {
    [event.name, shortDay(event.day), event.place].filter { !$0.isEmpty }.joined(separator: ", ")
  }

  /// Why something can't be told of a group, and the way on.
  func groupTrouble(_ trouble: GroupTrouble) -> Trouble {
    switch trouble {
    case .unnamed: return Trouble("Which group? A name is missing.", "tend group  lists them.")
    case .none(let typed, let groups):
      let known = groups.isEmpty ? "" : " On record: \(Self.list(groups))."
      return Trouble(
        "No group is called \(typed).\(known)",
        "A new one needs its kind:  tend group \(Self.word(typed)) --kind casual")
    case .several(let typed, let groups):
      return Trouble("\(typed) could be \(Self.choices(groups)).", "Say more of the name.")
    case .notMember(let person, let group):
      return Trouble(
        "\(person.name) is no member of \(group).",
        "tend group \(Self.word(group.lowercased())) --member \(typed(person))")
    case .noMembers(let path):
      return Trouble(
        "\(path == "-" ? "What was pasted" : path) names nobody.",
        "A member a line:  Mia Chen, Acme, mia@acme.test, president")
    case .named(let name):
      return Trouble(
        "\(name) is another group of yours.",
        "Name this one otherwise, or look at that one:  tend group \(Self.word(name.lowercased()))")
    }
  }

  /// One of several cards can't be taken, so that none was.
  func unreadableCard(_ line: Int, _ text: String, _ problem: RecordProblem) -> Trouble {
    let why: String =
      switch problem {
      case .nobody: "names nobody"
      case .tooMany, .tooLong, .unended, .undecodable, .malformed, .noDate, .needs: "can't be read"
      }
    return Trouble(
      Passage([
        Line("The card on line \(line) \(why). Nothing was saved."),
        Line(text.split(whereSeparator: \.isNewline).prefix(2).joined(separator: " "), column: 4),
      ]), "Put a name first, and paste them again:  tend card -")
  }
}
