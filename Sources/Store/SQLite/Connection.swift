import GRDBSQLite

/// One open connection and its prepared statements, each prepared once.
final class Connection {
  let handle: OpaquePointer
  private var statements: [StatementText: Statement] = [:]

  init(handle: OpaquePointer) { self.handle = handle }

  /// The statement for this text, prepared at its first use.
  func statement(_ sql: String) throws(StoreError) -> Statement {
    let text = StatementText(text: sql)
    if let statement = statements[text] { return statement }
    let statement = try Statement(sql, on: handle)
    statements[text] = statement
    return statement
  }

  /// The text of every statement used so far, for those who read its plan.
  var texts: [String] { statements.keys.map(\.text).sorted() }

  /// Runs statements that take no values: schema, pragmas.
  func execute(_ sql: String) throws(StoreError) {
    let code = sqlite3_exec(handle, sql, nil, nil, nil)
    guard code == SQLITE_OK else { throw StoreError(on: handle, code: code) }
  }

  /// Statements hold the file open; they go before the connection does.
  func forgetStatements() { statements = [:] }
}

/// A statement's text as a key: all of it is compared, and its length and end alone are hashed, without Swift's hasher,
/// which guards against texts that an enemy chose. Either would cost more than many a look-up it stands for.
private struct StatementText: Hashable {
  var text: String

  func hash(into hasher: inout Hasher) { hasher.combine(_rawHashValue(seed: 0)) }

  func _rawHashValue(seed: Int) -> Int {
    let (count, end) =
      text.utf8.withContiguousStorageIfAvailable { bytes in
        (bytes.count, UnsafeRawBufferPointer(bytes).suffix(8).reduce(UInt64(0)) { $0 << 8 | UInt64($1) })
      } ?? (text.utf8.count, 0)
    let mixed = (end ^ UInt64(count) << 40 ^ UInt64(bitPattern: Int64(seed))) &* 0x9E37_79B9_7F4A_7C15
    return Int(truncatingIfNeeded: mixed ^ mixed >> 32)
  }
}
