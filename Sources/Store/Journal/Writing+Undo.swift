package import Domain

extension Writing {
  /// Sets everything that `target` changed back to what it was. Refuses where later acts rest on it, and names them.
  package func undo(_ target: Act) throws(StoreError) {
    guard try isLive(target.id) else { throw .alreadyUndone(target) }
    let rows = try rows(of: target.id)
    let resting = try actsResting(on: target, rows)
    guard resting.isEmpty else { throw .restedUpon(by: resting) }
    for row in rows.reversed() { try reverse(row, row.kind.type) }
  }

  private func reverse<E: Entity>(_ row: JournalRow, _: E.Type) throws(StoreError) {
    switch row.change {
    case .made: try remove(E.self, row.key)
    case .changed, .removed:
      guard let before = row.before else { throw .damaged(detail: "journal row \(row.sequence) has lost its image") }
      try save(try JSONText.value(before) as E)
    }
  }

  /// Later acts that changed the same entities, or added something to a contact that `target` made; newest first.
  private func actsResting(on target: Act, _ rows: [JournalRow]) throws(StoreError) -> [Act] {
    guard let last = rows.last?.sequence else { return [] }
    var found: Set<ActID> = []
    let later = try sql("SELECT DISTINCT act FROM journal WHERE n = ? AND entity = ? AND sequence > ?")
    for row in rows {
      // An organization stays while somebody holds a position there: nobody rests on it.
      if row.kind == .organization { continue }
      let keys = row.kind == .contact && row.change == .made ? [row.key] + (try dependents(of: row.key)) : [row.key]
      for key in keys {
        for act in try later.all(n, key.bytes, last, row: { (row) throws(StoreError) in try row.id(0, Act.self) }) {
          found.insert(act)
        }
      }
    }
    var acts: [(act: Act, order: Int)] = []
    for id in found where try isLive(id) {
      let order = try sql("SELECT last FROM act WHERE n = ? AND id = ?").first(n, id) { $0.int(0) }
      if let act = try act(id), act.undoes == nil, let order { acts.append((act, order)) }
    }
    return acts.sorted { $0.order > $1.order }.map(\.act)
  }

  /// The entities that hold on to a contact.
  private func dependents(of contact: EntityKey) throws(StoreError) -> [EntityKey] {
    let id: ContactID = contact.id()
    var keys = try replies(about: id).map(\.key)
    for query in Self.dependentQueries {
      keys += try sql(query).all(n, u, id) { EntityKey(bytes: $0.bytes(0)) }
    }
    return keys
  }

  private static let dependentQueries = [
    "SELECT touch FROM party WHERE n = ? AND u = ? AND contact = ?",
    "SELECT id FROM promise WHERE n = ? AND u = ? AND contact = ?",
    "SELECT id FROM help WHERE n = ? AND u = ? AND contact = ?",
    "SELECT id FROM ask WHERE n = ? AND u = ? AND contact = ?",
    "SELECT id FROM referral WHERE n = ? AND u = ? AND contact = ?",
    "SELECT id FROM fact WHERE n = ?1 AND contact = ?3",
    "SELECT id FROM note WHERE n = ? AND u = ? AND contact = ?",
  ]
}
