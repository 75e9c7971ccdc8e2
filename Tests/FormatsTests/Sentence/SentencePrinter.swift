import Domain

@testable import Formats

/// One line a clause, so that a table of lines can be read: `touch coffee mutual [ana, bo] place=filtro`.
enum SentencePrinter {
  /// Thursday 26 November 2026.
  static let today = Day(number: 20_783)

  static func lines(of text: String, known: Set<String> = []) -> [String] {
    Sentence.read(text, today: today, isNamed: { known.contains($0) }).map { line($0.meaning) }
  }

  private static func line(_ meaning: Clause.Meaning) -> String {
    switch meaning {
    case .touch(let touch):
      var parts = ["touch", touch.channel.rawValue, touch.direction.rawValue, list(touch.people)]
      parts += [field("place", touch.place), field("day", touch.day?.iso), field("company", touch.company)]
      parts += [field("purpose", touch.purpose), field("topic", touch.topic)]
      parts += [touch.invitesAnswer ? "invites" : "", field("rest", touch.rest)]
      return joined(parts)
    case .promise(let promise):
      return joined([
        "promise", promise.by.rawValue, list(promise.people), promise.what, field("due", promise.due?.iso),
        field("day", promise.day?.iso),
        field("kind", promise.kind?.rawValue), promise.third.isEmpty ? "" : "third=\(list(promise.third))",
      ])
    case .fact(let fact): return joined(["fact", fact.kind.rawValue, list(fact.people), fact.text])
    case .signal(let signal):
      return joined([
        "signal", signal.kind.rawValue, list(signal.people), field("about", signal.about),
        field("day", signal.day?.iso), field("until", signal.until?.iso),
      ])
    case .help(let help):
      return joined([
        "help", help.by.rawValue, help.kind.rawValue, help.state.rawValue, list(help.people),
        help.isLead ? "lead" : "",
        help.third.isEmpty ? "" : "third=\(list(help.third))", field("what", help.what), field("day", help.day?.iso),
      ])
    case .ask(let ask):
      return joined(["ask", ask.kind.rawValue, list(ask.people), ask.what, field("day", ask.day?.iso)])
    case .answer(let answer):
      return joined([
        "answer", answer.kind.rawValue, list(answer.people), answer.third.isEmpty ? "" : "third=\(list(answer.third))",
        field("about", answer.about), field("day", answer.day?.iso),
      ])
    case .note: return "note"
    }
  }

  private static func list(_ names: [String]) -> String { "[" + names.joined(separator: ", ") + "]" }

  private static func field(_ name: String, _ value: (some Any)?) -> String { value.map { "\(name)=\($0)" } ?? "" }

  private static func joined(_ parts: [String]) -> String { parts.filter { !$0.isEmpty }.joined(separator: " ") }
}
