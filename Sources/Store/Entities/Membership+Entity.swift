package import Domain

extension Membership: Entity {
  package static let entityKind = EntityKind.membership
  /// The group, then the contact.
  package var key: EntityKey { EntityKey(bytes: EntityKey(group).bytes + EntityKey(contact).bytes) }
  package var relationships: [ContactID] { [] }

  static let columns = "club, contact, office, left_on"

  init(_ row: Row) throws(StoreError) {
    self.init(
      group: try row.id(0), contact: try row.id(1), office: row.text(2), left: try row.optional(3, row.day))
  }

  package static func load(_ key: EntityKey, in reading: Reading) throws(StoreError) -> Membership? {
    guard key.bytes.count == 32 else { return nil }
    let group: ID<Group> = EntityKey(bytes: Array(key.bytes[..<16])).id()
    let contact: ContactID = EntityKey(bytes: Array(key.bytes[16...])).id()
    return try reading.sql("SELECT \(columns) FROM member WHERE n = ? AND club = ? AND contact = ?")
      .first(reading.n, group, contact, row: Membership.init)
  }

  package func write(in writing: Writing) throws(StoreError) {
    try writing.sql("INSERT INTO member(n, \(Self.columns)) VALUES (?, ?, ?, ?, ?)")
      .run(writing.n, group, contact, office, left)
  }

  package func erase(in writing: Writing) throws(StoreError) {
    try writing.sql("DELETE FROM member WHERE n = ? AND club = ? AND contact = ?").run(writing.n, group, contact)
  }
}
