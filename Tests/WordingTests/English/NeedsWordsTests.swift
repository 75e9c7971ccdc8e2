import Domain
import Store
import TestSupport
import Testing
import UseCases
import Wording

/// What the screen says of needs and those who could help, from the answers themselves.
@Suite struct NeedsWordsTests {
  private let words = Words(zone: .brussels, now: Instant(iso: "2026-11-26T09:00:00Z")!)

  private func lines(_ passage: Passage) -> [String] {
    passage.lines.map { [$0.lead, $0.text, $0.remark].filter { !$0.isEmpty }.joined(separator: " | ") }
  }

  private func network() throws -> TestNetwork {
    let test = try TestNetwork()
    for name in ["Ana Ruiz", "Mia Chen", "Bo Maartens"] { try test.add(name) }
    try test.log("coffee with ana")
    try test.log("coffee with mia")
    return test
  }

  @Test func `who has what was needed is said beside it, with the next command`() throws {
    let test = try network()
    try test.log("mia offers web design")
    #expect(
      lines(words.logged(try test.log("ana needs a designer"))).suffix(2) == [
        "  Ana needs a designer. | Mia Chen offers that. | P15", "introduce ana mia",
      ])
    try test.log("bo offers design")
    let both = words.logged(try test.log("mia needs a designer; ana needs design"))
    #expect(lines(both).dropFirst(2).first == "  Mia needs a designer. | Bo Maartens offers that. | P15")
    #expect(lines(both).contains("  Ana needs design. | Mia Chen and Bo Maartens offer that. | P15"))
    // Bo was never met: his name is given on.
    #expect(lines(both).last == "give information mia \"Bo Maartens\"")
  }

  @Test func `who needs what was offered is said, too`() throws {
    let test = try network()
    try test.log("ana needs a designer")
    #expect(
      lines(words.logged(try test.log("mia offers web design"))).suffix(2) == [
        "  Mia offers web design. | Ana Ruiz needs that. | P15", "introduce ana mia",
      ])
    try test.log("bo needs a designer")
    #expect(
      lines(words.logged(try test.log("mia is good at design"))).contains {
        $0.hasSuffix("| Ana Ruiz and Bo Maartens need that. | P15")
      })
  }

  @Test func `a new face's need stands by itself with who has it`() throws {
    let test = try network()
    try test.log("bo offers web design")
    let face = try test.network.capture("Lena Brandt, Kappa, Expo, wants a designer")
    #expect(
      lines(words.captured(face)) == [
        "Lena Brandt, Kappa | met today at Expo", "  Needs a designer. | Bo Maartens offers that. | P15",
      ])
  }

  @Test func `what a debrief tells is answered as what the log tells is`() throws {
    let test = try network()
    try test.log("ana needs a designer")
    let mia = try test.network.person("mia")
    let understood = try test.network.understand(debrief: "offers web design", of: mia)
    let said = lines(words.debriefed(try test.network.debrief(understood)))
    #expect(said.suffix(2) == ["  Mia offers web design. | Ana Ruiz needs that. | P15", "introduce ana mia"])
  }

  @Test func `a page names who could help, on one line`() throws {
    let test = try network()
    try test.log("mia offers web design")
    try test.log("ana needs a designer")
    let shown = words.shown(try test.network.show(try test.network.person("ana")))
    #expect(shown.lines.contains { $0.text == "Could help: Mia Chen (web design)" })
  }

  @Test func `a page asks where today asks, and makes where today makes`() throws {
    let test = try network()
    let (ana, mia) = (try test.network.person("ana"), try test.network.person("mia"))
    func next() throws -> String {
      words.shown(try test.network.show(ana)).lines.first { $0.lead.hasPrefix("  Next") }?.text ?? ""
    }
    func title() throws -> String {
      let shown = try #require(try test.step(with: "ana"))
      return words.title(of: shown.step, with: shown.person, others: shown.others)
    }
    try test.log("mia offers web design")
    try test.log("ana needs a designer")
    #expect(try title() == "Ask Ana Ruiz about meeting Mia Chen")
    #expect(try next().hasPrefix("ask about meeting Mia Chen. "))
    let id = try test.network.introduce(ana, to: mia).introduction.id
    #expect(try next().hasPrefix("ask about meeting Mia Chen. "))
    for contact in [ana, mia] { _ = try test.network.goOn(id, .agreed(contact)) }
    #expect(try title() == "Introduce Ana Ruiz to Mia Chen")
    #expect(try next().hasPrefix("bring together with Mia Chen. "))
  }

  @Test func `the list says who needs what, who has it, and what to type`() throws {
    let test = try network()
    try test.log("mia offers web design")
    try test.log("ana needs a designer")
    try test.log("bo needs a bookkeeper")
    #expect(
      lines(words.needs(try test.network.needs())) == [
        " 1 | Ana Ruiz: a designer | today", "Mia Chen offers web design. | P15",
        " 2 | Bo Maartens: a bookkeeper | today",
        "", "introduce 1 mia   show 1",
      ])
  }

  @Test func `what each may read says the need or what meets it, and the page before a talk whom they could help`()
    throws
  {
    let test = try network()
    try test.log("mia offers web design")
    try test.log("ana needs a designer")
    let (ana, mia) = (try test.network.person("ana"), try test.network.person("mia"))
    func drafts(_ introduced: Introduced) -> [String] {
      words.introductionDraft(introduced).split(separator: "\n").map(String.init)
    }
    let page = words.prepared(try test.network.prepare(for: mia))
    #expect(page.lines.contains { $0.lead == "  Could help" && $0.text == "Ana Ruiz, who needs a designer" })
    let first = try test.network.introduce(ana, to: mia)
    #expect(
      drafts(first) == [
        "Ana, may I introduce you to Mia Chen? You said you need a designer, and Mia offers web design. A no is fine, and stays between us.",
        "To read, and to pass on: Mia Chen. Mia offers web design.",
      ])
    let second = try test.network.goOn(first.introduction.id, .agreed(ana))
    #expect(drafts(second).last == "To read, and to pass on: Ana Ruiz. Ana needs a designer.")
    let both = try test.network.goOn(first.introduction.id, .agreed(mia))
    #expect(drafts(both)[0].contains("Ana needs a designer, and Mia offers web design."))
  }

  @Test func `a list without needs teaches how one comes in`() throws {
    let test = try network()
    #expect(lines(words.needs(try test.network.needs())).last == "log \"ana needs a designer\"   says who has that")
  }

  @Test func `however many needs there are and however long, the list stays a screen`() throws {
    let test = try network()
    let long = String(repeating: "a designer with much experience and ", count: 20) + "taste"
    try test.log("mia offers \(long)")
    for number in 0..<30 {
      let person = try test.add("Person Number\(number)")
      try test.network.database.write("learn") { writing in
        try writing.insert(
          Fact(
            id: writing.world.id(), contact: person, kind: .need, text: number.isMultiple(of: 3) ? long : "a cook",
            learned: writing.world.today))
      }
    }
    let needs = try test.network.needs()
    #expect(needs.needs.count == 30)
    let passage = words.needs(needs)
    #expect(passage.lines.count <= 20)
    #expect(passage.lines.filter { $0.lead.isEmpty == false }.count >= 9)
    for line in passage.lines { #expect(line.column + line.text.count + line.remark.count <= 78, "\(line.text)") }
    #expect(passage.lines.last?.text.hasPrefix("and ") == true)
  }
}
