import Domain
import Store
package import UseCases

extension Words {
  /// What is to be said of a referral before it is passed on, and how.
  package func considered(_ considered: ReferralConsidered) -> Passage {
    let (person, verdict) = (considered.person, considered.verdict)
    var passage = Passage([
      Line(
        "\(Self.word(verdict.strength)): \(considered.prospect) to \(person.name)", column: 2,
        principle: verdict.principle, tone: .strong)
    ])
    let said = paragraph(verdict.reasons.prefix(2), about: person, others: considered.others)
    if !said.isEmpty { passage.add(Line(said, column: 2)) }
    passage.add(
      Line("Level \(considered.level), \(meaning(ofLevel: considered.level)).", column: 2))
    passage.blank()
    let command = "refer \(typed(person)) \"\(considered.prospect)\(Self.after(", ", considered.reason))\""
    for way in verdict.waysOut {
      switch way {
      case .tellProspect: passage.add(Line("\(command) --level 1   once they expect the call", column: 2))
      case .seeTheirWork:
        passage.add(Line("invite \(typed(person)) \"to see your work\"   before your name goes with it", column: 2))
      case .wait(let until): passage.add(Line("\(command)   again from \(longDay(until))", column: 2))
      default: continue
      }
    }
    // In a pause nothing is drafted.
    if verdict.strength < .notYet { passage.add(draft(considered)) }
    if verdict.strength < .notYet || verdict.waysOut != [.askAnyway] { passage.blank() }
    let level = considered.level == 1 ? "" : " --level \(considered.level)"
    passage.add(Line("Sent it?  \(command)\(level) --sent", column: 2))
    return passage
  }

  private func draft(_ considered: ReferralConsidered) -> Line {
    let name = Self.short(considered.prospect)
    let knows = considered.level == 0 ? "does not know of it yet" : "expects to hear from you"
    let need = considered.reason.isEmpty ? "" : ", who \(considered.reason)"
    return Line(
      "\(first(considered.person)), may I send you \(considered.prospect)\(need)? \(name) \(knows).", lead: "  Draft",
      column: 11)
  }
}
