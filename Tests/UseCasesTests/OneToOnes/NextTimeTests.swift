import Domain
import Store
import TestSupport
import Testing

@testable import UseCases

/// When the two meet next, as a debrief says it: one promise to propose a date, which a date keeps.
struct NextTimeTests {
  @discardableResult
  private func debrief(_ test: TestNetwork, _ text: String) throws -> Debriefed {
    try test.network.debrief(try test.network.understand(debrief: text, of: try test.network.person("ana")))
  }

  private func open(_ test: TestNetwork) throws -> [Promise] {
    let ana = try test.network.person("ana")
    return try test.network.database.read { reading in
      try reading.promises(with: ana).filter { $0.outcome == nil }
    }
  }

  @Test func `said again, the promise to propose a date has the new day and is no second one`() throws {
    let test = try TestNetwork()
    try test.add("Ana Ruiz")
    try debrief(test, "likes jazz; next in 1 week")
    test.go(to: "2026-12-10T14:00:00Z")
    try debrief(test, "likes sailing; next in 2 weeks")
    #expect(try open(test).map(\.due) == [Day(iso: "2026-12-24")!])
  }

  @Test func `a time that is agreed keeps every promise to propose one`() throws {
    let test = try TestNetwork()
    let ana = try test.add("Ana Ruiz")
    try debrief(test, "likes jazz; next in 1 week")
    // Two of them, as they were written down before one was enough.
    try test.network.database.write("promise") { writing in
      let older = Promise(
        id: writing.world.id(), contact: ana, by: .me, what: Promise.proposeDate, made: writing.world.now(),
        due: Day(iso: "2026-11-30")!)
      try writing.insert(older)
    }
    #expect(try open(test).count == 2)
    try debrief(test, "likes sailing; next 14 jan 12:30")
    #expect(try open(test).isEmpty)
    #expect(try test.evidence("ana").promises.allSatisfy { if case .kept? = $0.outcome { true } else { false } })
  }

  @Test(arguments: ["promised the deck, next week", "promised the deck and next week the numbers"])
  func `a bare span after a comma is when the promise is due, not when they meet`(_ text: String) throws {
    let test = try TestNetwork()
    try test.add("Ana Ruiz")
    #expect(try debrief(test, text).next == nil)
  }

  @Test(arguments: [
    ("likes sailing, next week", "2026-11-30"), ("likes sailing, next month coffee", "2026-12-01"),
    ("likes sailing and next week", "2026-11-30"), ("likes sailing; next month coffee", "2026-12-01"),
  ])
  func `a bare span after what was learned is when they meet next`(_ text: String, _ due: String) throws {
    let test = try TestNetwork()
    try test.add("Ana Ruiz")
    try debrief(test, text)
    #expect(try open(test).map(\.due) == [Day(iso: due)!])
    #expect(try test.evidence("ana").facts.map(\.text) == ["sailing"])
  }

  @Test func `a promise that has its day leaves the next span to the two`() throws {
    let test = try TestNetwork()
    try test.add("Ana Ruiz")
    try debrief(test, "promised the deck fri, next week")
    let promises = try open(test).sorted { ($0.due?.number ?? 0) < ($1.due?.number ?? 0) }
    #expect(promises.map(\.due) == [Day(iso: "2026-11-27")!, Day(iso: "2026-11-30")!])
    #expect(promises.map(\.what) == ["the deck", Promise.proposeDate])
  }

  @Test func `the deck that was promised for next week has its day`() throws {
    let test = try TestNetwork()
    try test.add("Ana Ruiz")
    try debrief(test, "promised the deck, next week")
    let promises = try open(test)
    #expect(promises.map(\.what) == ["the deck"])
    #expect(promises.allSatisfy { $0.due != nil })
  }

  @Test(arguments: [
    "promised the deck, next in 2 weeks", "promised the deck, next time fri", "promised the deck, next fri",
  ])
  func `after a comma a day or a count of weeks is when they meet`(_ text: String) throws {
    let test = try TestNetwork()
    try test.add("Ana Ruiz")
    #expect(try debrief(test, text).next != nil)
  }
}
