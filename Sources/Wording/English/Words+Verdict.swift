import Domain
import Store
package import UseCases

extension Words {
  /// What is to be said of an ask before it is made, and what one can type then.
  ///
  /// - Parameter anyway: the user means to ask past the guard that spoke.
  package func considered(_ considered: AskConsidered, anyway: Bool = false) -> Passage {
    switch considered.verdict.strength {
    case .unknown: return unknown(considered)
    case .notYet, .careful: return anyway ? ready(considered, heading: "Your word against mine") : held(considered)
    case .fine: return ready(considered, heading: considered.earned.isEarned ? "Earned" : "Fine")
    }
  }

  /// What an answered question comes to, in one line, before the verdict that follows from it.
  package func goAhead(_ considered: AskConsidered) -> Passage {
    let noted = "Noted as your word, \(date(today))."
    guard considered.verdict.strength == .fine else { return Passage([Line(noted, column: 2), .blank]) }
    return Passage([Line("\(noted)  Go ahead: \(noun(considered.kind)) is fine.", column: 2), .blank])
  }

  private func heading(_ word: String, _ considered: AskConsidered) -> Line {
    Line(
      "\(word): \(sought(considered.kind, of: considered.person.name))", column: 2,
      principle: considered.verdict.principle, tone: .strong)
  }

  /// A guard spoke: what it says, and the ways out.
  private func held(_ considered: AskConsidered) -> Passage {
    let (verdict, person) = (considered.verdict, considered.person)
    var passage = Passage([
      heading(Self.word(verdict.strength), considered),
      Line(
        paragraph(verdict.reasons.prefix(3) + verdict.missing.prefix(1), about: person, others: considered.others),
        column: 2),
      .blank,
    ])
    let ways = verdict.waysOut.map { wayOut($0, from: considered.kind, with: person) }
    let explained = ways.filter { !$0.what.isEmpty }.map(\.command.count).max() ?? 0
    for way in ways {
      passage.add(Line(way.what, lead: "  " + way.command, column: way.what.isEmpty ? 0 : min(46, explained + 6)))
    }
    return passage
  }

  /// Nothing is known that could settle it; one question would.
  private func unknown(_ considered: AskConsidered) -> Passage {
    let said = paragraph(considered.verdict.reasons.prefix(2), about: considered.person, others: considered.others)
    return Passage([
      Line("\(said) The gap is mine.", column: 2, principle: considered.verdict.principle)
    ])
  }

  /// The question, and how to answer it without a terminal.
  package func unknownWithoutTerminal(_ considered: AskConsidered) -> Passage {
    var passage = unknown(considered)
    let name = typed(considered.person)
    passage.add(Line("How do you stand?", column: 2))
    passage.blank()
    for (answer, what) in [
      ("never", "never really spoken"), ("met", "we have met"), ("work", "\(first(considered.person)) knows my work"),
      ("business", "we have done business"), ("personal", "family or a friend"),
    ] {
      passage.add(Line(what, lead: "  stand \(name) \(answer)", column: 30))
    }
    return passage
  }

  /// Go ahead: why, until when, with which words, and how it went before.
  private func ready(_ considered: AskConsidered, heading word: String) -> Passage {
    let person = considered.person
    var passage = Passage([heading(word, considered)])
    let said = paragraph(considered.verdict.reasons.prefix(3), about: person, others: considered.others)
    let best = considered.earned.moment.map {
      " Best before \(date(day(of: $0.until)))."
    }
    passage.add(Line(said + (best ?? ""), column: 2))
    if let missing = considered.verdict.missing.first, word != "Earned" {
      passage.add(Line(sentence(for: missing, about: person), column: 2))
    }
    passage.blank()
    for (lead, text, remark) in [
      considered.what.isEmpty
        ? ("You look for", looksFor(considered), "(tend me)") : ("You ask for", considered.what, ""),
      ("Draft", draft(considered), ""), ("Your record", record(considered), ""),
    ] where !text.isEmpty {
      let rows = Self.rows(of: text, lead: "  " + lead, column: 17)
      for row in rows.dropLast() { passage.add(row) }
      if var last = rows.last {
        last.remark = remark
        passage.add(last)
      }
    }
    passage.blank()
    passage.add(
      Line(
        "Sent it?  ask \(considered.kind.rawValue) \(typed(person)) --made", column: 2,
        remark: "A reminder comes on \(shortDay(considered.reminder))."))
    return passage
  }

  private func looksFor(_ considered: AskConsidered) -> String {
    switch considered.kind {
    case .referral, .introduction: return considered.sentence
    case .advice, .testimonial, .business, .role: return ""
    }
  }

  private func record(_ considered: AskConsidered) -> String {
    let record = considered.record
    guard record.asks > 0 else { return "" }
    let yeses =
      record.asks == 1
      ? "One such ask so far: \(record.yeses == 1 ? "yes" : "no yes yet")."
      : "\(record.yeses) of your last \(record.asks) such asks: yes."
    return record.silences == 0 ? "\(yeses)  Nobody stopped answering." : yeses
  }
}
