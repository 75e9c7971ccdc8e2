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

/// A statement's text as a key: all of it is compared, and its length and end alone are hashed. Hashing the whole would
/// cost more than many a look-up it stands for.
private struct StatementText: Hashable {
  var text: String

  func hash(into hasher: inout Hasher) {
    hasher.combine(text.utf8.count)
    var end: UInt64 = 0
    for byte in text.utf8.suffix(8) { end = end << 8 | UInt64(byte) }
    hasher.combine(end)
  }
}
