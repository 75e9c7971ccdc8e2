package import Domain
import Method
import Store

/// An opportunity as it is to be noted, or how one on record went on.
package struct OpportunityTold: Hashable, Sendable {
  package var kind: Opportunity.Kind?
  /// What it is about; words of it name one of several.
  package var what: String
  package var offering: String?
  /// What they answered to the must-questions that are open, in their order.
  package var answers: [String] = []
  package var status: Opportunity.Status?
  package var value: Money?
  package var source: Source?

  /// Where it came from, as the user says it.
  package enum Source: Hashable, Sendable {
    case event(ID<Event>)
    case told(String)
  }

  package init(what: String = "") { self.what = Typed.trimmed(what) }
}

/// An opportunity as it stands.
package struct OpportunityShown: Sendable, Encodable {
  package var person: ListedPerson
  package var opportunity: Opportunity
  /// What has still to be asked before a pitch (P4).
  package var openQuestions: [String]
  /// Who or what it came from, by name; empty where nothing is known.
  package var cameFrom: String
  /// The one who referred them, who is to hear what came of it.
  package var referrer: ListedPerson?
  /// They became a client with this.
  package var isNewClient: Bool
  package var follows: Follows
}

extension Network {
  /// Notes possible business with somebody (P4). One that is open goes on; where several are, words of it say which. A status with
  /// words that mean none of them is refused.
  package func opportunity(
    with contact: ContactID, _ told: OpportunityTold
  ) throws(Refusal) -> OpportunityShown {
    var (shown, follows) = try act("opportunity", on: contact) { writing, person in
      let open = try writing.opportunities(with: contact).filter {
        $0.status.isOpen && ($0.kind == told.kind ?? $0.kind)
      }
      let now = writing.world.now()
      let known = try told.meant(among: open, with: person)
      if known == nil, told.status == .won || told.status == .lost, open.isEmpty, told.isEmptyButStatus {
        throw Refusal.nothingOpen(what: .opportunity, with: person)
      }
      var opportunity = try known ?? writing.begin(told, with: contact, now: now)
      let me = try writing.me()
      let offeredBefore = opportunity.offering
      if let typed = told.offering { opportunity.offering = try me.offering(called: typed).name }
      if opportunity.offering.isEmpty {
        opportunity.offering = try me.offering(meantBy: opportunity, answered: !told.answers.isEmpty, person)
      }
      try opportunity.take(told.answers, me)
      if let value = told.value { opportunity.value = value }
      if let source = told.source { opportunity.source = source.kept }
      opportunity.advance(to: told.status, from: offeredBefore, me, now: now)
      try writing.save(opportunity)
      let isNewClient = try opportunity.status == .won && writing.settle(opportunity, now: now)
      writing.describe("\(person.name)\(opportunity.what.isEmpty ? "" : ": " + opportunity.what)")
      return try writing.shown(opportunity, isNewClient: isNewClient)
    }
    shown.follows = follows
    return shown
  }
}

extension OpportunityTold {
  fileprivate var isEmptyButStatus: Bool { what.isEmpty && offering == nil && answers.isEmpty }

  /// The open one that is spoken of; nil where this is new.
  fileprivate func meant(among open: [Opportunity], with person: ListedPerson) throws(Refusal) -> Opportunity? {
    let words = Folding.tokens(what)
    if words.isEmpty {
      guard open.count > 1 else { return open.first }
      throw .severalOpen(Self.items(open, with: person))
    }
    if let meant = open.last(where: { Set(Folding.tokens($0.what + " " + $0.offering)).isSuperset(of: words) }) {
      return meant
    }
    // How something went on is told of what is on record: a near miss would be a second piece of business, won at once.
    guard status == nil || open.isEmpty else {
      throw .otherOpen(Self.items(open, with: person), said: what, kind: kind)
    }
    return nil
  }

  private static func items(_ open: [Opportunity], with person: ListedPerson) -> OpenItems {
    let items = open.map { OpenItem(subject: .opportunity($0.id), text: $0.what.isEmpty ? $0.offering : $0.what) }
    return OpenItems(person: person, what: .opportunity, items: items)
  }
}

extension OpportunityTold.Source {
  fileprivate var kept: Opportunity.Source {
    switch self {
    case .event(let id): .event(id: id)
    case .told(let text): .told(text: Typed.trimmed(text))
    }
  }
}

extension Me {
  fileprivate func offering(called typed: String) throws(Refusal) -> Offering {
    guard let found = offerings.named(typed, by: { $0.name }).first else {
      throw .unreadable(what: .offering, typed: typed, choices: offerings.map(\.name))
    }
    return found
  }

  /// The offering it would be where none was named: the only one, or the one that its words mean. Answers without words
  /// are to the questions that the guard lists; words that mean none of several are no guess.
  fileprivate func offering(
    meantBy opportunity: Opportunity, answered: Bool, _ person: ListedPerson
  ) throws(Refusal) -> String {
    if offerings.count == 1 { return offerings[0].name }
    let meant = offerings.meant(by: opportunity.what)
    if opportunity.kind == .business, !opportunity.what.isEmpty, meant.count == 1 { return meant[0].name }
    guard answered else { return "" }
    let asking = offerings.filter { !opportunity.openQuestions($0).isEmpty }
    if meant.isEmpty, !asking.isEmpty { throw .whichOffering(asking.map(\.name), with: person) }
    return asking.filter { meant.contains($0) }.nearestToAPitch(opportunity)?.name ?? ""
  }

  func mustQuestions(of opportunity: Opportunity) -> [String] {
    offerings.first { $0.name == opportunity.offering }.map { opportunity.openQuestions($0) } ?? []
  }
}

extension Opportunity {
  fileprivate mutating func take(_ given: [String], _ me: Me) throws(Refusal) {
    for answer in given {
      guard let question = me.mustQuestions(of: self).first else { throw .nothingToAnswer(answer) }
      answers.append(.init(question: question, answer: Typed.trimmed(answer)))
    }
  }

  /// All must-questions answered makes it qualified, and those of another offering, not yet asked, make it interest again;
  /// what the user says goes before.
  fileprivate mutating func advance(to status: Status?, from offered: String, _ me: Me, now: Instant) {
    let before = self.status
    if let status {
      self.status = status
    } else if before == .interest, !answers.isEmpty, me.mustQuestions(of: self).isEmpty {
      self.status = .qualified
    } else if before == .qualified, !offered.isEmpty, offered != offering, !me.mustQuestions(of: self).isEmpty {
      self.status = .interest
    }
    if self.status != before { changed = now }
  }
}

extension Writing {
  /// A new one, with where it came from as far as is on record: who referred them, the ask that opened it.
  fileprivate func begin(_ told: OpportunityTold, with contact: ContactID, now: Instant) throws -> Opportunity {
    var opportunity = Opportunity(
      id: world.id(), contact: contact, kind: told.kind ?? .business, what: told.what, opened: now)
    if let referral = try referrals(naming: contact).last(where: { $0.by == .them }) {
      opportunity.source = .referral(id: referral.id)
    } else if let evening = try faces().last(where: { $0.fate == .kept(contact: contact) })?.event {
      opportunity.source = .event(id: evening)
    } else if let ask = try asks(with: contact).last(where: { $0.made != nil && $0.kind == .business }) {
      opportunity.source = .ask(id: ask.id)
    }
    return opportunity
  }

  /// What won business means: they are a client, and the referral it came from is won.
  ///
  /// - Returns: whether they were none before.
  fileprivate func settle(_ opportunity: Opportunity, now: Instant) throws -> Bool {
    if case .referral(let id) = opportunity.source, var referral = try Referral.load(EntityKey(id), in: self) {
      (referral.status, referral.changed) = (.won, now)
      referral.value = opportunity.value ?? referral.value
      try save(referral)
    }
    guard opportunity.kind == .business else { return false }
    var relationship = try relationship(opportunity.contact)
    guard !relationship.roles.contains(.client) else { return false }
    relationship.roles.insert(.client)
    relationship.roles.remove(.prospect)
    try save(relationship)
    return true
  }
}
