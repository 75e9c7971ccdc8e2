package import Domain
import Method
import Store

/// Help, asks and thanks over a stretch of time, as a history that shows whom to help and thank next. Never a score and
/// never a price (P15, P17).
package struct Ledger: Sendable, Encodable {
  package var since: Day
  package var given: [Counted]
  package var givenTo: Int
  package var received: [Counted]
  package var receivedFrom: Int
  package var promisesKept: Int
  package var promisesBroken: Int
  package var asks: Int
  package var answers: Answers
  /// Who gave something and has had no thanks yet, the oldest first.
  package var toThank: [Owed]
  /// Who gave something and has not heard what came of it, the oldest first.
  package var toTell: [Owed]
  /// Who gave within a year and has had nothing since, the latest first.
  package var toHelp: [Owed]

  package struct Counted: Hashable, Sendable, Encodable {
    package var kind: Help.Kind
    package var count: Int

    package init(kind: Help.Kind, count: Int) { (self.kind, self.count) = (kind, count) }
  }

  package struct Answers: Hashable, Sendable, Encodable {
    package var yes = 0
    package var no = 0
    package var later = 0
    package var silence = 0
    package var open = 0
  }

  /// Something received that its giver is owed a word for.
  package struct Owed: Hashable, Sendable, Encodable {
    package var person: ListedPerson
    package var kind: Help.Kind
    package var what: String
    package var on: Day
  }
}

extension Network {
  /// What was given and received since a day, and who is owed what.
  package func ledger(since: Day) throws(Refusal) -> Ledger {
    try read { reading in try LedgerReader(reading, since: since).ledger() }
  }
}

/// Reads the ledger in a few passes over what was given and received.
private struct LedgerReader {
  let reading: Reading
  let since: Day
  private let start: Instant
  private let now: Instant
  private let zone: Zone

  init(_ reading: Reading, since: Day) {
    (self.reading, self.since) = (reading, since)
    (zone, now) = (reading.world.zone, reading.world.now())
    start = zone.instant(of: since)
  }

  /// Something that one side gave.
  private struct Gift {
    var contact: ContactID
    var kind: Help.Kind
    var what: String
    var at: Instant
    var thanked: Instant?
    var told: Instant?
  }

  func ledger() throws -> Ledger {
    let yearAgo = now.adding(days: -365)
    let practice = try reading.practice()
    let (given, received) = (
      try gifts(by: .me, from: min(start, yearAgo)), try gifts(by: .them, from: min(start, yearAgo))
    )
    let (lately, got) = (given.filter { $0.at >= start }, received.filter { $0.at >= start })
    let (kept, broken) = try reading.promisesEnded(from: start)
    var ledger = Ledger(
      since: since, given: counted(lately), givenTo: Set(lately.map(\.contact)).count, received: counted(got),
      receivedFrom: Set(got.map(\.contact)).count, promisesKept: kept, promisesBroken: broken, asks: 0,
      answers: .init(), toThank: [], toTell: [], toHelp: [])
    for ask in try reading.asksMade(from: start, until: .distantFuture) {
      ledger.count(ask.standing(practice, now: now))
    }
    for gift in received.sorted(by: { $0.at < $1.at }) {
      let lastWord = try reading.lastWord(to: gift.contact)
      if gift.thanked == nil, (lastWord.thanks ?? .distantPast) < gift.at { try add(gift, to: &ledger.toThank) }
      if gift.kind.wantsReport, gift.told == nil, (lastWord.report ?? .distantPast) < gift.at {
        try add(gift, to: &ledger.toTell)
      }
    }
    let lastGiven = Dictionary(given.map { ($0.contact, $0.at) }, uniquingKeysWith: max)
    for gift in received.sorted(by: { $0.at > $1.at }) where gift.at >= yearAgo {
      guard (lastGiven[gift.contact] ?? .distantPast) < gift.at else { continue }
      try add(gift, to: &ledger.toHelp)
    }
    return ledger
  }

  private func gifts(by side: Side, from instant: Instant) throws -> [Gift] {
    var gifts: [Gift] = []
    let helps =
      side == .me
      ? try reading.helpsGiven(from: instant, until: .distantFuture) : try reading.helpsReceived(from: instant)
    for help in helps where !help.isOffer && !help.isPaid && help.at <= now {
      gifts.append(
        Gift(
          contact: help.contact, kind: help.kind, what: help.what, at: help.at, thanked: help.thanked,
          told: help.reportedBack))
    }
    for referral in try reading.referralsPassed(by: side, from: instant) {
      gifts.append(
        Gift(
          contact: referral.contact, kind: .referral, what: referral.prospect, at: referral.passed,
          thanked: referral.thanked, told: referral.reportedBack))
    }
    return gifts
  }

  private func counted(_ gifts: [Gift]) -> [Ledger.Counted] {
    Help.Kind.allCases.compactMap { kind in
      let count = gifts.count { $0.kind == kind }
      return count > 0 ? .init(kind: kind, count: count) : nil
    }
  }

  /// One line a person: whoever is there already is not owed twice on one screen.
  private func add(_ gift: Gift, to owed: inout [Ledger.Owed]) throws {
    guard !owed.contains(where: { $0.person.contact == gift.contact }),
      let person = try reading.introduced(gift.contact),
      try !reading.relationship(gift.contact).isPersonal
    else { return }
    owed.append(.init(person: person, kind: gift.kind, what: gift.what, on: zone.day(of: gift.at)))
  }
}

extension Ledger {
  fileprivate mutating func count(_ ask: Ask) {
    asks += 1
    switch ask.outcome {
    case .yes: answers.yes += 1
    case .no, .noBut: answers.no += 1
    case .later: answers.later += 1
    case .silence: answers.silence += 1
    case nil: answers.open += 1
    }
  }
}

extension Reading {
  /// When the user last thanked them, and last told them how things went, in a word that named no single gift.
  fileprivate func lastWord(to contact: ContactID) throws(StoreError) -> (thanks: Instant?, report: Instant?) {
    var last: (thanks: Instant?, report: Instant?)
    for touch in try history(with: contact) where !touch.signals.contains(.ofOneGift) {
      if touch.signals.contains(.gaveThanks) { last.thanks = touch.at }
      if touch.signals.contains(.reportedBack) { last.report = touch.at }
    }
    return last
  }
}
