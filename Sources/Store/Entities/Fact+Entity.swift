package import Domain

extension Fact: Entity {
  package static let entityKind = EntityKind.fact
  package var key: EntityKey { EntityKey(id) }
  package var relationships: [ContactID] { [contact] }

  static let columns = "id, contact, kind, text, learned, stated, closed"

  init(_ row: Row) throws(StoreError) {
    self.init(
      id: try row.id(0), contact: try row.id(1), kind: try row.named(2), text: row.text(3), learned: row.day(4),
      statedByThem: row.bool(5), closed: try row.optional(6, row.day))
  }

  package static func load(_ key: EntityKey, in reading: Reading) throws(StoreError) -> Fact? {
    try reading.sql("SELECT \(columns) FROM fact WHERE n = ? AND id = ?")
      .first(reading.n, key.id(Fact.self), row: Fact.init)
  }

  package func write(in writing: Writing) throws(StoreError) {
    try writing.sql("INSERT INTO fact(n, \(Self.columns)) VALUES (?, ?, ?, ?, ?, ?, ?, ?)").run(
      writing.n, id, contact, kind.rawValue, text, learned, statedByThem, closed)
    try writing.indexText(text, of: id, about: contact)
    try writing.addTerms(of: self)
  }

  package func erase(in writing: Writing) throws(StoreError) {
    try writing.sql("DELETE FROM fact WHERE n = ? AND contact = ? AND id = ?").run(writing.n, contact, id)
    try writing.forgetText(of: id)
    try writing.removeTerms(of: self)
  }
}
