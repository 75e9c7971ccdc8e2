package import Domain

/// An act as the history shows it.
package struct PastAct: Hashable, Sendable, Encodable {
  package var number: Int { act.number }
  package var act: Act
  /// How many entities it changed.
  package var changes: Int
  /// A later act undid it, and was not undone itself.
  package var isUndone: Bool
}

extension Reading {
  /// The newest acts first, in the order of their commits.
  package func acts(limit: Int) throws(StoreError) -> [PastAct] {
    try sql("SELECT \(Act.columns) FROM act WHERE n = ? ORDER BY number DESC LIMIT ?")
      .all(n, limit) { (row) throws(StoreError) in try past(row) }
  }

  /// The newest acts that changed something of this person, or between the two of you. What was removed since is found
  /// where the journal names the person, not where it named only the thing.
  package func acts(about contact: ContactID, limit: Int) throws(StoreError) -> [PastAct] {
    var found: Set<Int> = []
    for key in try [EntityKey(contact)] + keys(heldBy: contact) {
      found.formUnion(try traces(of: key).map(\.act))
    }
    var past: [PastAct] = []
    for number in found.sorted(by: >).prefix(limit) {
      if let act = try act(numbered: number) { past.append(act) }
    }
    return past
  }

  /// The act of this number in the history; nil where there is none.
  package func act(numbered number: Int) throws(StoreError) -> PastAct? {
    try sql("SELECT \(Act.columns) FROM act WHERE n = ? AND number = ?")
      .first(n, number) { (row) throws(StoreError) in try past(row) }
  }

  /// The newest act that still holds and is no undo itself.
  package func newestToUndo() throws(StoreError) -> PastAct? {
    var found: PastAct?
    try sql("SELECT \(Act.columns) FROM act WHERE n = ? AND undoes IS NULL ORDER BY number DESC")
      .forEach(n) { (row) throws(StoreError) in
        let act = try past(row)
        if !act.isUndone { found = act }
        return found == nil
      }
    return found
  }

  private func past(_ row: Row) throws(StoreError) -> PastAct {
    let act = try Act(row)
    return PastAct(act: act, changes: row.int(6) - row.int(5) + 1, isUndone: !(try isLive(act.number)))
  }

  package func countActs() throws(StoreError) -> Int {
    try sql("SELECT max(number) FROM act WHERE n = ?").first(n) { $0.int(0) } ?? 0
  }

  /// When the user last did anything here.
  package func lastAct() throws(StoreError) -> Instant? {
    try sql("SELECT at FROM act WHERE n = ? ORDER BY number DESC LIMIT 1").first(n) { $0.instant(0) }
  }

  /// An act holds as long as no act that holds undid it.
  func isLive(_ number: Int) throws(StoreError) -> Bool {
    for undoer in try sql("SELECT number FROM act WHERE n = ? AND undoes = ?").all(n, number, row: { $0.int(0) })
    where try isLive(undoer) {
      return false
    }
    return true
  }

  /// What changed in this act, in order.
  func rows(of act: Int) throws(StoreError) -> [JournalRow] {
    let range = try sql("SELECT first, last FROM act WHERE n = ? AND number = ?").first(n, act) {
      ($0.int(0), $0.int(1))
    }
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
  /// Its first and last rows in the journal stand behind what it says itself.
  static let columns = "number, id, at, verb, subject, first, last, undoes"

  init(_ row: Row) throws(StoreError) {
    self.init(
      number: row.int(0), id: try row.id(1), at: row.instant(2), verb: row.text(3), subject: row.text(4),
      undoes: try row.optional(7, row.int))
  }
}
