import Domain
import TestSupport
import Testing
import Wording

@testable import UseCases

/// The files of the user's own words: what is written reads back as it was.
@Suite struct OwnFilesTests {
  private let words = Words(zone: .brussels, now: Instant(iso: "2026-11-26T09:00:00Z")!)

  private func letters(_ text: String, _ test: TestNetwork) throws -> OwnProposal {
    try test.network.proposal(templates: text, brought: Words.broughtLetters)
  }

  @Test func `both files read back as what they were made from, as they come and with the user's words`() throws {
    let test = try TestNetwork()
    #expect(try test.network.proposal(questions: words.questionsFile(try test.network.showQuestions())).isUnchanged)
    #expect(try letters(words.templatesFile(try test.network.showTemplates()), test).isUnchanged)
    let own = """
      own:
        - {ask: 'Say "yes" or \\ no: #1 & *2?', fills: goal, from: trusted, again: true}
        - {ask: "- Is this: a list?", fills: need}
      defaults: {helpNow: false}
      """
    try test.network.keep(try test.network.proposal(questions: own))
    #expect(try test.network.proposal(questions: words.questionsFile(try test.network.showQuestions())).isUnchanged)
    for text in [
      "{purpose}\n\n  deep\n{me}", "{purpose}: # no \"comment\"", "- {purpose} é 😀", "{purpose}\tx\n#y", "'{purpose}'",
    ] {
      let quoted =
        "invitation: \""
        + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"").replacing("\n", with: "\\n")
        .replacing("\t", with: "\\t") + "\""
      try test.network.keep(try letters(quoted, test))
      #expect(try test.network.showTemplates().own[.invitation] == text)
      #expect(try letters(words.templatesFile(try test.network.showTemplates()), test).isUnchanged, "\(text)")
    }
  }

  @Test func `a thousand random letters read back`() throws {
    var chance = Seed(7)
    let pieces = [
      "{purpose}", " ", "\n", "a", ":", "#", "- ", "\"", "'", "\\", "{", "}", "é", "\u{85}", "\u{2028}", "\u{7}",
      "\u{FEFF}", "|", ">", "%", "\t", "😀",
    ]
    for _ in 0..<1_000 {
      let text = "{purpose}" + (0..<12).map { _ in pieces.randomElement(using: &chance)! }.joined()
      let file = words.templatesFile(TemplatesShown(own: [.invitation: text]))
      do throws(Refusal) {
        let first = try TemplatesText.templates(file, brought: Words.broughtLetters)
        let again = try TemplatesText.templates(words.templatesFile(first), brought: Words.broughtLetters)
        #expect(again == first, "\(text.debugDescription)")
        #expect(first.own[.invitation]?.hasPrefix("{purpose}") == true)
      } catch {
        // Braces of chance may name a placeholder that there is none of, or none at all; the file itself is always one.
        guard case .ownFile(_, let troubles) = error else { throw error }
        #expect(
          troubles.allSatisfy { trouble in
            switch trouble.problem {
            case .unknownPlaceholder, .unclosedBrace: true
            default: false
            }
          })
      }
    }
  }

  @Test func `every letter that Tend brings holds what it must, and nothing that it may not`() {
    for template in Template.allCases {
      let named = Template.named(in: Words.broughtLetters[template] ?? "")
      #expect(
        !named.isEmpty && named.allSatisfy { name in template.placeholders.contains { $0.rawValue == name } },
        "\(template)")
      #expect(template.required.allSatisfy { named.contains($0.rawValue) })
      #expect(!(Words.broughtLetters[template] ?? "").contains("!"))
    }
  }

  @Test func `the user's own letter is the draft, a line of it a line`() throws {
    let test = try TestNetwork()
    let joris = try test.add("Joris Maes")
    _ = try test.network.stand(with: joris, .doneBusiness)
    _ = try test.network.tell(.sentence("finance leads"))
    _ = try test.network.tell(.name("Ida Peeters"))
    try test.network.keep(try letters("askReferral: \"Dear {name},\\nwho are {sentence}?\\n{me}\"", test))
    let lines = words.considered(try test.network.consider(AskIntended(.referral), of: joris)).lines
    let place = try #require(lines.firstIndex { $0.lead == "  Draft" })
    #expect(lines[place..<place + 3].map(\.text) == ["Dear Joris,", "who are finance leads?", "Ida Peeters"])
  }

  @Test func `an introduction asks one with what may be passed on, then writes to both`() throws {
    let test = try TestNetwork()
    let (ana, mia) = (try test.add("Ana Ruiz"), try test.add("Mia Chen"))
    var introduced = try test.network.introduce(ana, to: mia, why: "both restore old houses")
    #expect(
      words.introductionDraft(introduced) == """
        Ana, may I introduce you to Mia Chen? Both restore old houses. A no is fine, and stays between us.
        To read, and to pass on: Mia Chen. Both restore old houses.
        """)
    introduced = try test.network.goOn(introduced.introduction.id, .agreed(ana))
    #expect(words.introductionDraft(introduced).hasPrefix("Mia, may I introduce you to Ana Ruiz?"))
    introduced = try test.network.goOn(introduced.introduction.id, .agreed(mia))
    #expect(
      words.introductionDraft(introduced)
        == "Ana and Mia, you both said yes, so here you are: Ana Ruiz, and Mia Chen. Both restore old houses. "
        + "From here on I leave it to the two of you.")
    introduced = try test.network.goOn(introduced.introduction.id, .made(anyway: false))
    #expect(words.introductionDraft(introduced) == "")
  }

  @Test func `a need is told as theirs to the one who has it, and said to the other only once they agreed`() throws {
    let test = try TestNetwork()
    let (ana, mia) = (try test.add("Ana Ruiz"), try test.add("Mia Chen"))
    try test.log("ana needs a designer")
    var introduced = try test.network.introduce(ana, to: mia)
    introduced.need = "a designer"
    let first = words.introductionDraft(introduced)
    #expect(first.contains("You said you need a designer.") && first.hasSuffix("To read, and to pass on: Mia Chen."))
    introduced.next = .ask(whom: introduced.other)
    let second = words.introductionDraft(introduced)
    #expect(second.contains("to Ana Ruiz? Ana needs a designer."))
    #expect(second.hasSuffix("To read, and to pass on: Ana Ruiz. Ana needs a designer."))
  }

  @Test func `what differs is said, and what would change before it does`() throws {
    let test = try TestNetwork()
    #expect(
      words.questions(try test.network.showQuestions()).lines[0].text.hasPrefix(
        "The questions are those that Tend brings"))
    let proposal = try test.network.proposal(
      questions: "own: [{ask: What is new?, fills: goal}]\ndefaults: {afterWork: false}")
    #expect(
      words.proposal(proposal).lines.map(\.text) == [
        "new: What is new?", "left out: What do you do when work is done?",
      ])
    try test.network.keep(proposal)
    #expect(
      words.questions(try test.network.showQuestions()).lines.map(\.text) == [
        "What is new? (goal)", "Left out: afterWork.",
      ])
    #expect(
      words.templates(try test.network.showTemplates()).lines[0].text == "The letters are those that Tend brings.")
  }

  @Test func `a mistake is said with its line, its place and what to write`() throws {
    let troubles: [OwnTrouble] = [
      .init(line: 3, key: "own 1, fills", problem: .unknownValue("circel", nearest: ["circle"], among: [])),
      .init(line: 5, key: "invitation", problem: .unknownPlaceholder("nam", among: [.name, .purpose])),
      .init(line: 6, key: "invitation", problem: .lacksPlaceholder(.purpose)),
    ]
    #expect(
      words.refusal(.ownFile(.templates, troubles)).lines.map(\.text) == [
        "Line 3: own 1, fills: circel is none of those there are. Did you mean circle?",
        "Line 5: invitation has no {nam}. It may hold {name} or {purpose}.",
        "Line 6: invitation lacks {purpose}: why you want to meet.",
        "tend rules templates  has all of it as it is now.",
      ])
  }
}
