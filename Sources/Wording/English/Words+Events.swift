import Domain
package import UseCases

extension Words {
  /// The events to come and those that were.
  package func events(_ shown: EventsShown) -> Passage {
    guard !shown.upcoming.isEmpty || !shown.recent.isEmpty else { return noEvents }
    var passage = Passage()
    for row in shown.upcoming { passage.add(line(row)) }
    if !shown.upcoming.isEmpty, !shown.recent.isEmpty { passage.blank() }
    for row in shown.recent { passage.add(line(row)) }
    passage.blank()
    passage.add(more: shown.more, ", by name:  event expo", column: 4)
    let first = (shown.upcoming + shown.recent)[0]
    let next = next(first.open, "1").map { "   \($0)" } ?? ""
    passage.add(Line("event \"Expo, 3 dec, Ghent\"   event 1\(next)", column: 4, tone: .faint))
    return passage
  }

  private var noEvents: Passage {
    Passage([
      Line("No event is noted.", column: 2), .blank,
      Line(
        "Go where the people are whom you look for. One evening serves one thing: to be seen, to be trusted, or "
          + "somebody else’s business. Afterwards you will see what came of it.", column: 2, principle: .mix), .blank,
      Line("event \"Expo, 3 dec, Ghent\"", column: 2),
      Line("event \"Chamber mixer\" --on \"tue 19:00\" --cost 45 --hours 3 --share 30", column: 2),
    ])
  }

  private func line(_ row: EventRow) -> Line {
    let event = row.event
    let name = [event.name, event.place].filter { !$0.isEmpty }.joined(separator: ", ")
    return Line(
      Self.cut(name, to: 40), lead: lead(row.number), column: 4,
      remark: [shortDay(event.day), standing(row)].filter { !$0.isEmpty }.joined(separator: ", "))
  }

  private func standing(_ row: EventRow) -> String {
    let cards = row.faces == 0 ? "" : Self.count(row.faces, "card", "cards")
    let said: String =
      switch row.open {
      case .going: "will you go?"
      case .aim: "going; what for?"
      case .toMeet: "going; whom to meet?"
      case .attended: "were you there?"
      case .debrief: "again?"
      case nil: row.event.day >= today || row.event.attendance == .notGoing ? word(row.event.attendance) : ""
      }
    return [cards, said].filter { !$0.isEmpty }.joined(separator: ", ")
  }

  /// `going`, as a list says it.
  func word(_ attendance: Event.Attendance) -> String {
    switch attendance {
    case .undecided: ""
    case .going: "going"
    case .attended: "you were there"
    case .notGoing: "not going"
    }
  }

  /// What can be said of an event next, after its name.
  private func next(_ open: EventRow.Open?, _ typed: String) -> String? {
    switch open {
    case .going: "event \(typed) --going"
    case .aim: "event \(typed) --for visibility"
    case .toMeet: "event \(typed) --meet \"mia\""
    case .attended: "event \(typed) --attended"
    case .debrief: "event \(typed) --again"
    case nil: nil
    }
  }

  /// The question of an event that is open, with how to answer it.
  func asked(_ event: EventShown) -> Line? {
    let typed = Self.word(event.listed.typed)
    switch event.open {
    case .going: return Line("Will you go?  event \(typed) --going   --not-going", column: 2, tone: .faint)
    case .aim:
      return Line(
        "What is it for?  event \(typed) --for visibility   credibility   or a name", column: 2, tone: .faint)
    case .toMeet: return Line("Whom to meet?  event \(typed) --meet \"mia, chen wei\"", column: 2, tone: .faint)
    case .attended: return Line("Were you there?  event \(typed) --attended   --not-going", column: 2, tone: .faint)
    case .debrief:
      return Line("Would you go again?  event \(typed) --again \"...\"   --not-again", column: 2, tone: .faint)
    case nil:
      return event.event.day == today
        ? Line("card \"Mia Chen, Acme\"   event \(typed) --talked \"ana, bo\"", column: 2, tone: .faint) : nil
    }
  }

  // MARK: - What was told

  package func noted(_ noted: EventNoted) -> Passage {
    var passage = Passage()
    let event = noted.event
    if noted.wasKnown || noted.changes.isEmpty {
      passage.add(Line("On record already: \(inShort(event.listed)).", column: 2))
    }
    for change in noted.changes { for line in lines(change, event) { passage.add(line) } }
    if !passage.lines.isEmpty, !noted.changes.isEmpty { passage.lines[0].remark = "undo" }
    if let verdict = noted.verdict, verdict.strength > .fine {
      passage.add(
        Line("\(Self.word(verdict.strength)): \(spoken(verdict))", column: 2, principle: verdict.principle))
      passage.add(Line("A line to each of them:  today --all", column: 4, tone: .faint))
    }
    if let asked = asked(event) { passage.add(asked) }
    return passage
  }

  private func lines(_ change: EventNoted.Change, _ event: EventShown) -> [Line] {
    let listed = event.listed
    func line(_ text: String) -> Line { Line(text, column: 2) }
    switch change {
    case .noted:
      let was = listed.day < today ? " You were there." : ""
      return [line("Noted: \(inShort(listed)).\(was)")] + (details(event).isEmpty ? [] : [line(details(event))])
    case .moved(let from):
      return [
        line("Moved from \(shortDay(from)) to \(shortDay(listed.day)): \(listed.name)."),
        Line(
          "Is it another one?  undo, then  event \(Self.word("\(listed.name), \(listed.day.iso)"))", column: 2,
          tone: .faint),
      ]
    case .details: return [line("\(inShort(listed)). \(details(event))")]
    case .aim: return [line(Self.sentence("for \(aim(event))"))]
    case .toMeet(let added, let removed):
      return (added.isEmpty ? [] : toMeet(event))
        + (removed.isEmpty ? [] : [line("No longer to meet: \(Self.list(removed)).")])
    case .attendance(let now): return [line(said(now, listed))]
    case .talked(let with, let known):
      return (with.isEmpty ? [] : [line("You talked with \(Self.list(with.map(\.name))).")])
        + (known.isEmpty ? [] : [line("\(Self.list(known.map(\.name))): on record already.")])
    case .present(let count): return [line("\(Self.count(count, "was", "were")) there.")]
    case .debriefed: return [line(debrief(event.event.debrief))]
    case .tied(let goal, let from):
      return [line("For the goal: \(title(goal))\(Self.after(", no longer ", from.map { title($0) } ?? "")).")]
    }
  }

  /// Whom to meet, now that somebody was added: a line each where something is known of them.
  private func toMeet(_ event: EventShown) -> [Line] {
    let whole = Line("To meet: \(Self.list(event.toMeet.map(sought))).", column: 2)
    guard whole.height > 3 else { return [whole] }
    let shown = event.toMeet.prefix(Self.longestMeet).map { Line(Self.cut(sought($0), to: 74), column: 4) }
    let more = event.toMeet.count - shown.count
    return [Line("To meet:", column: 2)] + shown + (more > 0 ? [.more(more, column: 4)] : [])
  }

  private static let longestMeet = 12

  private func said(_ attendance: Event.Attendance, _ event: ListedEvent) -> String {
    switch attendance {
    case .going: "Going: \(inShort(event))."
    case .attended: "You were at \(event.name), \(shortDay(event.day))."
    case .notGoing: "Not going: \(inShort(event))."
    case .undecided: "Undecided: \(inShort(event))."
    }
  }

  /// `Expo, Thu 3 Dec, Ghent`
  func inShort(_ event: ListedEvent) -> String {
    [event.name, when(event), event.place].filter { !$0.isEmpty }.joined(separator: ", ")
  }

  /// `Thu 3 Dec`, `Fri 27 Nov, 7:00`
  func when(_ event: ListedEvent) -> String {
    guard let minute = event.minuteOfDay else { return shortDay(event.day) }
    return "\(shortDay(event.day)), \(clock(minute))"
  }

  private func spoken(_ verdict: Verdict) -> String {
    verdict.reasons.map { practiceSentence(for: $0, of: "", others: [:]) }.joined(separator: " ")
  }

  package func removed(_ removed: EventRemoved) -> Passage {
    var stays: [String] = []
    if removed.faces > 0 { stays.append(Self.count(removed.faces, "card", "cards")) }
    if removed.talks > 0 { stays.append("the talks of that day") }
    let rest = stays.isEmpty ? "" : " What was met there stays: \(Self.list(stays))."
    return Passage([Line("Removed: \(inShort(removed.event)).\(rest)", column: 2, remark: "undo")])
  }

  // MARK: - Questions

  /// What an evening is for, by one key or a name.
  package func whatFor(_ event: ListedEvent) -> Passage {
    Passage([Line("What is it for?   v visibility   c credibility   or whose business", column: 2)])
  }

  /// The one question afterwards.
  package func wouldYouGoAgain(_ event: ListedEvent) -> Passage {
    Passage([Line("Would you go to \(event.name) again?   y n", column: 2)])
  }

  package var whyAgain: Passage { Passage([Line("Why, in a line?", column: 2)]) }

  /// Which of several events was meant.
  package func whichEvent(_ typed: String, _ events: [ListedEvent]) -> Passage {
    var passage = Passage([Line("Which \(typed)?", column: 2)])
    for (place, event) in events.enumerated() { passage.add(Line(inShort(event), lead: lead(place + 1), column: 4)) }
    return passage
  }
}
