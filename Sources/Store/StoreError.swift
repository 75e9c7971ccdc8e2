package import Domain

/// Why the store could not do it. Nothing was changed in any of these cases.
package enum StoreError: Error, Hashable, Sendable {
  /// Another process has been writing for longer than we wait.
  case busy(holder: Holder?)
  /// The database was written by a newer Tend.
  case newer(found: Int, known: Int)
  /// The file is not a database of Tend's.
  case notOurs(path: String)
  case damaged(detail: String)
  case diskFull(path: String)
  /// Known before anything was written: so many bytes are needed where the file would lie.
  case noSpace(path: String, needed: Int)
  case readOnly(path: String)
  /// The file may only be read, and its newest changes lie in a log that can't be read so.
  case unreadableLog(path: String)
  case cannotOpen(path: String, detail: String)
  case missing(entity: String)
  /// Later acts rest on the one to be undone; these must be undone first, newest first.
  case restedUpon(by: [Act])
  case alreadyUndone(Act)
  /// Anything else SQLite says; a fault of ours.
  case database(code: Int32, message: String)
}

/// Who is writing: what a waiting process tells its user.
package struct Holder: Hashable, Sendable, Codable {
  package var process: Int32
  /// The act under way: `import of phone.vcf`.
  package var doing: String
  package var since: Instant

  package init(process: Int32, doing: String, since: Instant) {
    (self.process, self.doing, self.since) = (process, doing, since)
  }
}
