package import Domain

/// An act as the history shows it.
package struct PastAct: Hashable, Sendable, Encodable {
  /// Its place among all acts, the first being 1. It never changes, so that an act can be named by it.
  package var number: Int
  package var act: Act
  /// How many entities it changed.
  package var changes: Int
  /// A later act undid it, and was not undone itself.
  package var isUndone: Bool
}

extension Reading {
  /// The newest acts first, in the order of their commits.
  package func acts(limit: Int) throws(StoreError) -> [PastAct] {
    let newest = try countActs()
    let acts = try sql("SELECT id FROM act WHERE n = ? ORDER BY last DESC LIMIT ?")
      .all(n, limit) { (row) throws(StoreError) -> ActID in try row.id(0) }
    var past: [PastAct] = []
    for (place, id) in acts.enumerated() {
      if let act = try pastAct(id, number: newest - place) { past.append(act) }
    }
    return past
  }

  /// The newest acts that changed something of this person, or between the two of you. What was removed since is found
  /// where the journal names the person, not where it named only the thing.
  package func acts(about contact: ContactID, limit: Int) throws(StoreError) -> [PastAct] {
    let touching = try sql("SELECT DISTINCT act FROM journal WHERE n = ? AND entity = ?")
    var found: Set<ActID> = []
    for key in try [EntityKey(contact)] + keys(heldBy: contact) {
      found.formUnion(try touching.all(n, key.bytes) { (row) throws(StoreError) -> ActID in try row.id(0) })
    }
    var past: [PastAct] = []
    for id in found {
      if let act = try pastAct(id, number: try number(of: id)) { past.append(act) }
    }
    return Array(past.sorted { $0.number > $1.number }.prefix(limit))
  }

  /// The act of this number in the history; nil where there is none.
  package func act(numbered number: Int) throws(StoreError) -> PastAct? {
    guard number > 0 else { return nil }
    let id = try sql("SELECT id FROM act WHERE n = ? ORDER BY last LIMIT 1 OFFSET ?")
      .first(n, number - 1) { (row) throws(StoreError) -> ActID in try row.id(0) }
    guard let id else { return nil }
    return try pastAct(id, number: number)
  }

  /// The newest act that still holds and is no undo itself.
  package func newestToUndo() throws(StoreError) -> PastAct? {
    var found: ActID?
    try sql("SELECT id FROM act WHERE n = ? AND undoes IS NULL ORDER BY last DESC")
      .forEach(n) { (row) throws(StoreError) in
        let id: ActID = try row.id(0)
        if try isLive(id) { found = id }
        return found == nil
      }
    guard let found else { return nil }
    return try pastAct(found, number: try number(of: found))
  }

  package func pastAct(_ id: ActID) throws(StoreError) -> PastAct? { try pastAct(id, number: try number(of: id)) }

  private func pastAct(_ id: ActID, number: Int) throws(StoreError) -> PastAct? {
    let changes = try sql("SELECT last - first + 1 FROM act WHERE n = ? AND id = ?").first(n, id) { $0.int(0) }
    guard let changes, let act = try act(id) else { return nil }
    return PastAct(number: number, act: act, changes: changes, isUndone: !(try isLive(id)))
  }

  package func countActs() throws(StoreError) -> Int {
    try sql("SELECT count(*) FROM act WHERE n = ?").first(n) { $0.int(0) } ?? 0
  }

  private func number(of act: ActID) throws(StoreError) -> Int {
    try sql("SELECT count(*) FROM act WHERE n = ?1 AND last <= (SELECT last FROM act WHERE n = ?1 AND id = ?2)")
      .first(n, act) { $0.int(0) } ?? 0
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
