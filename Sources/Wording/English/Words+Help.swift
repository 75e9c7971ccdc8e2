import Domain
import Store
package import UseCases

extension Words {
  package func helped(_ noted: HelpNoted) -> Passage {
    let help = noted.help
    let name = noted.person.name
    var passage = Passage([Line(sentence(noted, noun(help), name), column: 2, principle: .helpFirst)])
    if help.by == .them, !help.isOffer, help.thanked == nil, noted.event != .landed {
      let report = help.kind.wantsReport ? ", and later what came of it:  tend report \(typed(noted.person))" : ""
      passage.add(Line("Thank \(first(noted.person)) today:  tend thank \(typed(noted.person))\(report)", column: 2))
    }
    passage.add(follows(noted.follows, for: noted.person))
    return passage
  }

  private func sentence(_ noted: HelpNoted, _ what: String, _ name: String) -> String {
    let help = noted.help
    let paid = help.isPaid ? ", paid" : ""
    let from = help.from.map { ", since \(date($0))" } ?? ""
    switch (noted.event, help.by) {
    case (.landed, .me): return "It helped \(name): \(what)."
    case (.landed, .them): return "It helped you: \(what), from \(name)."
    case (.takenUp, .me): return "\(name) took it up: \(what)."
    case (.takenUp, .them): return "You took it up: \(what), from \(name)."
    case (.noted, .me):
      if help.isOffer { return "Offered to \(name): \(what)." }
      return help.kind == .deliveredWork
        ? "Delivered to \(name): \(help.what.isEmpty ? "work" : help.what)\(paid)\(from)."
        : "Given to \(name): \(what)."
    case (.noted, .them):
      return help.isOffer ? "\(name) offers: \(what)." : "From \(name): \(what)\(paid)\(from)."
    }
  }

  package func referred(_ noted: ReferralNoted) -> Passage {
    let (referral, name) = (noted.referral, noted.person.name)
    let reason = referral.reason.isEmpty ? "" : ", \(referral.reason)"
    let way = referral.by == .me ? "To \(name)" : "From \(name)"
    var passage = Passage([
      Line("\(way): \(referral.prospect)\(reason).", column: 2, principle: .referralSourcesFirst)
    ])
    var state = "Level \(referral.level), \(meaning(ofLevel: referral.level))"
    if referral.status != .passed { state += "; \(word(referral.status))" }
    if let value = referral.value { state += ", \(amount(value))" }
    passage.add(Line(state + ".", column: 2))
    if let verdict = noted.verdict, verdict.strength > .fine,
      verdict.reasons != [.untold(prospect: referral.prospect)]
    {
      // What was passed on in a pause is not held back any more: the user went past the guard.
      let past = verdict.strength == .notYet ? verdict.spokenBy.map { "Past the guard: \(Self.name($0)). " } : nil
      let said = paragraph(verdict.reasons.prefix(1), about: noted.person)
      passage.add(Line((past ?? "\(Self.word(verdict.strength)): ") + said, column: 2))
    }
    passage.add(Line(next(noted), column: 2, tone: .faint))
    passage.add(follows(noted.follows, for: noted.person))
    return passage
  }

  /// What to type when it goes on.
  private func next(_ noted: ReferralNoted) -> String {
    let (referral, person) = (noted.referral, noted.person)
    let prospect = referral.prospect.split(separator: " ").first.map { $0.lowercased() } ?? ""
    let verb = referral.by == .me ? "give" : "got"
    if referral.by == .me, referral.level == 0, referral.status.isOpen {
      return "Tell \(referral.prospect) whom to expect:  tend give referral \(typed(person)) \(prospect) --level 1"
    }
    switch referral.status {
    case .passed where referral.by == .them && referral.thanked == nil: return "tend thank \(typed(person))"
    case .passed: return "When they spoke:  tend \(verb) referral \(typed(person)) \(prospect) --contacted"
    case .contacted, .met: return "Later:  --met, --won or --lost"
    case .won, .lost:
      return referral.by == .them && referral.reportedBack == nil
        ? "Tell \(first(person)) what came of it:  tend report \(typed(person))" : "Noted to its end."
    }
  }

  package func acknowledged(_ done: Acknowledged) -> Passage {
    let items = Self.list(done.items.map(received))
    let name = done.person.name
    let what: String =
      switch done.way {
      case .thanked: items.isEmpty ? "\(name) was thanked." : "\(name) was thanked for \(items)."
      case .reported:
        items.isEmpty ? "\(name) knows how things went." : "\(name) knows what came of \(items)."
      }
    let principle: Principle = done.way == .thanked ? .helpFirst : .giveBeforeTaking
    var passage = Passage([Line(what, column: 2, principle: principle)])
    passage.add(follows(done.follows, for: done.person))
    return passage
  }

  /// `advice (on the lease)`, `Lena Brandt`
  private func received(_ item: OpenItem) -> String {
    guard let kind = item.kind, kind != .referral else { return item.text }
    return item.text.isEmpty ? noun(kind) : "\(noun(kind)) (\(item.text))"
  }

  package func repaired(_ made: MadeGood) -> Passage {
    var passage = Passage([Line("Noted: made good with \(made.person.name).", column: 2, principle: .recover)])
    for item in made.open {
      passage.add(
        Line("Still open: \(said(item)).  tend promise \(typed(made.person)) --kept", column: 2))
    }
    passage.add(follows(made.follows, for: made.person))
    return passage
  }
}
