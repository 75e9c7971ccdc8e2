package import Domain
import Foundation
package import Store

/// A backup looked at before it takes the network's place.
package struct Restoration: Hashable, Sendable, Encodable {
  package var backup: String
  package var path: String
  package var holds: Restoring.Backup
  /// Where the present file will be; nil where there is none.
  package var aside: String?
}

extension Network {
  /// Reads a backup through: refused where it is not Tend's, is newer than this program, or damaged.
  ///
  /// - Parameter path: where the network lies. It is not opened: it may be what is damaged.
  package static func restoration(
    from backup: String, to path: String, world: World
  ) throws(Refusal) -> Restoration {
    let files = FileManager.default
    guard files.fileExists(atPath: backup) else { throw .file(path: backup, .notFound) }
    do {
      let holds = try Restoring(path: path, world: world).examine(backup)
      var aside: String?
      if files.fileExists(atPath: path) {
        let name = "\(path).before-restore-\(world.stamp)"
        var free = name
        var attempt = 1
        while files.fileExists(atPath: free) {
          attempt += 1
          free = "\(name)-\(attempt)"
        }
        aside = free
      }
      return Restoration(backup: backup, path: path, holds: holds, aside: aside)
    } catch {
      throw Refusal(error, ofBackup: backup)
    }
  }

  /// Puts the backup in the network's place. The present file is kept aside, never deleted; refuses while another
  /// process has it open.
  package static func restore(_ restoration: Restoration, world: World) throws(Refusal) {
    do {
      try Restoring(path: restoration.path, world: world)
        .replace(with: restoration.backup, aside: restoration.aside ?? restoration.path + ".before-restore")
    } catch {
      throw Refusal(error, ofBackup: restoration.backup)
    }
  }
}

extension Refusal {
  /// Only the backup is read through, so that what is damaged is the backup.
  fileprivate init(_ error: StoreError, ofBackup path: String) {
    switch error {
    case .damaged(let detail): self = .keeping(.damagedBackup(path: path, detail: detail))
    default: self = .store(error)
    }
  }
}
