import GRDBSQLite

/// The least that a durable write can be on this connection: one row into one table, committed.
final class BareCommit {
  private let handle: OpaquePointer
  private let statements: [OpaquePointer]

  init(on handle: OpaquePointer) throws {
    self.handle = handle
    guard sqlite3_exec(handle, "CREATE TABLE bare(id INTEGER PRIMARY KEY, body TEXT)", nil, nil, nil) == SQLITE_OK
    else {
      throw BenchError.sqlite(sqlite3_errcode(handle), String(cString: sqlite3_errmsg(handle)))
    }
    statements = try ["BEGIN IMMEDIATE", "INSERT INTO bare(body) VALUES ('one row')", "COMMIT"].map { sql in
      var statement: OpaquePointer?
      let code = sqlite3_prepare_v2(handle, sql, -1, &statement, nil)
      guard let statement else { throw BenchError.sqlite(code, String(cString: sqlite3_errmsg(handle))) }
      return statement
    }
  }

  deinit { for statement in statements { sqlite3_finalize(statement) } }

  func run() throws {
    for statement in statements {
      let code = sqlite3_step(statement)
      sqlite3_reset(statement)
      guard code == SQLITE_DONE else { throw BenchError.sqlite(code, String(cString: sqlite3_errmsg(handle))) }
    }
  }
}
