import Domain
import Store
import TestSupport
import Testing
import UseCases

@testable import Wording

/// A screen is 24 lines of 80 columns; what it leaves out it says.
@Suite struct ScreensTests {
  private let words = Words(zone: .brussels, now: Instant(iso: "2026-11-26T09:00:00Z")!)
  private let long = "a designer who knows about old houses, new shops, and the rules of three towns by the sea"

  private func text(_ passage: Passage) -> String { passage.lines.map(\.text).joined(separator: "\n") }

  private func crowd(_ test: TestNetwork, _ count: Int) throws -> [Event.Sought] {
    try "BCDEFGHJKLMNPRST".prefix(count).map { letter in
      let name = "\(letter)ora Featherstone"
      let contact = try test.add(name)
      try test.log("coffee with \(name); needs \(long); offers \(long)")
      return Event.Sought(name: name, contact: contact)
    }
  }

  @Test func `an event's page and what was told of it fit, whoever is to be met`() throws {
    let test = try TestNetwork()
    let people = try crowd(test, 16)
    let noted = try test.event("Expo, 3 dec, Ghent") { $0.meet = people }
    #expect(words.noted(noted).height <= Passage.screen)
    #expect(text(words.noted(noted)).contains("and four more"))
    #expect(words.event(noted.event).height <= Passage.screen)
    #expect(text(words.event(noted.event)).contains("more"))
  }

  @Test func `a person's page fits, however much is known`() throws {
    let test = try TestNetwork()
    let ana = try test.add("Ana Ruiz")
    for verb in ["needs", "offers", "likes", "knows about", "struggles with", "is proud of"] {
      for place in 1...3 { try test.log("ana \(verb) \(long) \(place)") }
    }
    for place in 1...9 { try test.log("coffee with ana on \(place) nov") }
    for place in 1...3 { _ = try test.network.promise(to: ana, "\(long) \(place)") }
    let page = words.shown(try test.network.show(ana))
    #expect(page.height <= Passage.screen)
    #expect(page.lines.last?.text.hasPrefix("log \"coffee with ana\"") ?? false)
  }

  @Test func `what has its hour today and stands behind more is not said to wait`() throws {
    let test = try TestNetwork()
    for name in ["Ana Ruiz", "Bo Maartens", "Tom Vos"] {
      try test.add(name)
      try test.log("promised \(name) the slides today")
    }
    try test.event("Dinner, today 19:00") { $0.attendance = .going }
    #expect(text(words.today(try test.network.today())).contains("One more can wait."))
    try test.event("Fair, today 20:00") { $0.attendance = .going }
    #expect(text(words.today(try test.network.today())).contains("One more is today."))
  }

  @Test func `of many mistakes in a file the first are shown, and how many more`() {
    let troubles = (1...40).map { (line: Int) in OwnTrouble(line: line, key: "own \(line)", problem: .notNames) }
    let refused = words.refusal(.ownFile(.questions, troubles))
    #expect(refused.height <= Passage.screen)
    #expect(text(refused).contains("And 18 more."))
  }

  @Test func `lists say how many more there are`() throws {
    let test = try TestNetwork()
    for count in 1...8 {
      _ = try test.network.set(GoalTold(.clients, .count(count), by: Day(iso: "2026-12-31")!))
    }
    let goals = words.goals(try test.network.goals())
    #expect(goals.height <= Passage.screen && text(goals).contains("and three more"))

    for place in 1...20 {
      let contact = try test.add("Person \(place) Vos")
      _ = try test.network.opportunity(with: contact, OpportunityTold(what: "an audit"))
      _ = try test.network.make(AskIntended(.advice, what: "the lease"), of: contact)
    }
    let opportunities = words.opportunities(try test.network.opportunities())
    #expect(opportunities.height <= Passage.screen && text(opportunities).contains("and six more"))
    let asks = words.asks(try test.network.asks())
    #expect(asks.height <= Passage.screen && text(asks).contains(" more"))
  }

  @Test func `lines are cut, the longest first, and left out only then`() {
    let lines = [Line("short"), Line(String(repeating: "word ", count: 80)), Line("last")]
    let more = { (count: Int) in Line("and \(count) more") }
    #expect(Words.fitted(lines, to: 9, more: more) == lines)
    let cut = Words.fitted(lines, to: 4, more: more)
    #expect(cut.map(\.height) == [1, 2, 1] && cut[1].text.hasSuffix("…"))
    #expect(Words.fitted(lines, to: 2, more: more).map(\.text) == ["short", "and 2 more"])
  }

  @Test func `wide letters take two columns, so that what is measured is what is printed`() {
    let name = Line(String(repeating: "漢", count: 60), column: 4)
    #expect(name.height == 2 && name.rows(width: 80).map(\.text.count) == [38, 22])
    #expect(Line(String(repeating: "x", count: 60), column: 4).height == 1)
    #expect(Line("\u{200B}" + String(repeating: "x", count: 80)).height == 1)
  }
}
