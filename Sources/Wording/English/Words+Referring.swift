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
    let told = considered.prospect + Self.after(", ", considered.reason)
    let command = "refer \(typed(person)) \(Self.word(told))"
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
    if verdict.strength < .notYet { passage.add(Line(referralDraft(considered), lead: "  Draft", column: 11)) }
    if verdict.strength < .notYet || verdict.waysOut != [.askAnyway] { passage.blank() }
    let level = considered.level == 1 ? "" : " --level \(considered.level)"
    passage.add(Line("Sent it?  \(command)\(level) --sent", column: 2))
    return passage
  }

  /// What the one who would do the work is asked.
  package func referralDraft(_ considered: ReferralConsidered) -> String {
    let knows = considered.level == 0 ? "does not know of it yet" : "expects to hear from you"
    let reason = Self.unstopped(considered.reason)
    let end = "\(Self.short(considered.prospect)) \(knows)."
    let ask = "\(first(considered.person)), may I send you \(considered.prospect)"
    if reason.isEmpty { return "\(ask)? \(end)" }
    return Self.isPredicate(reason) ? "\(ask), who \(reason)? \(end)" : "\(ask)? \(Self.sentence(reason)) \(end)"
  }

  /// `needs an audit` says something of somebody; `her lease ends` says all of it.
  private static func isPredicate(_ text: String) -> Bool {
    let words = text.split(separator: " ").map { $0.lowercased() }
    guard let first = words.first, words.count > 1, ToTheirFace.isSayable(first),
      !["this", "its", "as"].contains(first)
    else { return false }
    return first.hasSuffix("s")
      || ["can", "could", "will", "would", "might", "must", "wanted", "needed"].contains(first)
  }
}
