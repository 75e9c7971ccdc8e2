import Yams

/// An edited file as its reader takes it apart, with all the mistakes that were found on the way.
struct OwnText {
  private(set) var troubles: [OwnTrouble] = []

  /// Nobody writes a longer file of questions or letters by hand.
  static let limit = 262_144

  /// The file as names with values; nil where it is empty or no such thing.
  mutating func names(_ text: String) -> Node.Mapping? {
    guard text.utf8.count <= Self.limit else {
      add(nil, "", .tooLarge(limit: Self.limit))
      return nil
    }
    // One small file of aliases stands for one without end; there is no use for them here, so that none is followed.
    if let line = Self.alias(in: text) {
      add(line, "", .alias)
      return nil
    }
    do {
      guard let node = try Yams.compose(yaml: text) else { return nil }
      if case .mapping(let names) = node { return names }
      if case .scalar(let scalar) = node, scalar.string.isEmpty { return nil }
      add(node.mark?.line, "", .notNames)
    } catch let error as YamlError {
      add(error)
    } catch {
      add(nil, "", .syntax("\(error)"))
    }
    return nil
  }

  mutating func add(_ line: Int?, _ key: String, _ problem: OwnTrouble.Problem) {
    troubles.append(OwnTrouble(line: line, key: key, problem: problem))
  }

  /// - Throws: every mistake at once, in the order of the file.
  func check(_ file: OwnFile) throws(Refusal) {
    guard !troubles.isEmpty else { return }
    let sorted = troubles.enumerated().sorted { ($0.element.line ?? 0, $0.offset) < ($1.element.line ?? 0, $1.offset) }
    throw .ownFile(file, sorted.map(\.element))
  }

  private mutating func add(_ error: YamlError) {
    switch error {
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
      .composer(_, let problem, let mark, _):
      add(mark.line, "", .syntax(problem))
    case .duplicatedKeysInMapping(let duplicates, let context):
      add(context.mark.line, duplicates.sorted().joined(separator: ", "), .twice)
    default: add(nil, "", .syntax("\(error)"))
    }
  }

  /// The line of the first `*name` whose `&name` stands in the text too. A sign after a letter or digit is none.
  static func alias(in text: String) -> Int? {
    var (anchors, aliases): (Set<Substring>, [(name: Substring, line: Int)]) = ([], [])
    var line = 1
    var before: Character = " "
    var index = text.startIndex
    while index < text.endIndex {
      let sign = text[index]
      index = text.index(after: index)
      defer { before = sign }
      if sign.isNewline { line += 1 }
      guard sign == "&" || sign == "*", !(before.isASCII && (before.isLetter || before.isNumber)) else { continue }
      let name = text[index...].prefix { $0.isASCII && ($0.isLetter || $0.isNumber) || $0 == "-" || $0 == "_" }
      guard !name.isEmpty else { continue }
      if sign == "&" { anchors.insert(name) } else { aliases.append((name, line)) }
    }
    return aliases.first { anchors.contains($0.name) }?.line
  }
}
