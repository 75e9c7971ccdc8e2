package import Domain
import Method
import Store

/// What somebody needs, with those who have it: the best first (P15).
package struct MatchedNeed: Sendable, Encodable {
  /// Nil for a new face, who is no contact yet.
  package var person: ListedPerson?
  package var need: String
  package var givers: [MatchedGiver]
}

/// Somebody who has what is needed, and by what that is known.
package struct MatchedGiver: Sendable, Encodable {
  package var person: ListedPerson
  /// Best first; never empty.
  package var shared: [NeedMatch.Shared]
  /// How far the user trusts them; nil while unknown.
  package var trust: Stage?

  /// The two can be brought together: of somebody never met, the user can only give the name.
  package var canBeIntroduced: Bool { trust.map { $0 >= .visibility } ?? false }
}

/// What somebody gives, with those who need it: the best known first.
package struct MatchedOffer: Sendable, Encodable {
  /// Nil for a new face, who is no contact yet.
  package var person: ListedPerson?
  package var kind: Fact.Kind
  package var offer: String
  package var wanted: [Wanted]
  /// How far the user trusts the one who gives it; nil while unknown.
  package var trust: Stage?

  package struct Wanted: Sendable, Encodable {
    package var person: ListedPerson
    package var need: String
  }
}

extension Reading {
  /// Those who have what a fact says is needed; nil where nobody has, or it is no need.
  func matched(_ fact: Fact) throws -> MatchedNeed? {
    guard fact.kind == .need else { return nil }
    return try matched(fact.text, of: introduced(fact.contact), try givers(of: fact))
  }

  func matched(_ learned: Face.Learned) throws -> MatchedNeed? {
    guard learned.kind == .need else { return nil }
    return try matched(learned.text, of: nil, try givers(of: learned.text))
  }

  private func matched(_ need: String, of person: ListedPerson?, _ givers: [Giver]) throws -> MatchedNeed? {
    let matched = try givers.compactMap { giver in
      try introduced(giver.contact).map { MatchedGiver(person: $0, shared: giver.shared, trust: giver.trust) }
    }
    return matched.isEmpty ? nil : MatchedNeed(person: person, need: need, givers: matched)
  }

  /// Those who need what a fact says is given; nil where nobody does, or it gives nothing.
  func wanted(_ fact: Fact) throws -> MatchedOffer? {
    guard fact.kind.isGiving else { return nil }
    let trust = try standingBefore(of: fact.contact).flatMap(\.trustInGiver)
    return try wanted(fact.kind, fact.text, of: introduced(fact.contact), trust)
  }

  func wanted(_ learned: Face.Learned) throws -> MatchedOffer? {
    learned.kind.isGiving ? try wanted(learned.kind, learned.text, of: nil, nil) : nil
  }

  private func wanted(
    _ kind: Fact.Kind, _ text: String, of person: ListedPerson?, _ trust: Stage?
  ) throws -> MatchedOffer? {
    let wanted = try needs(metBy: text, of: person?.contact, limit: 5).compactMap { need in
      try introduced(need.contact).map { MatchedOffer.Wanted(person: $0, need: need.text) }
    }
    return wanted.isEmpty ? nil : MatchedOffer(person: person, kind: kind, offer: text, wanted: wanted, trust: trust)
  }

  /// What somebody needs still, each with those who have it.
  func matchedNeeds(in evidence: Evidence, _ practice: Practice, now: Instant) throws -> [MatchedNeed] {
    let person = try introduced(evidence.relationship.contact)
    return try openNeeds(in: evidence, practice: practice, now: now).compactMap { need in
      let matches = evidence.matches.filter { $0.need == need.id }
      let givers = matches.map { Giver(contact: $0.giver, shared: $0.shared, trust: $0.trustInGiver) }
      return try matched(need.text, of: person, givers)
    }
  }
}
