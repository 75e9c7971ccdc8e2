extension SourceFile {
  static let ceiling = 400

  /// More lines than a file may have. Generated files may have any number.
  var excessLength: [Violation] {
    let count = lines.last == "" ? lines.count - 1 : lines.count
    guard count > Self.ceiling, !isGenerated else { return [] }
    return [
      Violation(
        file: path, line: Self.ceiling + 1, what: "the file has \(count) lines, the ceiling is \(Self.ceiling)",
        remedy: "Give each capability a file of its own: Subject+Aspect.swift")
    ]
  }

  private static let drawers: Set = ["utils", "utilities", "helpers", "managers", "extensions"]

  /// Folders that say nothing of what they hold.
  var drawers: [Violation] {
    folders.filter { Self.drawers.contains($0.lowercased()) }.map { folder in
      Violation(
        file: path, line: 1, what: "the folder \(folder) is a drawer for anything",
        remedy: "Name the folder by what it holds, a noun that a user knows, or put the file beside what it serves")
    }
  }
}
