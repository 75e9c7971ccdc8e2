import Domain
import Foundation
import UseCases

/// The last list that was shown on this terminal, so that `done 1` means its first line. Kept per terminal below
/// `XDG_STATE_HOME`; nothing in it but numbers, identifiers and the names that were shown.
struct Memory {
  struct Entry: Codable, Equatable {
    var number: Int
    var contact: ContactID
    var name: String
    /// The step it stood for, where the list was one of steps.
    var step: StepReference?
  }

  private struct Stored: Codable {
    var shown: Instant
    var entries: [Entry]
  }

  /// A number older than this is refused with the name it meant.
  static let lifetime: Int64 = 12 * 3600

  private let path: String

  init(environment: [String: String]) {
    let folder = Place.folder("XDG_STATE_HOME", below: ".local/state", environment)
    let terminal = environment["TEND_TERMINAL"] ?? Self.terminal()
    path = folder + "/last-list-" + terminal + ".json"
  }

  private static func terminal() -> String {
    for descriptor: Int32 in 0...2 {
      if let name = ttyname(descriptor) {
        return String(String(cString: name).map { $0 == "/" ? "-" : $0 })
      }
    }
    return "none"
  }

  /// Remembers a list; a folder that can't be written costs only the numbers.
  func remember(_ entries: [Entry], now: Instant) {
    let folder = (path as NSString).deletingLastPathComponent
    try? FileManager.default.createDirectory(
      atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    guard let data = try? JSONEncoder().encode(Stored(shown: now, entries: entries)) else { return }
    _ = FileManager.default.createFile(atPath: path, contents: data, attributes: [.posixPermissions: 0o600])
  }

  /// What a number of the last list stood for.
  func entry(_ number: Int, now: Instant) throws(Refusal) -> Entry {
    guard let data = FileManager.default.contents(atPath: path),
      let stored = try? JSONDecoder().decode(Stored.self, from: data),
      let entry = stored.entries.first(where: { $0.number == number })
    else { throw .noSuchNumber(number) }
    guard now.seconds - stored.shown.seconds <= Self.lifetime, now >= stored.shown else {
      throw .staleNumber(number, meant: entry.name)
    }
    return entry
  }
}
