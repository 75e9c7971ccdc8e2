import ArgumentParser
import Foundation
import UseCases
import Wording

struct BackupCommand: TendCommand {
  static let configuration = CommandConfiguration.verb("backup", HelpText.backup)

  @Argument(help: ArgumentHelp(HelpText.backupPath)) var path: String?
  @OptionGroup var place: Place
  @OptionGroup var output: Output

  func run(in session: Session) throws {
    let copy = try session.network().backUp(to: try path ?? Self.folder())
    try session.show(copy) { $0.backedUp(copy) }
  }

  /// `backups` in the user's data folder, theirs alone.
  private static func folder() throws -> String {
    let data = Place.folder("XDG_DATA_HOME", below: ".local/share", ProcessInfo.processInfo.environment)
    let folder = data + "/backups"
    do {
      try FileManager.default.createDirectory(
        atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    } catch {
      throw Refusal.file(path: folder, .notWritable)
    }
    return folder
  }
}
