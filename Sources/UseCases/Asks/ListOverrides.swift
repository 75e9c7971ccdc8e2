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
    package var override: Ask.Override
    package var deed: Deed
    package var at: Instant
  }

  /// What the user went past the guard with.
  package enum Deed: Sendable, Encodable {
    case ask(planned: Ask)
    case invitation(to: OneToOne)
  }
}

extension Network {
  package func overrides() throws(Refusal) -> OverridesShown {
    try read { reading in
      let rules = try reading.practice().rules
      let past = try reading.overrides()
      var shown = OverridesShown(
        overrides: [], mayEase: guardsToEase(after: past.map(\.override), rules: rules),
        eased: Guard.allCases.filter { rules.guards.eased.contains($0) })
      for each in past.suffix(Self.overrideLimit).reversed() {
        guard let person = try reading.introduced(each.contact) else { continue }
        shown.overrides.append(.init(person: person, override: each.override, deed: each.deed, at: each.at))
      }
      return shown
    }
  }

  /// Overrides that one screen holds.
  private static let overrideLimit = 14
}

extension Reading {
  /// Whatever was done past a guard, oldest first.
  func overrides() throws -> [Overriding] {
    let rules = try practice().rules
    let now = world.now()
    let asks = try asksPastGuards().compactMap { ask in
      ask.overrode.map { Overriding(override: $0, contact: ask.contact, deed: .ask(planned: ask), at: ask.planned) }
    }
    let invitations = try invitationsPastGuards().compactMap { meeting -> Overriding? in
      guard var override = meeting.overrode else { return nil }
      // No answer to an invitation is one, as it is to an ask.
      if meeting.at == nil, now.days(since: meeting.invited) > Double(rules.asks.silenceAfter) {
        override.wentWell = override.wentWell ?? false
      }
      return Overriding(
        override: override, contact: meeting.contact, deed: .invitation(to: meeting), at: meeting.invited)
    }
    return (asks + invitations).sorted { $0.at < $1.at }
  }
}

/// One guard gone past, with what for.
struct Overriding {
  var override: Ask.Override
  var contact: ContactID
  var deed: OverridesShown.Deed
  var at: Instant
}
