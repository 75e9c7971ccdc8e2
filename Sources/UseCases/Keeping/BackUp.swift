import Domain
import Foundation
import Store

/// A backup that was made.
package struct BackedUp: Hashable, Sendable, Encodable {
  package var path: String
  package var bytes: Int
}

extension Network {
  /// Writes a checked copy of the network to `path`, or under a name with the time into `path` where that is a folder.
  /// Others may write meanwhile; a file that is there already is never touched.
  package func backUp(to path: String) throws(Refusal) -> BackedUp {
    var target = path
    var isFolder: ObjCBool = false
    if FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) {
      guard isFolder.boolValue else { throw .file(path: path, .exists) }
      let name = URL(fileURLWithPath: database.path).deletingPathExtension().lastPathComponent
      let stem = path + (path.hasSuffix("/") ? "" : "/") + "\(name)-\(world.stamp)"
      target = stem + ".db"
      var attempt = 1
      while FileManager.default.fileExists(atPath: target) {
        attempt += 1
        target = "\(stem)-\(attempt).db"
      }
    }
    do {
      return BackedUp(path: target, bytes: try database.backUp(to: target))
    } catch {
      throw .store(error)
    }
  }
}

extension World {
  /// The present time as part of a file's name: `2026-11-26-100000`.
  var stamp: String {
    let (day, second) = zone.local(now())
    let digits = [second / 3600, second / 60 % 60, second % 60].map { $0 < 10 ? "0\($0)" : "\($0)" }
    return "\(day.iso)-\(digits.joined())"
  }
}
