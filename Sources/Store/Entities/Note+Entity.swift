package import Domain

extension Note: Entity {
  package static let entityKind = EntityKind.note
  package var key: EntityKey { EntityKey(id) }
  /// A note is private to its user and no evidence: the rules never read it.
  package var relationships: [ContactID] { [] }

  static let columns = "id, contact, at, text"

  init(_ row: Row) throws(StoreError) {
    self.init(id: try row.id(0), contact: try row.id(1), at: row.instant(2), text: row.text(3))
  }

  package static func load(_ key: EntityKey, in reading: Reading) throws(StoreError) -> Note? {
    try reading.sql("SELECT \(columns) FROM note WHERE n = ? AND id = ?")
      .first(reading.n, key.id(Note.self), row: Note.init)
  }

  package func write(in writing: Writing) throws(StoreError) {
    try writing.sql("INSERT INTO note(n, u, \(Self.columns)) VALUES (?, ?, ?, ?, ?, ?)")
      .run(writing.n, writing.u, id, contact, at, text)
    try writing.indexText(text, of: id, about: contact)
  }

  package func erase(in writing: Writing) throws(StoreError) {
    try writing.sql("DELETE FROM note WHERE n = ? AND id = ?").run(writing.n, id)
    try writing.forgetText(of: id)
  }
}
