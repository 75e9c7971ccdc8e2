package import Domain

extension Setting: Entity {
  package static let entityKind = EntityKind.setting
  package var key: EntityKey { EntityKey(name: self.name) }
  package var relationships: [ContactID] { [] }

  package static func load(_ key: EntityKey, in reading: Reading) throws(StoreError) -> Setting? {
    try reading.setting(key.name)
  }

  package func write(in writing: Writing) throws(StoreError) {
    try writing.sql("INSERT INTO setting(n, u, key, value) VALUES (?, ?, ?, ?)")
      .run(writing.n, writing.u, name, value)
    takeEffect(in: writing)
  }

  private func takeEffect(in writing: Writing) {
    if changesStandings { writing.rulesDidChange() }
    if name == Self.region { writing.regionDidChange() }
  }

  package func erase(in writing: Writing) throws(StoreError) {
    try writing.sql("DELETE FROM setting WHERE n = ? AND u = ? AND key = ?").run(writing.n, writing.u, name)
    takeEffect(in: writing)
  }
}

extension Reading {
  package func setting(_ name: String) throws(StoreError) -> Setting? {
    try sql("SELECT value FROM setting WHERE n = ? AND u = ? AND key = ?")
      .first(n, u, name) { Setting(name: name, value: $0.text(0)) }
  }

  /// All that the user chose, by name.
  package func settings() throws(StoreError) -> [Setting] {
    try sql("SELECT key, value FROM setting WHERE n = ? AND u = ? ORDER BY key")
      .all(n, u) { Setting(name: $0.text(0), value: $0.text(1)) }
  }
}
