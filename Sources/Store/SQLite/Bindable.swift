import Domain
import GRDBSQLite

/// A value that a statement takes.
protocol Bindable {
  func bind(to statement: OpaquePointer, at place: Int32)
}

/// SQLite copies what it is given before the call returns.
private let transient = unsafeBitCast(-1, to: sqlite3_destructor_type.self)

extension Int: Bindable {
  func bind(to statement: OpaquePointer, at place: Int32) { sqlite3_bind_int64(statement, place, Int64(self)) }
}

extension Int64: Bindable {
  func bind(to statement: OpaquePointer, at place: Int32) { sqlite3_bind_int64(statement, place, self) }
}

extension Bool: Bindable {
  func bind(to statement: OpaquePointer, at place: Int32) { sqlite3_bind_int64(statement, place, self ? 1 : 0) }
}

extension Double: Bindable {
  func bind(to statement: OpaquePointer, at place: Int32) { sqlite3_bind_double(statement, place, self) }
}

extension String: Bindable {
  func bind(to statement: OpaquePointer, at place: Int32) {
    var copy = self
    _ = copy.withUTF8 { bytes in
      bytes.withMemoryRebound(to: CChar.self) {
        sqlite3_bind_text(statement, place, $0.baseAddress ?? emptyText, Int32(clamping: $0.count), transient)
      }
    }
  }
}

private nonisolated(unsafe) let emptyText: UnsafePointer<CChar> = {
  let byte = UnsafeMutablePointer<CChar>.allocate(capacity: 1)
  byte.initialize(to: 0)
  return UnsafePointer(byte)
}()

extension SeparatedText: Bindable {
  func bind(to statement: OpaquePointer, at place: Int32) {
    bytes.withUnsafeBytes {
      let start = $0.baseAddress?.assumingMemoryBound(to: CChar.self) ?? emptyText
      _ = sqlite3_bind_text(statement, place, start, Int32(clamping: $0.count), transient)
    }
  }
}

extension UnsafeBufferPointer<UInt8>: Bindable {
  func bind(to statement: OpaquePointer, at place: Int32) {
    if isEmpty {
      sqlite3_bind_zeroblob(statement, place, 0)
    } else {
      sqlite3_bind_blob64(statement, place, baseAddress, UInt64(count), transient)
    }
  }
}

extension [UInt8]: Bindable {
  func bind(to statement: OpaquePointer, at place: Int32) {
    withUnsafeBufferPointer { $0.bind(to: statement, at: place) }
  }
}

extension Optional: Bindable where Wrapped: Bindable {
  func bind(to statement: OpaquePointer, at place: Int32) {
    if let self { self.bind(to: statement, at: place) } else { sqlite3_bind_null(statement, place) }
  }
}

extension ID: Bindable {
  /// Sixteen bytes, most significant first, so that they sort as the identifiers do.
  func bind(to statement: OpaquePointer, at place: Int32) {
    withUnsafeTemporaryAllocation(of: UInt64.self, capacity: 2) { words in
      words[0] = high.bigEndian
      words[1] = low.bigEndian
      sqlite3_bind_blob(statement, place, words.baseAddress, 16, transient)
    }
  }
}

extension Instant: Bindable {
  func bind(to statement: OpaquePointer, at place: Int32) { sqlite3_bind_int64(statement, place, microseconds) }
}

extension Day: Bindable {
  func bind(to statement: OpaquePointer, at place: Int32) { sqlite3_bind_int64(statement, place, Int64(number)) }
}
