import Domain
import Store
import TestSupport
import Testing
import UseCases

/// One network written on by two devices of which one is fast: what was written later stays later, and what is dated ahead
/// counts once its time has come.
struct TwoClocksTests {
  private let right = "2026-11-26T09:00:00Z"
  private let fast = "2026-11-26T21:00:00Z"

  @Test func `acts keep the order in which they were written, and the last of them is what undo takes back`() throws {
    let test = try TestNetwork(now: fast)
    let ana = try test.add("Ana Ruiz")
    _ = try test.network.note(about: ana, "written on the fast one")
    test.go(to: right)
    _ = try test.network.note(about: ana, "written on the right one")
    #expect(try test.network.history(limit: 5).acts.map(\.act.verb) == ["note", "note", "add"])
    try test.undoLast()
    #expect(try test.network.show(ana).notes.map(\.text) == ["written on the fast one"])
  }

  @Test func `a talk dated ahead by the other clock counts once its time has come`() throws {
    let test = try TestNetwork(now: fast)
    let ana = try test.add("Ana Ruiz")
    try test.log("coffee with ana; ana promised me a name by fri")
    test.go(to: right)
    #expect(try test.network.show(ana).standing.exchanges == 0)
    #expect(throws: Never.self) { try test.network.today() }
    #expect(try test.network.show(ana).touches.isEmpty)
    test.go(to: "2026-11-26T21:00:01Z")
    #expect(try test.network.show(ana).standing.exchanges == 1)
  }

  @Test func `an ask made on the fast one is answered on the other, and the goal counts it`() throws {
    let test = try TestNetwork(now: fast)
    let ana = try test.add("Ana Ruiz")
    try test.talked(with: [ana], on: "2026-11-20")
    let goal = try test.network.set(GoalTold(.asks, .count(3), by: Day(iso: "2026-12-31")!)).goal.id
    _ = try test.network.make(AskIntended(.advice, what: "rents"), of: ana)
    test.go(to: right)
    #expect(try test.network.conclude(.advice, of: ana, .yes(value: nil)).ask.outcome == .yes(value: nil))
    test.go(to: "2026-11-27T09:00:00Z")
    #expect(try test.network.show(goal).progress.done == 1)
    let findings = try test.network.diagnose(repairing: false).findings
    #expect(findings.allSatisfy { if case .turned = $0 { true } else { false } }, "nothing but what time turned")
  }
}
