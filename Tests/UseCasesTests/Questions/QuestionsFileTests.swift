import Domain
import Store
import TestSupport
import Testing

@testable import UseCases

/// Questions as data: what an edited `questions.yaml` says, and what of it is refused.
struct QuestionsFileTests {
  private func troubles(_ text: String) throws -> [OwnTrouble] {
    let test = try TestNetwork()
    do throws(Refusal) {
      _ = try test.network.proposal(questions: text)
    } catch {
      if case .ownFile(.questions, let troubles) = error { return troubles }
      Issue.record("\(error)")
    }
    return []
  }

  private static let two = """
    own:
      - ask: Which supplier would you not want to lose?
        fills: circle
        from: trusted
      - ask: What would you do with one more hour?
        fills: goal
        again: true
    defaults:
      afterWork: false
      helpNow: true
    """

  @Test func `the user's questions come among the others, those left out no more, and undo takes it back`() throws {
    let test = try TestNetwork()
    let ana = try test.add("Ana Ruiz")
    let proposal = try test.network.proposal(questions: Self.two)
    #expect(proposal.changes.count == 3)
    #expect(try test.network.showQuestions().own.isEmpty, "nothing is kept yet")
    try test.network.keep(proposal)
    let shown = try test.network.showQuestions()
    #expect(shown.own.map(\.fills) == [.circle, .goal])
    #expect(shown.own.map(\.from) == [.trusted, .met])
    #expect(shown.own.map(\.again) == [false, true])
    #expect(shown.standard.filter { !$0.isOn }.map(\.key) == [.afterWork])
    let off = Question.Standard.allCases.map { "  \($0.rawValue): false" }.joined(separator: "\n")
    let own = Self.two.split(separator: "\n").prefix(7).joined(separator: "\n")
    try test.network.keep(try test.network.proposal(questions: own + "\ndefaults:\n" + off))
    #expect(try test.network.prepare(for: ana).questions.map(\.question.fills) == [.goal], "the other waits for trust")
    try test.undo(test.lastAct().number)
    #expect(try test.network.prepare(for: ana).questions.count == 3)
  }

  @Test(arguments: ["", "# nothing\n", "own:\n", "own: []\ndefaults: {}\n", "own:\ndefaults:\n", "{}"])
  func `an empty file goes back to what Tend brings`(_ text: String) throws {
    let test = try TestNetwork()
    try test.network.keep(try test.network.proposal(questions: Self.two))
    let proposal = try test.network.proposal(questions: text)
    #expect(proposal.changes.count == 3)
    try test.network.keep(proposal)
    #expect(try test.network.database.read { try $0.setting(Setting.questions) } == nil)
    #expect(try test.network.proposal(questions: text).isUnchanged)
  }

  @Test func `every mistake is told at once, with its line, its place and what was expected`() throws {
    let found = try troubles(
      """
      own:
        - ask: Which supplier would you not want to lose?
          fills: circel
          from: trustd
        - ask: How is your health?
          fills: need
          form: met
        - fills: goal
        - just text
        - ask: ""
          fills: goal
          again: perhaps
      defaults:
        helpNow: maybe
        helpNo: false
      other: 3
      """)
    #expect(found.map(\.line) == [3, 4, 5, 7, 8, 9, 10, 12, 14, 15, 16])
    #expect(
      found.map(\.key) == [
        "own 1, fills", "own 1, from", "own 2, ask", "own 2, form", "own 3, ask", "own 4", "own 5, ask", "own 5, again",
        "defaults.helpNow", "defaults.helpNo", "other",
      ])
    guard case .unknownValue("circel", ["circle"], let kinds) = found[0].problem else {
      Issue.record("\(found[0])")
      return
    }
    #expect(kinds == Fact.Kind.allCases.map(\.rawValue))
    #expect(found[2].problem == .delicate(word: "health"))
    #expect(found[4].problem == .missing)
    #expect(found[6].problem == .empty)
    #expect(found[8].problem == .notSwitch)
  }

  @Test func `a question twice, one without end, and too many are told`() throws {
    let twice = "own:\n" + String(repeating: "  - {ask: What is new?, fills: goal}\n", count: 2)
    #expect(try troubles(twice).map(\.problem) == [.yaml(.twice)])
    let long = "own:\n  - ask: \(String(repeating: "x", count: 5_000))\n    fills: goal\n"
    #expect(try troubles(long).map(\.problem) == [.tooLong(limit: 120)])
    let many = "own:\n" + (0..<300).map { "  - {ask: What is new in \($0)?, fills: goal}\n" }.joined()
    #expect(try troubles(many).map(\.problem) == [.tooMany(limit: 200)])
  }

  @Test(arguments: [
    "own: [1, 2", "own: 3", "- ask: x", "just words", "own:\n  - ask: a\n    ask: b", "\u{0}", "own: {ask: x}",
    "defaults: [a]", "own:\n  - [[[[]]]]", "own:\n  - ask: {a: b}\n    fills: goal", "--- a\n--- b", "? {a: b}\n: c",
  ])
  func `what is no file of questions is refused`(_ text: String) throws { #expect(try !troubles(text).isEmpty) }

  /// Nine levels of nine aliases each stand for hundreds of millions of nodes.
  private static func bomb(_ use: String) -> String {
    var lines = ["a0: &a0 [x, x, x, x, x, x, x, x, x]"]
    for level in 1...9 {
      let inside = Array(repeating: "*a\(level - 1)", count: 9).joined(separator: ", ")
      lines.append("a\(level): &a\(level) [\(inside)]")
    }
    return lines.joined(separator: "\n") + "\n" + use
  }

  @Test(arguments: ["own: *a9", "? *a9\n: x", "own:\n  - ? *a9\n    : x"])
  func `a small file that stands for one without end is refused at once`(_ use: String) throws {
    #expect(try troubles(Self.bomb(use)).map(\.problem) == [.yaml(.alias)])
    let test = try TestNetwork()
    #expect(throws: Refusal.self) { try test.network.proposal(.text(Self.bomb(use))) }
    #expect(throws: Refusal.self) { try test.network.proposal(templates: Self.bomb(use), brought: [:]) }
  }

  @Test func `so is one that is too deep or too large`() throws {
    let deep = "own: " + String(repeating: "[", count: 5_000)
    #expect(try !troubles(deep).isEmpty)
    #expect(
      try troubles("own:\n" + String(repeating: "# x\n", count: 80_000)).map(\.problem) == [
        .yaml(.tooLarge(limit: 262_144))
      ])
  }

  @Test func `signs that look like aliases in a question are its words`() throws {
    let test = try TestNetwork()
    let text = #"own: [{ask: "What do you *really* want of R&D & *sales*?", fills: goal}]"#
    #expect(try test.network.proposal(questions: text).changes.count == 1)
  }

  @Test func `what is stored and can no longer be read is named, and can be replaced`() throws {
    let test = try TestNetwork()
    let ana = try test.add("Ana Ruiz")
    try test.network.database.write("rules") { try $0.save(Setting(name: Setting.questions, value: "{")) }
    #expect(throws: Refusal.self) { try test.network.prepare(for: ana) }
    try test.network.keep(try test.network.proposal(questions: Self.two))
    #expect(try test.network.prepare(for: ana).questions.count == 3)
  }

  @Test func `a question that a later Tend no longer brings means nothing`() throws {
    let test = try TestNetwork()
    try test.network.database.write("rules") {
      try $0.save(Setting(name: Setting.questions, value: #"{"off":["helpNow","gone"],"own":[]}"#))
    }
    #expect(try test.network.showQuestions().standard.filter { !$0.isOn }.map(\.key) == [.helpNow])
  }
}
