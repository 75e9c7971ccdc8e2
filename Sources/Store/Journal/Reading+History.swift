package import Domain

/// An act as the history shows it.
package struct PastAct: Hashable, Sendable, Encodable {
  package var act: Act
  /// How many entities it changed.
  package var changes: Int
  /// A later act undid it, and was not undone itself.
  package var isUndone: Bool
}

extension Reading {
  /// The newest acts first, in the order of their commits.
  package func acts(limit: Int) throws(StoreError) -> [PastAct] {
    let acts = try sql(
      """
      SELECT id, at, verb, subject, undoes, last - first + 1 FROM act
      WHERE n = ? ORDER BY last DESC LIMIT ?
      """
    ).all(n, limit) { (row) throws(StoreError) in (try Act(row), row.int(5)) }
    var past: [PastAct] = []
    for (act, changes) in acts { past.append(PastAct(act: act, changes: changes, isUndone: !(try isLive(act.id)))) }
    return past
  }

  package func act(_ id: ActID) throws(StoreError) -> Act? {
    try sql("SELECT id, at, verb, subject, undoes FROM act WHERE n = ? AND id = ?").first(n, id, row: Act.init)
  }

  /// When the user last did anything here.
  package func lastAct() throws(StoreError) -> Instant? {
    try sql("SELECT at FROM act WHERE n = ? ORDER BY last DESC LIMIT 1").first(n) { $0.instant(0) }
  }

  /// An act holds as long as no act that holds undid it.
  func isLive(_ id: ActID) throws(StoreError) -> Bool {
    let undoers = try sql("SELECT id FROM act WHERE n = ? AND undoes = ?")
      .all(n, id) { (row) throws(StoreError) in try row.id(0, Act.self) }
    for undoer in undoers where try isLive(undoer) { return false }
    return true
  }

  /// What changed in this act, in order.
  func rows(of act: ActID) throws(StoreError) -> [JournalRow] {
    let range = try sql("SELECT first, last FROM act WHERE n = ? AND id = ?").first(n, act) { ($0.int(0), $0.int(1)) }
    guard let range else { return [] }
    return try sql(
      "SELECT sequence, kind, entity, change, before FROM journal WHERE n = ? AND sequence BETWEEN ? AND ?"
    ).all(n, range.0, range.1) { (row) throws(StoreError) in
      JournalRow(
        sequence: row.int(0), kind: try row.numbered(1), key: EntityKey(bytes: row.bytes(2)),
        change: try row.numbered(3), before: try row.optional(4, row.text))
    }
  }
}

struct JournalRow {
  var sequence: Int
  var kind: EntityKind
  var key: EntityKey
  var change: Change
  /// JSON of what the entity was; nil where it was made here.
  var before: String?
}

extension Act {
  init(_ row: Row) throws(StoreError) {
    self.init(
      id: try row.id(0), at: row.instant(1), verb: row.text(2), subject: row.text(3),
      undoes: row.isNull(4) ? nil : try row.id(4))
  }
}
