import Domain
import Method
import Store

/// What counts toward one goal: activities that are tied to it, and those tied to none that fit its measure, its days and
/// its target market.
struct GoalCounting {
  let goal: Goal
  let reading: Reading
  private let start: Instant
  private let end: Instant
  private var counted: [GoalCount] = []
  /// Those whose business was counted.
  private var clients: Set<ContactID> = []
  /// Wins in another currency than the goal's.
  private(set) var otherCurrencies = 0

  init(_ goal: Goal, in reading: Reading) {
    (self.goal, self.reading) = (goal, reading)
    let zone = reading.world.zone
    start = zone.instant(of: goal.from)
    end = zone.instant(of: goal.by.adding(days: 1))
  }

  mutating func counts() throws -> [GoalCount] {
    (counted, clients) = ([], [])
    switch goal.measure {
    case .clients, .revenue: try countBusiness()
    case .role: try countWins(.role, of: .role)
    case .funds: try countWins(.funds, of: nil)
    case .oneToOnes:
      for talk in try reading.oneToOnes(from: start, until: end) {
        try count(.touch(id: talk.touch), with: talk.contact, at: talk.at)
      }
    case .events:
      for event in try reading.events(on: goal.from...goal.by) where event.attendance == .attended {
        try count(.event(id: event.id), with: nil, on: event.day)
      }
    case .posts:
      for contribution in try reading.contributions(on: goal.from...goal.by) {
        try count(.contribution(id: contribution.id), with: nil, on: contribution.day)
      }
    case .newFaces:
      for face in try reading.faces() {
        guard case .kept(let contact) = face.fate, let decided = face.decided else { continue }
        try count(.face(id: face.id), with: contact, at: decided)
      }
    case .help:
      for help in try reading.helpsGiven(from: start, until: end) where !help.isOffer && !help.isPaid {
        try count(.help(id: help.id), with: help.contact, at: help.at)
      }
    case .asks:
      for ask in try reading.asksMade(from: start, until: end) {
        try count(.ask(id: ask.id), with: ask.contact, at: ask.made ?? ask.planned)
      }
    }
    return counted
  }

  /// New business: what was won as an opportunity, else as a referral, else as a yes to an ask. Of clients each counts once,
  /// of revenue each win; what an opportunity came from is that opportunity's.
  private mutating func countBusiness() throws {
    let won = try reading.opportunities().filter { $0.status == .won && $0.kind == .business }
    for opportunity in won { try count(opportunity) }
    let sources = Set(won.compactMap(\.source))
    for referral in try reading.referralsWon(from: start, until: end)
    where !sources.contains(.referral(id: referral.id)) {
      try countWin(
        .referral(id: referral.id), with: referral.prospectContact ?? referral.contact, at: referral.changed,
        worth: referral.value)
    }
    try countYeses(to: .business, besides: won)
  }

  private mutating func countWins(_ kind: Opportunity.Kind, of asked: Ask.Kind?) throws {
    let won = try reading.opportunities().filter { $0.status == .won && $0.kind == kind }
    for opportunity in won { try count(opportunity) }
    if let asked { try countYeses(to: asked, besides: won) }
  }

  private mutating func count(_ won: Opportunity) throws {
    try countWin(.opportunity(id: won.id), with: won.contact, at: won.changed, worth: won.value)
  }

  private mutating func countYeses(to kind: Ask.Kind, besides won: [Opportunity]) throws {
    for ask in try reading.asksDecided(from: start, until: end) where ask.kind == kind {
      guard case .yes(let value) = ask.outcome else { continue }
      let decided = ask.decided ?? ask.planned
      if won.contains(where: { $0.source == .ask(id: ask.id) || isUnderWay($0, with: ask.contact, at: decided) }) {
        continue
      }
      try countWin(.ask(id: ask.id), with: ask.contact, at: decided, worth: value)
    }
  }

  /// What they say yes to while an opportunity is under way is that opportunity.
  private func isUnderWay(_ opportunity: Opportunity, with contact: ContactID, at instant: Instant) -> Bool {
    let zone = reading.world.zone
    return opportunity.contact == contact && opportunity.opened <= instant
      && zone.day(of: instant) <= zone.day(of: opportunity.changed)
  }

  /// A client who buys twice is one client, and twice revenue.
  private mutating func countWin(
    _ activity: Activity, with contact: ContactID, at instant: Instant, worth: Money?
  ) throws {
    guard goal.measure.isMoney || !clients.contains(contact) else { return }
    let before = counted.count
    try count(activity, with: contact, at: instant, worth: worth)
    if counted.count > before { clients.insert(contact) }
  }

  private mutating func count(
    _ activity: Activity, with contact: ContactID?, at instant: Instant, worth: Money? = nil
  ) throws {
    try count(activity, with: contact, on: reading.world.zone.day(of: instant), worth: worth)
  }

  private mutating func count(
    _ activity: Activity, with contact: ContactID?, on day: Day, worth: Money? = nil
  ) throws {
    guard goal.covers(day) else { return }
    let tied = try reading.goal(tiedTo: activity)
    guard tied == nil || tied == goal.id else { return }
    if tied == nil, let contact, try !reading.isIn(goal.market, contact) { return }
    guard goal.measure.isMoney else { return counted.append(GoalCount(day: day)) }
    guard let worth else { return }
    if worth.currency == goal.currency {
      counted.append(GoalCount(day: day, amount: worth.minor))
    } else {
      otherCurrencies += 1
    }
  }
}

extension Reading {
  /// The goal that the user did something for, as they said. Tied to a goal that is gone, it is tied to none.
  func goal(tiedTo activity: Activity) throws(StoreError) -> ID<Goal>? {
    guard let tie = try tie(of: activity) else { return nil }
    return try Goal.load(EntityKey(tie.goal), in: self)?.id
  }

  func isIn(_ market: Market, _ contact: ContactID) throws(StoreError) -> Bool {
    if market.isEveryone { return true }
    guard let particulars = try self.contact(contact)?.particulars else { return false }
    return market.includes(particulars, offers: try offers(of: contact))
  }
}
