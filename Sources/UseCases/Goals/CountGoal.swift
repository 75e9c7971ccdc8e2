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
  /// Wins in another currency than the goal's.
  private(set) var otherCurrencies = 0

  init(_ goal: Goal, in reading: Reading) {
    (self.goal, self.reading) = (goal, reading)
    let zone = reading.world.zone
    start = zone.instant(of: goal.from)
    end = zone.instant(of: goal.by.adding(days: 1))
  }

  mutating func counts() throws -> [GoalCount] {
    counted = []
    switch goal.measure {
    case .clients, .revenue: try countBusiness()
    case .role: try countWins(.role, of: .role)
    case .funds: try countWins(.funds, of: nil)
    case .oneToOnes:
      let ways: Set<Channel> = [.oneToOne, .coffee, .meal, .meeting, .video]
      for talk in try reading.talksOfTwo(by: ways, from: start, until: end) {
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

  /// New business, each client once: what was won as an opportunity, else as a referral, else as a yes to an ask.
  private mutating func countBusiness() throws {
    var clients: Set<ContactID> = []
    for won in try reading.opportunities() where won.status == .won && won.kind == .business {
      let isFirst = clients.insert(won.contact).inserted
      // A client who buys twice is one client, and twice revenue.
      guard isFirst || goal.measure.isMoney else { continue }
      try count(.opportunity(id: won.id), with: won.contact, at: won.changed, worth: won.value)
    }
    for referral in try reading.referralsWon(from: start, until: end) {
      let isFirst = referral.prospectContact.map { clients.insert($0).inserted } ?? true
      guard isFirst else { continue }
      try count(
        .referral(id: referral.id), with: referral.prospectContact ?? referral.contact, at: referral.changed,
        worth: referral.value)
    }
    try countYeses(to: .business, except: &clients)
  }

  private mutating func countWins(_ kind: Opportunity.Kind, of asked: Ask.Kind?) throws {
    var counted: Set<ContactID> = []
    for won in try reading.opportunities() where won.status == .won && won.kind == kind {
      counted.insert(won.contact)
      try count(.opportunity(id: won.id), with: won.contact, at: won.changed, worth: won.value)
    }
    if let asked { try countYeses(to: asked, except: &counted) }
  }

  private mutating func countYeses(to kind: Ask.Kind, except known: inout Set<ContactID>) throws {
    for ask in try reading.asksDecided(from: start, until: end) where ask.kind == kind {
      guard case .yes(let value) = ask.outcome, known.insert(ask.contact).inserted else { continue }
      try count(.ask(id: ask.id), with: ask.contact, at: ask.decided ?? ask.planned, worth: value)
    }
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
    let tie = try reading.tie(of: activity)
    guard tie == nil || tie?.goal == goal.id else { return }
    if tie == nil, let contact, try !reading.isIn(goal.market, contact) { return }
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
  func isIn(_ market: Market, _ contact: ContactID) throws(StoreError) -> Bool {
    if market.isEveryone { return true }
    guard let particulars = try self.contact(contact)?.particulars else { return false }
    return market.includes(particulars, offers: try offers(of: contact))
  }
}
