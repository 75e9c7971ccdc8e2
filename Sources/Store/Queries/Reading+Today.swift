package import Domain

extension Reading {
  package func hasContacts() throws(StoreError) -> Bool {
    try sql("SELECT 1 FROM contact WHERE n = ? LIMIT 1").first(n) { _ in true } ?? false
  }

  /// Nobody is in the network, and no import has left anything.
  func isUntouched() throws(StoreError) -> Bool {
    let hasSources = try sql("SELECT 1 FROM source WHERE n = ? LIMIT 1").first(n) { _ in true } ?? false
    let hasContacts = try hasContacts()
    return !hasSources && !hasContacts
  }

  package func tier(of contact: ContactID) throws(StoreError) -> Relationship.Tier? {
    try sql("SELECT tier FROM relationship WHERE n = ? AND u = ? AND contact = ? AND tier IS NOT NULL")
      .first(n, u, contact) { (row) throws(StoreError) in try row.named(0) }
  }

  /// What was answered to steps since then.
  package func replies(since start: Instant) throws(StoreError) -> [Reply] {
    try sql("SELECT \(Reply.columns) FROM reply WHERE n = ? AND u = ? AND at >= ? ORDER BY at")
      .all(n, u, start, row: Reply.init)
  }

  /// What was answered since then to steps that concern the user alone.
  package func ownReplies(since start: Instant) throws(StoreError) -> [Reply] {
    try sql("SELECT \(Reply.columns) FROM reply WHERE n = ? AND u = ? AND contact = ? AND at >= ?")
      .all(n, u, ContactID.nobody, start, row: Reply.init)
  }

  /// When the first act was made; nil before there was any.
  package func firstAct() throws(StoreError) -> Instant? {
    try sql("SELECT at FROM act WHERE n = ? ORDER BY number LIMIT 1").first(n) { $0.instant(0) }
  }

  /// When acts were made, newest first: at most 200, and one from before `start`, so that a gap before it shows.
  package func recentActs(since start: Instant) throws(StoreError) -> [Instant] {
    var instants: [Instant] = []
    try sql("SELECT at FROM act WHERE n = ? ORDER BY number DESC LIMIT 200").forEach(n) { row in
      instants.append(row.instant(0))
      return row.instant(0) >= start
    }
    return instants
  }
}
