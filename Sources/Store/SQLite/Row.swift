import Domain
import GRDBSQLite

/// The row a statement stands on: its columns, from 0, by the type the caller expects.
struct Row {
  fileprivate let handle: OpaquePointer

  init(handle: OpaquePointer) { self.handle = handle }

  func isNull(_ column: Int32) -> Bool { sqlite3_column_type(handle, column) == SQLITE_NULL }

  func int(_ column: Int32) -> Int { Int(sqlite3_column_int64(handle, column)) }

  func bool(_ column: Int32) -> Bool { sqlite3_column_int64(handle, column) != 0 }

  func double(_ column: Int32) -> Double { sqlite3_column_double(handle, column) }

  func text(_ column: Int32) -> String {
    String(decoding: textBytes(column), as: UTF8.self)
  }

  /// The bytes of a text without a copy, valid until the statement moves on.
  func textBytes(_ column: Int32) -> UnsafeBufferPointer<UInt8> {
    // As a blob: asked for a text, SQLite would copy it to put a zero behind.
    let start = sqlite3_column_blob(handle, column)?.assumingMemoryBound(to: UInt8.self)
    return UnsafeBufferPointer(start: start, count: start == nil ? 0 : Int(sqlite3_column_bytes(handle, column)))
  }

  func bytes(_ column: Int32) -> [UInt8] { withBytes(column) { Array($0) } }

  /// The bytes of a column without a copy, valid inside the call.
  func withBytes<Result>(_ column: Int32, _ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    let start = sqlite3_column_blob(handle, column)
    let count = Int(sqlite3_column_bytes(handle, column))
    return body(UnsafeBufferPointer(start: start?.assumingMemoryBound(to: UInt8.self), count: start == nil ? 0 : count))
  }

  func instant(_ column: Int32) -> Instant { Instant(microseconds: sqlite3_column_int64(handle, column)) }

  func day(_ column: Int32) -> Day { Day(number: Int32(clamping: sqlite3_column_int64(handle, column))) }

  /// An identifier; a column that holds none is damage, which `doctor` names.
  func id<Of>(_ column: Int32, _: Of.Type = Of.self) throws(StoreError) -> ID<Of> {
    guard sqlite3_column_bytes(handle, column) == 16, let start = sqlite3_column_blob(handle, column) else {
      throw .damaged(
        detail: "a column that should hold an identifier holds \(sqlite3_column_bytes(handle, column)) bytes")
    }
    return ID(
      high: UInt64(bigEndian: start.loadUnaligned(as: UInt64.self)),
      low: UInt64(bigEndian: start.loadUnaligned(fromByteOffset: 8, as: UInt64.self)))
  }

  /// The column's value, or nil where it is null.
  func optional<Value>(
    _ column: Int32, _ read: (Int32) throws(StoreError) -> Value
  ) throws(StoreError) -> Value? {
    isNull(column) ? nil : try read(column)
  }
}
