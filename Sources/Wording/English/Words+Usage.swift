extension Words {
  /// What of a command line can't be read, and where to see how it is written.
  package static func usage(_ usage: UsageTrouble) -> Trouble {
    let command = usage.verb.map { "tend \($0)" } ?? "tend"
    let help = usage.verb.map { "tend help \($0)  shows how it is written." } ?? "tend help  lists all commands."
    switch usage.problem {
    case .unknownVerb(let typed, let near):
      return Trouble(
        "\(typed) is no verb of Tend's.",
        near.isEmpty ? help : "Did you mean:  \(near.map { "tend \($0)" }.joined(separator: ", "))")
    case .unknownOption(let option, let near):
      return Trouble("\(command) has no \(option).", near.map { "Did you mean \($0)?  " + help } ?? help)
    case .missing(let name): return Trouble("\(command) needs \(name).", help)
    case .noValue(let option): return Trouble("A value is missing after \(option).", help)
    case .takesNoValue(let option, let value): return Trouble("\(option) takes no value, so no \(value).", help)
    case .tooMuch(let words):
      return Trouble("\(command) takes no \(choices(words.map { "“\($0)”" })) there.", help)
    case .wrongValue(let value, let option): return Trouble("\(value) does not fit \(option).", help)
    case .said(let sentence): return Trouble(sentence, help)
    }
  }
}
