import Domain
import Store
import TestSupport
import Testing

@testable import UseCases

/// Letters as data: what an edited `templates.yaml` says, and what of it is refused.
struct TemplatesFileTests {
  private static let brought: [Template: String] = [
    .invitation: "{name}, coffee, {purpose}?", .thanks: "{name}, thank you for {what}.",
  ]

  private func proposal(_ text: String, _ test: TestNetwork) throws -> OwnProposal {
    try test.network.proposal(templates: text, brought: Self.brought)
  }

  private func troubles(_ text: String) throws -> [OwnTrouble] {
    let test = try TestNetwork()
    do {
      _ = try proposal(text, test)
    } catch Refusal.ownFile(.templates, let troubles) {
      return troubles
    }
    return []
  }

  @Test func `only what differs is stored, and goes into the letters`() throws {
    let test = try TestNetwork()
    let ana = try test.add("Ana Ruiz")
    let text = "invitation: |\n  Dear {name},\n\n  {purpose}?  \n\nthanks: \"{name}, thank you for {what}.\"\n"
    let proposal = try proposal(text, test)
    #expect(proposal.changes == [.written(letter: .invitation)])
    try test.network.keep(proposal)
    #expect(try test.network.showTemplates().own == [.invitation: "Dear {name},\n\n{purpose}?"])
    #expect(try test.network.consider(invitationTo: ana).template == "Dear {name},\n\n{purpose}?")
    #expect(try self.proposal(text, test).isUnchanged)
    try test.undo(test.lastAct().number)
    #expect(try test.network.consider(invitationTo: ana).template == nil)
  }

  @Test(arguments: [
    ("thanks: \"{name, thank you for {what}.\"", "{name, thank you for"),
    ("thanks: |\n  {what} it is, { name\n", "{ name"),
  ])
  func `a brace that is opened before a word and not closed is refused with its line`(
    _ text: String, _ words: String
  ) throws {
    let troubles = try troubles("# letters\n" + text)
    #expect(troubles.map(\.line) == [2])
    guard case .unclosedBrace(let open)? = troubles.first?.problem else { return #expect(Bool(false)) }
    #expect(open.hasPrefix(words.prefix(8)))
  }

  @Test(arguments: ["thanks: \"{what} :-{\"", "thanks: \"{what} {1, 2}\""])
  func `braces that open no word are the user's own`(_ text: String) throws {
    #expect(try troubles(text).isEmpty)
  }

  @Test func `each letter that Tend drafts takes the user's own text`() throws {
    let test = try TestNetwork()
    let (ana, mia) = (try test.add("Ana Ruiz"), try test.add("Mia Chen"))
    try test.network.keep(
      try proposal(
        "askAdvice: \"{name}: {what}\"\nintroductionAsk: \"{other}?\"\nintroductionBlurb: \"{other}!\"\nthanks: \"{what}!\"",
        test))
    #expect(try test.consider(.advice, "ana").template == "{name}: {what}")
    #expect(try test.consider(.referral, "ana").template == nil)
    let introduced = try test.network.introduce(ana, to: mia)
    #expect((introduced.template, introduced.blurb) == ("{other}?", "{other}!"))
    _ = try test.network.help(with: ana, HelpTold(by: .them, .advice, "on the lease"))
    let step = try #require(try test.step(with: "ana"))
    #expect(try test.network.why(ana, step: step.reference).template == "{what}!")
  }

  @Test(arguments: ["", "# nothing", "invitation:\n", "invitation: \"  \"", "{}"])
  func `a letter taken out goes back to what Tend brings`(_ text: String) throws {
    let test = try TestNetwork()
    try test.network.keep(try proposal("invitation: \"{purpose}\"", test))
    let proposal = try proposal(text, test)
    #expect(proposal.changes == [.standard(letter: .invitation)])
    try test.network.keep(proposal)
    #expect(try test.network.database.read { try $0.setting(Setting.templates) } == nil)
  }

  @Test func `every mistake is told at once, with its line and what may stand there`() throws {
    let found = try troubles(
      """
      invitation: Hello {name}, coffee?
      askAdvice: "{nam}, {sentence}"
      thank: x
      nudge: [1, 2]
      introductionLetter: Here you are.
      """)
    #expect(found.map(\.line) == [1, 2, 2, 3, 4, 5])
    #expect(found.map(\.key) == ["invitation", "askAdvice", "askAdvice", "thank", "nudge", "introductionLetter"])
    #expect(found[0].problem == .lacksPlaceholder(.purpose))
    #expect(found[1].problem == .unknownPlaceholder("nam", among: [.name, .what, .me]))
    #expect(found[2].problem == .unknownPlaceholder("sentence", among: [.name, .what, .me]))
    guard case .unknownKey(["thanks"], _) = found[3].problem else {
      Issue.record("\(found[3])")
      return
    }
    #expect(found[4].problem == .notText)
    #expect(found[5].problem == .lacksPlaceholder(.other))
  }

  @Test func `a letter that fills more than a screen is refused`() throws {
    #expect(try troubles("thanks: \(String(repeating: "x", count: 5_000))").map(\.problem) == [.tooLong(limit: 600)])
    #expect(
      try troubles("thanks: |\n" + String(repeating: "  x\n", count: 13)).map(\.problem) == [.tooMany(limit: 12)])
  }

  @Test(arguments: ["- x", "just words", "invitation: {purpose}", "thanks: [", "thanks: a\nthanks: b", "1: 2"])
  func `what is no file of letters is refused`(_ text: String) throws { #expect(try !troubles(text).isEmpty) }
}
