/// A case that is coded, by the type it belongs to.
struct CodedCase: Hashable {
  var type: String
  var name: String
}

extension SourceFile {
  /// Cases of coded enums that hold something without a label: outside it would be called `_0`.
  var unlabelledCases: [(line: Int, coded: CodedCase)] {
    guard room != nil else { return [] }
    var found: [(line: Int, coded: CodedCase)] = []
    // The coded enum that a line stands in, and how deep its cases are indented.
    var open: (type: String, depth: Int)?
    for (index, line) in text.code.enumerated() {
      let depth = line.prefix { $0 == " " }.count
      if let current = open, depth < current.depth, line.contains("}") { open = nil }
      if let type = Self.codedEnum(declaredBy: line) { open = (type, depth + 2) }
      guard let open, depth == open.depth, line.dropFirst(depth).hasPrefix("case ") else { continue }
      for name in Self.unlabelled(line.dropFirst(depth + 5)) {
        found.append((index + 1, CodedCase(type: open.type, name: name)))
      }
    }
    return found
  }

  /// Cases whose parts are given names: `enum HelpedCodingKeys` in an extension of their type.
  var namedCases: Set<CodedCase> {
    var named: Set<CodedCase> = []
    var type = ""
    for line in text.code {
      let words = line.split { !$0.isPartOfName && $0 != "." }.map(String.init)
      if words.first == "extension" { type = words[1].split(separator: ".").last.map(String.init) ?? "" }
      guard words.first == "enum", let keys = words.dropFirst().first, keys.hasSuffix("CodingKeys") else { continue }
      let name = keys.dropLast("CodingKeys".count)
      named.insert(CodedCase(type: type, name: name.prefix(1).lowercased() + name.dropFirst()))
    }
    return named
  }

  /// Enums that would be printed as numbers.
  var numberedEnums: [Violation] {
    guard room != nil else { return [] }
    return text.code.enumerated().compactMap { index, line in
      guard let type = Self.codedEnum(declaredBy: line), line.contains(": Int,") else { return nil }
      return Violation(
        file: path, line: index + 1, what: "\(type) is coded as a number", remedy: "Make it Worded in place of Codable")
    }
  }

  private static func codedEnum(declaredBy line: String) -> String? {
    let words = line.split { !$0.isPartOfName }.map(String.init)
    guard let place = words.firstIndex(of: "enum"), place + 1 < words.count,
      words.contains(where: { $0 == "Codable" || $0 == "Encodable" })
    else { return nil }
    return words[place + 1]
  }

  /// The names of those cases of a line that hold something without a label.
  private static func unlabelled(_ cases: Substring) -> [String] {
    guard let open = cases.firstIndex(of: "("), let close = cases.lastIndex(of: ")") else { return [] }
    let parts = cases[cases.index(after: open)..<close].split(separator: ",")
    return parts.contains { !$0.contains(":") } ? [String(cases[..<open])] : []
  }
}
