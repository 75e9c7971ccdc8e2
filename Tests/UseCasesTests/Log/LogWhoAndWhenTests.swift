import Domain
import Store
import TestSupport
import Testing

@testable import UseCases

/// Whom a line is about and when it was, where more than one answer can be meant. Told on Thursday 26 November 2026.
struct LogWhoAndWhenTests {
  private func three(_ test: TestNetwork) throws {
    for name in ["Ana Ruiz", "Mia Chen", "Bo Maartens"] { try test.add(name) }
  }

  @Test(arguments: [
    "coffee with ana and mia; she needs a designer", "coffee with ana and mia; needs a designer",
    "ana and mia came by; she needs a designer",
  ])
  func `of several, nobody is taken for the one who is meant`(_ line: String) throws {
    let test = try TestNetwork()
    try three(test)
    let understanding = try test.network.understand(line)
    let refusal = #expect(throws: Refusal.self) { try test.network.save(understanding) }
    guard case .whoIsMeant(let clause, let people) = refusal else { return #expect(Bool(false)) }
    #expect(clause.hasSuffix("needs a designer"))
    #expect(people.map(\.name) == ["Ana Ruiz", "Mia Chen"])
    let doubt = try #require(understanding.questions.first)
    _ = try test.network.save(understanding, answers: [doubt.typed: .contact(try test.network.person("mia"))])
    #expect(try test.evidence("mia").facts.map(\.text) == ["a designer"])
    #expect(try test.evidence("ana").facts.isEmpty)
  }

  @Test func `they are all of them, and one who was named alone is she`() throws {
    let test = try TestNetwork()
    try three(test)
    try test.log("coffee with ana and mia; they need a designer")
    #expect(try test.evidence("ana").facts.count == 1)
    #expect(try test.evidence("mia").facts.count == 1)
    try test.log("coffee with ana and mia; call with bo; he needs an office")
    #expect(try test.evidence("bo").facts.map(\.text) == ["an office"])
  }

  @Test(arguments: [
    ("asked mia for advice on the lease on 10 december", "the lease on 10 december", "2026-11-26"),
    ("asked mia for advice about the talk on 3 dec", "the talk on 3 dec", "2026-11-26"),
    ("asked mia for advice on the lease on 20 nov", "the lease", "2026-11-20"),
    ("asked mia for advice on the lease yesterday", "the lease", "2026-11-25"),
  ])
  func `a day to come is that of what was asked for, one that was is that of the asking`(
    _ line: String, _ what: String, _ day: String
  ) throws {
    let test = try TestNetwork()
    try three(test)
    try test.log(line)
    let ask = try #require(try test.evidence("mia").asks.first)
    #expect(ask.what.hasSuffix(what))
    #expect(ask.made.map { test.network.world.zone.day(of: $0).iso } == day)
  }

  @Test func `a promise that is late can be told late`() throws {
    let test = try TestNetwork()
    try three(test)
    try test.log("promised mia the deck by 3 november")
    let promise = try #require(try test.evidence("mia").promises.first)
    #expect(promise.due == Day(iso: "2026-11-03"))
    #expect(try test.step(with: "mia")?.step.kind == .keepPromise)
    #expect(try Typed.dueDay("20 nov", in: test.network.world) == Day(iso: "2026-11-20"))
    #expect(try Typed.dueDay("fri", in: test.network.world) == Day(iso: "2026-11-27"))
  }

  @Test(arguments: ["introduced ana to mia", "introduced mia to ana"])
  func `an introduction that is under way is made, and is one`(_ line: String) throws {
    let test = try TestNetwork()
    try three(test)
    let (ana, mia) = (try test.network.person("ana"), try test.network.person("mia"))
    _ = try test.network.introduce(ana, to: mia)
    for _ in 1...2 {
      try test.log(line)
      #expect(try test.network.introduction(of: ana, to: mia)?.next == .hearHowItWent)
      #expect(try test.evidence("ana").helps.map(\.kind) == [.introduction])
      #expect(try test.evidence("mia").helps.map(\.kind) == [.introduction])
    }
    try test.log("introduced ana to bo")
    #expect(try test.evidence("ana").helps.count == 2)
  }

  @Test(arguments: [true, false])
  func `an introduction that is told keeps the promise of it, and says so`(_ isUnderWay: Bool) throws {
    let test = try TestNetwork()
    try three(test)
    let (ana, mia) = (try test.network.person("ana"), try test.network.person("mia"))
    _ = try test.network.promise(to: ana, "an intro to mia")
    _ = try test.network.promise(to: mia, "an intro to bo")
    if isUnderWay { _ = try test.network.introduce(ana, to: mia) }
    let logged = try test.log("introduced ana to mia")
    let kept = logged.entries.compactMap { entry -> String? in
      if case .kept(let promise, let person) = entry { "\(person.name): \(promise.what)" } else { nil }
    }
    #expect(kept == ["Ana Ruiz: an intro to mia"])
    #expect(try test.evidence("ana").promises.allSatisfy { $0.outcome != nil })
    #expect(try test.evidence("mia").promises.allSatisfy { $0.outcome == nil })
  }

  @Test(arguments: ["bo said yes; coffee with bo", "coffee with bo; he said yes", "bo thanked me; coffee with bo"])
  func `what was said over the coffee is no exchange of its own`(_ line: String) throws {
    let test = try TestNetwork()
    try three(test)
    _ = try test.network.make(AskIntended(.advice), of: try test.network.person("bo"))
    let before = try test.evidence("bo").touches.count
    try test.log(line)
    #expect(try test.evidence("bo").touches.count == before + 1)
  }

  @Test func `an answer is of the day it was given, and of none to come`() throws {
    let test = try TestNetwork()
    try three(test)
    test.go(to: "2026-11-20T09:00:00Z")
    _ = try test.network.make(AskIntended(.advice), of: try test.network.person("bo"))
    test.go(to: "2026-11-26T09:00:00Z")
    try test.log("coffee with bo; he said yes on monday")
    let zone = test.network.world.zone
    #expect(try test.evidence("bo").asks.first?.decided.map { zone.day(of: $0).iso } == "2026-11-23")
    #expect(try test.evidence("bo").touches.contains { zone.day(of: $0.at).iso == "2026-11-23" })
    #expect(throws: Refusal.self) { try test.log("bo said yes on 27 nov") }
  }

  @Test func `an answer on a day to come, or before the ask, is refused and not moved`() throws {
    let test = try TestNetwork()
    try three(test)
    let bo = try test.network.person("bo")
    _ = try test.network.make(AskIntended(.advice), of: bo)
    let ahead = #expect(throws: Refusal.self) { try test.log("bo said yes on 3 dec") }
    guard case .dayAhead(let day, _) = ahead else { throw ahead ?? .missing(.date) }
    #expect(day.iso == "2026-12-03")
    let early = #expect(throws: Refusal.self) { try test.log("bo said yes on 20 nov") }
    guard case .answerBeforeAsk(let said, let asked, let person) = early else { throw early ?? .missing(.date) }
    #expect((said.iso, asked.iso, person.contact) == ("2026-11-20", "2026-11-26", bo))
    #expect(try test.evidence("bo").asks.first?.decided == nil)
    try test.log("bo said yes today")
    #expect(try test.evidence("bo").asks.first?.decided != nil)
  }

  @Test func `what was said on another day has a touch of its own`() throws {
    let test = try TestNetwork()
    try three(test)
    try test.log("bo thanked me on 20 nov; coffee with bo")
    let days = try test.evidence("bo").touches.map { test.network.world.zone.day(of: $0.at).iso }
    #expect(days.sorted() == ["2026-11-20", "2026-11-26"])
  }

  @Test func `what is shown keeps the order of the line`() throws {
    let test = try TestNetwork()
    try three(test)
    let logged = try test.log("bo needs a designer; coffee with bo")
    guard case .fact = logged.entries.first, case .touch = logged.entries.last else { return #expect(Bool(false)) }
  }
}
