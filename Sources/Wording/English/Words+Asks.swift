import Domain
import Store
package import UseCases

extension Words {
  /// An ask was made.
  package func made(_ made: AskMade) -> Passage {
    let name = typed(made.person)
    if made.isReminder { return reminded(made) }
    var passage = Passage([
      Line(
        "Asked \(made.person.name) for \(noun(made.ask.kind)).", column: 2,
        remark: "A reminder comes on \(shortDay(made.reminder)).")
    ])
    if let overrode = made.ask.overrode {
      let line = overrode.line.isEmpty ? "" : " “\(overrode.line)”"
      passage.add(Line("Past the guard: \(Self.name(overrode.guardName)).\(line)", column: 2, tone: .faint))
    }
    passage.blank()
    passage.add(
      Line(
        "ask \(made.ask.kind.rawValue) \(name) --yes   --no   --later \"1 may\"   --no-but \"Tom Vos\"", column: 2,
        remark: "undo"))
    return passage
  }

  /// The same had been asked before: this was the one friendly reminder (P2).
  private func reminded(_ made: AskMade) -> Passage {
    let asked = day(of: made.ask.made ?? made.ask.planned)
    return Passage([
      Line(
        "Reminded \(made.person.name) of \(noun(made.ask.kind)), asked \(date(asked)).", column: 2,
        principle: .finishTheJob),
      Line("One reminder is friendly; after it their silence is an answer.", column: 2), .blank,
      Line(
        "ask \(made.ask.kind.rawValue) \(typed(made.person)) --yes   --no   --later \"1 may\"   --silence", column: 2,
        remark: "undo"),
    ])
  }

  /// They know that an ask will come.
  package func announced(_ considered: AskConsidered) -> Passage {
    let (person, name) = (considered.person, typed(considered.person))
    return Passage([
      Line(
        "Noted: \(first(person)) knows that you will ask for \(noun(considered.kind)).", column: 2, principle: .upFront),
      Line("Before you ask:  ask \(considered.kind.rawValue) \(name)", column: 2, remark: "undo"),
    ])
  }

  /// What came of an ask.
  package func concluded(_ concluded: AskConcluded) -> Passage {
    let person = concluded.person
    var passage = Passage([Line(said(concluded.ask, of: person.name), column: 2, principle: .finishTheJob)])
    for line in next(concluded) { passage.add(line) }
    if let speaker = concluded.mayEase.first {
      passage.add(
        Line("You went past “\(Self.name(speaker))” five times and four went well. It can speak softer:", column: 2))
      passage.add(Line("rules   guards.eased.\(speaker.rawValue): true", column: 4))
    }
    passage.add(follows(concluded.follows, for: person))
    return passage
  }

  private func said(_ ask: Ask, of name: String) -> String {
    let what = noun(ask.kind)
    switch ask.outcome {
    case .yes(let value):
      return "\(name) said yes to \(what)\(value.map { ", \(amount($0))" } ?? "")."
    case .no: return "\(name) said no to \(what). It rests now; the rest goes on as before."
    case .noBut(let other, _): return "\(name) said no, but \(other)."
    case .later(let day): return "\(name) said later: ask again on \(longDay(day)). From then on the door is open."
    case .silence: return "Closed as silence. It rests now."
    case nil: return "\(Self.sentence(what).dropLast()), asked of \(name)."
    }
  }

  /// Where it leads on.
  private func next(_ concluded: AskConcluded) -> [Line] {
    let name = typed(concluded.person)
    switch concluded.ask.outcome {
    case .yes:
      switch concluded.ask.kind {
      case .referral: return [Line("got referral \(name) \"Tom Vos\"   thank \(name)", column: 4)]
      case .introduction: return [Line("got introduction \(name) \"to Tom Vos\"   thank \(name)", column: 4)]
      case .advice: return [Line("got advice \(name)   thank \(name)", column: 4)]
      case .testimonial: return [Line("got testimonial \(name)   thank \(name)", column: 4)]
      case .business, .role: return [Line("opportunity \(name) --won --value 4200   thank \(name)", column: 4)]
      }
    case .noBut(let other, _):
      if let leads = concluded.leadsTo {
        return [
          Line("It leads on to \(introduced(leads)).", column: 2),
          Line("ask advice \(typed(leads))   thank \(name)", column: 4),
        ]
      }
      if !concluded.namesakes.isEmpty {
        return [Line("Several are called \(other). The name is kept as you typed it.", column: 2)]
      }
      return [Line("It leads on to somebody new:  add \(Self.word(other))   thank \(name)", column: 2)]
    case .no, .later, .silence, nil: return []
    }
  }

  /// Asks at a glance.
  package func asks(_ asks: AsksShown) -> Passage {
    guard !(asks.earned.isEmpty && asks.open.isEmpty && asks.heldBack.isEmpty) else {
      return Passage([
        Line("No ask has its moment now, and none is open.", column: 2), .blank,
        Line("ask referral ana   says whether you may, and why", column: 2),
      ])
    }
    // As many as a screen holds, the earned ones first.
    let limits = [(6, 3), (6, 2), (5, 2), (4, 2), (3, 1)]
    let passages = limits.lazy.map { self.asks(asks, open: $0, held: $1) }
    return passages.first { $0.height <= Passage.screen } ?? self.asks(asks, open: 2, held: 1)
  }

  private func asks(_ asks: AsksShown, open openLimit: Int, held heldLimit: Int) -> Passage {
    var passage = Passage()
    if !asks.earned.isEmpty {
      passage.add(Line("Earned", tone: .strong))
      for shown in asks.earned {
        passage.add(
          Line(
            title(of: shown.step, with: shown.person, others: shown.others), lead: lead(shown.number), column: 4,
            principle: shown.step.principle))
        passage.add(
          Line(why(shown.step, with: shown.person, others: shown.others, limit: 1), column: 4, tone: .faint))
      }
      passage.blank()
    }
    if !asks.open.isEmpty {
      passage.add(Line("Waiting for an answer", tone: .strong))
      for open in asks.open.prefix(openLimit) {
        passage.add(
          Line(
            "\(open.person.name), \(noun(open.ask.kind))\(Self.after(": ", open.ask.what))", lead: lead(open.number),
            column: 4, remark: date(day(of: open.ask.made ?? open.ask.planned))))
      }
      passage.add(more: asks.open.count - openLimit, column: 4)
      passage.blank()
    }
    if !asks.heldBack.isEmpty {
      passage.add(Line("Not yet", tone: .strong))
      for held in asks.heldBack.prefix(heldLimit) {
        passage.add(
          Line(
            "\(held.person.name), \(noun(held.ask.kind)). "
              + paragraph(held.verdict.reasons.prefix(1), about: held.person, others: held.others),
            lead: lead(held.number), column: 4, principle: held.verdict.principle))
      }
      passage.add(more: asks.heldBack.count - heldLimit, column: 4)
      passage.blank()
    }
    passage.add(Line(keys(asks), column: 4, tone: .faint))
    return passage
  }

  private func keys(_ asks: AsksShown) -> String {
    var keys: [String] = []
    if let earned = asks.earned.first, case .askKind(let kind) = earned.step.subject {
      keys.append("ask \(kind.rawValue) \(earned.number)")
    }
    if let open = asks.open.first { keys.append("ask \(open.ask.kind.rawValue) \(open.number) --yes") }
    if let held = asks.heldBack.first { keys.append("why \(held.number)") }
    return keys.joined(separator: "   ")
  }
}
