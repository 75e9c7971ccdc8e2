import Domain
import GRDBSQLite

/// A prepared statement on the C handle: the one hot path for reading and writing. Values are bound by their types,
/// without an array between; a statement is reset before each run, so a loop left early leaves nothing open.
final class Statement {
  private let handle: OpaquePointer
  private let connection: OpaquePointer

  init(_ sql: String, on connection: OpaquePointer) throws(StoreError) {
    var handle: OpaquePointer?
    let code = sqlite3_prepare_v3(connection, sql, -1, UInt32(SQLITE_PREPARE_PERSISTENT), &handle, nil)
    guard code == SQLITE_OK, let handle else { throw StoreError(on: connection, code: code) }
    (self.handle, self.connection) = (handle, connection)
  }

  deinit { sqlite3_finalize(handle) }

  /// Runs a statement that returns no rows.
  func run<each Value: Bindable>(_ values: repeat each Value) throws(StoreError) {
    bind(repeat each values)
    let code = sqlite3_step(handle)
    sqlite3_reset(handle)
    guard code == SQLITE_DONE || code == SQLITE_ROW else { throw StoreError(on: connection, code: code) }
  }

  /// Runs a statement whose values are counted only when it runs.
  func run(many values: [any Bindable]) throws(StoreError) {
    sqlite3_reset(handle)
    for (place, value) in values.enumerated() { value.bind(to: handle, at: Int32(place + 1)) }
    let code = sqlite3_step(handle)
    sqlite3_reset(handle)
    guard code == SQLITE_DONE || code == SQLITE_ROW else { throw StoreError(on: connection, code: code) }
  }

  /// Calls `each` for every row; the row is valid only inside the call. Returning false ends the walk.
  func forEach<each Value: Bindable>(
    _ values: repeat each Value, row body: (Row) throws(StoreError) -> Bool
  ) throws(StoreError) {
    bind(repeat each values)
    defer { sqlite3_reset(handle) }
    while true {
      let code = sqlite3_step(handle)
      if code == SQLITE_DONE { return }
      guard code == SQLITE_ROW else { throw StoreError(on: connection, code: code) }
      guard try body(Row(handle: handle)) else { return }
    }
  }

  func all<Result, each Value: Bindable>(
    _ values: repeat each Value, row body: (Row) throws(StoreError) -> Result
  ) throws(StoreError) -> [Result] {
    var results: [Result] = []
    try forEach(repeat each values) { (row) throws(StoreError) -> Bool in
      if results.isEmpty { results.reserveCapacity(8) }
      results.append(try body(row))
      return true
    }
    return results
  }

  func first<Result, each Value: Bindable>(
    _ values: repeat each Value, row body: (Row) throws(StoreError) -> Result
  ) throws(StoreError) -> Result? {
    var result: Result?
    try forEach(repeat each values) { (row) throws(StoreError) -> Bool in
      result = try body(row)
      return false
    }
    return result
  }

  private func bind<each Value: Bindable>(_ values: repeat each Value) {
    sqlite3_reset(handle)
    var place: Int32 = 1
    for value in repeat each values {
      value.bind(to: handle, at: place)
      place += 1
    }
  }
}

extension StoreError {
  /// What a result code means for us.
  init(on connection: OpaquePointer?, code: Int32) {
    let message = connection.flatMap { sqlite3_errmsg($0) }.map { String(cString: $0) } ?? "error \(code)"
    let path = connection.flatMap { sqlite3_db_filename($0, nil) }.map { String(cString: $0) } ?? ""
    self.init(code: code, message: message, path: path)
  }

  init(code: Int32, message: String, path: String) {
    switch code & 0xff {
    case SQLITE_BUSY, SQLITE_LOCKED: self = .busy(holder: nil)
    case SQLITE_FULL: self = .diskFull(path: path)
    case SQLITE_READONLY, SQLITE_PERM: self = .readOnly(path: path)
    case SQLITE_NOTADB: self = .notOurs(path: path)
    case SQLITE_CORRUPT: self = .damaged(detail: message)
    case SQLITE_CANTOPEN: self = .cannotOpen(path: path, detail: message)
    // A write that the file system refuses half-way surfaces as an input/output error.
    case SQLITE_IOERR where code == SQLITE_IOERR | (3 << 8) || code == SQLITE_IOERR | (6 << 8):
      self = .diskFull(path: path)
    default: self = .database(code: code, message: message)
    }
  }
}
