package import Domain

extension Reading {
  /// Asks of one kind that came to an outcome, the newest first. Identifiers sort by time, so that the key is the order.
  package func concludedAsks(of kind: Ask.Kind, limit: Int) throws(StoreError) -> [Ask] {
    try sql(
      """
      SELECT \(Ask.columns) FROM ask
      WHERE n = ? AND u = ? AND kind = ? AND made IS NOT NULL AND outcome IS NOT NULL ORDER BY id DESC LIMIT ?
      """
    ).all(n, u, kind.rawValue, limit, row: Ask.init)
  }

  /// Asks that were planned or made and have no outcome, the newest first.
  package func unfinishedAsks(limit: Int) throws(StoreError) -> [Ask] {
    try sql("SELECT \(Ask.columns) FROM ask WHERE n = ? AND u = ? AND outcome IS NULL ORDER BY id DESC LIMIT ?")
      .all(n, u, limit, row: Ask.init)
  }

  /// Asks that were made or planned past a guard, oldest first.
  package func asksPastGuards() throws(StoreError) -> [Ask] {
    try sql("SELECT \(Ask.columns) FROM ask WHERE n = ? AND u = ? AND override IS NOT NULL ORDER BY id")
      .all(n, u, row: Ask.init)
  }

  /// Invitations that were sent past a guard, oldest first.
  package func invitationsPastGuards() throws(StoreError) -> [OneToOne] {
    try sql("SELECT body FROM one_to_one WHERE n = ? AND u = ? AND overridden = 1 ORDER BY id")
      .all(n, u) { (row) throws(StoreError) in try OneToOne(whole: row) }
  }
}
