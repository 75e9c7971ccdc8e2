import Domain
import Yams

/// What an edited `templates.yaml` says: the text of each letter. One that is not in it, or is as Tend brings it, is no
/// difference.
struct TemplatesText {
  private var text = OwnText()
  private var own: [Template: String] = [:]

  /// What fits on a screen, its frame included.
  private static let letterLimit = 600
  private static let lineLimit = 12

  /// - Throws: every mistake at once, each with its line.
  static func templates(_ text: String, brought: [Template: String]) throws(Refusal) -> TemplatesShown {
    var file = TemplatesText()
    if let names = file.text.names(text) { file.read(names) }
    try file.text.check(.templates)
    return TemplatesShown(own: file.own.filter { $0.value != brought[$0.key].map(Self.tidied) })
  }

  private mutating func read(_ names: Node.Mapping) {
    let keys = Template.allCases.map(\.rawValue)
    for (name, value) in names {
      let (line, key) = ((name.mark ?? value.mark)?.line, name.string ?? "")
      guard let template = Template(rawValue: key) else {
        text.add(line, key, .unknownKey(nearest: Typed.nearest(to: key, among: keys), among: keys))
        continue
      }
      guard case .scalar(let scalar) = value else {
        text.add(line, key, .notText)
        continue
      }
      take(Self.tidied(scalar.string), as: template, line: line)
    }
  }

  private mutating func take(_ letter: String, as template: Template, line: Int?) {
    let key = template.rawValue
    // Its text was taken out: it goes back to what Tend brings.
    if letter.isEmpty { return }
    if letter.count > Self.letterLimit { text.add(line, key, .tooLong(limit: Self.letterLimit)) }
    if letter.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).count > Self.lineLimit {
      text.add(line, key, .tooMany(limit: Self.lineLimit))
    }
    let named = Template.named(in: letter)
    let allowed = template.placeholders
    for name in named where !allowed.contains(where: { $0.rawValue == name }) {
      text.add(line, key, .unknownPlaceholder(name, among: allowed))
    }
    if let open = Template.unclosed(in: letter) { text.add(line, key, .unclosedBrace(open)) }
    for needed in template.required where !named.contains(needed.rawValue) {
      text.add(line, key, .lacksPlaceholder(needed))
    }
    own[template] = letter
  }

  /// Without blanks at the ends of lines and empty lines around the whole, which nobody sees.
  private static func tidied(_ letter: String) -> String {
    var lines = letter.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map { line in
      String(line.reversed().drop { $0.isWhitespace }.reversed())
    }
    while let last = lines.last, last.isEmpty { lines.removeLast() }
    while let first = lines.first, first.isEmpty { lines.removeFirst() }
    return lines.joined(separator: "\n")
  }
}
