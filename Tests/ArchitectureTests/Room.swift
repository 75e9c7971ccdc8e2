/// One room under `Sources` and exactly what its files may import: the table of `docs/architecture.md`.
struct Room {
  var name: String
  /// Our own modules.
  var ours: Set<String> = []
  /// Of the system and the standard library.
  var system: Set<String> = []
  /// Packages and system libraries that live in this room alone.
  var packages: Set<String> = []
  /// What one file may import beyond the rest of its room.
  var inOneFile: [String: Set<String>] = [:]

  func allows(_ module: String, in path: String) -> Bool {
    let file = path.split(separator: "/").last.map(String.init) ?? path
    return ours.contains(module) || system.contains(module) || packages.contains(module)
      || inOneFile[file, default: []].contains(module)
  }

  static func named(_ name: String) -> Room? { all.first { $0.name == name } }

  /// C's library, for mathematics and for bytes.
  private static let c: Set = ["Glibc", "Darwin", "Musl"]
  private static let edge: Set = c.union(["Foundation", "Dispatch", "Synchronization"])

  static let all: [Room] = [
    Room(name: "Domain"),
    Room(name: "Insight", ours: ["Domain"], system: c),
    Room(name: "Method", ours: ["Domain", "Insight"], system: c),
    Room(name: "Formats", ours: ["Domain"], system: c),
    Room(name: "Store", ours: ["Domain", "Insight"], system: edge, packages: ["GRDB", "GRDBSQLite"]),
    Room(
      name: "UseCases", ours: ["Domain", "Insight", "Method", "Formats", "Store"], system: edge, packages: ["Yams"]),
    Room(name: "Wording", ours: ["Domain", "Formats", "Store", "UseCases"]),
    Room(name: "Drawing", ours: ["Domain", "UseCases", "Wording"], system: c),
    Room(name: "Pages", ours: ["Domain", "UseCases", "Wording", "Drawing"]),
    Room(name: "API", ours: ["Domain", "UseCases", "Wording"], system: edge),
    Room(name: "DAV", ours: ["Domain", "UseCases", "Formats", "Wording"], system: edge),
    Room(
      name: "Server", ours: ["Domain", "UseCases", "Store", "Wording", "Pages", "API", "DAV"], system: edge,
      packages: ["Hummingbird"]),
    Room(
      name: "Terminal", ours: ["Domain", "UseCases", "Wording", "Drawing"], system: edge,
      packages: ["ArgumentParser"], inOneFile: ["ExitStatus.swift": ["Store"], "Serve.swift": ["Server"]]),
    Room(name: "tend", ours: ["Terminal"]),
  ]
}
