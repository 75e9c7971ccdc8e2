package import Domain

extension Organization: Entity {
  package static let entityKind = EntityKind.organization
  package var key: EntityKey { EntityKey(id) }
  package var relationships: [ContactID] { [] }

  package static func load(_ key: EntityKey, in reading: Reading) throws(StoreError) -> Organization? {
    let id: OrganizationID = key.id()
    return try reading.sql("SELECT name FROM organization WHERE n = ? AND id = ?")
      .first(reading.n, id) { Organization(id: id, name: $0.text(0)) }
  }

  package func write(in writing: Writing) throws(StoreError) {
    // It may have stayed when it was erased (somebody is there); and its name may have been given to another since.
    try writing.sql("UPDATE organization SET name = ? WHERE n = ? AND id = ?").run(name, writing.n, id)
    try writing.sql("INSERT INTO organization(n, id, name) VALUES (?, ?, ?) ON CONFLICT DO NOTHING")
      .run(writing.n, id, name)
  }

  /// Stays where somebody holds a position there.
  package func erase(in writing: Writing) throws(StoreError) {
    try writing.sql(
      """
      DELETE FROM organization WHERE n = ? AND id = ?
      AND NOT EXISTS (SELECT 1 FROM position p WHERE p.n = organization.n AND p.organization = organization.id)
      """
    ).run(writing.n, id)
  }
}

extension Writing {
  /// The organization of this name, made where there is none yet.
  func organization(named name: String) throws(StoreError) -> OrganizationID {
    let found = try sql("SELECT id FROM organization WHERE n = ? AND name = ?")
      .first(n, name) { (row) throws(StoreError) in try row.id(0, Organization.self) }
    if let found { return found }
    let organization = Organization(id: world.id(), name: name)
    try insert(organization)
    return organization.id
  }
}
