import Domain
package import UseCases

extension Words {
  /// What became of asking past a guard.
  package func overrides(_ shown: OverridesShown) -> Passage {
    guard !shown.overrides.isEmpty else {
      return Passage([
        Line("You have not asked past a guard.", column: 2), .blank,
        Line("A guard is advice. Your word goes past it:  ask business zoë --anyway \"we go back years\"", column: 2),
      ])
    }
    var passage = Passage()
    for each in shown.overrides {
      let line = each.override.line.isEmpty ? "" : " “\(each.override.line)”"
      let (deed, outcome) = said(of: each.deed)
      passage.add(
        Line(
          Self.cut("\(each.person.name), \(deed), past \(Self.name(each.override.guardName)).\(line)", to: 62),
          column: 2, remark: outcome))
    }
    passage.blank()
    for speaker in shown.mayEase {
      passage.add(
        Line(
          "\(Self.sentence(Self.name(speaker)).dropLast()): going past it mostly went well. It can speak softer:",
          column: 2))
      passage.add(Line("rules   guards.eased.\(speaker.rawValue): true", column: 4))
    }
    if !shown.eased.isEmpty {
      passage.add(
        Line(
          "Softer already: \(Self.list(shown.eased.map { Self.name($0) })).", column: 2, remark: "rules", tone: .faint))
    }
    return passage
  }

  /// What was done past the guard, and what came of it.
  private func said(of deed: OverridesShown.Deed) -> (deed: String, outcome: String) {
    switch deed {
    case .ask(let ask): (noun(ask.kind), outcome(of: ask))
    case .invitation(let meeting):
      switch meeting.end {
      case .debriefed: ("invited", "met")
      case .calledOff: ("invited", "called off")
      case nil: ("invited", meeting.at == nil ? "open" : "agreed")
      }
    }
  }
}
