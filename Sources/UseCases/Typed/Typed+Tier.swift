package import Domain

extension Typed {
  /// A tier by its letter or its name: `A`, `monthly`, `twice a year`.
  package static func tier(_ typed: String) throws(Refusal) -> Relationship.Tier {
    switch try? cadence(typed) {
    case .tier(let tier)?: return tier
    case .days(let days)?:
      let named: [Int: Relationship.Tier] = [30: .a, 90: .b, 180: .c]
      if let tier = named[days] { return tier }
    case ChosenCadence.none?, nil: break
    }
    throw .unreadable(what: .tier, typed: typed, choices: ["A", "B", "C", "monthly", "quarterly", "twice a year"])
  }
}
