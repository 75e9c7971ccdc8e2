import Domain
import Store
package import UseCases

extension Words {
  /// What a roster came to, and what was left out of it.
  package func roster(_ taken: RosterTaken) -> Passage {
    let name = taken.group.name
    let isNews = taken.added + taken.joined + taken.updated > 0
    var passage = Passage()
    if taken.isDryRun {
      passage.add(Line("\(name), as it would be. Nothing was written.", column: 2))
    } else if !isNews, taken.leftOut.isEmpty {
      passage.add(Line("Nothing new: all \(Self.grouped(taken.read)) are members of \(name) already.", column: 2))
    } else {
      let members = Self.count(taken.group.members, "member", "members")
      passage.add(Line("\(name) has \(members).", column: 2, remark: isNews ? "undo" : ""))
    }
    let counts = [
      ("New", taken.added, "heard of; they came with the roster"), ("Known", taken.joined, "members from now on"),
      ("Updated", taken.updated, "with an office or an address more"), ("Unchanged", taken.unchanged, ""),
    ]
    if isNews || taken.isDryRun || !taken.leftOut.isEmpty {
      for (lead, count, what) in counts where count > 0 {
        passage.add(Line(Self.grouped(count) + Self.after(", ", what), lead: "  " + lead, column: 14))
      }
    }
    if taken.isDryRun, !taken.names.isEmpty {
      let names = taken.names.map { Self.cut($0, to: 40) }.joined(separator: "; ")
      passage.add(Line(names + (taken.read > taken.names.count ? "; ..." : ""), lead: "  Read as", column: 14))
    }
    if taken.isOwnPassedOver { passage.add(Line("your own line was passed over", lead: "  You", column: 14)) }
    passage.add(leftOut(taken))
    if !taken.notNamed.isEmpty { passage.add(notNamed(taken)) }
    passage.blank()
    let typed = Self.word(taken.group.typed)
    passage.add(
      Line(taken.isDryRun ? "the same without --dry-run  takes it over" : "group \(typed)", column: 2, tone: .faint))
    return passage
  }

  private func leftOut(_ taken: RosterTaken) -> Passage {
    guard !taken.leftOut.isEmpty else { return Passage() }
    let typed = Self.word(taken.group.typed)
    var passage = Passage([
      .blank, Line("Left out: \(Self.count(taken.leftOut.count, "line", "lines")).", column: 2),
    ])
    for left in taken.leftOut.prefix(5) {
      passage.add(
        Line(
          "\(Self.cut(left.text, to: 40)): \(why(left))", lead: "  line \(Self.grouped(left.line))", column: 14))
    }
    passage.add(more: taken.leftOut.count - 5, column: 14)
    let person = taken.leftOut.lazy.compactMap(\.people.first).first
    let remedy =
      person.map { "group \(typed) --member \(self.typed($0))" } ?? "put a name first, and paste these lines again"
    passage.add(Line(remedy, column: 14, tone: .faint))
    if let left = taken.leftOut.first(where: { $0.why == .namesake }), let name = left.name {
      passage.add(addAnother(name, left))
    }
    return passage
  }

  /// A namesake of somebody known may be new all the same. Whose mail is on record, the roster then knows.
  private func addAnother(_ name: String, _ left: RosterTaken.LeftOut) -> Passage {
    var command = "add \(Self.word(name))"
    if let organization = left.organization { command += " --org \(Self.word(organization))" }
    if let mail = left.mail { command += " --mail \(Self.word(mail))" }
    var passage = Passage([Line("Another?  \(command) --anyway", column: 4, tone: .faint)])
    if left.mail != nil { passage.add(Line("Then paste the lines again.", column: 4, tone: .faint)) }
    return passage
  }

  private func why(_ left: RosterTaken.LeftOut) -> String {
    let people = left.people.map { introduced($0) }
    switch left.why {
    case .several: return "could be \(Self.choices(people))"
    case .namesake: return "perhaps \(Self.choices(people)), with another mail or work"
    case .otherName: return "its address is of \(Self.choices(people))"
    case .firstNameOnly: return "a first name alone; perhaps \(Self.choices(people))"
    case .nobody: return "names nobody"
    case .unreadable: return "can't be read"
    }
  }

  private func notNamed(_ taken: RosterTaken) -> Passage {
    let names = Self.listed(taken.notNamed.map(\.name), limit: 5)
    let typed = Self.word(taken.group.typed)
    return Passage([
      .blank, Line("Not on it, and members so far: \(names).", column: 2),
      Line("Left?  group \(typed) --member \(self.typed(taken.notNamed[0])) --left", column: 2, tone: .faint),
    ])
  }
}
