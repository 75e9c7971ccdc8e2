package import Domain
import Method
import Store

/// What people in the network need, with who could help: what the user can do something about first (P15).
package struct NeedsShown: Sendable, Encodable {
  package var needs: [NeedShown]
  /// Older ones were not looked at.
  package var isCut: Bool
}

/// One need of a list.
package struct NeedShown: Sendable, Encodable {
  package var number: Int
  package var person: ListedPerson
  package var need: String
  package var learned: Day
  /// Best first; none where nobody is known to have it.
  package var givers: [MatchedGiver]
}

extension Network {
  /// So many needs are looked at, the newest.
  private static let needLimit = 200

  /// Needs that were told and not met yet. Those of people who are left in peace are not among them.
  package func needs() throws(Refusal) -> NeedsShown {
    try read { reading in
      let facts = try reading.needsOnRecord(limit: Self.needLimit)
      let practice = try reading.practice()
      var shown: [NeedShown] = []
      var seen: Set<ContactID> = []
      for contact in facts.map(\.contact) where seen.insert(contact).inserted {
        guard let evidence = try reading.evidence(of: contact) else { continue }
        shown += try reading.needs(in: evidence, practice, now: world.now())
      }
      shown.sort { one, other in
        one.rank == other.rank ? other.learned < one.learned : one.rank < other.rank
      }
      for place in shown.indices { shown[place].number = place + 1 }
      return NeedsShown(needs: shown, isCut: facts.count == Self.needLimit)
    }
  }
}

extension NeedShown {
  /// Two can be brought together, or a name can be given, or somebody is still to be found.
  fileprivate var rank: Int { givers.contains(where: \.canBeIntroduced) ? 0 : givers.isEmpty ? 2 : 1 }
}

extension Reading {
  fileprivate func needs(in evidence: Evidence, _ practice: Practice, now: Instant) throws -> [NeedShown] {
    guard let person = try introduced(evidence.relationship.contact) else { return [] }
    let matched = try matchedNeeds(in: evidence, practice, now: now)
    return openNeeds(in: evidence, practice: practice, now: now).map { need in
      NeedShown(
        number: 0, person: person, need: need.text, learned: need.learned,
        givers: matched.first { $0.need == need.text }?.givers ?? [])
    }
  }
}
