package import Domain

extension Promise: Entity {
  package static let entityKind = EntityKind.promise
  package var key: EntityKey { EntityKey(id) }
  package var relationships: [ContactID] { [contact] }

  static let columns = "id, contact, side, what, made, due, outcome, ended"

  init(_ row: Row) throws(StoreError) {
    let ended = row.instant(7)
    let outcome: Outcome? =
      switch row.text(6) {
      case "kept": .kept(at: ended)
      case "broken": .broken(at: ended)
      case "released": .released(at: ended)
      default: nil
      }
    self.init(
      id: try row.id(0), contact: try row.id(1), by: try row.named(2), what: row.text(3), made: row.instant(4),
      due: try row.optional(5, row.day), outcome: outcome)
  }

  package static func load(_ key: EntityKey, in reading: Reading) throws(StoreError) -> Promise? {
    try reading.sql("SELECT \(columns) FROM promise WHERE n = ? AND id = ?")
      .first(reading.n, key.id(Promise.self), row: Promise.init)
  }

  package func write(in writing: Writing) throws(StoreError) {
    let ending: (name: String, at: Instant)? =
      switch outcome {
      case .kept(let at): ("kept", at)
      case .broken(let at): ("broken", at)
      case .released(let at): ("released", at)
      case nil: nil
      }
    try writing.sql("INSERT INTO promise(n, u, \(Self.columns)) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)").run(
      writing.n, writing.u, id, contact, by.rawValue, what, made, due, ending?.name, ending?.at)
  }

  package func erase(in writing: Writing) throws(StoreError) {
    try writing.sql("DELETE FROM promise WHERE n = ? AND id = ?").run(writing.n, id)
  }
}
