import GRDB

@testable import Store

/// Statements run on a file as another program would.
enum SQLiteScript {
  static func run(_ sql: String, on path: String) throws {
    let queue = try DatabaseQueue(path: path)
    try queue.writeWithoutTransaction { try $0.execute(sql: sql) }
    try queue.close()
  }
}

extension Store.Database {
  /// Runs statements of the test's own, as damage would.
  func damage(_ sql: String) throws {
    try queue.writeWithoutTransaction { _ in try connection.execute(sql) }
  }
}
