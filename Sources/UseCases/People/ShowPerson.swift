package import Domain
import Method
import Store

/// One person's page: what comes next, what they need, what went between the two. Everything on it is the user's own.
package struct Shown: Sendable, Encodable {
  package var person: ListedPerson
  package var particulars: Particulars
  package var relationship: Relationship
  package var standing: Standing
  package var warmth: Warmth?
  /// Days, as chosen; nil for those without a rhythm.
  package var cadence: Int?
  package var next: Step?
  /// The asks that could be proposed now, each with what it rests on or lacks.
  package var asks: [Ask]
  package var promises: [Promise]
  package var helps: [Help]
  package var referrals: [Referral]
  package var facts: [Fact]
  package var opportunities: [Opportunity]
  /// The meetings of two that are agreed, in the order of their time, then those that wait for an answer.
  package var meetings: [OneToOne]
  /// Whom they are being introduced to: to be asked, or agreed and to be made.
  package var introductions: [ListedPerson]
  /// What came of introductions, and to whom.
  package var cameOfIntroductions: [CameOfIntroduction] = []
  package var notes: [Note]
  /// The last touches, newest first, each with the others who took part.
  package var touches: [Lived]
  /// The people its reasons speak of, by name.
  package var others: [ContactID: String]
  /// Where they are a member.
  package var groups: [Place]
  /// Who has what they need.
  package var needs: [MatchedNeed] = []
  /// What is known at least where how the two stand is unknown; nil where nothing is.
  package var atLeast: Stage?

  /// A group, and their office there.
  package struct Place: Hashable, Sendable, Encodable {
    package var group: String
    package var office: String
  }

  package struct CameOfIntroduction: Sendable, Encodable {
    package var with: ListedPerson
    package var what: String
    package var at: Instant
  }

  package struct Lived: Sendable, Encodable {
    package var touch: Touch
    package var with: [String]
  }
}

extension Network {
  /// All that a screen shows of one person.
  package func show(_ contact: ContactID) throws(Refusal) -> Shown {
    try read { reading in
      let person = try reading.named(contact)
      guard let known = try reading.contact(contact), let evidence = try reading.evidence(of: contact) else {
        throw StoreError.missing(entity: contact.text)
      }
      let practice = try reading.practice()
      let now = world.now()
      let standing = Standing.evaluate(evidence, practice: practice, now: now)
      let relationship = evidence.relationship
      let next = try reading.proposedSteps(evidence, practice, now: now).first
      var shown = Shown(
        person: person, particulars: known.particulars, relationship: relationship, standing: standing,
        warmth: relationship.isPersonal ? nil : standing.warmth(practice.rules, now: now),
        cadence: relationship.cadence?.days ?? relationship.tier.map { practice.rules.tiers.days($0) }, next: next,
        asks: evidence.asks.map { $0.standing(practice, now: now) }, promises: evidence.promises, helps: evidence.helps,
        referrals: evidence.referrals,
        facts: evidence.facts, opportunities: evidence.opportunities.filter(\.status.isOpen),
        meetings: evidence.oneToOnes.filter(\.isOpen).sorted {
          ($0.at ?? .distantFuture, $0.invited) < ($1.at ?? .distantFuture, $1.invited)
        },
        introductions: try evidence.introductions.filter { $0.isUnderWay(practice.rules, now: now) }
          .compactMap { try reading.introduced($0.sides(of: contact).other.contact) },
        notes: try reading.notes(about: contact),
        touches: try reading.lived(evidence.touches, with: contact), others: try reading.names(in: next?.reasons ?? []),
        groups: try reading.places(of: contact))
      for introduction in evidence.introductions {
        guard case .cameOfIt(let what, let at) = introduction.end,
          let other = try reading.introduced(introduction.sides(of: contact).other.contact)
        else { continue }
        shown.cameOfIntroductions.append(.init(with: other, what: what, at: at))
      }
      shown.needs = try reading.matchedNeeds(in: evidence, practice, now: now)
      if standing.theirTrust == nil, !relationship.isPersonal {
        shown.atLeast = evidence.hasMet(practice, by: now) ? .visibility : shown.groups.isEmpty ? nil : .identified
      }
      return shown
    }
  }
}

extension Reading {
  /// The groups they belong to now.
  fileprivate func places(of contact: ContactID) throws -> [Shown.Place] {
    try memberships(of: contact).filter { $0.left == nil }.compactMap { membership in
      try group(membership.group).map { Shown.Place(group: $0.name, office: membership.office) }
    }
  }

  /// Touches that one screen holds.
  private static let livedLimit = 5

  /// The last touches that happened, newest first. Those that only carry a mark are not things that two people did.
  fileprivate func lived(_ history: [PairTouch], with contact: ContactID) throws -> [Shown.Lived] {
    var lived: [Shown.Lived] = []
    for pair in history.reversed() where pair.at <= world.now() && lived.count < Self.livedLimit {
      guard let touch = try Touch.load(EntityKey(pair.touch), in: self) else { continue }
      let others = touch.parties.map(\.contact).filter { $0 != contact }
      lived.append(.init(touch: touch, with: try others.prefix(3).compactMap { other in try listed(other)?.name }))
    }
    return lived
  }
}

extension Evidence {
  /// The user has told of an exchange with them.
  fileprivate func hasMet(_ practice: Practice, by now: Instant) -> Bool {
    touches.contains { touch in
      !touch.isTrace && touch.at <= now && touch.direction == .mutual
        && (touch.talked || touch.company <= practice.rules.stage.company)
    }
  }
}
