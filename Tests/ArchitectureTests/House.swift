import Foundation

/// The project's own sources, read once from the folder this test was built from.
struct House: Sendable {
  let root: String
  let files: [SourceFile]

  /// Files of the rooms alone.
  var rooms: [SourceFile] { files.filter { $0.path.hasPrefix("Sources/") } }

  static func standing() throws -> House { try read.get() }

  private static let read = Result { try House(root: findRoot()) }

  private init(root: String) throws {
    self.root = root
    files = try ["Sources", "Tests", "Benchmarks", "Fuzz"].flatMap { folder in
      try Self.swiftFiles(under: folder, of: root).map { path in
        SourceFile(path: path, source: try String(contentsOfFile: "\(root)/\(path)", encoding: .utf8))
      }
    }
  }

  /// Runs one rule over the files and fails the test at each place that breaks it.
  static func holds(_ rule: (SourceFile) -> [Violation]) throws {
    let house = try standing()
    for violation in house.files.flatMap(rule) { violation.record(root: house.root) }
  }

  private static func swiftFiles(under folder: String, of root: String) throws -> [String] {
    guard let walk = FileManager.default.enumerator(atPath: "\(root)/\(folder)") else { return [] }
    return walk.compactMap { $0 as? String }
      .filter { path in path.hasSuffix(".swift") && !path.split(separator: "/").contains { $0.hasPrefix(".") } }
      .map { "\(folder)/\($0)" }.sorted()
  }

  /// The folder that `TEND_ROOT` names, or the nearest above this file that holds the package and its rooms.
  private static func findRoot(from file: String = #filePath) throws -> String {
    let named = ProcessInfo.processInfo.environment["TEND_ROOT"].map { URL(fileURLWithPath: $0) }
    var folder = named ?? URL(fileURLWithPath: file).resolvingSymlinksInPath().deletingLastPathComponent()
    while !isRoot(folder) {
      guard named == nil, folder.path != "/" else { throw RootNotFound(from: named?.path ?? file) }
      folder.deleteLastPathComponent()
    }
    return folder.path
  }

  private static func isRoot(_ folder: URL) -> Bool {
    guard let manifest = try? String(contentsOf: folder.appending(path: "Package.swift"), encoding: .utf8) else {
      return false
    }
    return manifest.contains("name: \"tend\"")
      && FileManager.default.fileExists(atPath: folder.appending(path: "Sources/Domain").path)
  }
}

struct RootNotFound: Error, CustomStringConvertible {
  var from: String

  var description: String {
    "No folder with Tend's Package.swift and Sources/Domain at or above \(from). Set TEND_ROOT to the project's folder."
  }
}
