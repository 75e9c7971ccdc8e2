extension SourceFile {
  /// Imports that the room's place in the house does not allow, and rooms the table does not know.
  var forbiddenImports: [Violation] {
    guard let name = self.room else { return [] }
    guard let room = Room.named(name) else {
      return [
        Violation(
          file: path, line: 1, what: "the house has no room called \(name)",
          remedy: "Move the file into one of the rooms, or add the room to the tables of Room.swift and DESIGN.md")
      ]
    }
    return imports.filter { !room.allows($0.module, in: path) }.map { line, module in
      Violation(
        file: path, line: line, what: "\(name) imports \(module)",
        remedy: "Ask a room below for what is needed, or pass it in; the table of what each may import is Room.swift")
    }
  }

  /// Each module this file imports, with its line counted from one.
  var imports: [(line: Int, module: String)] {
    text.code.enumerated().flatMap { index, line in
      line.split(separator: ";").compactMap { Self.imported(by: String($0)) }.map { (index + 1, $0) }
    }
  }

  private static func imported(by statement: String) -> String? {
    let words = statement.split(separator: " ").map(String.init)
    guard let keyword = words.firstIndex(of: "import") else { return nil }
    let before = words[..<keyword]
    guard before.allSatisfy({ $0.hasPrefix("@") || accessLevels.contains($0) }) else { return nil }
    let after = words[(keyword + 1)...].drop { kinds.contains($0) }
    return after.first.map { String($0.prefix { $0 != "." }) }
  }

  private static let accessLevels: Set = ["public", "package", "internal", "fileprivate", "private"]
  private static let kinds: Set = ["struct", "class", "enum", "protocol", "typealias", "func", "let", "var", "actor"]
}
