import Domain
import Store
package import UseCases

extension Words {
  /// What is to be said of a referral before it is passed on, and how.
  ///
  /// - Parameter anyway: the user means to pass it on past the guard that spoke.
  package func considered(_ considered: ReferralConsidered, anyway: Bool = false) -> Passage {
    let (person, verdict) = (considered.person, considered.verdict)
    let word = anyway && verdict.strength > .fine ? "Your word against mine" : Self.word(verdict.strength)
    var passage = Passage([
      Line(
        "\(word): \(considered.prospect) to \(person.name)", column: 2, principle: verdict.principle, tone: .strong)
    ])
    let said = paragraph(verdict.reasons.prefix(2), about: person, others: considered.others)
    if !said.isEmpty { passage.add(Line(said, column: 2)) }
    passage.add(
      Line("Level \(considered.level), \(meaning(ofLevel: considered.level)).", column: 2))
    passage.blank()
    let told = considered.prospect + Self.after(", ", considered.reason)
    let bare = "refer \(typed(person)) \(Self.word(told))"
    let command = bare + (considered.level == 1 ? "" : " --level \(considered.level)")
    let ways = anyway ? [] : verdict.waysOut
    for way in ways {
      switch way {
      case .tellProspect: passage.add(Line("\(bare) --level 1   once they expect the call", column: 2))
      case .seeTheirWork:
        passage.add(Line("invite \(typed(person)) \"to see your work\"   before your name goes with it", column: 2))
      case .wait(let until): passage.add(Line("\(command)   again from \(longDay(until))", column: 2))
      // Where it is but careful, nothing is held back that a word would let pass.
      case .askAnyway where verdict.strength == .notYet: passage.add(Line("\(command) --anyway", column: 2))
      default: continue
      }
    }
    let draft = draftToSend(considered, anyway: anyway)
    if draft.isEmpty { return passage }
    passage.add(Line(draft, lead: "  Draft", column: 11))
    passage.blank()
    passage.add(Line("Sent it?  \(command)\(anyway ? " --anyway" : "") --sent", column: 2))
    return passage
  }

  /// The letter where the screen has it: not at *not yet*, unless the user means to pass that.
  package func draftToSend(_ considered: ReferralConsidered, anyway: Bool) -> String {
    considered.verdict.strength == .notYet && !anyway ? "" : referralDraft(considered)
  }

  /// What the one who would do the work is asked.
  private func referralDraft(_ considered: ReferralConsidered) -> String {
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
    guard let first = words.first, words.count > 1 else { return false }
    return predicates.contains(first)
  }

  /// How what is said of somebody begins. An ending tells nothing: `sales training`, `taxes in Belgium`.
  private static let predicates: Set<String> = [
    "asks", "builds", "buys", "can", "comes", "could", "does", "expects", "gets", "gives", "goes", "had", "has",
    "helps", "hires", "is", "keeps", "knows", "leads", "leaves", "likes", "lives", "looks", "makes", "manages",
    "might", "moves", "must", "needed", "needs", "opens", "organises", "organizes", "owns", "plans", "prefers",
    "renovates", "restores", "runs", "searches", "seeks", "sells", "sets", "should", "speaks", "starts",
    "struggles", "takes", "teaches", "thinks", "tries", "uses", "wanted", "wants", "was", "will", "wishes",
    "wonders", "works", "would", "writes",
  ]
}
