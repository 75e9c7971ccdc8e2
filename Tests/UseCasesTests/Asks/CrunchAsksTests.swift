import Domain
import Store
import TestSupport
import Testing
import UseCases

/// In a crunch, what today and `ask` propose is what the guard lets pass, and its way out leads to somebody (P8).
struct CrunchAsksTests {
  /// A year's goal with nothing won; Joris has been a client since January, Zoë was met on Thursday and praised.
  private func yearEnd(goal: Bool = true) throws -> TestNetwork {
    let test = try TestNetwork(now: "2026-01-05T09:00:00Z")
    _ = try test.network.tell(.sentence("finance leads before their first audit"))
    if goal { _ = try test.network.set(GoalTold(.clients, .count(10), by: Day(iso: "2026-12-31")!)) }
    let joris = try test.add("Joris Maes")
    _ = try test.network.stand(with: joris, .doneBusiness)
    try test.log("coffee with joris")
    _ = try test.network.make(AskIntended(.referral), of: joris)
    _ = try test.network.conclude(.referral, of: joris, .yes(value: nil))
    test.go(to: "2026-11-19T09:00:00Z")
    try test.log("lunch with joris")
    let zoe = try test.add("Zoë Müller")
    try test.log("coffee with zoë; zoë praised the audit")
    _ = try test.network.stand(with: zoe, .knowsMyWork)
    test.go(to: "2026-11-27T09:00:00Z")
    return test
  }

  private func asked(_ test: TestNetwork) throws -> [String] {
    try test.network.asks().earned.compactMap(\.person?.name)
  }

  @Test func `without a goal that presses the moment of somebody new is taken`() throws {
    let test = try yearEnd(goal: false)
    #expect(try asked(test) == ["Zoë Müller"])
    #expect(try test.step(with: "zoë")?.step.kind == .makeEarnedAsk)
  }

  @Test func `whom the guard would leave in peace is not proposed, and those who trust the user are`() throws {
    let test = try yearEnd()
    #expect(try test.consider(.referral, "zoë").verdict.spokenBy == .crunch)
    #expect(try test.consider(.referral, "joris").verdict.spokenBy != .crunch)
    #expect(try asked(test) == ["Joris Maes"])
    let zoe = try test.network.person("zoë")
    #expect(try test.step(with: "zoë")?.step.kind != .makeEarnedAsk)
    #expect(try test.network.show(zoe).next?.kind != .makeEarnedAsk)
    let step = try #require(try test.step(with: "joris")).step
    #expect(step.subject == .askKind(.referral))
    #expect(step.principle == .establishedTiesInACrunch)
    #expect(try test.network.isOpen(StepReference(contact: step.contact, kind: step.kind, subject: step.subject)))
    #expect(try test.reply("joris", .done).recorded == .asked)
    #expect(try asked(test).isEmpty)
  }
}
