import Domain
package import UseCases

extension Words {
  /// The rules as `method.yaml`: every key with its value, and a comment with what it says, its unit, its range, and the
  /// principle it serves.
  package func rulesFile(_ shown: RulesShown) -> String {
    var lines = [
      "# The numbers of your method. A line taken out goes back to its default; tend rules --defaults brings back all.",
      "# Each comment ends with the unit, what is allowed, the default where yours differs, and the principle.",
    ]
    var open: [Substring] = []
    for entry in shown.entries {
      var path = entry.key.split(separator: ".")
      let name = path.removeLast()
      for (depth, folder) in path.enumerated() where !(open.count > depth && open[depth] == folder) {
        if depth == 0 { lines += ["", "# \(Self.topics[String(folder)] ?? "")"] }
        lines.append(String(repeating: "  ", count: depth) + folder + ":")
        open = Array(path[...depth])
      }
      open = Array(path)
      let setting = String(repeating: "  ", count: path.count) + "\(name): \(figure(entry.value.value))"
      let padding = String(repeating: " ", count: max(2, 32 - setting.count))
      lines.append(setting + padding + "# " + comment(entry))
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func comment(_ entry: RulesShown.Entry) -> String {
    let unit: String =
      switch entry.unit {
      case .flag: "true or false"
      case .days, .hours, .minutes, .times, .count, .share, .percent:
        "\(unit(entry.unit)), \(figure(entry.least)) to \(figure(entry.most))"
      }
    let standard = entry.isChanged ? "; default \(figure(entry.standard.value))" : ""
    return "\(Self.meaning(ofRule: entry.key)) (\(unit)\(standard); \(entry.principle.code))"
  }

  private func unit(_ unit: RulesShown.Unit) -> String {
    switch unit {
    case .days: "days"
    case .hours: "hours"
    case .minutes: "minutes"
    case .count: "how many"
    case .times: "times"
    case .share: "share"
    case .percent: "in a hundred"
    case .flag: "true or false"
    }
  }

  private func figure(_ value: RuleValue) -> String {
    switch value {
    case .whole(let number): "\(number)"
    case .decimal(let number): figure(number)
    case .flag(let flag): "\(flag)"
    }
  }

  func figure(_ number: Double) -> String {
    number == number.rounded() && abs(number) < 1e9 ? "\(Int(number))" : "\(number)"
  }

  /// What differs from the defaults.
  package func rules(_ shown: RulesShown) -> Passage {
    let changed = shown.entries.filter(\.isChanged)
    guard !changed.isEmpty else {
      return Passage([Line("The rules are the defaults.  tend rules --preset consultant", column: 2)])
    }
    return Passage(
      changed.map {
        Line(
          "\($0.key): \(figure($0.value.value)), by default \(figure($0.standard.value))", column: 2,
          principle: $0.principle)
      })
  }

  /// What new rules would change, before they are kept.
  package func proposal(_ proposal: RulesProposal) -> Passage { changes(of: proposal, areKept: false) }

  private func changes(of proposal: RulesProposal, areKept: Bool) -> Passage {
    guard !proposal.isUnchanged else { return Passage([Line("The rules are so already.", column: 2)]) }
    var passage = Passage()
    for change in proposal.changes.prefix(Self.shownChanges) {
      passage.add(Line("\(change.key): \(figure(change.from.value)) to \(figure(change.to.value))", column: 2))
    }
    passage.add(more: proposal.changes.count - Self.shownChanges, column: 2)
    let standings = Self.count(proposal.standings, "standing", "standings")
    let change = areKept ? "changed" : "would change"
    passage.add(
      Line(
        proposal.standings == 0
          ? "Nobody's standing \(areKept ? "changed" : "changes")."
          : "\(standings) of \(Self.grouped(proposal.people)) \(change).", column: 2))
    return passage
  }

  /// So many lines leave room on a screen for the question.
  private static let shownChanges = 12

  package func mayKeepRules() -> Passage { Passage([Line("Keep these rules?  y or n", column: 2)]) }

  package func mayEditRulesAgain() -> Passage { Passage([Line("Open the file again?  y or n", column: 2)]) }

  package func rulesNotKept() -> Passage { Passage([Line("Nothing was changed.", column: 2)]) }

  package func rulesKept(_ proposal: RulesProposal) -> Passage {
    var passage = changes(of: proposal, areKept: true)
    if !proposal.isUnchanged { passage.add(rulesAreKept()) }
    return passage
  }

  package func rulesAreKept() -> Passage {
    Passage([Line("The new rules are kept.  tend undo  goes back.", column: 2)])
  }

  package func standingsMade(_ done: Int, of all: Int) -> String {
    "  \(Self.grouped(done)) of \(Self.grouped(all)) standings made anew"
  }
}
