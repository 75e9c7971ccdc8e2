import Domain
import Store
package import UseCases

extension Words {
  private static let column = 11

  /// One person's page, on one screen.
  package func shown(_ shown: Shown) -> Passage {
    let who = first(shown.person)
    var passage = Passage([Line(shown.person.name, remark: standing(shown), tone: .strong)])
    let place = shown.particulars.addresses.first?.city ?? ""
    let headline = [shown.person.headline, place].filter { !$0.isEmpty }.joined(separator: ", ")
    if !headline.isEmpty { passage.add(Line(headline)) }
    passage.blank()
    let name = typed(shown.person)
    let end = Line(
      "log \(Self.word("coffee with \(inLine(shown.person))"))   why \(name)   stand \(name)", column: 2,
      tone: .faint)
    let rows = (card(shown.particulars) + rows(shown, who)).filter { !$0.1.isEmpty }.map { lead, text in
      Line(text, lead: "  " + Self.cut(lead, to: Self.column - 3), column: Self.column)
    }
    // A screen holds the page; what gives way is the older past, then the length of what is long.
    let past = timeline(shown, who)
    let room = Passage.screen - passage.height - end.height - 1
    let least = past.isEmpty ? 0 : min(2, past.count) + 1
    let more = { (count: Int) in Line.more(count, ":  show \(name) --json", column: Self.column) }
    for row in Self.fitted(rows, to: room - least, more: more) { passage.add(row) }
    let timeline = past.prefix(max(min(2, past.count), Passage.screen - passage.height - end.height - 2))
    if !timeline.isEmpty { passage.blank() }
    let dates = timeline.map { date($0.0) }
    let edge = max(Self.column - 3, dates.map(\.count).max() ?? 0)
    for (date, line) in zip(dates, timeline) {
      let pad = String(repeating: " ", count: edge - date.count)
      passage.add(Line(Self.cut(line.1, to: 77 - edge), lead: pad + date, column: edge + 3))
    }
    passage.blank()
    passage.add(end)
    return passage
  }

  private func standing(_ shown: Shown) -> String {
    if shown.relationship.isPersonal { return "personal" }
    let known = shown.atLeast.map { word($0) + "; " } ?? ""
    let stage = shown.standing.theirTrust.map { word($0) } ?? known + "how do you stand?"
    let often = shown.standing.rhythm.map { Self.rhythm($0) } ?? shown.cadence.map { every($0) }
    return [stage, often].compactMap { $0 }.joined(separator: ", ")
  }

  private func rows(_ shown: Shown, _ who: String) -> [(String, String)] {
    [
      ("Next", next(shown)),
      ("Peace", peace(shown)),
      ("Needs", facts(shown, [.need], dated: true)),
      ("", couldHelp(shown.needs)),
      ("Offers", facts(shown, [.offers, .skill], dated: false)),
      ("Meeting", shown.meetings.prefix(2).map(meeting).joined(separator: "; ")),
      ("Business", shown.opportunities.prefix(3).map { opportunity($0) }.joined(separator: "; ")),
      ("Meets", shown.introductions.isEmpty ? "" : "\(Self.list(shown.introductions.map(\.name))), if both want it"),
      ("Promised", promised(shown, who)),
      ("You", ledger(of: .me, shown)),
      (who, ledger(of: .them, shown)),
      ("Asks", asks(shown)),
      ("Talk of", facts(shown, Self.talk, dated: false)),
      ("Groups", groups(shown)),
      ("Tags", shown.particulars.tags.prefix(6).joined(separator: ", ")),
      ("Notes", notes(shown)),
    ]
  }

  /// How to reach them, and their day: all of it, a kind a line.
  private func card(_ particulars: Particulars) -> [(String, String)] {
    let fields: [PersonEdited.Field] = [.mail, .phone, .profile, .website, .handle, .address, .birthday]
    return fields.map { (label($0), value($0, particulars)) }
  }

  /// The newest, the card's own where there is no other; where there are more, or it is long, how to read them.
  private func notes(_ shown: Shown) -> String {
    let onCard = shown.particulars.notes
    guard let newest = shown.notes.last?.text ?? onCard.last else { return "" }
    let line = newest.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    let (all, count) = ("  tend note \(typed(shown.person))", shown.notes.count + onCard.count)
    let cut = Self.cut(line, to: Self.longestNote)
    if count > 1 { return "\(cut) (\(count) in all:\(all))" }
    return cut == line ? line : "\(cut) (whole:\(all))"
  }

  private func groups(_ shown: Shown) -> String {
    shown.groups.prefix(4).map { $0.office.isEmpty ? $0.group : "\($0.group) (\($0.office))" }.joined(separator: ", ")
  }

  /// About four lines.
  private static let longestNote = 260

  private static let talk: Set<Fact.Kind> = [
    .interest, .goal, .accomplishment, .challenge, .circle, .origin, .targetMarket, .preference,
  ]

  private func next(_ shown: Shown) -> String {
    guard let step = shown.next else {
      guard let due = shown.standing.due else { return "" }
      return "be in touch by \(by(due))"
    }
    let why = why(step, with: shown.person, others: shown.others, limit: 1)
    return "\(verb(step, others: shown.others)). \(why)"
  }

  private func peace(_ shown: Shown) -> String {
    let relationship = shown.relationship
    if let pause = relationship.pause, pause.until.map({ $0 > today }) ?? true {
      return "left in peace" + (pause.until.map { " until \(date($0))" } ?? "")
    }
    if relationship.neverAsk { return "never to be asked for anything" }
    if let again = relationship.askAgain, again > today { return "not to be asked before \(date(again))" }
    return ""
  }

  private func meeting(_ meeting: OneToOne) -> String {
    let purpose = Self.after(": ", meeting.purpose)
    guard let at = meeting.at else { return "invited \(on(day(of: meeting.invited)))\(purpose)" }
    let place = Self.after(", ", meeting.place)
    return "\(shortDay(day(of: at))), \(clock(at))\(place)\(purpose)"
  }

  private func facts(_ shown: Shown, _ kinds: Set<Fact.Kind>, dated: Bool) -> String {
    let facts = shown.facts.filter { kinds.contains($0.kind) && $0.closed == nil }.suffix(3).reversed()
    return facts.map { fact in
      // What is old is said with its date, whatever the row.
      let isOld = today.days(since: fact.learned) > 365
      return dated || isOld ? "\(fact.text) (\(when(fact.learned)))" : fact.text
    }.joined(separator: ", ")
  }

  private func when(_ day: Day) -> String { day == today ? "today" : date(day) }

  private func promised(_ shown: Shown, _ who: String) -> String {
    shown.promises.filter { $0.outcome == nil }.prefix(3).map { promise in
      let due = promise.due.map { ", by \(by($0))" } ?? ""
      return "by \(promise.by == .me ? "you" : who): \(promise.what)\(due)"
    }.joined(separator: "; ")
  }
}
