package import Domain
import Store
package import UseCases

extension Words {
  /// Acts, newest first, each with its number, its day, and whether it was undone.
  package func history(_ history: History) -> Passage {
    guard !history.acts.isEmpty else {
      return Passage([Line(history.person.map { "Nothing was done about \($0.name) yet." } ?? "Nothing was done yet.")])
    }
    let width = String(history.acts[0].number).count
    var passage = Passage()
    for past in history.acts {
      let number = String(repeating: " ", count: max(0, width - String(past.number).count)) + String(past.number)
      passage.add(
        Line(
          told(past.act) + (past.isUndone ? "  (undone)" : ""), lead: "  \(number)  ", remark: moment(past.act.at),
          tone: past.isUndone ? .faint : .plain))
    }
    passage.blank()
    passage.add(Line("Take one back:  tend undo \(history.acts[0].number)", column: 2, tone: .faint))
    return passage
  }

  /// `coffee with Ana`, as the history has it: the verb, and whom or what it was about.
  package func told(_ act: Act) -> String { act.subject.isEmpty ? act.verb : "\(act.verb) \(act.subject)" }

  /// `today 09:14`, `24 Nov 18:02`
  func moment(_ instant: Instant) -> String {
    let (day, second) = zone.local(instant)
    let digits = [second / 3600, second / 60 % 60].map { $0 < 10 ? "0\($0)" : "\($0)" }.joined(separator: ":")
    return "\(day == today ? "today" : date(day)) \(digits)"
  }

  /// What rests on the act to be undone.
  package func resting(_ undoing: Undoing) -> Passage {
    var passage = Passage([Line("\(told(undoing.act.act)): later acts rest on it.")])
    let width = undoing.resting.map { String($0.number).count }.max() ?? 0
    for past in undoing.resting {
      let number = String(repeating: " ", count: width - String(past.number).count) + String(past.number)
      passage.add(Line(told(past.act), lead: "  \(number)  ", remark: moment(past.act.at)))
    }
    return passage
  }

  package func mayUndoAll(_ undoing: Undoing) -> Line {
    Line("Undo \(Self.number(undoing.resting.count + 1)) acts? y/n")
  }

  /// Without a terminal to ask on: how to say yes.
  package func undoAllLike(_ undoing: Undoing) -> Line {
    Line("Undo these as well:  tend undo \(undoing.act.number) --with-later")
  }

  package func undone(_ undone: Undone) -> Passage {
    var passage = Passage()
    for past in undone.undone {
      let verb = past.act.undoes == nil ? "Undone" : "Done again"
      let what = past.act.undoes == nil ? told(past.act) : past.act.subject
      passage.add(Line("\(verb): \(what).", remark: Self.count(past.changes, "change", "changes")))
    }
    let rest = undone.redoRest.map { ", tend undo \($0)" }
    if rest.isEmpty {
      passage.add(Line("To have it back:  tend undo \(undone.redo)", tone: .faint))
    } else {
      let more = rest.count > 4 ? " … down to tend undo \(undone.redoRest[rest.count - 1])" : rest.joined()
      passage.add(Line("To have them back, in this order:  tend undo \(undone.redo)\(more)", tone: .faint))
    }
    return passage
  }

  package func backedUp(_ copy: BackedUp) -> Passage {
    Passage([
      Line("Backed up and checked: \(copy.path), \(size(copy.bytes))."),
      Line("To return to it:  tend restore \(copy.path)", tone: .faint),
    ])
  }

  /// What a backup holds, before it takes the place of the network.
  package func restoration(_ restoration: Restoration) -> Passage {
    let holds = restoration.holds
    let last = holds.lastAct.map { ", last written \(on(day(of: $0)))" } ?? ""
    var passage = Passage([
      Line(
        "\(restoration.backup) holds \(Self.count(holds.contacts, "person", "people")) and "
          + "\(Self.count(holds.acts, "act", "acts"))\(last). It is sound.")
    ])
    if let aside = restoration.aside { passage.add(Line("The present network is kept as \(aside).")) }
    return passage
  }

  package func mayRestore() -> Line { Line("Put it in the network's place? y/n") }
  package func restoreLike(_ restoration: Restoration) -> Line {
    Line("Say yes beforehand:  tend restore \(restoration.backup) --yes")
  }

  package func restored(_ restoration: Restoration) -> Passage {
    var passage = Passage([Line("Restored: \(Self.count(restoration.holds.contacts, "person", "people")).")])
    if let aside = restoration.aside { passage.add(Line("What was there is in \(aside).", tone: .faint)) }
    return passage
  }

  func keepingTrouble(_ trouble: KeepingTrouble) -> Trouble {
    switch trouble {
    case .notEmpty(let path, let people):
      Trouble(
        "\(path) goes into an empty network, and there are \(Self.count(people, "person", "people")) in this one.",
        "Name another file:  tend import \(path) --file new.db")
    case .notAlone(let path):
      Trouble(
        "\(path) is a whole network, which can't come in beside other files. Nothing was written.",
        "Alone first, into an empty network:  tend import \(path)")
    case .newerArchive(let path, let version):
      Trouble("\(path) was written by a newer Tend (archive \(version)).", "Bring this one up to date.")
    case .damagedBackup(let path, let detail):
      Trouble("The backup \(path) is damaged: \(detail).", "The network was not touched. Take another backup.")
    case .malformed(let path, let line, let section, let detail):
      Trouble(
        "\(path), line \(line): \(malformed(section, detail)). Nothing was taken.", "Export it again, or mend the line."
      )
    }
  }

  private func malformed(_ section: String, _ detail: KeepingTrouble.Detail) -> String {
    let place = section.isEmpty ? "" : " in \(section)"
    switch detail {
    case .unexpected: return "this is no JSON\(place)"
    case .ended: return "the file ends in the middle"
    case .tooLong(let limit): return "an entry\(place) is longer than \(size(limit))"
    case .noVersion: return "it does not begin with {\"tend\": 1"
    case .unknownSection: return "nothing is called \(section) in an archive"
    case .field(let path):
      return path.isEmpty ? "an entry\(place) can't be read" : "\(path)\(place) is missing or wrong"
    }
  }
}
