import ArgumentParser
import Domain
import Foundation
import UseCases
import Wording

/// Where the network lies: `--file`, else `TEND_FILE`, else the user's data folder (XDG Base Directory).
struct Place: ParsableArguments {
  @Option(name: .long, help: ArgumentHelp(HelpText.file, valueName: "path"))
  var file: String?

  func path() throws -> String {
    let environment = ProcessInfo.processInfo.environment
    if let file { return file }
    if let file = environment["TEND_FILE"], !file.isEmpty { return file }
    let folder = Self.folder("XDG_DATA_HOME", below: ".local/share", environment)
    do {
      // Other people's data: the folder is for its owner alone.
      try FileManager.default.createDirectory(
        atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    } catch {
      throw Refusal.file(path: folder, .notWritable)
    }
    return folder + "/network.db"
  }

  /// A short name for a network's file in the names of others, the same by whatever path it is called.
  static func mark(of network: String) -> String {
    let whole = realpath(network, nil).map { path in
      defer { free(path) }
      return String(cString: path)
    }
    return String(StableHash.hash(whole ?? network), radix: 36)
  }

  /// `$XDG_DATA_HOME/tend`, or its default below the home folder. Relative values are ignored, as the specification asks.
  static func folder(_ variable: String, below: String, _ environment: [String: String]) -> String {
    if let value = environment[variable], value.hasPrefix("/") { return value + "/tend" }
    return (environment["HOME"] ?? NSHomeDirectory()) + "/" + below + "/tend"
  }
}
