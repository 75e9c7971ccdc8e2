import Domain
import GRDB

/// Brings a file from the schema it has to the one this program knows.
struct Migrator {
  /// "Tend" in four bytes, so that another program's database is not taken for ours.
  static let applicationID = 0x5465_6E64

  var migrations: [Migration]
  var path: String
  var world: World

  /// A newer schema is refused; an older one is copied to `PATH.before-N` first, then brought up to date in one
  /// transaction.
  func run(on queue: DatabaseQueue, _ connection: Connection) throws(StoreError) {
    let found = try number("user_version", connection)
    let known = migrations.last?.number ?? 0
    guard found <= known else { throw .newer(found: found, known: known) }
    guard found < known else { return }
    if found == 0 {
      let tables = try connection.statement("SELECT count(*) FROM sqlite_schema").first { $0.int(0) } ?? 0
      guard tables == 0 else { throw .notOurs(path: path) }
    } else {
      try backUp(queue, known)
    }
    do {
      // GRDB's hooks expect every commit on the queue.
      try queue.writeWithoutTransaction { _ in try migrate(connection, to: known) }
    } catch let error as StoreError {
      throw error
    } catch {
      throw .damaged(detail: "\(error)")
    }
  }

  private func migrate(_ connection: Connection, to known: Int) throws(StoreError) {
    try connection.execute("BEGIN EXCLUSIVE")
    do {
      // Another process may have done it while this one waited.
      let current = try number("user_version", connection)
      for migration in migrations where migration.number > current { try connection.execute(migration.sql) }
      if current == 0 { try makeNetwork(connection) }
      try connection.execute("PRAGMA user_version = \(known)")
      try connection.execute("PRAGMA application_id = \(Self.applicationID)")
      try connection.execute("COMMIT")
    } catch {
      try? connection.execute("ROLLBACK")
      throw error
    }
  }

  private func number(_ pragma: String, _ connection: Connection) throws(StoreError) -> Int {
    // Not from the cache: a pragma's answer may change under a prepared statement.
    try Statement("PRAGMA \(pragma)", on: connection.handle).first { $0.int(0) } ?? 0
  }

  private func makeNetwork(_ connection: Connection) throws(StoreError) {
    try connection.statement("INSERT INTO network(id, uuid, created) VALUES (1, ?, ?)")
      .run(world.id(Network.self), world.now())
    try connection.statement("INSERT INTO user(n, u) VALUES (1, 1)").run()
  }

  /// An earlier copy of that name is somebody's last resort: it is never written over.
  private func backUp(_ queue: DatabaseQueue, _ known: Int) throws(StoreError) {
    // The copy, and the log in which all is written anew.
    try FreeSpace.require(2 * SQLiteFile.size(path), at: path)
    var copy = "\(path).before-\(known)"
    var attempt = 1
    while try !SQLiteFile.create(copy) {
      attempt += 1
      copy = "\(path).before-\(known)-\(attempt)"
    }
    do {
      try queue.backup(to: DatabaseQueue(path: copy))
    } catch let error as DatabaseError {
      throw StoreError(error, path: copy)
    } catch {
      throw .cannotOpen(path: copy, detail: "\(error)")
    }
  }
}

/// A book of contacts with all that is known of them: what a `network` row stands for.
enum Network {}
