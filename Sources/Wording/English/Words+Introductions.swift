import Domain
import Store
package import UseCases

extension Words {
  /// How an introduction stands, and what is next.
  package func introduced(_ shown: Introduced) -> Passage {
    let introduction = shown.introduction
    var passage = Passage([
      Line("Introduce \(shown.one.name) to \(shown.other.name)", column: 2, principle: .helpFirst, tone: .strong)
    ])
    let need = shown.need.map { Self.learned(.need, $0, of: first(shown.one)) }
    let why = introduction.why.isEmpty ? "" : Self.sentence(introduction.why)
    for text in [need ?? "", why] where !text.isEmpty { passage.add(Line(text, column: 2)) }
    passage.blank()
    let width = max(shown.one.name.count, shown.other.name.count) + 5
    for (person, side) in [(shown.one, introduction.one), (shown.other, introduction.other)] {
      passage.add(Line(state(side, of: introduction), lead: "  " + person.name, column: min(width, 34)))
    }
    if let end = ended(introduction) { passage.add(Line(end, column: 2)) }
    if let earlier = shown.earlier { passage.add(Line(before(earlier, shown), column: 2)) }
    for promise in shown.kept {
      let person = promise.contact == shown.one.contact ? shown.one : shown.other
      passage.add(kept(promise, to: person))
    }
    let rows = Self.rows(of: introductionDraft(shown), lead: "  Draft", column: 11)
    if !rows.isEmpty { passage.blank() }
    for row in rows { passage.add(row) }
    passage.blank()
    passage.add(next(shown))
    return passage
  }

  private func kept(_ promise: Promise, to person: ListedPerson) -> Line {
    Line("Your promise to \(first(person)) is kept: \(promise.what).", column: 2)
  }

  /// The promises that were kept by what a line tells.
  func keptPromises(_ logged: Logged) -> Passage {
    let lines = logged.entries.compactMap { entry -> Line? in
      if case .kept(let promise, let person) = entry { kept(promise, to: person) } else { nil }
    }
    return Passage(Array(lines.prefix(4)))
  }

  private func state(_ side: Introduction.Party, of introduction: Introduction) -> String {
    switch side.answer {
    case .agreed(let at): return "wants it \(since(day(of: at)))"
    case .declined(let at): return "said no \(on(day(of: at)))"
    case nil: break
    }
    if introduction.made != nil { return "was not asked" }
    return side.asked.map { "asked \(on(day(of: $0))), no answer yet" } ?? "not asked yet"
  }

  /// How it went the last time.
  private func before(_ earlier: Introduction, _ shown: Introduced) -> String {
    for party in earlier.parties {
      guard case .declined(let at) = party.answer else { continue }
      let person = party.contact == shown.one.contact ? shown.one : shown.other
      return "\(first(person)) said no to it \(on(day(of: at)))."
    }
    switch earlier.end {
    case .cameOfIt(let what, let at): return "You introduced them before. \(Self.sentence(what)) (\(date(day(of: at))))"
    case .calledOff(let at): return "You let it go \(on(day(of: at)))."
    case .expired, nil: return ""
    }
  }

  private func ended(_ introduction: Introduction) -> String? {
    var parts: [String] = []
    if let made = introduction.made { parts.append("Introduced \(on(day(of: made))).") }
    if let met = introduction.met { parts.append("They met, as you heard \(on(day(of: met))).") }
    switch introduction.end {
    case .cameOfIt(let what, _): parts.append("What came of it: \(Self.sentence(what))")
    case .calledOff: parts.append("It goes no further. Nobody need know why.")
    case .expired: parts.append("Nobody answered in time.")
    case nil: break
    }
    return parts.isEmpty ? nil : parts.joined(separator: " ")
  }

  private func next(_ shown: Introduced) -> Passage {
    let command = "introduce \(typed(shown.one)) \(typed(shown.other))"
    switch shown.next {
    case .ask(let person):
      let isSecond = shown.introduction.parties.contains { $0.answer != nil }
      let ask = isSecond ? "Now ask \(first(person))" : "Ask \(first(person)) first"
      return Passage([
        Line("\(ask); a no is as good as a yes.", column: 2),
        Line("\(command) --asked \(typed(person))", column: 4),
      ])
    case .wait(let person, let until):
      return Passage([
        Line("\(first(person)) has until \(date(until)); after that it lapses quietly.", column: 2),
        Line("\(command) --agreed \(typed(person))   --declined \(typed(person))", column: 4),
      ])
    case .rest(let person, let until):
      let end = until.map { " until \(date($0))" } ?? ""
      return Passage([
        Line("\(first(person)) is left in peace\(end). It can wait for that.", column: 2),
        Line("pause \(typed(person)) --end", column: 4),
      ])
    case .make:
      return Passage([
        Line("Write one letter to both, and step back.", column: 2), Line("\(command) --made", column: 4),
      ])
    case .hearHowItWent:
      return Passage([
        Line("In two weeks, ask how it went.", column: 2),
        Line("\(command) --met   --outcome \"what came of it\"", column: 4),
      ])
    case .expired:
      return Passage([
        Line("It lapsed without an answer. That is an answer, too.", column: 2), Line("\(command) --off", column: 4),
      ])
    case .nothing:
      let another = shown.introduction.end == nil ? "introduce" : "Another one?  \(command) \"why now\""
      return Passage([Line(another, column: 2, remark: "undo", tone: .faint)])
    }
  }

  /// Introductions under way.
  package func introductions(_ shown: IntroductionsShown) -> Passage {
    guard !shown.introductions.isEmpty else {
      return Passage([
        Line("No introduction is under way.", column: 2), .blank,
        Line("Who needs what another has?  needs", column: 2),
        Line("introduce ana mia \"both restore old houses\"", column: 2),
      ])
    }
    var passage = Passage()
    for (place, each) in shown.introductions.prefix(18).enumerated() {
      passage.add(
        Line(
          Self.cut("\(each.one.name) to \(each.other.name)", to: 48), lead: lead(place + 1), column: 4,
          remark: remark(each.next)))
    }
    passage.add(more: shown.introductions.count - 18, column: 2)
    passage.blank()
    let first = shown.introductions[0]
    passage.add(Line("introduce \(typed(first.one)) \(typed(first.other))", column: 4, tone: .faint))
    return passage
  }

  private func remark(_ next: Introduced.Next) -> String {
    switch next {
    case .ask(let person): "ask \(first(person))"
    case .wait(let person, let until): "\(first(person)), until \(date(until))"
    case .rest(let person, let until): "\(first(person)), in peace\(until.map { " until \(date($0))" } ?? "")"
    case .make: "write to both"
    case .hearHowItWent: "made"
    case .expired: "lapsed"
    case .nothing: ""
    }
  }
}
