package import Domain
import Method
import Store

/// What came of one event, or of all of a series (P1). Counts alone: what an hour or a coin of it brought is not reckoned.
package struct EventResults: Hashable, Sendable, Encodable {
  package var occasions = 0
  /// New faces that were captured there; so many of them kept, and so many neither kept, parked nor let go yet.
  package var faces = 0
  package var kept = 0
  package var undecided = 0
  /// Of those kept: written to in time (P22), still not written to, and of these those for whom time is left.
  package var writtenInTime = 0
  package var unwritten = 0
  package var stillInTime = 0
  /// What has passed with those kept there since.
  package var oneToOnes = 0
  package var trusted = 0
  package var clients = 0
  package var asks = 0
  package var referrals = 0
  package var won = 0
  /// What it took, as far as it was told.
  package var minutes = 0
  package var costs: [Money] = []
  /// So few that a proportion would say nothing.
  package var isTiny = true

  package init() {}
}

extension Reading {
  /// - Parameter isSeries: counted as occasions of one series.
  func results(of events: [Event], isSeries: Bool, _ practice: Practice) throws -> EventResults {
    var results = EventResults()
    results.occasions = events.count
    var since: [ContactID: Instant] = [:]
    var won: Set<Won> = []
    for event in events.sorted(by: { $0.day < $1.day }) {
      results.minutes += event.minutes ?? 0
      if let cost = event.cost { results.add(cost) }
      for face in try faces(at: event.id) {
        results.faces += 1
        guard case .kept(let contact) = face.fate else {
          if face.fate == nil { results.undecided += 1 }
          continue
        }
        results.kept += 1
        since[contact] = since[contact] ?? practice.zone.instant(of: event.day)
        let keptAt = face.decided ?? face.captured
        switch try written(to: contact, keptAt: keptAt, practice) {
        case .inTime: results.writtenInTime += 1
        case .notYet:
          results.unwritten += 1
          if world.now() <= practice.rules.writeBy(keptAt: keptAt) { results.stillInTime += 1 }
        case .late, .leftOut: continue
        }
      }
      for opportunity in try opportunities(from: event.id) where opportunity.status == .won {
        won.insert(.opportunity(opportunity.id))
      }
    }
    for (contact, start) in since { try add(contact, since: start, practice, to: &results, &won) }
    results.won = won.count
    results.isTiny = (isSeries ? results.occasions : results.kept) < Rules.enoughForProportion
    return results
  }

  private func add(
    _ contact: ContactID, since start: Instant, _ practice: Practice, to results: inout EventResults,
    _ won: inout Set<Won>
  ) throws {
    guard let evidence = try evidence(of: contact), !evidence.relationship.isPersonal else { return }
    let standing = Standing.evaluate(evidence, practice: practice, now: world.now())
    if let trust = standing.theirTrust, trust >= .credibility { results.trusted += 1 }
    if evidence.relationship.roles.contains(.client) { results.clients += 1 }
    results.oneToOnes += evidence.touches.count { $0.at >= start && $0.at <= world.now() && $0.isOneToOne }
    results.asks += evidence.asks.count { ask in ask.made.map { $0 >= start } ?? false }
    let referrals = evidence.referrals.filter { $0.passed >= start }
    results.referrals += referrals.count
    won.formUnion(referrals.filter { $0.by == .them && $0.status == .won }.map { .referral($0.id) })
    let opportunities = evidence.opportunities.filter { $0.opened >= start && $0.status == .won }
    won.formUnion(opportunities.map { .opportunity($0.id) })
    for ask in evidence.asks where ask.kind == .business || ask.kind == .role {
      guard let made = ask.made, made >= start, case .yes = ask.outcome else { continue }
      // What came of the ask is counted once.
      if !opportunities.contains(where: { $0.source == .ask(id: ask.id) }) { won.insert(.ask(ask.id)) }
    }
  }

  enum Written {
    case inTime, late, notYet
    /// Family and friends are written to by no clock.
    case leftOut
  }

  /// Whether somebody kept was written to, or met again, since.
  func written(to contact: ContactID, keptAt kept: Instant, _ practice: Practice) throws(StoreError) -> Written {
    guard let relationship = try Relationship.load(EntityKey(contact), in: self), !relationship.isPersonal else {
      return .leftOut
    }
    let (now, company) = (world.now(), practice.rules.stage.company)
    let first = try history(with: contact).first { touch in
      touch.at > kept && touch.at <= now && touch.direction != .incoming && (touch.talked || touch.company <= company)
    }
    guard let first else { return .notYet }
    return first.at <= practice.rules.writeBy(keptAt: kept) ? .inTime : .late
  }

  /// The faces of each of these events as the guard of signing up looks at them (P1).
  func eventFaces(_ events: [Event], _ practice: Practice) throws -> [EventFaces] {
    try events.map { event in
      var faces = EventFaces(day: event.day, kept: 0, keptUnwritten: [])
      for face in try self.faces(at: event.id) {
        guard case .kept(let contact) = face.fate else { continue }
        faces.kept += 1
        let kept = face.decided ?? face.captured
        if try written(to: contact, keptAt: kept, practice) == .notYet { faces.keptUnwritten.append(kept) }
      }
      return faces
    }
  }
}

/// One piece of business, however it is on record.
private enum Won: Hashable {
  case opportunity(ID<Opportunity>)
  case referral(ID<Referral>)
  case ask(ID<Ask>)
}

extension EventResults {
  fileprivate mutating func add(_ cost: Money) {
    if let place = costs.firstIndex(where: { $0.currency == cost.currency }) {
      let (sum, isTooMuch) = costs[place].minor.addingReportingOverflow(cost.minor)
      costs[place].minor = isTooMuch ? .max : sum
    } else {
      costs.append(cost)
    }
  }
}
