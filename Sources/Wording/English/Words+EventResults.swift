import Domain
package import UseCases

extension Words {
  /// What came of one event: "Eleven cards, three kept, two written to in time; one is a client."
  func results(_ results: EventResults) -> String {
    let sentence = counts(results)
    guard !results.isTiny else { return sentence }
    // Enough of them that a part of the whole says something.
    var parts = ["\(Self.number(results.kept)) of \(Self.number(results.faces)) kept"]
    let due = results.kept - results.stillInTime
    if due > 0 { parts.append("\(Self.number(results.writtenInTime)) of \(Self.number(due)) written to in time") }
    return "\(sentence) That is \(Self.list(parts))."
  }

  /// What came of a series: how often, what it took, what came of it; while it was seldom, without what it comes to each
  /// time.
  func series(_ results: EventResults) -> String {
    var took = [Self.times(results.occasions)]
    if results.minutes > 0 { took.append(hours(results.minutes)) }
    took += results.costs.map { amount($0) }
    let sentence = Self.sentence(took.joined(separator: ", ")) + " " + counts(results)
    guard !results.isTiny, results.faces > 0 else { return sentence }
    let cards = Self.average(results.faces, results.occasions, "card", "cards")
    let kept = Self.average(results.kept, results.occasions, "kept", "kept")
    return "\(sentence) Each time \(cards) and \(kept)."
  }

  private func counts(_ results: EventResults) -> String {
    var met = [
      results.faces == 0 ? "No new face" : "\(Self.number(results.faces)) \(results.faces == 1 ? "card" : "cards")"
    ]
    if results.faces > 0 { met.append(results.kept == 0 ? "none kept" : "\(Self.number(results.kept)) kept") }
    if results.undecided > 0 { met.append("\(Self.number(results.undecided)) to decide on") }
    let due = results.kept - results.stillInTime
    if due > 0 || results.writtenInTime > 0 {
      met.append("\(results.writtenInTime == 0 ? "none" : Self.number(results.writtenInTime)) written to in time")
    }
    if results.unwritten > 0 {
      met.append("\(Self.number(results.unwritten)) still \(results.unwritten == 1 ? "waits" : "wait") for a line")
    }
    var since: [String] = []
    func add(_ count: Int, _ one: String, _ many: String) {
      if count > 0 { since.append("\(Self.number(count)) \(count == 1 ? one : many)") }
    }
    add(results.oneToOnes, "one-to-one", "one-to-ones")
    add(results.trusted, "trusts you now", "trust you now")
    add(results.clients, "is a client", "are clients")
    add(results.asks, "ask", "asks")
    add(results.referrals, "referral", "referrals")
    add(results.won, "piece of business won", "pieces of business won")
    return Self.sentence(met.joined(separator: ", ") + Self.after("; ", since.joined(separator: ", ")))
  }

  /// `about four cards`, `less than one kept`
  private static func average(_ total: Int, _ count: Int, _ one: String, _ many: String) -> String {
    let rounded = (total * 2 + count) / (count * 2)
    if total == 0 { return "none \(many)" }
    if rounded == 0 { return "less than one \(one)" }
    return "about \(number(rounded)) \(rounded == 1 ? one : many)"
  }

  /// All occasions of a series.
  package func series(_ shown: SeriesShown) -> Passage {
    guard !shown.occasions.isEmpty else {
      let next = shown.next.map { " The first is \(on($0.day))." } ?? ""
      return Passage([
        Line("You have not been at \(shown.name) yet.\(next)", column: 2), .blank, Line("event", column: 2),
      ])
    }
    var passage = Passage([
      Line(shown.name, remark: shown.next.map { "next \(shortDay($0.day))" } ?? "", tone: .strong),
      Line(series(shown.results), principle: .resultsNotMotion), .blank,
    ])
    for occasion in shown.occasions.prefix(14) {
      let again = occasion.debrief.map { $0.again ? ", again" : ", not again" } ?? ""
      let cards = occasion.results.faces == 0 ? "no card" : Self.count(occasion.results.faces, "card", "cards")
      let kept = occasion.results.kept == 0 ? "" : ", \(Self.number(occasion.results.kept)) kept"
      passage.add(
        Line("\(cards)\(kept)\(again)", lead: "  " + shortDay(occasion.event.day), column: 20))
    }
    passage.add(more: shown.occasions.count - 14, column: 2)
    passage.blank()
    passage.add(Line("event \(Self.word(shown.occasions[0].event.typed))", column: 2, tone: .faint))
    return passage
  }
}
