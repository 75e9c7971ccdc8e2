import Domain
import GRDB

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Opening a database file, and waiting for others who write to it.
enum SQLiteFile {
  /// How long a try to get the lock takes, and after how many tries the user is told: when it is longer than a blink.
  private static let pause = 20
  private static let blink = 25

  /// Opens the file and makes it ready to write, or to read where it may only be read; a write is refused then. A database that is not Tend's is refused before anything in it changes.
  ///
  static func open(
    _ path: String, holder: HolderFile, patience: Patience, onWait: @escaping @Sendable (Holder?) -> Void
  ) throws(StoreError) -> DatabaseQueue {
    var configuration = Configuration()
    configuration.foreignKeysEnabled = true
    let permission = permission(for: path)
    if permission == .unreadableLog { throw .unreadableLog(path: path) }
    configuration.readonly = permission != .write
    configuration.busyMode = .callback { tries in
      if patience.isOver(after: tries * pause) { return false }
      if tries == blink { onWait(holder.read()) }
      usleep(UInt32(pause) * 1000)
      return true
    }
    configuration.prepareDatabase { database in
      guard let handle = database.sqliteConnection else { return }
      let connection = Connection(handle: handle)
      defer { connection.forgetStatements() }
      try refuseForeign(connection, path)
      try connection.execute("PRAGMA cache_size = -16384; PRAGMA trusted_schema = OFF")
      guard permission == .write else { return }
      // The page size counts only before the first page is written. What the log holds goes to its place when acts are
      // filed; by itself only where it has grown far beyond that.
      try connection.execute(
        "PRAGMA page_size = 8192; PRAGMA synchronous = FULL; PRAGMA wal_autocheckpoint = 4000")
      try keepLog(connection)
    }
    do {
      return try DatabaseQueue(
        path: permission == .readAlone ? immutable(path) : path, configuration: configuration)
    } catch StoreError.busy {
      throw .busy(holder: holder.read())
    } catch let error as StoreError {
      throw error
    } catch let error as DatabaseError {
      throw StoreError(error, path: path)
    } catch {
      throw .cannotOpen(path: path, detail: "\(error)")
    }
  }

  /// Makes the file one with a log. It is one already, but while it is new, and during the first import.
  private static func keepLog(_ connection: Connection) throws(StoreError) {
    let mode = try Statement("PRAGMA journal_mode", on: connection.handle).first { $0.text(0) }
    // To change the mode does not wait for others; to ask for the lock does.
    if mode != "wal" { try connection.execute("BEGIN IMMEDIATE; COMMIT; PRAGMA journal_mode = WAL") }
  }

  /// A file with tables in it and another application's number is somebody else's: not even its journal mode is changed.
  private static func refuseForeign(_ connection: Connection, _ path: String) throws(StoreError) {
    let application = try connection.statement("PRAGMA application_id").first { $0.int(0) }
    guard application != Migrator.applicationID else { return }
    let hasTables = try connection.statement("SELECT 1 FROM sqlite_schema LIMIT 1").first { _ in true } ?? false
    if hasTables { throw .notOurs(path: path) }
  }

  static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }

  /// Only the user reads other people's data: the file is made for its owner alone, before SQLite opens it.
  ///
  /// - Returns: false where there is such a file already; it is left alone.
  @discardableResult
  static func create(_ path: String, for name: String? = nil) throws(StoreError) -> Bool {
    let descriptor = openForOwner(path)
    guard descriptor >= 0 else {
      let name = name ?? path
      if errno == EEXIST { return false }
      let reason = String(cString: strerror(errno))
      if errno == EROFS || errno == EACCES { throw .readOnly(path: name) }
      if errno == ENOSPC || errno == EDQUOT { throw .diskFull(path: name) }
      throw .cannotOpen(path: name, detail: reason)
    }
    close(descriptor)
    return true
  }
}

private func openForOwner(_ path: String) -> Int32 { open(path, O_CREAT | O_EXCL | O_RDWR, 0o600) }

extension StoreError {
  init(_ error: DatabaseError, path: String) {
    self.init(code: error.extendedResultCode.rawValue, message: error.message ?? "", path: path)
  }
}
