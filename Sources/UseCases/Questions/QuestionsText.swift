import Domain
import Method
import Yams

/// What an edited `questions.yaml` says: the user's questions, and which of those that come with Tend are off. What is not
/// in it is as Tend brings it.
struct QuestionsText {
  private var text = OwnText()
  private var questions = StoredQuestions()

  private static let sections = ["own", "defaults"]
  private static let names = ["ask", "fills", "from", "again"]
  private static let askLimit = 120
  private static let ownLimit = 200

  /// - Throws: every mistake at once, each with its line.
  static func questions(_ text: String) throws(Refusal) -> StoredQuestions {
    var file = QuestionsText()
    if let names = file.text.names(text) { file.read(names) }
    try file.text.check(.questions)
    return file.questions
  }

  private mutating func read(_ names: Node.Mapping) {
    for (name, value) in names {
      let line = (name.mark ?? value.mark)?.line
      switch name.string {
      case "own": readOwn(value)
      case "defaults": readDefaults(value)
      case let other:
        text.add(line, other ?? "", .unknownKey(nearest: nearest(other, Self.sections), among: Self.sections))
      }
    }
  }

  private mutating func readOwn(_ node: Node) {
    if isEmpty(node) { return }
    guard case .sequence(let list) = node else { return text.add(node.mark?.line, "own", .notList) }
    if list.count > Self.ownLimit { text.add(node.mark?.line, "own", .tooMany(limit: Self.ownLimit)) }
    var seen: Set<String> = []
    for (place, item) in list.prefix(Self.ownLimit).enumerated() {
      let key = "own \(place + 1)"
      guard case .mapping(let names) = item else {
        text.add(item.mark?.line, key, .notNames)
        continue
      }
      guard let entry = entry(names, key, line: item.mark?.line) else { continue }
      if !seen.insert(Question(.own(entry.ask), fills: entry.fills).key).inserted {
        text.add(item.mark?.line, key, .yaml(.twice))
      }
      questions.own.append(entry)
    }
  }

  private mutating func entry(_ names: Node.Mapping, _ key: String, line: Int?) -> QuestionsShown.Entry? {
    var (ask, fills): (String?, Fact.Kind?)
    var (from, again) = (QuestionStage.met, false)
    var said: Set<String> = []
    for (name, value) in names {
      let at = (name.mark ?? value.mark)?.line ?? line
      let place = "\(key), \(name.string ?? "")"
      said.insert(name.string ?? "")
      switch name.string {
      case "ask": ask = question(value, place, line: at)
      case "fills": fills = choice(value, place, line: at, among: Fact.Kind.allCases)
      case "from": from = choice(value, place, line: at, among: QuestionStage.allCases) ?? from
      case "again": again = flag(value, place, line: at) ?? again
      case let other:
        text.add(at, place, .unknownKey(nearest: nearest(other, Self.names), among: Self.names))
      }
    }
    for name in ["ask", "fills"] where !said.contains(name) { text.add(line, "\(key), \(name)", .missing) }
    guard let ask, let fills else { return nil }
    return QuestionsShown.Entry(ask: ask, fills: fills, from: from, again: again)
  }

  private mutating func question(_ node: Node, _ key: String, line: Int?) -> String? {
    guard case .scalar(let scalar) = node else {
      text.add(line, key, .notText)
      return nil
    }
    let ask = scalar.string.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    if ask.isEmpty {
      text.add(line, key, .empty)
    } else if ask.count > Self.askLimit {
      text.add(line, key, .tooLong(limit: Self.askLimit))
    } else if let word = Delicate.word(in: ask) {
      text.add(line, key, .delicate(word: word))
    } else {
      return ask
    }
    return nil
  }

  private mutating func choice<Choice>(
    _ node: Node, _ key: String, line: Int?, among choices: [Choice]
  ) -> Choice? where Choice: RawRepresentable<String> {
    let words = choices.map(\.rawValue)
    guard let typed = node.string else {
      text.add(line, key, .notText)
      return nil
    }
    let folded = Folding.tokens(typed).joined()
    if let found = choices.first(where: { $0.rawValue.lowercased() == folded }) { return found }
    text.add(line, key, .unknownValue(typed, nearest: nearest(typed, words), among: words))
    return nil
  }

  private mutating func readDefaults(_ node: Node) {
    if isEmpty(node) { return }
    guard case .mapping(let names) = node else { return text.add(node.mark?.line, "defaults", .notNames) }
    let keys = Question.Standard.allCases.map(\.rawValue)
    for (name, value) in names {
      let line = (name.mark ?? value.mark)?.line
      let key = name.string ?? ""
      guard let standard = Question.Standard(rawValue: key) else {
        text.add(line, "defaults.\(key)", .unknownKey(nearest: nearest(key, keys), among: []))
        continue
      }
      if flag(value, "defaults.\(key)", line: line) == false { questions.off.append(standard.rawValue) }
    }
    questions.off.sort()
  }

  private mutating func flag(_ node: Node, _ key: String, line: Int?) -> Bool? {
    switch node.string?.lowercased() {
    case "true", "yes", "on": return true
    case "false", "no", "off": return false
    default:
      text.add(line, key, .notSwitch)
      return nil
    }
  }

  /// A name whose lines were all taken out.
  private func isEmpty(_ node: Node) -> Bool {
    if case .scalar(let scalar) = node { scalar.string.isEmpty } else { false }
  }

  private func nearest(_ typed: String?, _ words: [String]) -> [String] {
    guard let typed, !typed.isEmpty else { return [] }
    return Typed.nearest(to: typed, among: words)
  }
}
