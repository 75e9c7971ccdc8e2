import Domain
import Foundation

/// A note beside the database that says who is writing for long, so that others can tell their user for whom they wait.
/// Only ever a courtesy: the lock itself is SQLite's, and a note left by a killed process is not believed.
struct HolderFile: Sendable {
  let path: String

  init(besides database: String) { path = database + "-writer" }

  func write(_ holder: Holder) {
    guard let data = try? JSONEncoder().encode(holder) else { return }
    _ = FileManager.default.createFile(atPath: path, contents: data, attributes: [.posixPermissions: 0o600])
  }

  func remove() { try? FileManager.default.removeItem(atPath: path) }

  /// The writer, if that process still runs.
  func read() -> Holder? {
    guard let data = FileManager.default.contents(atPath: path),
      let holder = try? JSONDecoder().decode(Holder.self, from: data)
    else { return nil }
    // Another user's process may not be signalled, and is there all the same.
    guard kill(holder.process, 0) == 0 || errno == EPERM else { return nil }
    return holder
  }
}
