package import Domain

extension Rules {
  /// Every key with its value.
  package var values: [String: RuleValue] {
    Dictionary(uniqueKeysWithValues: RuleKey.all.map { ($0.path, $0.value(in: self)) })
  }

  /// What differs from `other`: all that is stored.
  package func differences(from other: Rules) -> [String: RuleValue] {
    var differences: [String: RuleValue] = [:]
    for key in RuleKey.all {
      let value = key.value(in: self)
      if value != key.value(in: other) { differences[key.path] = value }
    }
    return differences
  }

  /// These rules with some values changed.
  ///
  /// - Throws: every problem at once, in the order of the keys: unknown, of the wrong type, out of range, or two that
  ///   contradict each other.
  package func changed(by values: [String: RuleValue]) throws(RulesProblems) -> Rules {
    var (rules, problems) = (self, [RulesProblem]())
    for (path, value) in values.sorted(by: { $0.key < $1.key }) {
      if let key = RuleKey.named(path) {
        if let problem = key.write(value, to: &rules) { problems.append(problem) }
      } else {
        problems.append(.unknownKey(path, nearest: RuleKey.nearest(to: path)?.path))
      }
    }
    if problems.isEmpty { problems = rules.contradictions }
    guard problems.isEmpty else { throw RulesProblems(problems) }
    return rules
  }

  /// Pairs of which the first must stay below the second.
  private var contradictions: [RulesProblem] {
    let pairs: [(String, Double, String, Double)] = [
      ("strain.lightAfter", Double(strain.lightAfter), "strain.heavyAfter", Double(strain.heavyAfter)),
      ("asks.nudgeAfter", Double(asks.nudgeAfter), "asks.silenceAfter", Double(asks.silenceAfter)),
      ("tiers.a", Double(tiers.a), "tiers.b", Double(tiers.b)),
      ("tiers.b", Double(tiers.b), "tiers.c", Double(tiers.c)),
      ("warmth.quietAfter", warmth.quietAfter, "warmth.restingAfter", warmth.restingAfter),
      // A part may be all of it.
      ("guards.easeWell", Double(guards.easeWell), "guards.easeOf", Double(guards.easeOf) + 0.5),
      (
        "guards.approachesWithAsk", Double(guards.approachesWithAsk), "guards.approaches",
        Double(guards.approaches) + 0.5
      ),
      ("steps.inviteAfter", Double(steps.inviteAfter), "steps.inviteWithin", Double(steps.inviteWithin)),
      ("steps.openSeatAfter", Double(steps.openSeatAfter), "steps.openSeatUntil", Double(steps.openSeatUntil)),
      ("steps.reportAfter", Double(steps.reportAfter), "steps.reportUntil", Double(steps.reportUntil)),
    ]
    return pairs.filter { $0.1 >= $0.3 }.map { .notBelow(key: $0.0, other: $0.2) }
  }
}

extension RuleKey {
  package static func named(_ path: String) -> RuleKey? { all.first { $0.path == path } }

  /// The known key most like a mistyped one; nil where none is close.
  package static func nearest(to path: String) -> RuleKey? {
    let typed = Array(path.lowercased().utf8.prefix(64))
    let ranked = all.map { key in
      let whole = Array(key.path.lowercased().utf8)
      let last = Array(key.path.lowercased().drop { $0 != "." }.dropFirst().utf8)
      return (key, min(distance(typed, whole), distance(typed, last)))
    }
    guard let best = ranked.min(by: { $0.1 < $1.1 }), best.1 <= max(2, typed.count / 3) else { return nil }
    return best.0
  }

  /// Levenshtein's distance between two short texts.
  private static func distance(_ one: [UInt8], _ other: [UInt8]) -> Int {
    var row = Array(0...other.count)
    for (line, byte) in one.enumerated() {
      var diagonal = row[0]
      row[0] = line + 1
      for (column, candidate) in other.enumerated() {
        let above = row[column + 1]
        row[column + 1] = min(above + 1, row[column] + 1, diagonal + (byte == candidate ? 0 : 1))
        diagonal = above
      }
    }
    return row[other.count]
  }
}
