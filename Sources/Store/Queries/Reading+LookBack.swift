package import Domain

extension Reading {
  /// Contacts with a two-sided exchange since then, the latest first.
  package func lastTalks(since start: Instant) throws(StoreError) -> [ContactID] {
    try sql(
      """
      SELECT contact FROM standing WHERE n = ? AND u = ? AND last_two_sided >= ? ORDER BY last_two_sided DESC
      """
    ).all(n, u, start) { (row) throws(StoreError) in try row.id(0) }
  }

  /// Contacts who wrote last, to the user alone, since then: the latest first.
  package func lastWrote(since start: Instant) throws(StoreError) -> [ContactID] {
    // With max(at), SQLite takes the other columns from the row of the maximum.
    try sql(
      """
      SELECT contact, max(at) AS last FROM (
        SELECT contact, max(at) AS at, direction, company FROM party WHERE n = ? AND u = ? GROUP BY contact
      ) WHERE direction = ? AND company <= 1 AND at >= ? GROUP BY contact ORDER BY last DESC
      """
    ).all(n, u, Direction.incoming.number, start) { (row) throws(StoreError) in try row.id(0) }
  }
}
