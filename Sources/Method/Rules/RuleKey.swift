package import Domain

/// One number of the rules under the name it is stored and edited by: `due.unansweredBase`.
package struct RuleKey: Sendable {
  package var path: String
  package var unit: Unit
  package var allowed: ClosedRange<Double>
  var place: Place

  package enum Unit: String, Sendable, CaseIterable {
    case days, hours, minutes, count, times, share, percent, flag
  }

  enum Place: Sendable {
    case whole(any WritableKeyPath<Rules, Int> & Sendable)
    case decimal(any WritableKeyPath<Rules, Double> & Sendable)
    case eased(Guard)
  }

  /// The word before the dot: `due`.
  package var topic: Substring { path.prefix { $0 != "." } }

  package var shape: RuleValue.Shape {
    switch place {
    case .whole: .whole
    case .decimal: .decimal
    case .eased: .flag
    }
  }

  package var defaultValue: RuleValue { value(in: .defaults) }

  package func value(in rules: Rules) -> RuleValue {
    switch place {
    case .whole(let path): .whole(rules[keyPath: path])
    case .decimal(let path): .decimal(rules[keyPath: path])
    case .eased(let speaker): .flag(rules.guards.eased.contains(speaker))
    }
  }

  /// Writes a value of this key's shape and range; else says what is wrong with it and writes nothing.
  func write(_ value: RuleValue, to rules: inout Rules) -> RulesProblem? {
    switch (place, value) {
    case (.whole(let path), .whole(let number)):
      guard allowed.contains(Double(number)) else { return outOfRange(Double(number)) }
      rules[keyPath: path] = number
    case (.decimal(let path), .decimal(let number)):
      guard allowed.contains(number) else { return outOfRange(number) }
      rules[keyPath: path] = number
    case (.decimal(let path), .whole(let number)):
      guard allowed.contains(Double(number)) else { return outOfRange(Double(number)) }
      rules[keyPath: path] = Double(number)
    case (.eased(let speaker), .flag(let flag)):
      if flag { rules.guards.eased.insert(speaker) } else { rules.guards.eased.remove(speaker) }
    default: return .wrongType(key: path, expected: shape)
    }
    return nil
  }

  private func outOfRange(_ number: Double) -> RulesProblem {
    .outOfRange(key: path, value: number, allowed: allowed)
  }
}
