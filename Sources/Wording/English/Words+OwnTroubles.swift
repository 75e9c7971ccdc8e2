import Domain
import UseCases

extension Words {
  /// A mistake in a file of the user's own: its line, where it stands, what was expected.
  func ownTrouble(_ trouble: OwnTrouble, in file: OwnFile) -> String {
    let place = trouble.line.map { "Line \($0): " } ?? ""
    let key = trouble.key
    switch trouble.problem {
    case .yaml(let problem): return place + yamlProblem(problem, key, shape: shape(of: file))
    case .notNames:
      if key.hasPrefix("own ") { return "\(place)\(key) wants  ask:  and  fills:" }
      return "\(place)names with values are expected\(key.isEmpty ? "" : " below \(key)"). \(shape(of: file))"
    case .notList: return "\(place)\(key) is a list: each question begins with  - ask:"
    case .notText:
      let how = file == .templates ? " What begins with a brace stands in quotes, or below  |-" : ""
      return "\(place)\(key) wants a text.\(how)"
    case .unknownKey(let nearest, let among):
      return "\(place)\(key) is nothing that can stand here." + meant(nearest, among)
    case .unknownValue(let typed, let nearest, let among):
      return "\(place)\(key): \(Self.cut(typed, to: 40)) is none of those there are." + meant(nearest, among)
    case .missing: return "\(place)\(key) is missing."
    case .notSwitch: return "\(place)\(key) wants true or false."
    case .empty: return "\(place)\(key) is empty."
    case .tooLong(let limit): return "\(place)\(key) is longer than \(limit) letters."
    case .tooMany(let limit):
      return file == .questions
        ? "\(place)more than \(limit) questions are not read." : "\(place)\(key) has more than \(limit) lines."
    case .delicate(let word):
      return "\(place)\(key) touches on health, faith or politics (\(word)). Nothing on these is asked or kept."
    case .unknownPlaceholder(let name, let among):
      return "\(place)\(key) has no {\(name)}. It may hold \(Self.choices(among.map { "{\($0.rawValue)}" }))."
    case .lacksPlaceholder(let placeholder):
      return "\(place)\(key) lacks {\(placeholder.rawValue)}: \(Self.meaning(of: placeholder))."
    case .unclosedBrace(let words):
      return "\(place)\(key) opens a brace and does not close it:  \(words)"
    }
  }

  /// What keeps a file written by hand from being read at all.
  func yamlProblem(_ problem: YamlProblem, _ key: String, shape: String) -> String {
    switch problem {
    case .syntax(let detail): "this is no YAML (\(detail)). \(shape)"
    case .alias: "an alias (*name) is not followed here. Write out what it stands for."
    case .twice: "\(key) stands there twice. Take one out."
    case .tooLarge(let limit): "The file is larger than \(size(limit)). Take out what is not needed."
    }
  }

  private func shape(of file: OwnFile) -> String {
    switch file {
    case .questions: "Write  own:  with a list below it, and  defaults:  with names."
    case .templates: "Write  name: |-  and the text below it, two blanks deeper."
    }
  }

  private func meant(_ nearest: [String], _ among: [String]) -> String {
    if !nearest.isEmpty { return " Did you mean \(Self.choices(Array(nearest.prefix(3))))?" }
    return among.isEmpty ? " Take the line out." : " Say \(Self.choices(among))."
  }
}
