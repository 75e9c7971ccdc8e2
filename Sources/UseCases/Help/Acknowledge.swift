package import Domain
import Store

/// Thanks given, or word of what came of it: what it was for.
package struct Acknowledged: Hashable, Sendable, Encodable {
  package var person: ListedPerson
  package var way: Way
  /// What is no longer waited for.
  package var items: [OpenItem]
  package var follows: Follows

  package enum Way: String, Hashable, Sendable, Encodable {
    /// Thanked for help or a referral (P15).
    case thanked
    /// Told what came of advice, an introduction or a referral (P17).
    case reported
  }

  package init(person: ListedPerson, way: Way, items: [OpenItem], follows: Follows = Follows()) {
    (self.person, self.way, self.items, self.follows) = (person, way, items, follows)
  }
}

extension Network {
  /// What a person gave and was not thanked for, or was not told of what came of it; the oldest first.
  package func waiting(for way: Acknowledged.Way, with contact: ContactID) throws(Refusal) -> OpenItems {
    try read { reading in try reading.waiting(for: way, with: contact) }
  }

  /// Notes that the user thanked somebody, or told them what came of their help, and the message or talk it was said in.
  /// Without a choice it was for everything that waits; also where nothing does it is noted, since thanks need no reason.
  package func acknowledge(
    _ way: Acknowledged.Way, to contact: ContactID, for chosen: OpenItem? = nil, saying text: String = "",
    by channel: Channel = .message, on day: Day? = nil
  ) throws(Refusal) -> Acknowledged {
    var (acknowledged, follows) = try act(way == .thanked ? "thank" : "report", on: contact) { writing, person in
      let items = try chosen.map { [$0] } ?? writing.waiting(for: way, with: contact).items
      let at = writing.world.instant(on: day)
      for item in items { try writing.settle(item, way, at) }
      let said: Signals = way == .thanked ? .gaveThanks : .reportedBack
      let touch = Touch(
        id: writing.world.id(), at: at, channel: channel, direction: channel.isConversation ? .mutual : .outgoing,
        parties: [.init(contact: contact)], note: Typed.trimmed(text),
        signals: chosen == nil ? said : [said, .ofOneGift], recorded: writing.world.now())
      try writing.insert(touch)
      return Acknowledged(person: person, way: way, items: items)
    }
    acknowledged.follows = follows
    return acknowledged
  }
}

extension Reading {
  fileprivate func waiting(for way: Acknowledged.Way, with contact: ContactID) throws -> OpenItems {
    var found: [(at: Instant, item: OpenItem)] = []
    for help in try helps(with: contact) where help.by == .them && !help.isOffer {
      let waits = way == .thanked ? help.thanked == nil : help.kind.wantsReport && help.reportedBack == nil
      guard waits else { continue }
      let item = OpenItem(
        subject: .help(help.id), text: help.what, kind: help.kind, day: world.zone.day(of: help.at))
      found.append((help.at, item))
    }
    for referral in try referrals(with: contact) where referral.by == .them {
      guard (way == .thanked ? referral.thanked : referral.reportedBack) == nil else { continue }
      let item = OpenItem(
        subject: .referral(referral.id), text: referral.prospect, kind: .referral,
        day: world.zone.day(of: referral.passed))
      found.append((referral.passed, item))
    }
    found.sort { $0.at < $1.at }
    return OpenItems(
      person: try named(contact), what: way == .thanked ? .thanks : .report, items: found.map(\.item))
  }
}

extension Writing {
  fileprivate func settle(_ item: OpenItem, _ way: Acknowledged.Way, _ at: Instant) throws(StoreError) {
    switch item.subject {
    case .help(let id):
      guard var help = try Help.load(EntityKey(id), in: self) else { return }
      if way == .thanked { help.thanked = at } else { help.reportedBack = at }
      try save(help)
    case .referral(let id):
      guard var referral = try Referral.load(EntityKey(id), in: self) else { return }
      if way == .thanked { referral.thanked = at } else { referral.reportedBack = at }
      try save(referral)
    case .promise, .touch, .ask, .askKind, .need, .introduction, .oneToOne, .opportunity, .event, .credit: break
    }
  }
}
