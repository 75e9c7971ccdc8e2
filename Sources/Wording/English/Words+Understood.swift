import Domain
import Formats
import Store
package import UseCases

extension Words {
  private static let column = 28

  /// What a typed line was understood to say, before it is saved.
  package func understood(_ understanding: Understanding) -> Passage {
    var names: [String: String] = [:]
    for name in understanding.names + understanding.thirds { names[name.typed] = name.person?.name }
    var doubts: [String: String] = [:]
    for name in understanding.names where name.isDoubt && name.person == nil {
      if case .several(let people) = name.means {
        doubts[name.typed] = Self.choices(people.map { Self.short($0.name) })
      }
    }
    let everybody = understanding.names.filter { !$0.isDoubt }.map(\.typed)
    return Passage(
      understanding.clauses.map { clause in
        let typed = clause.meaning.people.isEmpty ? everybody : clause.meaning.people
        let people = typed.map { doubts[$0] ?? names[$0] ?? $0 }
        let who = Self.list(typed.map { doubts[$0] ?? Self.short(names[$0] ?? $0) })
        let (lead, text) = said(clause, people, who) { names[$0] ?? $0 }
        return Line(text, lead: "  " + Self.cut(lead, to: Self.column - 4), column: Self.column)
      })
  }

  private func said(
    _ clause: Clause, _ people: [String], _ who: String, _ name: (String) -> String
  ) -> (lead: String, text: String) {
    switch clause.meaning {
    case .touch(let touch) where touch.day ?? today > today:
      let what = Self.word(touch.channel, touch.direction)
      return ("Planned", "\(who): \(what), \(by(touch.day ?? today)). A note for now; log it once it was.")
    case .touch(let touch): return (said(touch), Self.list(people) + Self.after(", about ", touch.topic ?? ""))
    case .promise(let promise):
      let said = promise.day.map { ", said \(on($0))" } ?? ""
      let what = promise.what + (promise.due.map { ", by \(by($0))" } ?? "") + said
      return promise.by == .me ? ("You promised", "\(who): \(what)") : ("\(who) promised", what)
    case .fact(let fact): return ("Learned", Self.learned(fact.kind, fact.text, of: who))
    case .signal(let signal): return ("Noted", said(signal, who))
    case .help(let help): return said(help, who, help.third.map(name))
    case .ask(let ask):
      let what = ask.what == noun(ask.kind) ? "" : ask.what
      return ("You asked", "\(who) for \(noun(ask.kind))\(Self.after(": ", what))")
    case .answer(let answer): return ("\(who) answered", said(answer, answer.third.map(name)))
    case .note: return ("Note", clause.text)
    }
  }

  private func said(_ touch: Clause.Touch) -> String {
    let day = touch.day ?? today
    let way =
      switch touch.direction {
      case .mutual: ""
      case .outgoing: " sent"
      case .incoming: " received"
      }
    let what = Self.sentence(Self.word(touch.channel, touch.direction)).dropLast() + way
    let when = day == today ? "today" : by(day)
    return "\(what), \(when)" + Self.after(", ", Self.titled(touch.place ?? ""))
  }

  private func said(_ signal: Clause.Signal, _ who: String) -> String {
    let about = Self.after(": ", signal.about ?? "")
    switch signal.kind {
    case .thanked: return "\(who) thanked you\(about)"
    case .praised: return "\(who) praised your work\(about)"
    case .askedAfterBusiness: return "\(who) asked how business is"
    case .raisedBusiness: return "\(who) raised business\(about)"
    case .objected: return "\(who) objected\(about)"
    case .gaveThanks: return "You thanked \(who)\(about)"
    case .reportedBack: return "You told \(who) how it went\(about)"
    case .notNow: return "\(who): not \(signal.until.map { "before \(date($0))" } ?? "now")"
    }
  }

  private func said(_ help: Clause.Help, _ who: String, _ thirds: [String]) -> (lead: String, text: String) {
    let lead =
      switch (help.by, help.state) {
      case (.me, .offered): "You offered"
      case (.me, .given): "You gave"
      case (.me, .landed): "It did good"
      case (.them, .offered): "\(who) offered"
      case (.them, .given), (.them, .landed): "\(who) gave you"
      }
    let said = help.what ?? ""
    let isSaid = zip(thirds, help.third).allSatisfy { said.contains($0) || said.contains($1) }
    let what = isSaid && !said.isEmpty ? said : Self.list(thirds) + Self.after(", ", said)
    let text = Self.joined(noun(help.kind), help.kind, what)
    return (lead, help.by == .me ? "\(who): \(text)" : text)
  }

  private func said(_ answer: Clause.Answer, _ thirds: [String]) -> String {
    switch answer.kind {
    case .yes: "yes"
    case .no: "no"
    case .noBut: "no, but \(Self.list(thirds))"
    }
  }
}
