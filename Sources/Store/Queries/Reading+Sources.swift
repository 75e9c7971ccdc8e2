package import Domain

/// One record of an import, kept as it stood.
package struct SourceRow: Hashable, Sendable {
  package var record: SourceRecord
  package var file: String
  package var line: Int
  /// What it was read as: `vcard`, `linkedin`.
  package var dialect: String
  /// Why it was set aside; nil where it was taken.
  package var problem: String?
  package var contact: ContactID?
  package var body: [UInt8]

  package init(
    record: SourceRecord, file: String, line: Int, dialect: String, problem: String? = nil, contact: ContactID? = nil,
    body: [UInt8]
  ) {
    (self.record, self.file, self.line, self.dialect) = (record, file, line, dialect)
    (self.problem, self.contact, self.body) = (problem, contact, body)
  }
}

extension Reading {
  package func source(_ record: SourceRecord) throws(StoreError) -> SourceRow? {
    try sql("SELECT file, line, dialect, problem, contact, body FROM source WHERE n = ? AND act = ? AND record = ?")
      .first(n, record.act, record.record) { (row) throws(StoreError) in
        SourceRow(
          record: record, file: row.text(0), line: row.int(1), dialect: row.text(2),
          problem: try row.optional(3, row.text), contact: row.isNull(4) ? nil : try row.id(4), body: row.bytes(5))
      }
  }

  /// The contact this very record became when it was read before, where it still is one.
  package func contact(
    ofRecord bytes: UnsafeBufferPointer<UInt8>, hash: UInt64
  ) throws(StoreError) -> ContactID? {
    guard mayBeKnown(hash) else { return nil }
    return try sql(
      """
      SELECT source.contact FROM source
      JOIN contact ON contact.n = source.n AND contact.id = source.contact
      WHERE source.n = ? AND hash = ? AND body = ? LIMIT 1
      """
    ).first(n, Int64(bitPattern: hash), bytes) { (row) throws(StoreError) in try row.id(0) }
  }

  /// This very record was set aside before.
  package func hasSetAside(_ bytes: UnsafeBufferPointer<UInt8>, hash: UInt64) throws(StoreError) -> Bool {
    guard mayBeKnown(hash) else { return false }
    return try sql("SELECT 1 FROM source WHERE n = ? AND hash = ? AND problem IS NOT NULL AND body = ? LIMIT 1")
      .first(n, Int64(bitPattern: hash), bytes) { _ in true } ?? false
  }

  package func touch(external: String, source: String) throws(StoreError) -> TouchID? {
    try sql("SELECT id FROM touch WHERE n = ? AND external = ? AND source = ?")
      .first(n, external, source) { (row) throws(StoreError) in try row.id(0) }
  }

  package func hasTouch(external: String, source: String) throws(StoreError) -> Bool {
    try sql("SELECT 1 FROM touch WHERE n = ? AND external = ? AND source = ?").first(n, external, source) { _ in true }
      ?? false
  }
}

extension Writing {
  package func keep(
    source record: Int, file: String, line: Int, dialect: String, problem: String?, contact: ContactID?,
    hash: UInt64, body: UnsafeBufferPointer<UInt8>
  ) throws(StoreError) {
    try prepareForMany()
    seen?.insert(hash)
    try sql(
      """
      INSERT INTO source(n, act, record, file, line, dialect, hash, problem, contact, body)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """
    ).run(n, act.id, record, file, line, dialect, Int64(bitPattern: hash), problem, contact, body)
  }
}
