import Yams

/// An edited file as its reader takes it apart, with all the mistakes that were found on the way.
struct OwnText {
  private(set) var troubles: [OwnTrouble] = []

  /// The file as names with values; nil where it is empty or no such thing.
  mutating func names(_ text: String) -> Node.Mapping? {
    do throws(YamlTrouble) {
      guard let node = try YamlTrouble.composed(text) else { return nil }
      if case .mapping(let names) = node { return names }
      if case .scalar(let scalar) = node, scalar.string.isEmpty { return nil }
      add(node.mark?.line, "", .notNames)
    } catch {
      add(error.line, error.key, .yaml(error.problem))
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
}
