/// A value of the rules as it is stored and edited under its key.
package enum RuleValue: Hashable, Sendable, Codable {
  case whole(Int)
  case decimal(Double)
  case flag(Bool)

  package enum Shape: String, Sendable, Codable, CaseIterable {
    case whole, decimal, flag
  }

  package var shape: Shape {
    switch self {
    case .whole: .whole
    case .decimal: .decimal
    case .flag: .flag
    }
  }
}

/// What is wrong with one key of edited rules. All problems are told at once.
package enum RulesProblem: Error, Hashable, Sendable {
  /// No rule has this key; `nearest` is the known one most like it, if any is close.
  case unknownKey(String, nearest: String?)
  case wrongType(key: String, expected: RuleValue.Shape)
  case outOfRange(key: String, value: Double, allowed: ClosedRange<Double>)
  /// Two values that contradict each other: the first must be below the second.
  case notBelow(key: String, other: String)
}

/// Every problem found in one reading of edited rules, in the order of their keys.
package struct RulesProblems: Error, Hashable, Sendable {
  package var problems: [RulesProblem]

  package init(_ problems: [RulesProblem]) { self.problems = problems }
}
