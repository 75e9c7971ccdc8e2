package import Domain
import Method
import Store

extension Network {
  /// Chooses how often to be in touch: a tier, days of this person's own, or none. Days that are those of a tier are that
  /// tier, which is a named cadence and nothing else (P21). The first due date counts from now.
  ///
  /// - Parameter longest: days that are still well, where they are to be this person's own.
  package func cadence(
    of contact: ContactID, _ chosen: ChosenCadence, longest: Int? = nil
  ) throws(Refusal) -> PersonChanged {
    let now = world.now()
    return try decide("tier", about: contact) { relationship, reading in
      if relationship.isPersonal, chosen != .none { throw Refusal.personal(try reading.named(contact)) }
      let tiers = try reading.practice().rules.tiers
      let before = (relationship.tier, relationship.cadence)
      switch chosen {
      case .none:
        (relationship.tier, relationship.cadence, relationship.tierGiven) = (nil, nil, nil)
        relationship.noRhythm = true
        return .cadence(now: nil)
      case .tier(let tier): (relationship.tier, relationship.cadence) = (tier, nil)
      case .days(let days):
        let tier = Relationship.Tier.allCases.first { tiers.days($0) == days }
        (relationship.tier, relationship.cadence) = (tier, tier == nil ? .init(days: days) : nil)
      }
      if let longest {
        let days = relationship.cadence?.days ?? relationship.tier.map(tiers.days) ?? longest
        guard longest >= days else {
          throw Refusal.unreadable(what: .cadence, typed: "--longest \(longest)", choices: ["\(days * 3 / 2)"])
        }
        relationship.cadence = .init(days: days, longest: longest)
      }
      relationship.noRhythm = false
      if before != (relationship.tier, relationship.cadence) { relationship.tierGiven = now }
      return .cadence(now: relationship.chosenCadence(tiers))
    }
  }

  /// How often the two are to be in touch now. Family and friends have no rhythm, whatever was chosen before.
  package func cadence(of contact: ContactID) throws(Refusal) -> PersonChanged {
    try read { reading in
      let relationship = try reading.relationship(contact)
      if relationship.isPersonal { throw Refusal.personal(try reading.named(contact)) }
      let cadence = relationship.chosenCadence(try reading.practice().rules.tiers)
      let next = try reading.standingNow(of: contact)?.due
      return PersonChanged(
        person: try reading.named(contact), change: .cadence(now: cadence), isUnchanged: true,
        follows: Follows(next: next, isMoved: next != nil))
    }
  }
}

extension Relationship {
  func chosenCadence(_ tiers: TierRules) -> PersonChanged.Cadence? {
    if let cadence { return .init(days: cadence.days, longest: cadence.longest, tier: tier) }
    return tier.map { .init(days: tiers.days($0), tier: $0) }
  }
}
