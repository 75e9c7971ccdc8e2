package import Domain
import Method
import Store

/// The guards that the user asked past, and what became of it.
package struct OverridesShown: Sendable, Encodable {
  /// The latest first.
  package var overrides: [Overridden]
  /// Guards that may speak softer: overriding them mostly went well.
  package var mayEase: [Guard]
  /// Guards that speak one strength lower already.
  package var eased: [Guard]

  package struct Overridden: Sendable, Encodable {
    package var person: ListedPerson
    package var ask: Ask
    package var override: Ask.Override
  }
}

extension Network {
  package func overrides() throws(Refusal) -> OverridesShown {
    try read { reading in
      let rules = try reading.practice().rules
      var shown = OverridesShown(
        overrides: [], mayEase: guardsToEase(after: try reading.overrides(), rules: rules),
        eased: Guard.allCases.filter { rules.guards.eased.contains($0) })
      for ask in try reading.asksPastGuards(limit: Self.overrideLimit) {
        guard let override = ask.overrode, let person = try reading.introduced(ask.contact) else { continue }
        shown.overrides.append(.init(person: person, ask: ask, override: override))
      }
      return shown
    }
  }

  /// Overrides that one screen holds.
  private static let overrideLimit = 14
}
