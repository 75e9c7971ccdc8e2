extension SourceFile {
  /// Types that neighbours see and that nothing is said about. A type inside another is spoken for by the outer one; one
  /// inside an extension is not.
  var undocumentedTypes: [Violation] {
    guard room != nil else { return [] }
    var isInType = false
    return text.code.indices.compactMap { index in
      let line = text.code[index]
      let isOutermost = line.first.map { $0 != " " && $0 != "}" } ?? false
      if isOutermost { isInType = !line.says("extension") }
      let isFirstInside = line.hasPrefix("  ") && !line.hasPrefix("   ")
      guard isOutermost || isFirstInside && !isInType, let name = Self.packageType(declaredBy: line),
        !isDocumented(at: index)
      else {
        return nil
      }
      return Violation(
        file: path, line: index + 1, what: "\(name) is seen by other rooms and has no doc comment",
        remedy: "Say above it in one line what it is; then units, errors, cost or source where they matter")
    }
  }

  /// Looks upward past attributes and conditions for a `///` line.
  private func isDocumented(at index: Int) -> Bool {
    for above in lines[..<index].reversed() {
      let line = above.drop { $0 == " " }
      if line.hasPrefix("///") { return true }
      guard line.hasPrefix("@") || line.hasPrefix("#") else { return false }
    }
    return false
  }

  private static func packageType(declaredBy line: String) -> String? {
    let words = line.split { !$0.isPartOfName && $0 != "@" }.map(String.init)
    guard let access = words.firstIndex(of: "package"), words[..<access].allSatisfy({ isModifier($0) }) else {
      return nil
    }
    let rest = words[(access + 1)...].drop { isModifier($0) }
    guard let kind = rest.first, kinds.contains(kind) else { return nil }
    return rest.dropFirst().first
  }

  private static func isModifier(_ word: String) -> Bool {
    word.hasPrefix("@") || ["final", "indirect", "nonisolated", "distributed"].contains(word)
  }

  private static let kinds: Set = ["struct", "enum", "class", "protocol", "actor"]
}
