import Domain
package import UseCases

// The files of the user's own words, as they are opened in the editor.
extension Words {
  /// The questions as `questions.yaml`: the user's, then those that come with Tend, each with a switch.
  package func questionsFile(_ shown: QuestionsShown) -> String {
    let kinds = Fact.Kind.allCases.map(\.rawValue)
    var lines = [
      "# Questions for a conversation of two. Three that fit stand on the page before it (tend prep), and what you learn",
      "# is kept as facts. A line taken out goes back to what Tend brings; tend rules questions --defaults brings back all.",
      "#",
      "# ask: the question, in one line",
      "# fills: what its answer is: \(kinds.prefix(6).joined(separator: ", ")),",
      "#   \(kinds.dropFirst(6).joined(separator: ", "))",
      "# from: met (as soon as you have met) or trusted (once they trust you)",
      "# again: true where it may be asked once more after a year",
      "",
      "# Yours:",
      "own:",
    ]
    for entry in shown.own {
      lines.append("  - ask: \(Self.quoted(entry.ask))")
      lines.append("    fills: \(entry.fills.rawValue)")
      if entry.from != .met { lines.append("    from: \(entry.from.rawValue)") }
      if entry.again { lines.append("    again: true") }
    }
    if shown.own.isEmpty {
      lines += ["#  - ask: Which supplier would you not want to lose?", "#    fills: circle", "#    from: trusted"]
    }
    lines += ["", "# Those that come with Tend. false leaves one out.", "defaults:"]
    for standard in shown.standard {
      let setting = "  \(standard.key.rawValue): \(standard.isOn)"
      let padding = String(repeating: " ", count: max(2, 26 - setting.count))
      let asked = Self.question(standard.key, about: "")
      let marks = [
        standard.fills.rawValue, standard.from == .trusted ? "trusted" : "", standard.again ? "again" : "",
      ].filter { !$0.isEmpty }
      lines.append("\(setting)\(padding)# \(asked) (\(marks.joined(separator: ", ")))")
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// The letters as `templates.yaml`: each with what it is for and what may stand in it.
  package func templatesFile(_ shown: TemplatesShown) -> String {
    var lines = [
      "# The letters that Tend drafts. What you change is yours; a letter taken out goes back to what Tend brings, and",
      "# tend rules templates --defaults brings back all. What is in braces is filled in:",
    ]
    for placeholder in Template.Placeholder.allCases {
      let name = "{\(placeholder.rawValue)}"
      lines.append("#   \(name)\(String(repeating: " ", count: 12 - name.count))\(Self.meaning(of: placeholder))")
    }
    for template in Template.allCases {
      let needed = template.required.map { "{\($0.rawValue)}" }
      let may = template.placeholders.map { "{\($0.rawValue)}" }.joined(separator: " ")
      lines += ["", "# \(Self.sentence(Self.meaning(of: template))) May hold \(may)." + Self.must(needed)]
      lines += Self.entry(template.rawValue, shown.own[template] ?? Self.brought(template))
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func must(_ needed: [String]) -> String { needed.isEmpty ? "" : " Must hold \(list(needed))." }

  /// A text under its name: line by line where it can stand so, else in quotes.
  private static func entry(_ name: String, _ text: String) -> [String] {
    let rows = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map(String.init)
    let standsPlain = rows.allSatisfy { row in
      row.first != " " && row.last != " " && row.unicodeScalars.allSatisfy { isPlain($0) }
    }
    guard standsPlain, !(rows.first ?? "").isEmpty else { return ["\(name): \(quoted(text))"] }
    return ["\(name): |-"] + rows.map { $0.isEmpty ? "" : "  \($0)" }
  }

  /// What YAML takes as it is: no control characters, no byte order mark, no separators of lines that it knows besides.
  private static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x20...0x7E, 0xA0...0x2027, 0x202A...0xD7FF, 0xE000...0xFEFE, 0xFF00...0xFFFD, 0x10000...0x10FFFF: true
    default: false
    }
  }

  /// A text in YAML's double quotes.
  static func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": quoted += "\\\""
      case "\\": quoted += "\\\\"
      case "\n": quoted += "\\n"
      case _ where isPlain(scalar): quoted.unicodeScalars.append(scalar)
      default:
        let digits = String(scalar.value, radix: 16, uppercase: true)
        quoted += "\\U" + String(repeating: "0", count: 8 - digits.count) + digits
      }
    }
    return quoted + "\""
  }

  /// What differs from the questions that Tend brings.
  package func questions(_ shown: QuestionsShown) -> Passage {
    let off = shown.standard.filter { !$0.isOn }
    guard !shown.own.isEmpty || !off.isEmpty else {
      return Passage([
        Line("The questions are those that Tend brings, \(shown.standard.count) of them.", column: 2),
        Line("rules questions   opens them", column: 2, tone: .faint),
      ])
    }
    var passage = Passage()
    for entry in shown.own.prefix(Self.shownOwn) {
      let from = entry.from == .trusted ? ", once they trust you" : ""
      passage.add(Line("\(entry.ask) (\(entry.fills.rawValue)\(from))", column: 2, principle: .interview))
    }
    passage.add(more: shown.own.count - Self.shownOwn, column: 2)
    if !off.isEmpty { passage.add(Line("Left out: \(Self.list(off.map(\.key.rawValue))).", column: 2)) }
    return passage
  }

  /// What differs from the letters that Tend brings.
  package func templates(_ shown: TemplatesShown) -> Passage {
    let own = Template.allCases.filter { shown.own[$0] != nil }
    guard !own.isEmpty else {
      return Passage([
        Line("The letters are those that Tend brings.", column: 2),
        Line("rules templates   opens them", column: 2, tone: .faint),
      ])
    }
    return Passage(
      own.map { template in
        let text = (shown.own[template] ?? "").split(whereSeparator: \.isNewline).joined(separator: " ")
        return Line(Self.cut(text, to: 120), lead: "  " + template.rawValue, column: 22)
      })
  }

  private static let shownOwn = 8

  /// What an edited file would change, before it is kept.
  package func proposal(_ proposal: OwnProposal) -> Passage { changes(of: proposal) }

  package func mayKeep(_ file: OwnFile) -> Passage {
    Passage([Line("Keep these \(file.rawValue)?  y or n", column: 2)])
  }

  package func kept(_ proposal: OwnProposal) -> Passage {
    var passage = changes(of: proposal)
    if !proposal.isUnchanged { passage.add(areKept(proposal.file)) }
    return passage
  }

  package func areKept(_ file: OwnFile) -> Passage {
    Passage([Line("The new \(file.rawValue) are kept.  tend undo  goes back.", column: 2)])
  }

  private func changes(of proposal: OwnProposal) -> Passage {
    guard !proposal.isUnchanged else {
      return Passage([Line("The \(proposal.file.rawValue) are so already.", column: 2)])
    }
    var passage = Passage(proposal.changes.prefix(Self.shownChanges).map { Line(said($0), column: 2) })
    passage.add(more: proposal.changes.count - Self.shownChanges, column: 2)
    return passage
  }

  /// So many lines leave room on a screen for the question.
  private static let shownChanges = 9

  private func said(_ change: OwnProposal.Change) -> String {
    switch change {
    case .added(let question): "new: \(question)"
    case .removed(let question): "gone: \(question)"
    case .changed(let question): "changed: \(question)"
    case .switchedOff(let key): "left out: \(Self.question(key, about: ""))"
    case .switchedOn(let key): "back: \(Self.question(key, about: ""))"
    case .written(let letter): "\(letter.rawValue): your words"
    case .standard(let letter): "\(letter.rawValue): the words that Tend brings"
    }
  }
}
