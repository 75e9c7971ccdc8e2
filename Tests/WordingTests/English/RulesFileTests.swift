import Domain
import TestSupport
import Testing
import UseCases
import Wording

@Suite struct RulesFileTests {
  private let words = Words(zone: .brussels, now: Instant(iso: "2026-11-26T09:00:00Z")!)

  @Test func `the file of the rules reads back as the rules it was made from`() throws {
    let test = try TestNetwork()
    for source in [try Typed.preset("partner"), .defaults] {
      try test.network.keep(try test.network.proposal(source))
      let file = words.rulesFile(try test.network.showRules())
      #expect(try test.network.proposal(.text(file)).isUnchanged)
    }
  }

  @Test func `every number is explained with its unit, its range and its principle`() throws {
    let shown = try TestNetwork().network.showRules()
    let lines = words.rulesFile(shown).split(separator: "\n").map(String.init)
    let numbers = lines.filter { $0.contains("  # ") }
    #expect(numbers.count == shown.entries.count)
    for line in numbers {
      #expect(line.contains(/# [a-z][^(]* \(.+; P\d+\)$/.ignoresCase()), "\(line)")
      #expect(line.count <= 120, "\(line)")
    }
    #expect(
      lines.contains("  heavyAfter: 30                # late by more: no asks before the repair (days, 1 to 3650; P10)")
    )
  }

  @Test func `a number of the user's own says what the default is`() throws {
    let test = try TestNetwork()
    try test.network.keep(try test.network.proposal(.text("tiers: {a: 14}")))
    #expect(
      words.rulesFile(try test.network.showRules()).contains(
        "a: 14                         # A (days, 1 to 3650; default 30; P21)"))
    #expect(words.rules(try test.network.showRules()).lines.map(\.text) == ["tiers.a: 14, by default 30"])
  }
}
