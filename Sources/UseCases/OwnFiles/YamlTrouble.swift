import Yams

/// What makes a file no YAML that is read here.
package enum YamlProblem: Hashable, Sendable {
  /// In the words of its reader.
  case syntax(String)
  /// Anchors and aliases: the file says everything once, in its place.
  case alias
  /// A name that stands there twice.
  case twice
  case tooLarge(limit: Int)
}

/// Why a file that its user wrote by hand could not be taken apart, and where.
struct YamlTrouble: Error {
  /// From 1; nil where the mistake stands in no one line.
  var line: Int?
  var key = ""
  var problem: YamlProblem

  /// Nobody writes a longer file of rules, questions or letters by hand.
  private static let limit = 262_144

  /// What the text says, nil where it says nothing. One small file of aliases stands for one without end; there is no use
  /// for them here, so that none is followed.
  static func composed(_ text: String) throws(YamlTrouble) -> Node? {
    guard text.utf8.count <= limit else { throw YamlTrouble(problem: .tooLarge(limit: limit)) }
    if let line = alias(in: text) { throw YamlTrouble(line: line, problem: .alias) }
    do {
      return try Yams.compose(yaml: text)
    } catch let error as YamlError {
      throw YamlTrouble(error)
    } catch {
      throw YamlTrouble(problem: .syntax("\(error)"))
    }
  }

  /// The line of the first `*name` whose `&name` stands in the text too. A sign after a letter or digit is none.
  private static func alias(in text: String) -> Int? {
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

extension YamlTrouble {
  fileprivate init(_ error: YamlError) {
    switch error {
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
      .composer(_, let problem, let mark, _):
      self.init(line: mark.line, problem: .syntax(problem))
    case .duplicatedKeysInMapping(let duplicates, let context):
      self.init(line: context.mark.line, key: duplicates.sorted().joined(separator: ", "), problem: .twice)
    default: self.init(problem: .syntax("\(error)"))
    }
  }
}
