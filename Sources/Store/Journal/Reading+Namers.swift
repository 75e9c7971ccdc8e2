import Domain

// What names what: a membership and an evening their group, a card and business where it began. What is named is not undone
// away from under them.

extension Reading {
  /// Of what these rows made, by what each is named. Evenings and business are few, and looked through once.
  func namers(ofAnyOf rows: [JournalRow]) throws(StoreError) -> [EntityKey: [EntityKey]] {
    var namers: [EntityKey: [EntityKey]] = [:]
    let made = rows.filter { $0.change == .made }
    for row in made {
      switch row.kind {
      case .group: namers[row.key] = try memberships(in: row.key.id()).map(\.key)
      case .event: namers[row.key] = try faces(at: row.key.id()).map(\.key)
      default: continue
      }
    }
    if made.contains(where: { [.group, .touch].contains($0.kind) }) {
      for event in try events() { for key in event.named { namers[key, default: []].append(event.key) } }
    }
    if made.contains(where: { [.event, .referral, .introduction, .ask].contains($0.kind) }) {
      for opportunity in try all(Opportunity.self) {
        for key in opportunity.named { namers[key, default: []].append(opportunity.key) }
      }
    }
    return namers
  }
}

extension JournalRow {
  /// What the entity named before this row.
  func named() throws(StoreError) -> [EntityKey] {
    switch kind {
    case .membership: [EntityKey((try entity() as Membership).group)]
    case .face: (try entity() as Face).event.map { [EntityKey($0)] } ?? []
    case .event: (try entity() as Event).named
    case .opportunity: (try entity() as Opportunity).named
    default: []
    }
  }
}

extension Event {
  fileprivate var named: [EntityKey] {
    (group.map { [EntityKey($0)] } ?? []) + (touch.map { [EntityKey($0)] } ?? [])
  }
}

extension Opportunity {
  fileprivate var named: [EntityKey] {
    switch source {
    case .referral(let id): [EntityKey(id)]
    case .introduction(let id): [EntityKey(id)]
    case .event(let id): [EntityKey(id)]
    case .ask(let id): [EntityKey(id)]
    case .told, nil: []
    }
  }
}
