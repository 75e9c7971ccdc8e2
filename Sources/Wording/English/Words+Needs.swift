import Domain
package import UseCases

// Who needs what, and who has it (P15).
extension Words {
  /// `offers web design`, `is at Delta`: by what somebody could help.
  static func has(_ shared: NeedMatch.Shared) -> String {
    switch shared {
    case .offer(let text): "offers \(thing(text))"
    case .skill(let text): "knows about \(thing(text))"
    case .circle(let text): circle(thing(text))
    case .title(let text): "works as \(thing(text))"
    case .organization(let name): "is at \(thing(name))"
    case .place(let name): "is in \(thing(name))"
    }
  }

  /// `belongs to the chapter`, `knows people in Lisbon`.
  static func circle(_ text: String) -> String {
    let first = text.split(separator: " ").first?.lowercased() ?? ""
    let isCompany = ["people", "others", "folks", "everybody", "everyone"].contains(first)
    return isCompany ? "knows \(text)" : "belongs to \(text)"
  }

  /// As noted, where that is a few words.
  private static func thing(_ text: String) -> String { cut(unstopped(text), to: 60) }

  /// So many are named who could help.
  private static let named = 2

  /// What came of what was told: who has what is needed, who needs what is given, and the next command.
  func matched(_ needs: [MatchedNeed], _ offers: [MatchedOffer]) -> Passage {
    var passage = Passage()
    for need in needs.prefix(2) {
      let who = need.person.map { first($0) }
      passage.add(told(.need, need.need, of: who, answer: haveThat(need.givers)))
    }
    for offer in offers.prefix(2) {
      let names = offer.wanted.map(\.person.name)
      let verb = min(Self.named, Set(names).count) > 1 ? "need" : "needs"
      let answer = "\(Self.list(Self.firstTwo(names))) \(verb) that."
      passage.add(told(offer.kind, offer.offer, of: offer.person.map { first($0) }, answer: answer))
    }
    let column = passage.lines.map(\.column).max() ?? 0
    for place in passage.lines.indices { passage.lines[place].column = column }
    if let next = next(needs, offers) { passage.add(Line(next, column: 2, tone: .faint)) }
    return passage
  }

  private func told(_ kind: Fact.Kind, _ text: String, of who: String?, answer: String) -> Line {
    let whole = Self.learned(kind, Self.unstopped(text), of: who ?? "They")
    // Of a face that stands above, its name need not be said again.
    let said = who == nil ? Self.sentence(String(whole.dropFirst("They ".count))) : whole
    let lead = "  " + Self.cut(said, to: 44)
    return Line(answer, lead: lead, column: max(28, lead.count + 2), principle: .helpFirst)
  }

  /// `Mia Chen and Bo Lind offer that.`, `Mia Chen offers that; Bo Lind is at Delta.`
  private func haveThat(_ givers: [MatchedGiver]) -> String {
    let best = givers.prefix(Self.named)
    let offer = best.allSatisfy { if case .offer = $0.shared.first { true } else { false } }
    if offer, best.count > 1 { return "\(Self.list(best.map(\.person.name))) offer that." }
    return best.compactMap { giver in
      giver.shared.first.map { "\(giver.person.name) \(Self.hasThat($0))" }
    }.joined(separator: "; ") + "."
  }

  private static func hasThat(_ shared: NeedMatch.Shared) -> String {
    switch shared {
    case .offer: "offers that"
    case .skill: "knows about that"
    case .circle, .title, .organization, .place: has(shared)
    }
  }

  private static func firstTwo(_ names: [String]) -> [String] {
    names.reduce(into: [String]()) { if !$0.contains($1), $0.count < named { $0.append($1) } }
  }

  private func next(_ needs: [MatchedNeed], _ offers: [MatchedOffer]) -> String? {
    if let need = needs.first, let person = need.person,
      let giver = need.givers.first(where: \.canBeIntroduced) ?? need.givers.first
    {
      return bring(person, giver.person, canIntroduce: giver.canBeIntroduced)
    }
    guard let offer = offers.first, let person = offer.person, let first = offer.wanted.first else { return nil }
    return bring(first.person, person, canIntroduce: offer.trust.map { $0 >= .visibility } ?? false)
  }

  /// Of somebody never met, the name is given on, and no more.
  private func bring(_ person: ListedPerson, _ giver: ListedPerson, canIntroduce: Bool) -> String? {
    if isNumberedOnly(person) || isNumberedOnly(giver) { return nil }
    return canIntroduce
      ? "introduce \(typed(person)) \(typed(giver))" : "give information \(typed(person)) \(Self.word(giver.name))"
  }

  /// Who could help somebody, on their page: `Mia Chen (web design)`.
  func couldHelp(_ needs: [MatchedNeed]) -> String {
    var named: [String: String] = [:]
    var order: [String] = []
    for giver in needs.flatMap({ $0.givers.prefix(Self.named) }) where named[giver.person.name] == nil {
      guard let shared = giver.shared.first else { continue }
      named[giver.person.name] = Self.cut(Self.what(shared), to: 26)
      order.append(giver.person.name)
    }
    guard !order.isEmpty else { return "" }
    let said = order.prefix(3).map { "\($0) (\(named[$0] ?? ""))" }
    return Self.cut("Could help: " + said.joined(separator: ", "), to: 69)
  }

  private static func what(_ shared: NeedMatch.Shared) -> String {
    switch shared {
    case .offer(let text), .skill(let text), .circle(let text), .title(let text): thing(text)
    case .organization(let name), .place(let name): thing(name)
    }
  }

  /// A need is met, or is none any more.
  package func closed(_ closed: NeedClosed) -> Passage {
    var passage = Passage([
      Line("\(closed.person.name) needs it no more: \(Self.unstopped(closed.need.text)).", column: 2)
    ])
    passage.add(follows(closed.follows, for: closed.person))
    passage.add(
      Line(
        "give resource \(typed(closed.person)) \"...\"   if it came from you", column: 2, remark: "undo", tone: .faint))
    return passage
  }

  /// Lines that the list of needs takes.
  private static let needLines = 18

  /// What people need, with who could help.
  package func needs(_ shown: NeedsShown) -> Passage {
    guard !shown.needs.isEmpty else {
      return Passage([
        Line("No need is waiting.", column: 2), .blank,
        Line("log \"ana needs a designer\"   says who has that", column: 2),
      ])
    }
    var passage = Passage()
    var count = 0
    for need in shown.needs {
      let lines = lines(of: need)
      if passage.lines.count + lines.count > Self.needLines { break }
      for line in lines { passage.add(line) }
      count += 1
    }
    passage.blank()
    let rest = shown.needs.count - count
    let more = rest == 0 ? "" : shown.isCut ? "and more than \(rest)" : "and \(rest) more"
    passage.add(Line(more, column: 4, remark: keys(shown), tone: .faint))
    return passage
  }

  private func lines(of need: NeedShown) -> [Line] {
    let name = Self.cut(need.person.name, to: 30)
    let text = need.need.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    let when = need.learned == today ? "today" : date(need.learned)
    let line = Line(
      "\(name): \(Self.cut(Self.unstopped(text), to: 62 - name.count))", lead: lead(need.number), column: 4,
      remark: when)
    guard !need.givers.isEmpty else { return [line] }
    let givers = need.givers.prefix(Self.named).compactMap { giver -> String? in
      guard let shared = giver.shared.first else { return nil }
      let place = giver.shared.compactMap { if case .place(let name) = $0 { name } else { nil } }.first
      return "\(giver.person.name) \(Self.has(shared))" + Self.after(", in ", place ?? "")
    }
    let said = Self.cut(givers.joined(separator: "; "), to: 68)
    return [line, Line(Self.sentence(said), column: 4, principle: .helpFirst, tone: .faint)]
  }

  private func keys(_ shown: NeedsShown) -> String {
    guard let first = shown.needs.first, let giver = first.givers.first(where: \.canBeIntroduced),
      !isNumberedOnly(giver.person)
    else { return "show 1   log \"bo offers design\"" }
    return "introduce 1 \(typed(giver.person))   show 1"
  }
}
