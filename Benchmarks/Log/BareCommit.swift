/// The least that a durable write can be: one row into one table, committed, with the program's pragmas. In a file of its
/// own, so that it disturbs no cache.
struct BareCommit {
  private let connection: RawConnection
  private let operations = ["BEGIN IMMEDIATE", "INSERT INTO bare(body) VALUES ('one row')", "COMMIT"].map {
    Operation($0, expanded: $0)
  }

  init(path: String) throws {
    connection = try RawConnection(path: path)
    try connection.execute("CREATE TABLE bare(id INTEGER PRIMARY KEY, body TEXT)")
  }

  func run() throws {
    for operation in operations { try connection.run(operation) }
  }
}
