import Domain
import Store
import TestSupport
import Testing

@testable import UseCases

@Suite struct RulesTests {
  private func troubles(_ test: TestNetwork, _ text: String) -> [Refusal.RulesTrouble] {
    do throws(Refusal) {
      _ = try test.network.proposal(.text(text))
    } catch {
      if case .rules(let troubles) = error { return troubles }
    }
    return []
  }

  @Test func `a shorter month makes more people due, and undo gives it back`() throws {
    let test = try TestNetwork()
    let ana = try test.add("Ana Ruiz")
    try test.add("Bo Maartens")
    try test.talked(with: [ana], on: "2026-11-26")
    _ = try test.network.cadence(of: ana, .tier(.a))
    let before = try test.standing("ana").due
    let proposal = try test.network.proposal(.text("tiers:\n  a: 14\n"))
    #expect(proposal.changes.map(\.key) == ["tiers.a"])
    #expect((proposal.standings, proposal.people) == (1, 2))
    #expect(try test.standing("ana").due == before, "nothing is kept yet")
    try test.network.keep(proposal)
    #expect(try test.standing("ana").due == Day(iso: "2026-12-10"))
    try test.undo(test.lastAct().number)
    #expect(try test.standing("ana").due == before)
    #expect(try test.network.showRules().entries.allSatisfy { !$0.isChanged })
  }

  @Test func `only what differs is stored, as plain values`() throws {
    let test = try TestNetwork()
    try test.network.keep(
      try test.network.proposal(.text("tiers: {a: 20}\nguards:\n  eased:\n    pace: true\nwarmth.prior: 3\n")))
    let stored = try test.network.database.read { try $0.setting(Setting.rules)?.value }
    #expect(stored == #"{"guards.eased.pace":true,"tiers.a":20,"warmth.prior":3}"#)
    try test.network.keep(try test.network.proposal(.defaults))
    #expect(try test.network.database.read { try $0.setting(Setting.rules) } == nil)
  }

  @Test func `every mistake is told at once, each with its line`() throws {
    let text = """
      tiers:
        a: 14
        b: often
      strain:
        heavyafter: 20
        lightAfter: 40
      stage:
        company: 900
      """
    let found = troubles(try TestNetwork(), text)
    #expect(found.map(\.line) == [3, 5, 8])
    #expect(found.map(\.key) == ["tiers.b", "strain.heavyafter", "stage.company"])
    #expect(found[0].problem == .wrongType(expected: .whole))
    #expect(found[1].problem == .unknownKey(nearest: "strain.heavyAfter"))
    #expect(found[2].problem == .outOfRange(allowed: 1...50))
  }

  @Test func `two values that contradict each other are told`() throws {
    let found = troubles(try TestNetwork(), "strain:\n  lightAfter: 40\n")
    #expect(found == [.init(line: 2, key: "strain.lightAfter", problem: .notBelow(other: "strain.heavyAfter"))])
  }

  @Test(arguments: ["tiers: [1, 2", "tiers: [14, 60]", "just words", "tiers:\n  a: 1\n  a: 2", "\u{0}", "a: &x [*x]"])
  func `what is no file of rules is refused, and nothing is kept`(_ text: String) throws {
    let test = try TestNetwork()
    #expect(!troubles(test, text).isEmpty)
    #expect(try test.network.showRules().entries.allSatisfy { !$0.isChanged })
  }

  @Test(arguments: ["", "# nothing\n", "tiers:\n", "{}"])
  func `a line taken out goes back to its default`(_ text: String) throws {
    let test = try TestNetwork()
    try test.network.keep(try test.network.proposal(try Typed.preset("job seeker")))
    #expect(try test.network.showRules().entries.contains(where: \.isChanged))
    try test.network.keep(try test.network.proposal(.text(text)))
    #expect(try test.network.showRules().entries.allSatisfy { !$0.isChanged })
  }

  @Test func `a file of rules without end, and one of aliases, are refused before they are read`() throws {
    let test = try TestNetwork()
    #expect(
      troubles(test, String(repeating: "# x\n", count: 80_000)).map(\.problem) == [.yaml(.tooLarge(limit: 262_144))])
    #expect(troubles(test, "tiers:\n  a: &x 30\n  b: *x\n").map(\.problem) == [.yaml(.alias)])
    #expect(
      troubles(test, "tiers: [\n").first.map { if case .yaml(.syntax) = $0.problem { true } else { false } } == true)
  }
}
