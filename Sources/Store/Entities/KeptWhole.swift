import Domain

/// An entity of which there are few: its row is its JSON, beside the columns that queries look for.
protocol KeptWhole: Entity {
  static var table: String { get }
  /// The columns beside `n, id, u, body`.
  static var beside: [String] { get }
  var id: ID<Self> { get }
  /// What stands in them.
  var besides: [any Bindable] { get }
}

extension KeptWhole {
  package var key: EntityKey { EntityKey(id) }

  init(whole row: Row, _ column: Int32 = 0) throws(StoreError) {
    guard let entity: Self = try row.json(column) else { throw .damaged(detail: "a row of \(Self.table) is empty") }
    self = entity
  }

  package static func load(_ key: EntityKey, in reading: Reading) throws(StoreError) -> Self? {
    try reading.sql("SELECT body FROM \(table) WHERE n = ? AND id = ?")
      .first(reading.n, key.id(Self.self)) { (row) throws(StoreError) in try Self(whole: row) }
  }

  package func write(in writing: Writing) throws(StoreError) {
    let names = Self.beside.map { ", \($0)" }.joined()
    let marks = Self.beside.map { _ in ", ?" }.joined()
    let body = try JSONText.text(self)
    try writing.sql("INSERT INTO \(Self.table)(n, id, u, body\(names)) VALUES (?, ?, ?, ?\(marks))")
      .run(many: [writing.n, id, writing.u, body] + besides)
  }

  package func erase(in writing: Writing) throws(StoreError) {
    try writing.sql("DELETE FROM \(Self.table) WHERE n = ? AND id = ?").run(writing.n, id)
  }
}

extension Reading {
  /// All of a kind, oldest first: identifiers sort by time.
  func all<E: KeptWhole>(_: E.Type = E.self) throws(StoreError) -> [E] {
    try sql("SELECT body FROM \(E.table) WHERE n = ? AND u = ? ORDER BY id")
      .all(n, u) { (row) throws(StoreError) in try E(whole: row) }
  }

  /// Those with a contact, oldest first.
  func all<E: KeptWhole>(_: E.Type = E.self, with contact: ContactID) throws(StoreError) -> [E] {
    try sql("SELECT body FROM \(E.table) WHERE n = ? AND u = ? AND contact = ? ORDER BY id")
      .all(n, u, contact) { (row) throws(StoreError) in try E(whole: row) }
  }

  /// Those that are under way, oldest first.
  func open<E: KeptWhole>(_: E.Type = E.self) throws(StoreError) -> [E] {
    try sql("SELECT body FROM \(E.table) WHERE n = ? AND u = ? AND open = 1 ORDER BY id")
      .all(n, u) { (row) throws(StoreError) in try E(whole: row) }
  }
}
