import Domain
import Store
import UseCases

extension Words {
  func storeError(_ error: StoreError) -> Trouble {
    switch error {
    case .busy(let holder):
      let who = holder.map { ": \($0.doing), since \(clock($0.since)), process \($0.process)" } ?? ""
      return Trouble("Another tend is still writing\(who).", "Nothing was changed. Try again when it is done.")
    case .newer(let found, let known):
      return Trouble(
        "This network was written by a newer Tend (its schema is \(found), this program knows \(known)).",
        "Nothing was changed. Install the newer version.")
    case .notOurs(let path):
      return Trouble("\(path) is no network of Tend's.", "Name another with --file, or move it away.")
    case .damaged(let detail):
      return Trouble(
        "The network is damaged: \(detail).",
        "tend restore PATH  takes a backup;  tend doctor  says what can still be read.")
    case .diskFull(let path):
      return Trouble("No space is left where \(path) lies.", "Nothing was changed. Free some and try again.")
    case .noSpace(let path, let needed): return fileTrouble(.noSpace(needed: needed), path)
    case .unreadableLog(let path):
      return Trouble(
        "\(path) may only be read, and its newest changes still lie in \(path)-wal.",
        "Copy both files to a folder that you may write, and name the copy with --file.")
    case .readOnly(let path):
      return Trouble(
        "\(path), or the folder it lies in, may only be read. Nothing was changed.",
        "Change its permissions, or name another file with --file.")
    case .cannotOpen(let path, let detail):
      return Trouble("\(path) can't be opened: \(detail).", "Name another with --file.")
    case .missing: return Trouble("It is no longer there: somebody removed it meanwhile.", "tend history  shows when.")
    case .restedUpon(let acts):
      var passage = Passage([Line("Later acts rest on it. Undo these first, in this order:")])
      for act in acts { passage.add(Line("\(act.verb) \(act.subject), \(date(day(of: act.at)))", column: 4)) }
      return Trouble(passage, "tend history  shows their numbers.")
    case .alreadyUndone(let act):
      return Trouble("\(act.verb) \(act.subject) is undone already.", "tend history  shows what holds.")
    case .database(let code, let message):
      return Trouble(
        "The database says: \(message) (\(code)).", "Nothing was changed. tend doctor looks at it; please report this.")
    }
  }
}
