import GRDBSQLite

/// SQLite's C API used by hand, with the program's pragmas: statements are prepared once, bound, stepped, and every column
/// read. Nothing is decided, so that what the program takes longer is what its rules and its layers cost.
final class RawConnection {
  private var handle: OpaquePointer
  private var statements: [String: OpaquePointer] = [:]
  /// Kept so that no read is left out as unneeded.
  private(set) var checksum: Int64 = 0

  init(path: String) throws {
    var opened: OpaquePointer?
    let code = sqlite3_open_v2(
      path, &opened, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX, nil)
    guard code == SQLITE_OK, let opened else { throw BenchError.noConnection }
    handle = opened
    for pragma in [
      "foreign_keys = ON", "page_size = 8192", "journal_mode = WAL", "synchronous = FULL", "cache_size = -16384",
      "trusted_schema = OFF", "wal_autocheckpoint = 4000",
    ] {
      try execute("PRAGMA \(pragma)")
    }
  }

  deinit {
    for statement in statements.values { sqlite3_finalize(statement) }
    sqlite3_close_v2(handle)
  }

  func replay(_ operations: [Operation]) throws {
    for operation in operations { try run(operation) }
  }

  func run(_ operation: Operation) throws {
    let statement = try prepared(operation.sql)
    for (place, value) in operation.values.enumerated() { bind(value, to: statement, at: Int32(place + 1)) }
    var code = sqlite3_step(statement)
    while code == SQLITE_ROW {
      read(statement)
      code = sqlite3_step(statement)
    }
    sqlite3_reset(statement)
    guard code == SQLITE_DONE else { throw BenchError.sqlite(code, String(cString: sqlite3_errmsg(handle))) }
  }

  private func prepared(_ sql: String) throws -> OpaquePointer {
    if let statement = statements[sql] { return statement }
    var statement: OpaquePointer?
    let code = sqlite3_prepare_v3(handle, sql, -1, UInt32(SQLITE_PREPARE_PERSISTENT), &statement, nil)
    guard let statement else { throw BenchError.sqlite(code, String(cString: sqlite3_errmsg(handle))) }
    statements[sql] = statement
    return statement
  }

  private func bind(_ value: Operation.Value, to statement: OpaquePointer, at place: Int32) {
    let transient = unsafeBitCast(-1, to: sqlite3_destructor_type.self)
    switch value {
    case .null: sqlite3_bind_null(statement, place)
    case .integer(let number): sqlite3_bind_int64(statement, place, number)
    case .real(let number): sqlite3_bind_double(statement, place, number)
    case .text(let bytes):
      bytes.withUnsafeBytes { bytes in
        _ = sqlite3_bind_text(
          statement, place, bytes.baseAddress?.assumingMemoryBound(to: CChar.self) ?? emptyText, Int32(bytes.count),
          transient)
      }
    case .blob(let bytes) where bytes.isEmpty: sqlite3_bind_zeroblob(statement, place, 0)
    case .blob(let bytes):
      bytes.withUnsafeBytes { _ = sqlite3_bind_blob(statement, place, $0.baseAddress, Int32($0.count), transient) }
    }
  }

  private func read(_ statement: OpaquePointer) {
    for column in 0..<sqlite3_column_count(statement) {
      switch sqlite3_column_type(statement, column) {
      case SQLITE_INTEGER: checksum &+= sqlite3_column_int64(statement, column)
      case SQLITE_TEXT, SQLITE_BLOB:
        checksum &+= Int64(sqlite3_column_bytes(statement, column))
        if let bytes = sqlite3_column_blob(statement, column) { checksum &+= Int64(bytes.load(as: UInt8.self)) }
      default: break
      }
    }
  }

  func execute(_ sql: String) throws {
    let code = sqlite3_exec(handle, sql, nil, nil, nil)
    guard code == SQLITE_OK else { throw BenchError.sqlite(code, String(cString: sqlite3_errmsg(handle))) }
  }
}

private nonisolated(unsafe) let emptyText: UnsafePointer<CChar> = {
  let byte = UnsafeMutablePointer<CChar>.allocate(capacity: 1)
  byte.initialize(to: 0)
  return UnsafePointer(byte)
}()
