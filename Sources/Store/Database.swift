package import Domain
import GRDB
import GRDBSQLite

/// The store of one file, as its user's process sees it: synchronous, one connection, one thread at a time.
package final class Database {
  package let path: String
  let queue: DatabaseQueue
  let connection: Connection
  let holderFile: HolderFile
  let world: World
  let makeEvaluator: EvaluatorMaker
  /// The last one made, and for how many changes of the rules.
  private var made: (stamp: Int, evaluator: Evaluator)?
  /// The network's number in this file and the user's in the network. One of each until there are accounts.
  let network = 1
  let user = 1

  private let patience: Patience
  /// Acts since the last filing have left enough for it to be worth while.
  private var isFilingDue = false

  /// Makes, from the settings a transaction sees, the function that concludes a standing from evidence. The store calls
  /// it for every relationship whose evidence a write touched, so that no use case can forget to.
  package typealias EvaluatorMaker = (Reading) throws(StoreError) -> Evaluator
  package typealias Evaluator = (Evidence, _ now: Instant) -> Standing

  /// Opens the file, or makes it where `creating` is set; brings an older schema up to date after a backup.
  ///
  /// - Parameter patience: how long to wait for another process's write, in milliseconds.
  /// - Parameter onWait: called once when another process's write is being waited for, with who it is, where known.
  package init(
    path: String, creating: Bool, world: World, migrations: [Migration] = Migration.all,
    evaluator: @escaping EvaluatorMaker, patience: Int = 10_000,
    onWait: @escaping @Sendable (Holder?) -> Void = { _ in }
  ) throws(StoreError) {
    self.path = path
    self.world = world
    makeEvaluator = evaluator
    holderFile = HolderFile(besides: path)
    if creating {
      try SQLiteFile.create(path)
    } else if !SQLiteFile.exists(path) {
      throw .cannotOpen(path: path, detail: "no such file")
    }
    let patience = Patience(milliseconds: patience)
    self.patience = patience
    let queue = try SQLiteFile.open(path, holder: holderFile, patience: patience, onWait: onWait)
    self.queue = queue
    guard let handle = queue.unsafeRead({ $0.sqliteConnection }) else {
      throw .cannotOpen(path: path, detail: "no connection")
    }
    connection = Connection(handle: handle)
    try Migrator(migrations: migrations, path: path, world: world).run(on: queue, connection)
    // GRDB watches each statement that is compiled, for observations that nobody makes here.
    sqlite3_set_authorizer(handle, nil, nil)
  }

  /// The file, or the folder it lies in, may only be read: every write is refused.
  package var isReadOnly: Bool { queue.configuration.readonly }

  deinit { connection.forgetStatements() }

  /// What concludes standings after so many changes of the rules: made once for many acts.
  func evaluator(of stamp: Int, _ reading: Reading) throws(StoreError) -> Evaluator {
    if let made, made.stamp == stamp { return made.evaluator }
    let evaluator = try makeEvaluator(reading)
    made = (stamp, evaluator)
    return evaluator
  }

  /// What `body` reads is one moment of the network, whatever others write meanwhile.
  package func read<Result>(_ body: (Reading) throws -> Result) throws -> Result {
    let reading = Reading(connection: connection, network: network, user: user, world: world)
    return try queue.unsafeRead { _ in
      try connection.statement("BEGIN").run()
      defer { try? connection.statement("COMMIT").run() }
      return try body(reading)
    }
  }

  /// Runs `body` as one act: everything it writes, the standings that follow from it and the journal's rows are committed
  /// together, or nothing is.
  ///
  /// - Parameter keeping: false for a dry run: all is done, then rolled back.
  package func write<Result>(
    _ verb: String, _ subject: String = "", undoes: Int? = nil, keeping: Bool = true,
    _ body: (Writing) throws -> Result
  ) throws -> Result {
    try queue.writeWithoutTransaction { _ in
      do {
        try connection.statement("BEGIN IMMEDIATE").run()
      } catch let error as StoreError {
        if case .busy = error { throw StoreError.busy(holder: holderFile.read()) }
        throw error
      }
      do {
        let writing = try Writing(verb, subject, undoes: undoes, in: self)
        let result = try body(writing)
        try writing.conclude()
        try connection.statement(keeping ? "COMMIT" : "ROLLBACK").run()
        isFilingDue = keeping && writing.isFilingDue
        return result
      } catch {
        // SQLite has rolled back by itself after a full disk; a second ROLLBACK then only says so.
        try? connection.statement("ROLLBACK").run()
        throw error
      }
    }
  }

  /// Brings the indexes up to date where acts have left them enough, and puts what the log holds in its place: for when
  /// nobody waits for an answer. Where another process writes just then, it is left to a later act.
  package func fileWhereDue() throws {
    guard isFilingDue else { return }
    try patience.without {
      try write("file") { try $0.file() }
      try execute("PRAGMA wal_checkpoint(PASSIVE)")
    }
  }

  /// Where the queue knows of it: it watches for commits.
  private func execute(_ pragma: String) throws {
    try queue.writeWithoutTransaction { _ in try connection.execute(pragma) }
  }

  /// Runs `body` with a note beside the file that says what is being done, for those who wait.
  package func announcing<Result>(_ doing: String, process: Int32, _ body: () throws -> Result) rethrows -> Result {
    holderFile.write(Holder(process: process, doing: doing, since: world.now()))
    // Long writes touch the whole of some indexes; 28 MB hold most of those of 100,000 people.
    try? connection.execute("PRAGMA cache_size = -28672")
    // Into an empty network all pages are new: nothing is there to be kept in a log, and each is written once. Where
    // another process looks on, the log stays.
    let isFirst = (try? read { try $0.isUntouched() }) ?? false
    if isFirst { try? execute("PRAGMA journal_mode = DELETE") }
    defer {
      if isFirst { try? execute("PRAGMA journal_mode = WAL") }
      try? connection.execute("PRAGMA cache_size = -16384")
      holderFile.remove()
    }
    return try body()
  }
}
