import Domain
package import UseCases

extension Words {
  /// What was given and received with everybody, and who is next.
  package func ledger(_ ledger: Ledger) -> Passage {
    var passage = Passage([Line(Self.sentence(since(ledger.since)).dropLast().description, column: 2, tone: .strong)])
    let rows = [
      ("You gave", gave(ledger.given, ledger.givenTo, "to")),
      ("You got", gave(ledger.received, ledger.receivedFrom, "from")),
      ("Promises", promises(ledger)), ("Asks", asks(ledger)),
    ]
    for (lead, text) in rows where !text.isEmpty { passage.add(Line(text, lead: "  " + lead, column: 13)) }
    if passage.lines.count == 1 { passage.add(Line("Nothing was given, received or asked on record.", column: 2)) }
    var number = 0
    for (heading, owed, principle) in [
      ("Thank", ledger.toThank, Principle.helpFirst), ("Tell how it went", ledger.toTell, .giveBeforeTaking),
      ("Help next", ledger.toHelp, .helpFirst),
    ] where !owed.isEmpty {
      passage.blank()
      passage.add(Line(heading, column: 2, principle: principle, tone: .strong))
      for each in owed.prefix(3) {
        number += 1
        let what =
          each.what.isEmpty ? noun(each.kind) : each.kind == .referral ? each.what : "\(noun(each.kind)), \(each.what)"
        passage.add(
          Line(
            Self.cut("\(each.person.name): \(what)", to: 58), lead: "  " + lead(number), column: 6,
            remark: date(each.on)))
      }
      number += max(0, owed.count - 3)
      passage.add(more: owed.count - 3, column: 6, tone: .faint)
    }
    passage.blank()
    passage.add(Line("thank 1   report 1   give advice 1 \"...\"   show 1", column: 2, tone: .faint))
    return passage
  }

  private func gave(_ counted: [Ledger.Counted], _ people: Int, _ way: String) -> String {
    guard !counted.isEmpty else { return "" }
    let what = Self.list(counted.map { Self.counted($0.kind, $0.count) })
    return "\(what), \(way) \(Self.count(people, "person", "people"))"
  }

  private func promises(_ ledger: Ledger) -> String {
    let all = ledger.promisesKept + ledger.promisesBroken
    return all == 0 ? "" : "\(ledger.promisesKept) of \(all) kept"
  }

  private func asks(_ ledger: Ledger) -> String {
    guard ledger.asks > 0 else { return "" }
    let answers = ledger.answers
    let parts = [
      (answers.yes, "yes"), (answers.no, "no"), (answers.later, "later"), (answers.silence, "no answer"),
      (answers.open, "open"),
    ]
    let said = parts.filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }
    return "\(ledger.asks): \(said.joined(separator: ", "))"
  }
}
