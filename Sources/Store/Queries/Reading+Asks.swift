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

  /// Asks that were made or planned past a guard, the newest first.
  package func asksPastGuards(limit: Int) throws(StoreError) -> [Ask] {
    try sql("SELECT \(Ask.columns) FROM ask WHERE n = ? AND u = ? AND override IS NOT NULL ORDER BY id DESC LIMIT ?")
      .all(n, u, limit, row: Ask.init)
  }

  /// The guards that were asked past, oldest first.
  package func overrides() throws(StoreError) -> [Ask.Override] {
    try sql("SELECT \(Ask.columns) FROM ask WHERE n = ? AND u = ? AND override IS NOT NULL ORDER BY id")
      .all(n, u, row: Ask.init).compactMap(\.overrode)
  }
}
