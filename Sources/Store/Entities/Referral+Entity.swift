package import Domain

extension Referral: Entity {
  package static let entityKind = EntityKind.referral
  package var key: EntityKey { EntityKey(id) }
  package var relationships: [ContactID] { [contact] + (prospectContact.map { [$0] } ?? []) }

  static let columns = """
    id, contact, side, prospect, prospect_contact, reason, level, status, passed, changed, minor, currency, thanked,
    reported
    """

  init(_ row: Row) throws(StoreError) {
    self.init(
      id: try row.id(0), contact: try row.id(1), by: try row.named(2), prospect: row.text(3),
      prospectContact: row.isNull(4) ? nil : try row.id(4), reason: row.text(5), level: row.int(6),
      status: try row.named(7), passed: row.instant(8), changed: row.instant(9),
      value: row.isNull(10) ? nil : Money(minor: Int64(row.int(10)), currency: row.text(11)),
      thanked: try row.optional(12, row.instant), reportedBack: try row.optional(13, row.instant))
  }

  package static func load(_ key: EntityKey, in reading: Reading) throws(StoreError) -> Referral? {
    try reading.sql("SELECT \(columns) FROM referral WHERE n = ? AND id = ?")
      .first(reading.n, key.id(Referral.self), row: Referral.init)
  }

  package func write(in writing: Writing) throws(StoreError) {
    try writing.sql(
      "INSERT INTO referral(n, u, \(Self.columns)) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
    ).run(
      writing.n, writing.u, id, contact, by.rawValue, prospect, prospectContact, reason, level, status.rawValue, passed,
      changed, value?.minor, value?.currency, thanked, reportedBack)
  }

  package func erase(in writing: Writing) throws(StoreError) {
    try writing.sql("DELETE FROM referral WHERE n = ? AND id = ?").run(writing.n, id)
  }
}
