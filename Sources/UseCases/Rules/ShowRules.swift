package import Domain
import Method

/// The rules as this user has them, key by key, in the order of `method.yaml`.
package struct RulesShown: Hashable, Sendable, Encodable {
  package var entries: [Entry]

  /// One number of the rules.
  package struct Entry: Hashable, Sendable, Encodable {
    /// `due.unansweredBase`
    package var key: String
    package var value: PlainRuleValue
    package var standard: PlainRuleValue
    package var unit: Unit
    package var least: Double
    package var most: Double
    package var principle: Principle

    package var isChanged: Bool { value != standard }
  }

  /// What a number counts.
  package enum Unit: String, Hashable, Sendable, Encodable {
    case days, hours, minutes, count, times, share, percent, flag
  }

  package init(entries: [Entry]) { self.entries = entries }

  init(_ rules: Rules) {
    // The keys of a topic stand together, wherever they are listed.
    let topics = Dictionary(RuleKey.all.enumerated().map { ($1.topic, $0) }, uniquingKeysWith: min)
    let keys = RuleKey.all.enumerated().sorted {
      (topics[$0.element.topic] ?? 0, $0.offset) < (topics[$1.element.topic] ?? 0, $1.offset)
    }
    entries = keys.map(\.element).map { key in
      Entry(
        key: key.path, value: PlainRuleValue(key.value(in: rules)), standard: PlainRuleValue(key.defaultValue),
        unit: Unit(key.unit), least: key.allowed.lowerBound, most: key.allowed.upperBound, principle: key.principle)
    }
  }
}

extension Network {
  package func showRules() throws(Refusal) -> RulesShown {
    try read { reading in RulesShown(try reading.practice().rules) }
  }
}

extension RulesShown.Unit {
  fileprivate init(_ unit: RuleKey.Unit) {
    self =
      switch unit {
      case .days: .days
      case .hours: .hours
      case .minutes: .minutes
      case .count: .count
      case .times: .times
      case .share: .share
      case .percent: .percent
      case .flag: .flag
      }
  }
}
