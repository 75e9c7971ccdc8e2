package import Domain
import Store
import UseCases

extension Words {
  /// The first question of all.
  package var firstRun: Passage {
    Passage([
      Line("Nobody is here yet. Let us begin with three.", tone: .strong), .blank,
      Line("Whom would you be sorry to lose? One name at a time; Enter when you are done.", column: 2),
    ])
  }

  package func kept(_ person: ListedPerson) -> Passage { Passage([Line("\(person.name).", column: 2)]) }

  /// What comes after the three names.
  package func firstRunDone(_ people: [ListedPerson]) -> Passage {
    var passage = Passage()
    passage.blank()
    if !people.isEmpty {
      passage.add(Line("\(Self.list(people.map(\.name))): from today on it is on record.", column: 2))
      passage.add(.blank)
    }
    passage.add(Line("Now the files you can get in a minute:", column: 2))
    passage.add(Line("import Connections.csv", column: 4, remark: "LinkedIn: Settings, Get a copy of your data"))
    passage.add(Line("import contacts.vcf", column: 4, remark: "the phone, Google or Outlook: Export"))
    passage.add(Line("import calendar.ics mail.mbox", column: 4, remark: "when and with whom; never what was said"))
    passage.add(.blank)
    let name = people.first.map { inLine($0) } ?? "ana"
    passage.add(Line("And one line after a conversation:  log \(Self.word("coffee with \(name)"))", column: 2))
    return passage
  }
}
