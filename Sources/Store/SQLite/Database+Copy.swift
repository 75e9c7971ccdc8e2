import Domain
import GRDB

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

extension Database {
  /// Writes a copy of this moment of the network to `copy`, whatever others write meanwhile, and checks it. The name
  /// appears only when the copy is whole; a file that has it already is never touched.
  ///
  /// - Returns: the size of the copy in bytes.
  package func backUp(to copy: String) throws(StoreError) -> Int {
    try FreeSpace.require(bytes, at: copy)
    let part = copy + ".part-" + String(world.id(Database.self).text.suffix(8))
    defer { unlink(part) }
    try SQLiteFile.copy(queue, to: part, for: copy)
    try SQLiteFile.name(part, copy)
    return SQLiteFile.size(copy)
  }
}

extension Database {
  /// The size of the file with its log.
  package var bytes: Int { SQLiteFile.size(path) + SQLiteFile.size(path + "-wal") }
}

extension SQLiteFile {
  /// Copies a database into a new file that stands by itself, without a log beside it, and checks every page of it.
  ///
  /// - Parameter name: the path that the user knows it by, for errors.
  static func copy(_ source: DatabaseQueue, to path: String, for name: String) throws(StoreError) {
    guard try create(path, for: name) else { throw .cannotOpen(path: name, detail: "exists") }
    do {
      var configuration = Configuration()
      configuration.foreignKeysEnabled = false
      let copy = try DatabaseQueue(path: path, configuration: configuration)
      try source.backup(to: copy)
      let problems = try copy.writeWithoutTransaction { database in
        try database.execute(sql: "PRAGMA journal_mode = DELETE")
        return try String.fetchAll(database, sql: "PRAGMA integrity_check(1)")
      }
      try copy.close()
      guard problems == ["ok"] else { throw StoreError.damaged(detail: problems.first ?? "no answer") }
    } catch let error as StoreError {
      throw error
    } catch let error as DatabaseError {
      throw StoreError(error, path: name)
    } catch {
      throw .cannotOpen(path: name, detail: "\(error)")
    }
    guard sync(path) else { throw .diskFull(path: name) }
  }

  /// Gives a finished file its name, unless something has it.
  static func name(_ part: String, _ path: String) throws(StoreError) {
    if link(part, path) == 0 { return }
    let reason = errno
    guard reason != EEXIST, !exists(path) else { throw .cannotOpen(path: path, detail: "exists") }
    // Some file systems have no links.
    guard rename(part, path) == 0 else { throw .cannotOpen(path: path, detail: String(cString: strerror(errno))) }
  }

  /// In bytes; 0 where there is no such file.
  static func size(_ path: String) -> Int {
    var status = stat()
    return stat(path, &status) == 0 ? Int(status.st_size) : 0
  }

  /// Whether the file begins as every SQLite database does.
  static func looksLikeDatabase(_ path: String) -> Bool {
    let descriptor = open(path, O_RDONLY)
    guard descriptor >= 0 else { return false }
    defer { close(descriptor) }
    var header = [UInt8](repeating: 0, count: 16)
    guard read(descriptor, &header, header.count) == header.count else { return false }
    return header == Array("SQLite format 3\u{0}".utf8)
  }

  private static func sync(_ path: String) -> Bool {
    let descriptor = open(path, O_RDWR)
    guard descriptor >= 0 else { return false }
    defer { close(descriptor) }
    return fsync(descriptor) == 0
  }

  private static func open(_ path: String, _ flags: Int32) -> Int32 {
    #if canImport(Glibc)
      Glibc.open(path, flags)
    #else
      Darwin.open(path, flags)
    #endif
  }
}
