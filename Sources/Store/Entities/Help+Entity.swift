package import Domain

extension Help: Entity {
  package static let entityKind = EntityKind.help
  package var key: EntityKey { EntityKey(id) }
  package var relationships: [ContactID] { [contact] }

  static let columns = "id, contact, side, kind, what, at, offer, began, paid, landed, thanked, reported"

  init(_ row: Row) throws(StoreError) {
    self.init(
      id: try row.id(0), contact: try row.id(1), by: try row.named(2), kind: try row.named(3), what: row.text(4),
      at: row.instant(5), isOffer: row.bool(6), from: try row.optional(7, row.day), isPaid: row.bool(8),
      landed: try row.optional(9, row.instant), thanked: try row.optional(10, row.instant),
      reportedBack: try row.optional(11, row.instant))
  }

  package static func load(_ key: EntityKey, in reading: Reading) throws(StoreError) -> Help? {
    try reading.sql("SELECT \(columns) FROM help WHERE n = ? AND id = ?")
      .first(reading.n, key.id(Help.self), row: Help.init)
  }

  package func write(in writing: Writing) throws(StoreError) {
    try writing.sql("INSERT INTO help(n, u, \(Self.columns)) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)").run(
      writing.n, writing.u, id, contact, by.rawValue, kind.rawValue, what, at, isOffer, from, isPaid, landed, thanked,
      reportedBack)
  }

  package func erase(in writing: Writing) throws(StoreError) {
    try writing.sql("DELETE FROM help WHERE n = ? AND id = ?").run(writing.n, id)
  }
}
