import Domain
package import Method
import Store

/// Rules that were read and not yet kept: what would change.
package struct RulesProposal: Hashable, Sendable, Encodable {
  package var changes: [Change]
  /// Relationships of which the rules would conclude something else, of so many.
  package var standings: Int
  package var people: Int
  var rules: Rules

  package var isUnchanged: Bool { changes.isEmpty }

  /// One key, as it is and as it would be.
  package struct Change: Hashable, Sendable, Encodable {
    package var key: String
    package var from: PlainRuleValue
    package var to: PlainRuleValue
  }

  private enum CodingKeys: String, CodingKey {
    case changes, standings, people
  }
}

/// Where new rules come from.
package enum RulesSource: Hashable, Sendable {
  /// An edited `method.yaml`.
  case text(String)
  case preset(Preset)
  case defaults
}

extension Typed {
  /// A way of life that rules are made for: `job seeker`, `consultant`.
  package static func preset(_ typed: String) throws(Refusal) -> RulesSource {
    .preset(try choice(typed, .setting, among: Preset.allCases))
  }
}

extension Network {
  /// What new rules would change. Looks at every relationship: O(network).
  package func proposal(_ source: RulesSource) throws(Refusal) -> RulesProposal {
    let rules =
      switch source {
      case .text(let text): try RulesText.rules(text)
      case .preset(let preset): preset.rules
      case .defaults: Rules.defaults
      }
    let now = world.now()
    return try read { reading in
      var practice = Practice(me: try reading.me(), zone: reading.world.zone)
      // Rules that can no longer be read are as good as none: new ones must be able to take their place.
      if let stored = try reading.setting(Setting.rules), let known = try? Rules(stored: stored.value) {
        practice.rules = known
      }
      var proposed = practice
      proposed.rules = rules
      let changes = RuleKey.all.compactMap { key in
        let (from, to) = (key.value(in: practice.rules), key.value(in: rules))
        return from == to ? nil : RulesProposal.Change(key: key.path, from: .init(from), to: .init(to))
      }
      var proposal = RulesProposal(
        changes: changes, standings: 0, people: try reading.countContacts(), rules: rules)
      guard !changes.isEmpty else { return proposal }
      var everyone: [ContactID] = []
      try reading.everyone { everyone.append($0.contact) }
      for contact in everyone {
        guard let evidence = try reading.evidence(of: contact) else { continue }
        var before = Standing.evaluate(evidence, practice: practice, now: now)
        var after = Standing.evaluate(evidence, practice: proposed, now: now)
        (before.turns, after.turns) = (nil, nil)
        if before != after { proposal.standings += 1 }
      }
      return proposal
    }
  }

  /// Keeps what was proposed; every standing is made anew.
  ///
  /// - Parameter onProgress: told how many standings of how many are done.
  package func keep(
    _ proposal: RulesProposal, onProgress: @escaping (Int, Int) -> Void = { _, _ in }
  ) throws(Refusal) {
    try write("rules", proposal.changes.map(\.key).prefix(3).joined(separator: ", ")) { writing in
      writing.onProgress = onProgress
      if let stored = try proposal.rules.stored() {
        try writing.save(Setting(name: Setting.rules, value: stored))
      } else {
        try writing.remove(Setting.self, EntityKey(name: Setting.rules))
      }
    }
  }
}
