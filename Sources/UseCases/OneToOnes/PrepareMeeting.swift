package import Domain
import Insight
import Method
import Store

/// All that one wants to have in mind before a conversation of two, on one page (P14): both businesses, what is open
/// between the two, what to ask, and what to leave at home.
package struct Prepared: Sendable, Encodable {
  package var person: ListedPerson
  /// The meeting that is open; nil where none is.
  package var meeting: OneToOne?
  package var state: MeetingsShown.State?
  /// What the user promised and has not kept yet, the one due first before others. To propose a date is nothing to bring.
  package var promises: [Promise]
  /// What they promised.
  package var theirPromises: [Promise]
  /// Introductions of theirs that are under way.
  package var introductions: [Introduced]
  /// What they said they need, and who could meet it.
  package var needs: [Fact]
  package var matches: [Match]
  /// Whose need they could meet.
  package var wanted: [MatchedOffer]
  /// Their side, as far as it is known: goals, accomplishments, interests, networks, skills, and their business.
  package var facts: [Fact]
  /// The user's own side.
  package var me: Me
  package var lastTalk: Touch?
  package var questions: [FittingQuestion]
  /// Where they work, as a question may say it.
  package var organization: String
  /// Nil of family and friends, with whom it is none.
  package var pitch: Pitch?

  /// Somebody who has what they need.
  package struct Match: Hashable, Sendable, Encodable {
    package var need: Fact
    package var giver: ListedPerson
    package var shared: NeedMatch.Shared
  }

  /// Whether business is a subject of this meeting (P3).
  package enum Pitch: Hashable, Sendable, Encodable {
    /// Leave the sales papers at home.
    case leaveAtHome
    /// They opened the door.
    case opened(because: Reason)
    /// It was said beforehand that an ask would come.
    case announced(kind: Ask.Kind)
    /// The invitation itself names what the user offers.
    case named(offering: String)
  }
}

extension Network {
  /// The page to read before meeting this person, whether or not a meeting is agreed.
  package func prepare(for contact: ContactID) throws(Refusal) -> Prepared {
    try read { reading in
      let person = try reading.named(contact)
      guard let evidence = try reading.evidence(of: contact), let known = try reading.contact(contact) else {
        throw StoreError.missing(entity: contact.text)
      }
      let practice = try reading.practice()
      let now = world.now()
      let meeting = try reading.meetingToCome(with: contact)
      let open = evidence.promises.filter { $0.outcome == nil }
        .sorted { ($0.due?.number ?? .max, $0.id) < ($1.due?.number ?? .max, $1.id) }
      let facts = evidence.facts.filter { $0.closed == nil && !$0.text.isEmpty }
      let lastTalk = evidence.touches.last { $0.isTalk && $0.at <= now }
      return Prepared(
        person: person, meeting: meeting,
        state: meeting.map { $0.at.map { $0 > now ? .agreed : .toDebrief } ?? .waiting },
        promises: open.filter { $0.by == .me && !$0.what.hasPrefix(Promise.proposeDate) },
        theirPromises: open.filter { $0.by == .them },
        introductions: try evidence.introductions.filter { $0.end == nil }.map { try reading.introduced($0) },
        needs: facts.filter { $0.kind == .need }, matches: try reading.matches(in: evidence),
        wanted: try facts.compactMap { try reading.wanted($0) },
        facts: facts.filter { $0.kind != .need }, me: practice.me,
        lastTalk: try lastTalk.flatMap { try Touch.load(EntityKey($0.touch), in: reading) },
        questions: fittingQuestions(try reading.questions(), evidence, practice: practice, now: now),
        organization: known.particulars.position?.organization ?? "",
        pitch: evidence.relationship.isPersonal
          ? nil : Prepared.Pitch(evidence, purpose: meeting?.purpose ?? "", practice: practice, now: now))
    }
  }
}

extension Prepared.Pitch {
  init(_ evidence: Evidence, purpose: String, practice: Practice, now: Instant) {
    self = .leaveAtHome
    let announced = evidence.asks.last { ask in
      ask.announced && ask.outcome == nil && (ask.kind == .business || ask.kind == .role)
    }
    if let announced {
      self = .announced(kind: announced.kind)
    } else if let because = openDoor(evidence, practice: practice, now: now) {
      self = .opened(because: because)
    } else if let offering = practice.me.offerings.first(where: { purpose.isAbout($0.name) }) {
      self = .named(offering: offering.name)
    }
  }
}

extension Reading {
  /// Who has what this person needs, the best of each need first.
  func matches(in evidence: Evidence) throws -> [Prepared.Match] {
    try evidence.matches.compactMap { match in
      guard let need = evidence.facts.first(where: { $0.id == match.need }), need.closed == nil,
        let shared = match.shared.first, let giver = try introduced(match.giver)
      else { return nil }
      return Prepared.Match(need: need, giver: giver, shared: shared)
    }
  }
}
