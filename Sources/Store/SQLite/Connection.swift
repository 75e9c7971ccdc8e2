import GRDBSQLite

/// One open connection and its prepared statements, each prepared once.
final class Connection {
  let handle: OpaquePointer
  private var statements: [String: Statement] = [:]

  init(handle: OpaquePointer) { self.handle = handle }

  /// The statement for this text, prepared at its first use.
  func statement(_ sql: String) throws(StoreError) -> Statement {
    if let statement = statements[sql] { return statement }
    let statement = try Statement(sql, on: handle)
    statements[sql] = statement
    return statement
  }

  /// The text of every statement used so far, for those who read its plan.
  var texts: [String] { statements.keys.sorted() }

  /// Runs statements that take no values: schema, pragmas.
  func execute(_ sql: String) throws(StoreError) {
    let code = sqlite3_exec(handle, sql, nil, nil, nil)
    guard code == SQLITE_OK else { throw StoreError(on: handle, code: code) }
  }

  /// Statements hold the file open; they go before the connection does.
  func forgetStatements() { statements = [:] }
}
