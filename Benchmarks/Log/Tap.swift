import GRDBSQLite

/// Listens to SQLite from outside the store: which connection was opened last, and which statements it runs with which
/// values.
enum Tap {
  nonisolated(unsafe) private(set) static var newest: OpaquePointer?
  nonisolated(unsafe) private static var operations: [Operation] = []

  /// From now on every new connection is noted.
  static func install() {
    let note: @convention(c) (OpaquePointer?, UnsafeMutableRawPointer?, UnsafeRawPointer?) -> Int32 = { handle, _, _ in
      Tap.newest = handle
      return SQLITE_OK
    }
    sqlite3_auto_extension(unsafeBitCast(note, to: (@convention(c) () -> Void).self))
  }

  /// The statements of one run of `body`, in order.
  static func recording(on handle: OpaquePointer, _ body: () throws -> Void) rethrows -> [Operation] {
    sqlite3_trace_v2(handle, UInt32(SQLITE_TRACE_STMT), listener, nil)
    defer { sqlite3_trace_v2(handle, 0, nil, nil) }
    operations.removeAll(keepingCapacity: true)
    try body()
    return operations
  }

  private static let listener:
    @convention(c) (UInt32, UnsafeMutableRawPointer?, UnsafeMutableRawPointer?, UnsafeMutableRawPointer?) -> Int32 = {
      _, _, statement, text in
      guard let statement = statement.map({ OpaquePointer($0) }), let template = sqlite3_sql(statement) else {
        return 0
      }
      // What a trigger or a virtual table runs inside is not ours to repeat.
      if let text, text.assumingMemoryBound(to: CChar.self).pointee == CChar(bitPattern: UInt8(ascii: "-")) { return 0 }
      let sql = String(cString: template)
      if sql.contains("note_text_") { return 0 }
      guard let expanded = sqlite3_expanded_sql(statement) else { return 0 }
      defer { sqlite3_free(expanded) }
      Tap.operations.append(Operation(sql, expanded: String(cString: expanded)))
      return 0
    }
}
