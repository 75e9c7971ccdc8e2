import Domain
import Foundation

/// When the user looked at today in the last weeks, one instant a day: whoever reads and types nothing is not away. Kept per
/// network below `XDG_STATE_HOME`, for all terminals; nothing in it but times.
struct Looks {
  /// So many days are remembered.
  private static let limit = 60

  private let path: String

  /// - Parameter network: the path of its file, by whatever name.
  init(environment: [String: String], network: String) {
    path = "\(Place.folder("XDG_STATE_HOME", below: ".local/state", environment))/looks-\(Place.mark(of: network))"
  }

  /// Oldest first; none where nothing can be read.
  var instants: [Instant] {
    (FileManager.default.contents(atPath: path).map { String(decoding: $0, as: UTF8.self) } ?? "")
      .split(separator: "\n").compactMap { Int64($0) }.map(Instant.init(microseconds:))
  }

  /// Remembers one that is the first of its day; a folder that can't be written costs only that.
  func remember(_ now: Instant, after known: [Instant], zone: Zone) {
    if let last = known.last, zone.day(of: last) == zone.day(of: now) { return }
    let text = (known + [now]).suffix(Self.limit).map { "\($0.microseconds)\n" }.joined()
    _ = FileManager.default.createFile(
      atPath: path, contents: Data(text.utf8), attributes: [.posixPermissions: 0o600])
  }
}
