package import Domain

extension Face: Entity {
  package static let entityKind = EntityKind.face
  package var key: EntityKey { EntityKey(id) }
  package var relationships: [ContactID] { [] }

  package static func load(_ key: EntityKey, in reading: Reading) throws(StoreError) -> Face? {
    try reading.sql("SELECT body FROM face WHERE n = ? AND u = ? AND id = ?")
      .first(reading.n, reading.u, key.id(Face.self)) { (row) throws(StoreError) -> Face? in try row.json(0) } ?? nil
  }

  package func write(in writing: Writing) throws(StoreError) {
    try writing.sql("INSERT INTO face(n, u, id, body, open, event) VALUES (?, ?, ?, ?, ?, ?)")
      .run(writing.n, writing.u, id, try JSONText.text(self), fate == nil, event)
  }

  package func erase(in writing: Writing) throws(StoreError) {
    try writing.sql("DELETE FROM face WHERE n = ? AND u = ? AND id = ?").run(writing.n, writing.u, id)
  }
}
