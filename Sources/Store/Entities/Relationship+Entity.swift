package import Domain

extension Relationship: Entity {
  package static let entityKind = EntityKind.relationship
  package var key: EntityKey { EntityKey(contact) }
  package var relationships: [ContactID] { [contact] }

  package static func load(_ key: EntityKey, in reading: Reading) throws(StoreError) -> Relationship? {
    let contact: ContactID = key.id()
    return try reading.sql("SELECT \(columns) FROM relationship WHERE n = ? AND u = ? AND contact = ?")
      .first(reading.n, reading.u, contact) { (row) throws(StoreError) in try Relationship(of: contact, row) }
  }

  static let columns = """
    roles, tier, tier_given, cadence_days, cadence_longest, paused, pause_until, ask_again, asks_per_year, never_ask,
    word, word_at, no_rhythm, kept
    """

  init(of contact: ContactID, _ row: Row) throws(StoreError) {
    self.init(
      contact: contact, roles: Set(row.text(0).split(separator: ",").compactMap { Role(rawValue: String($0)) }),
      tier: row.isNull(1) ? nil : try row.named(1), tierGiven: try row.optional(2, row.instant),
      cadence: row.isNull(3) ? nil : Cadence(days: row.int(3), longest: row.int(4)),
      pause: row.isNull(5) ? nil : Pause(from: row.instant(5), until: try row.optional(6, row.day)),
      askAgain: try row.optional(7, row.day), asksPerYear: try row.optional(8, row.int), neverAsk: row.bool(9),
      word: row.isNull(10) ? nil : Word(answer: try row.named(10), at: row.instant(11)), noRhythm: row.bool(12),
      kept: try row.optional(13, row.instant))
  }

  package func write(in writing: Writing) throws(StoreError) {
    try writing.sql(
      """
      INSERT INTO relationship(n, u, contact, \(Self.columns))
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """
    ).run(
      writing.n, writing.u, contact, roles.map(\.rawValue).sorted().joined(separator: ","), tier?.rawValue, tierGiven,
      cadence?.days, cadence?.longest, pause?.from, pause?.until, askAgain, asksPerYear, neverAsk,
      word?.answer.rawValue, word?.at, noRhythm, kept)
    if isLeftOut { writing.givingMayChange(of: contact) }
  }

  package func erase(in writing: Writing) throws(StoreError) {
    try writing.sql("DELETE FROM relationship WHERE n = ? AND u = ? AND contact = ?")
      .run(writing.n, writing.u, contact)
    if isLeftOut { writing.givingMayChange(of: contact) }
  }

  /// Needs of others are not brought to them, or were not.
  private var isLeftOut: Bool { isPersonal || pause != nil }
}
