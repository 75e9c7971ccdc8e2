import Domain
import Store
package import UseCases

extension Words {
  /// A must-question, to be answered at once.
  package func question(_ text: String) -> Passage { Passage([Line(text, column: 2)]) }

  /// One opportunity as it stands.
  package func opportunity(_ shown: OpportunityShown) -> Passage {
    let (opportunity, person) = (shown.opportunity, shown.person)
    var passage = Passage([
      Line(
        "\(person.name): \(what(opportunity))", column: 2, remark: state(opportunity), tone: .strong)
    ])
    for answer in opportunity.answers {
      passage.add(Line("\(answer.question)  \(Self.sentence(answer.answer))", column: 4))
    }
    if let question = shown.openQuestions.first {
      let more = shown.openQuestions.count - 1
      passage.add(
        Line(
          "To be asked: \(question)\(more > 0 ? " And \(Self.number(more)) more." : "")", column: 4,
          principle: .qualifyFirst))
    }
    if !shown.cameFrom.isEmpty { passage.add(Line("It came from \(shown.cameFrom).", column: 2)) }
    if shown.isNewClient { passage.add(Line("\(first(person)) is a client now.", column: 2)) }
    passage.add(follows(shown.follows, for: person))
    passage.blank()
    passage.add(next(shown))
    return passage
  }

  private func next(_ shown: OpportunityShown) -> Passage {
    let command = "opportunity \(typed(shown.person))"
    switch shown.opportunity.status {
    case .interest, .qualified:
      let next =
        shown.openQuestions.isEmpty ? "\(command) --proposed --value 4200   --lost" : "\(command) --answer \"...\""
      return Passage([Line(next, column: 2, remark: "undo", tone: .faint)])
    case .proposed: return Passage([Line("\(command) --won   --lost", column: 2, remark: "undo", tone: .faint)])
    case .won:
      guard let referrer = shown.referrer else { return Passage([Line("opportunity", column: 2, remark: "undo")]) }
      return Passage([
        Line(
          "Tell \(first(referrer)) what came of it:  report \(typed(referrer))", column: 2,
          principle: .giveBeforeTaking)
      ])
    case .lost:
      return Passage([
        Line("No fit leads on too: whom do you know who fits \(first(shown.person)) better?", column: 2),
        Line("introduce \(typed(shown.person)) ...   ask advice \(typed(shown.person))", column: 4),
      ])
    }
  }

  /// `the spring audit, qualified`
  func opportunity(_ opportunity: Opportunity) -> String { "\(what(opportunity)), \(state(opportunity))" }

  private func what(_ opportunity: Opportunity) -> String {
    let about = [opportunity.what, opportunity.offering].first { !$0.isEmpty }
    return about ?? (opportunity.kind == .role ? "a role" : opportunity.kind.rawValue)
  }

  private func state(_ opportunity: Opportunity) -> String {
    [word(opportunity.status), opportunity.value.map { amount($0) }].compactMap { $0 }.joined(separator: ", ")
  }

  private func word(_ status: Opportunity.Status) -> String {
    switch status {
    case .interest: "interest"
    case .qualified: "qualified"
    case .proposed: "proposed"
    case .won: "won"
    case .lost: "lost"
    }
  }

  /// What is open, the furthest first.
  package func opportunities(_ shown: OpportunitiesShown) -> Passage {
    guard !shown.open.isEmpty || !shown.ended.isEmpty else {
      return Passage([
        Line("No business is in sight on record.", column: 2), .blank,
        Line("Somebody asked what you could do for them?", column: 2),
        Line("opportunity zoë \"the spring audit\"", column: 4),
      ])
    }
    var passage = Passage()
    for (place, each) in shown.open.prefix(14).enumerated() {
      let from = each.cameFrom.isEmpty ? "" : ", from \(each.cameFrom)"
      passage.add(
        Line(
          Self.cut("\(each.person.name): \(what(each.opportunity))\(from)", to: 54), lead: lead(place + 1), column: 4,
          remark: state(each.opportunity)))
    }
    passage.add(more: shown.open.count - 14, ", by name:  opportunity zoë", column: 4)
    passage.blank()
    for each in shown.ended.prefix(4) {
      passage.add(
        Line(
          Self.cut("\(each.person.name): \(what(each.opportunity))", to: 54), column: 4,
          remark: "\(state(each.opportunity)), \(date(day(of: each.opportunity.changed)))", tone: .faint))
    }
    passage.add(more: shown.ended.count - 4, " that ended", column: 4, tone: .faint)
    passage.blank()
    let name = (shown.open.first ?? shown.ended.first).map { typed($0.person) } ?? "zoë"
    passage.add(Line("opportunity \(name)   --answer \"...\"   --won", column: 4, tone: .faint))
    return passage
  }
}
