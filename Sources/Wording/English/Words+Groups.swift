import Domain
package import UseCases

extension Words {
  /// The user's groups, and of what kinds they are.
  package func groups(_ shown: GroupsShown) -> Passage {
    guard !shown.groups.isEmpty else { return noGroups(shown) }
    var passage = Passage()
    for group in shown.groups.prefix(7) { passage.add(lines(group)) }
    passage.add(more: shown.groups.count - 7, column: 2)
    passage.blank()
    passage.add(Line(kinds(shown), column: 2, principle: .diversity))
    if let first = shown.missing.first {
      passage.add(Line("Missing: \(Self.list(shown.missing.map { Self.word($0) })).", column: 2))
      passage.blank()
      passage.add(
        Line(
          "group \(Self.word(shown.groups[0].typed))   group \(Self.word(Self.example(first))) --kind \(Self.typed(first))",
          column: 2, tone: .faint))
    } else {
      passage.blank()
      passage.add(Line("group \(Self.word(shown.groups[0].typed))", column: 2, tone: .faint))
    }
    return passage
  }

  private func noGroups(_ shown: GroupsShown) -> Passage {
    var passage = Passage([
      Line(shown.past > 0 ? "You are in no group now." : "No group is noted.", column: 2), .blank,
      Line(
        "People who meet in one kind of group know each other. Two or three kinds open other circles:", column: 2,
        principle: .diversity),
      .blank,
    ])
    for kind in Group.Kind.allCases {
      passage.add(Line(Self.meaning(kind), lead: "  " + Self.word(kind), column: 20))
    }
    passage.blank()
    passage.add(Line("group \"BNI Ghent\" --kind strong-contact", column: 2))
    passage.add(Line("group bni --roster members.txt", column: 2))
    return passage
  }

  private func lines(_ group: ListedGroup) -> Passage {
    let members = group.members == 0 ? "no member yet" : Self.count(group.members, "member", "members")
    let kind = group.kind.map { Self.word($0) } ?? "what kind?"
    let name = [group.name, group.office].filter { !$0.isEmpty }.joined(separator: ", ")
    var passage = Passage([Line(Self.cut(name, to: 44), column: 2, remark: "\(kind), \(members)")])
    let next = group.nextMeeting.map { "Next: \(when($0))." } ?? ""
    let said = [next, ask(group)].filter { !$0.isEmpty }.joined(separator: "  ")
    if !said.isEmpty { passage.add(Line(Self.cut(said, to: 74), column: 4, tone: .faint)) }
    return passage
  }

  private func ask(_ group: ListedGroup) -> String {
    guard let ask = group.ask else { return "" }
    return ask.isOld
      ? "You asked \(on(ask.since)): \(Self.sentence(ask.text, isWhole: false))"
      : "You ask this week: \(Self.sentence(ask.text, isWhole: false))"
  }

  private func kinds(_ shown: GroupsShown) -> String {
    let (count, all) = (shown.kinds.count, Self.number(Group.Kind.allCases.count))
    if count == 0 { return "Of none of them it is told what kind it is." }
    let noun = count == 1 ? "kind" : "kinds"
    return
      "You are in \(Self.number(count)) \(noun) of group of \(all): \(Self.list(shown.kinds.map { Self.word($0) }))."
  }

  // MARK: - One group

  package func group(_ shown: GroupShown) -> Passage {
    let group = shown.listed
    let kind = group.kind.map { Self.word($0) } ?? "what kind?"
    let left = group.left.map { "left \(on($0))" }
    var passage = Passage([
      Line(
        group.name, remark: [kind, group.office, left ?? ""].filter { !$0.isEmpty }.joined(separator: ", "),
        tone: .strong)
    ])
    let dues = shown.dues.map { "\(amount($0)) a year." } ?? ""
    let next = group.nextMeeting.map { "Next meeting \(when($0))." } ?? ""
    let members = group.members == 0 ? "No member yet." : "\(Self.count(group.members, "member", "members"))."
    let headline = [members, dues, next, ask(group)]
    passage.add(Line(headline.filter { !$0.isEmpty }.joined(separator: "  ")))
    passage.blank()
    for (lead, text) in rows(shown) where !text.isEmpty {
      passage.add(Line(text, lead: "  " + lead, column: 14))
    }
    if let results = shown.results {
      passage.add(Line(series(results), lead: "  Meetings", column: 14, principle: .resultsNotMotion))
    }
    passage.blank()
    passage.add(hint(shown))
    return passage
  }

  private func rows(_ shown: GroupShown) -> [(String, String)] {
    let offices = shown.members.filter { !$0.office.isEmpty }
    let plain = shown.members.filter { $0.office.isEmpty && $0.talked == nil }
    let notYet = shown.members.filter { $0.talked == nil }
    let talked = shown.members.filter { $0.talked != nil }
      .sorted { one, other in (other.talked ?? today, one.number) < (one.talked ?? today, other.number) }
    let named: (GroupShown.Member) -> String = { "\($0.number) \($0.person.name)" }
    var rows = [("Offices", Self.listed(offices.map { "\(named($0)) (\($0.office))" }, limit: 6))]
    if shown.meetings.isEmpty {
      rows.append(("Members", Self.listed(plain.map(named), limit: 12)))
    } else {
      rows.append(
        ("Talked with", Self.listed(talked.map { "\(named($0)) (\(date($0.talked ?? today)))" }, limit: 8)))
      rows.append(("Not yet", Self.listed(notYet.map(named), limit: 12)))
    }
    return rows
  }

  private func hint(_ shown: GroupShown) -> Line {
    let typed = Self.word(shown.listed.typed)
    if shown.listed.left != nil {
      return Line("group \(typed) --rejoined   group", column: 2, tone: .faint)
    }
    if shown.members.isEmpty {
      return Line("group \(typed) --roster members.txt   group \(typed) --member ana", column: 2, tone: .faint)
    }
    if shown.listed.nextMeeting == nil {
      return Line("group \(typed) --meeting \"fri 7:00\"   group \(typed) --ask \"...\"", column: 2, tone: .faint)
    }
    return Line("show 1   group \(typed) --ask \"...\"   event \(typed) --talked \"ana, bo\"", column: 2, tone: .faint)
  }

  // MARK: - What was told

  package func noted(_ noted: GroupNoted) -> Passage {
    var passage = Passage()
    for change in noted.changes { passage.add(Line(said(change, noted.group), column: 2)) }
    if noted.changes.isEmpty { passage.add(Line("On record already: \(noted.group.listed.name).", column: 2)) }
    if !noted.changes.isEmpty { passage.lines[0].remark = "undo" }
    passage.add(hint(noted.group))
    return passage
  }

  private func said(_ change: GroupNoted.Change, _ shown: GroupShown) -> String {
    let group = shown.listed
    switch change {
    case .noted: return "Noted: \(inShort(shown))."
    case .details: return "\(inShort(shown))."
    case .ask:
      return "You ask of \(group.name) this week: \(Self.sentence(group.ask?.text ?? "", isWhole: false))"
    case .noAsk: return "You ask nothing of \(group.name) this week."
    case .left: return "You have left \(group.name). Its members stay in your network."
    case .rejoined: return "You are in \(group.name) again."
    case .meeting(let event): return "Meeting: \(inShort(event))."
    case .member(let person, let office):
      return "\(person.name) is \(office.isEmpty ? "a member" : office) of \(group.name)."
    case .memberLeft(let person): return "\(person.name) has left \(group.name)."
    }
  }

  private func inShort(_ shown: GroupShown) -> String {
    let group = shown.listed
    return [
      group.name, group.kind.map { Self.word($0) } ?? "", group.office, shown.dues.map { "\(amount($0)) a year" } ?? "",
    ].filter { !$0.isEmpty }.joined(separator: ", ")
  }

  // MARK: - Kinds

  /// `strong contact`
  static func word(_ kind: Group.Kind) -> String {
    switch kind {
    case .casual: "casual"
    case .strongContact: "strong contact"
    case .service: "service"
    case .professional: "professional"
    case .online: "online"
    }
  }

  /// As an option takes it: `strong-contact`.
  private static func typed(_ kind: Group.Kind) -> String { kind == .strongContact ? "strong-contact" : word(kind) }

  private static func meaning(_ kind: Group.Kind) -> String {
    switch kind {
    case .casual: "a chamber, a mixer: whoever comes"
    case .strongContact: "one of each trade, to refer each other"
    case .service: "a club that does good together"
    case .professional: "people of one trade"
    case .online: "a forum, a community"
    }
  }

  private static func example(_ kind: Group.Kind) -> String {
    switch kind {
    case .casual: "Chamber of Commerce"
    case .strongContact: "BNI Ghent"
    case .service: "Rotary Ghent"
    case .professional: "Institute of Auditors"
    case .online: "Finance Forum"
    }
  }

  /// A fragment with a full stop, its first letter as it is.
  private static func sentence(_ text: String, isWhole: Bool) -> String {
    guard let last = text.last, !isWhole else { return text }
    return ".?…:”".contains(last) ? text : text + "."
  }
}
