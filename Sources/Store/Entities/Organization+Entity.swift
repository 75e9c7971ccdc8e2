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
    if let stayed = try Organization.load(key, in: writing) {
      try stayed.forgetWords(in: writing)
      try writing.sql("UPDATE organization SET name = ? WHERE n = ? AND id = ?").run(name, writing.n, id)
    } else {
      try writing.sql("INSERT INTO organization(n, id, name) VALUES (?, ?, ?) ON CONFLICT DO NOTHING")
        .run(writing.n, id, name)
      guard try Organization.load(key, in: writing) != nil else { return }
    }
    let insert = try writing.sql("INSERT OR IGNORE INTO organization_word(n, word, organization) VALUES (?, ?, ?)")
    for word in Folding.tokens(name) { try insert.run(writing.n, word, id) }
  }

  /// Stays where somebody holds a position there, to be written over.
  package func erase(in writing: Writing) throws(StoreError) {
    guard try writing.isEmpty(id) else { return }
    writing.knownOrganizations.removeAll()
    try writing.sql("DELETE FROM organization WHERE n = ? AND id = ?").run(writing.n, id)
    try forgetWords(in: writing)
  }

  private func forgetWords(in writing: Writing) throws(StoreError) {
    let delete = try writing.sql("DELETE FROM organization_word WHERE n = ? AND word = ? AND organization = ?")
    for word in Folding.tokens(name) { try delete.run(writing.n, word, id) }
  }
}

extension Reading {
  /// Nobody holds or held a position there.
  func isEmpty(_ organization: OrganizationID) throws(StoreError) -> Bool {
    try sql("SELECT 1 FROM position WHERE n = ? AND organization = ? LIMIT 1").first(n, organization) { _ in false }
      ?? true
  }
}

extension Reading {
  func organizationID(named name: String) throws(StoreError) -> OrganizationID? {
    try sql("SELECT id FROM organization WHERE n = ? AND name = ?")
      .first(n, name) { (row) throws(StoreError) in try row.id(0) }
  }
}

extension Writing {
  /// The organization of this name, made where there is none yet.
  func organization(named name: String) throws(StoreError) -> OrganizationID {
    if let known = knownOrganizations[name] { return known }
    let id: OrganizationID
    if let found = try organizationID(named: name) {
      id = found
    } else {
      id = world.id()
      try insert(Organization(id: id, name: name))
    }
    if knownOrganizations.count >= 4096 { knownOrganizations.removeAll(keepingCapacity: true) }
    knownOrganizations[name] = id
    return id
  }
}
