/// The least that a durable write can be: one row into one table, committed, with the program's pragmas. In the file where
/// the statements by hand are run, so that its log is as long and as often copied back as theirs: a log of its own would
/// only grow, which costs more than the commit.
struct BareCommit {
  private let connection: RawConnection
  private let operations = ["BEGIN IMMEDIATE", "INSERT INTO bare(body) VALUES ('one row')", "COMMIT"].map {
    Operation($0, expanded: $0)
  }

  init(on connection: RawConnection) throws {
    self.connection = connection
    try connection.execute("CREATE TABLE bare(id INTEGER PRIMARY KEY, body TEXT)")
  }

  func run() throws {
    for operation in operations { try connection.run(operation) }
  }
}
