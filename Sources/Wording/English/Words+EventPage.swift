import Domain
package import UseCases

extension Words {
  private static let column = 14

  /// One event's page.
  package func event(_ shown: EventShown) -> Passage {
    let (listed, event) = (shown.listed, shown.event)
    let isToCome = event.day >= today || event.attendance != .going
    let attendance = isToCome ? word(event.attendance) : ""
    var passage = Passage([
      Line(
        event.name, remark: [when(listed), attendance].filter { !$0.isEmpty }.joined(separator: ", "), tone: .strong)
    ])
    let group = listed.group.map { $0 == event.name ? "a meeting of the group" : "a meeting of \($0)" } ?? ""
    let details = details(shown)
    let headline = [event.place, group].filter { !$0.isEmpty }.joined(separator: ", ")
    let whole = [headline.isEmpty ? "" : Self.sentence(headline), details].filter { !$0.isEmpty }
    if !whole.isEmpty { passage.add(Line(whole.joined(separator: " "))) }
    passage.blank()
    let rows = rows(shown).filter { !$0.1.isEmpty }.map { lead, text, principle in
      Line(text, lead: lead.isEmpty ? "" : "  " + lead, column: Self.column, remark: principle?.code ?? "")
    }
    let end = asked(shown)
    let room = Passage.screen - passage.height - 1 - max(2, end?.height ?? 0)
    for row in Self.fitted(rows, to: room, more: { .more($0, column: Self.column) }) {
      passage.add(row)
    }
    passage.blank()
    if let end { passage.add(end) }
    if passage.lines.last?.isBlank ?? false {
      let typed = Self.word(listed.typed)
      let series = shown.series == nil ? "" : "   event \(typed) --series"
      let card = shown.results == nil ? "" : "   card \"Mia Chen, Acme\" --event \(typed)"
      passage.add(Line("event\(card)\(series)", column: 2, tone: .faint))
    }
    return passage
  }

  private func rows(_ shown: EventShown) -> [(String, String, Principle?)] {
    let meet = shown.toMeet.prefix(4).enumerated().map { place, sought in
      (place == 0 ? "Meet" : "", self.sought(sought), Principle?.none)
    }
    let more = shown.toMeet.count - meet.count
    let present = shown.present.map { ", of \($0) who were there" } ?? ""
    let talked = shown.talked.isEmpty ? "" : Self.listed(shown.talked.map(\.name), limit: 8) + present
    var rows: [(String, String, Principle?)] = [("For", shown.event.aim == nil ? "" : aim(shown), nil)] + meet
    rows.append(("", more > 0 ? "and \(Self.number(more)) more" : "", nil))
    rows.append(("Talked with", talked, nil))
    rows.append(("Cards", faces(shown), .newFaces))
    rows.append(("Came of it", shown.results.map { results($0) } ?? "", .resultsNotMotion))
    rows.append(("Series", shown.series.map { series($0) } ?? "", nil))
    rows.append(("Again", shown.event.debrief.map { debrief($0) } ?? "", nil))
    return rows
  }

  /// The faces by what became of them: those first to whom something is owed.
  private func faces(_ shown: EventShown) -> String {
    let order: [(EventShown.FaceThere.Became, String)] = [
      (.undecided, "to decide on"), (.kept, "not written to yet"), (.written, "written to in time"),
      (.writtenLate, "written to later"), (.parked, "parked"), (.letGo, "let go"),
    ]
    let parts = order.compactMap { became, word -> String? in
      let names = shown.faces.filter { $0.became == became }.map(\.name)
      return names.isEmpty ? nil : "\(word): \(Self.listed(names, limit: 5))"
    }
    return parts.isEmpty ? "" : Self.sentence(parts.joined(separator: "; "))
  }

  /// Somebody to meet, with what is known of them: `Mia Chen (needs a designer; offers photos)`.
  func sought(_ sought: EventShown.Sought) -> String {
    let needs = sought.needs.isEmpty ? "" : "needs \(Self.list(sought.needs))"
    let offers = sought.offers.isEmpty ? "" : "offers \(Self.list(sought.offers))"
    let known = [needs, offers].filter { !$0.isEmpty }.joined(separator: "; ")
    return known.isEmpty ? sought.name : "\(sought.name) (\(known))"
  }

  /// What it is for: `visibility`, `Ana Ruiz’s business`.
  func aim(_ shown: EventShown) -> String {
    switch shown.event.aim {
    case .visibility: "visibility"
    case .credibility: "credibility"
    case .partner: shown.partner.map { "\(Self.possessive($0.name)) business" } ?? "somebody else’s business"
    case nil: ""
    }
  }

  /// What it takes, and whom one may expect there, as a sentence.
  func details(_ shown: EventShown) -> String {
    let event = shown.event
    let share = event.expectedShare.map { "about \($0) in 100 of those there are of your target market" }
    let parts = [event.minutes.map { hours($0) }, event.cost.map { amount($0) }, share].compactMap { $0 }
    return parts.isEmpty ? "" : Self.sentence(parts.joined(separator: ", "))
  }

  /// `3 hours`, `an hour and a half` as `1.5 hours`, `45 minutes`.
  func hours(_ minutes: Int) -> String {
    if minutes < 60 { return Self.count(minutes, "minute", "minutes") }
    let (whole, rest) = (minutes / 60, minutes % 60)
    if rest == 0 { return Self.count(whole, "hour", "hours") }
    return rest == 30 ? "\(whole).5 hours" : "\(whole):\(rest < 10 ? "0" : "")\(rest) hours"
  }

  func debrief(_ debrief: Event.Debrief?) -> String {
    guard let debrief else { return "" }
    let said = debrief.again ? "you would go again" : "not again"
    return Self.sentence(said + Self.after(": ", debrief.line))
  }

  /// So many of a list, and how many more.
  static func listed(_ items: [String], limit: Int) -> String {
    guard items.count > limit else { return items.joined(separator: ", ") }
    return items.prefix(limit).joined(separator: ", ") + " and \(number(items.count - limit)) more"
  }
}
