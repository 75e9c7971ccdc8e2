import Domain
import GRDB

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Opening a database file, and waiting for others who write to it.
enum SQLiteFile {
  /// How long a process waits for another's write.
  static let patience: Int64 = 10

  static func open(
    _ path: String, holder: HolderFile, onWait: @escaping @Sendable (Holder?) -> Void
  ) throws(StoreError) -> DatabaseQueue {
    var configuration = Configuration()
    configuration.foreignKeysEnabled = true
    configuration.busyMode = .callback { tries in
      // 20 ms a try; the user is told once, when it is longer than a blink.
      if tries == 25 { onWait(holder.read()) }
      if Int64(tries) * 20 >= patience * 1000 { return false }
      usleep(20_000)
      return true
    }
    configuration.prepareDatabase { database in
      // The page size counts only before the first page is written.
      try database.execute(sql: "PRAGMA page_size = 8192")
      try database.execute(sql: "PRAGMA journal_mode = WAL")
      try database.execute(sql: "PRAGMA synchronous = FULL")
      try database.execute(sql: "PRAGMA cache_size = -16384")
      try database.execute(sql: "PRAGMA trusted_schema = OFF")
    }
    do {
      return try DatabaseQueue(path: path, configuration: configuration)
    } catch let error as DatabaseError {
      throw StoreError(error, path: path)
    } catch {
      throw .cannotOpen(path: path, detail: "\(error)")
    }
  }

  /// Only the user reads other people's data: the file is made for its owner alone, before SQLite opens it.
  static func create(_ path: String) throws(StoreError) {
    let descriptor = openForOwner(path)
    guard descriptor >= 0 else {
      if errno == EEXIST { return }
      let reason = String(cString: strerror(errno))
      if errno == EROFS || errno == EACCES { throw .readOnly(path: path) }
      throw .cannotOpen(path: path, detail: reason)
    }
    close(descriptor)
  }
}

private func openForOwner(_ path: String) -> Int32 { open(path, O_CREAT | O_EXCL | O_RDWR, 0o600) }

extension StoreError {
  init(_ error: DatabaseError, path: String) {
    self.init(code: error.extendedResultCode.rawValue, message: error.message ?? "", path: path)
  }
}
