package import Domain

extension Reading {
  /// Events of these days, the earliest first.
  package func events(on days: ClosedRange<Day>) throws(StoreError) -> [Event] {
    try sql("SELECT body FROM event WHERE n = ? AND u = ? AND day BETWEEN ? AND ? ORDER BY day, id")
      .all(n, u, days.lowerBound, days.upperBound) { (row) throws(StoreError) in try Event(whole: row) }
  }

  /// Every event, the latest first.
  package func events(limit: Int = .max) throws(StoreError) -> [Event] {
    try sql("SELECT body FROM event WHERE n = ? AND u = ? ORDER BY day DESC, id DESC LIMIT ?")
      .all(n, u, limit) { (row) throws(StoreError) in try Event(whole: row) }
  }

  package func event(_ id: ID<Event>) throws(StoreError) -> Event? { try Event.load(EntityKey(id), in: self) }

  /// Business that came from an event, open and ended.
  package func opportunities(from event: ID<Event>) throws(StoreError) -> [Opportunity] {
    try all(Opportunity.self).filter { $0.source == .event(id: event) }
  }
}
