package import Domain
import GRDB

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Putting a backup in the place of a network.
package struct Restoring: Sendable {
  package let path: String
  let world: World
  let migrations: [Migration]

  package init(path: String, world: World, migrations: [Migration] = Migration.all) {
    (self.path, self.world, self.migrations) = (path, world, migrations)
  }

  /// What stands in a backup: enough to know it by.
  package struct Backup: Hashable, Sendable, Encodable {
    package var contacts: Int
    package var acts: Int
    package var lastAct: Instant?
    package var schema: Int
    package var bytes: Int
  }

  /// Reads a backup through: refused where it is not Tend's, newer than this program, or damaged anywhere.
  package func examine(_ backup: String) throws(StoreError) -> Backup {
    let queue = try open(backup)
    do {
      return try queue.read { database in
        let problems = try String.fetchAll(database, sql: "PRAGMA integrity_check(1)")
        guard problems == ["ok"] else { throw StoreError.damaged(detail: problems.first ?? "no answer") }
        return Backup(
          contacts: try Int.fetchOne(database, sql: "SELECT count(*) FROM contact") ?? 0,
          acts: try Int.fetchOne(database, sql: "SELECT count(*) FROM act") ?? 0,
          lastAct: try Int64.fetchOne(database, sql: "SELECT max(at) FROM act").map(Instant.init(microseconds:)),
          schema: try Int.fetchOne(database, sql: "PRAGMA user_version") ?? 0, bytes: SQLiteFile.size(backup))
      }
    } catch let error as StoreError {
      throw error
    } catch let error as DatabaseError {
      throw StoreError(error, path: backup)
    } catch {
      throw .cannotOpen(path: backup, detail: "\(error)")
    }
  }

  /// Puts a copy of `backup` in the network's place. The present file stays, under `aside`; at no moment is there none.
  /// Ends with `.busy` where another process has the network open.
  package func replace(with backup: String, aside: String) throws(StoreError) {
    try FreeSpace.require(SQLiteFile.size(backup), at: path)
    let part = "\(path).part-" + String(world.id(Restoring.self).text.suffix(8))
    defer { unlink(part) }
    try SQLiteFile.copy(open(backup), to: part, for: path)
    if SQLiteFile.exists(path) {
      let present = try holdPresent()
      defer { try? present?.close() }
      // Held, it is whole in its one file, and what is left of a journal is spent.
      if present != nil { unlink(path + "-journal") }
      try setAside(aside)
      try put(part)
    } else {
      try put(part)
    }
  }

  private func open(_ backup: String) throws(StoreError) -> DatabaseQueue {
    guard SQLiteFile.exists(backup) else { throw .cannotOpen(path: backup, detail: "no such file") }
    var configuration = Configuration()
    configuration.readonly = true
    do {
      let queue = try DatabaseQueue(path: backup, configuration: configuration)
      let (application, schema) = try queue.read { database in
        (
          try Int.fetchOne(database, sql: "PRAGMA application_id") ?? 0,
          try Int.fetchOne(database, sql: "PRAGMA user_version") ?? 0
        )
      }
      guard application == Migrator.applicationID, schema > 0 else { throw StoreError.notOurs(path: backup) }
      let known = migrations.last?.number ?? 0
      guard schema <= known else { throw StoreError.newer(found: schema, known: known) }
      return queue
    } catch let error as StoreError {
      throw error
    } catch let error as DatabaseError {
      throw StoreError(error, path: backup)
    } catch {
      throw .cannotOpen(path: backup, detail: "\(error)")
    }
  }

  /// The present file, with everything in it and nobody else in it. Nil where it is so damaged that it can't be opened:
  /// then it is moved as it is.
  private func holdPresent() throws(StoreError) -> DatabaseQueue? {
    guard SQLiteFile.looksLikeDatabase(path) else { return nil }
    do {
      let present = try DatabaseQueue(path: path)
      let mode = try present.writeWithoutTransaction { database in
        try database.execute(sql: "PRAGMA locking_mode = EXCLUSIVE")
        // Leaving the log takes the whole file for oneself and writes what was in the log into it.
        return try String.fetchOne(database, sql: "PRAGMA journal_mode = DELETE")
      }
      guard mode == "delete" else { throw StoreError.busy(holder: HolderFile(besides: path).read()) }
      return present
    } catch let error as StoreError {
      throw error
    } catch let error as DatabaseError {
      if case .busy = StoreError(error, path: path) { throw .busy(holder: HolderFile(besides: path).read()) }
      return nil
    } catch {
      return nil
    }
  }

  private func setAside(_ aside: String) throws(StoreError) {
    // A second name for the file, so that its first one is never without a file.
    if link(path, aside) != 0 {
      guard errno != EEXIST, !SQLiteFile.exists(aside) else { throw .cannotOpen(path: aside, detail: "exists") }
      guard rename(path, aside) == 0 else { throw .cannotOpen(path: aside, detail: String(cString: strerror(errno))) }
    }
    // Only beside a damaged file: its log belongs to it, and must not be taken for the new one's.
    for log in ["-wal", "-shm", "-journal"] where SQLiteFile.exists(path + log) {
      guard rename(path + log, aside + log) == 0 else {
        throw .cannotOpen(path: aside + log, detail: String(cString: strerror(errno)))
      }
    }
  }

  private func put(_ part: String) throws(StoreError) {
    guard rename(part, path) == 0 else { throw .cannotOpen(path: path, detail: String(cString: strerror(errno))) }
  }
}
