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
      passage.add(
        Line(
          Self.cut(
            "\(each.person.name), \(noun(each.ask.kind)), past \(Self.name(each.override.guardName)).\(line)", to: 62),
          column: 2, remark: outcome(of: each.ask)))
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
}
