import Domain
import Method
import Yams

/// What an edited `method.yaml` says: values by key, each with its line. A key that is not in it keeps its default.
struct RulesText {
  private var values: [String: RuleValue] = [:]
  private var lines: [String: Int] = [:]
  private var troubles: [Refusal.RulesTrouble] = []

  /// Deeper than `guards.eased.pace` nothing stands.
  private static let depth = 3

  /// The rules that a text asks for.
  ///
  /// - Throws: every mistake at once, each with its line.
  static func rules(_ text: String) throws(Refusal) -> Rules {
    var file = RulesText()
    file.read(text)
    var rules = Rules.defaults
    do throws(RulesProblems) {
      rules = try rules.changed(by: file.values)
    } catch {
      for problem in error.problems { file.troubles.append(file.trouble(problem)) }
    }
    guard file.troubles.isEmpty else {
      throw .rules(file.troubles.sorted { ($0.line ?? 0, $0.key) < ($1.line ?? 0, $1.key) })
    }
    return rules
  }

  private mutating func read(_ text: String) {
    do throws(YamlTrouble) {
      if let node = try YamlTrouble.composed(text) { walk(node, "", depth: 0) }
    } catch {
      troubles.append(.init(line: error.line, key: error.key, problem: .yaml(error.problem)))
    }
  }

  private mutating func walk(_ node: Node, _ path: String, depth: Int) {
    switch node {
    case .mapping(let mapping) where depth < Self.depth:
      for (name, value) in mapping {
        let name = name.string ?? ""
        let key = path.isEmpty ? name : "\(path).\(name)"
        if lines[key] == nil { lines[key] = (value.mark ?? node.mark)?.line }
        walk(value, key, depth: depth + 1)
      }
    case .scalar(let scalar) where depth > 0: take(scalar.string, path)
    case .scalar(let scalar) where scalar.string.isEmpty: break
    default: troubles.append(.init(line: node.mark?.line, key: path, problem: .notNames))
    }
  }

  private mutating func take(_ text: String, _ path: String) {
    guard let key = RuleKey.named(path) else {
      // A topic whose lines were all taken out.
      if text.isEmpty, RuleKey.all.contains(where: { $0.path.hasPrefix(path + ".") }) { return }
      values[path] = .flag(false)
      return
    }
    if values[path] != nil {
      troubles.append(.init(line: lines[path], key: path, problem: .yaml(.twice)))
    } else if let value = Self.value(text) {
      values[path] = value
    } else {
      troubles.append(.init(line: lines[path], key: path, problem: .wrongType(expected: key.shape)))
    }
  }

  private static func value(_ text: String) -> RuleValue? {
    switch text.lowercased() {
    case "true", "yes", "on": return .flag(true)
    case "false", "no", "off": return .flag(false)
    default: break
    }
    if let whole = Int(text) { return .whole(whole) }
    guard let decimal = Double(text), decimal.isFinite else { return nil }
    return .decimal(decimal)
  }

  private func trouble(_ problem: RulesProblem) -> Refusal.RulesTrouble {
    switch problem {
    case .unknownKey(let key, let nearest):
      .init(line: lines[key], key: key, problem: .unknownKey(nearest: nearest))
    case .wrongType(let key, let expected):
      .init(line: lines[key], key: key, problem: .wrongType(expected: expected))
    case .outOfRange(let key, _, let allowed):
      .init(line: lines[key], key: key, problem: .outOfRange(allowed: allowed))
    case .notBelow(let key, let other):
      .init(line: lines[key] ?? lines[other], key: key, problem: .notBelow(other: other))
    }
  }
}
