import Domain
import TestSupport
import Testing

@Suite struct StrainTests {
  @Test(arguments: [
    ("2026-11-28", Strain.none), ("2026-11-29", .light), ("2026-12-25", .light), ("2026-12-26", .heavy),
  ])
  func `a promise strains after three days and heavily after thirty`(today: String, strain: Strain) {
    var pair = Pair(.added("2026-01-01"), today: today)
    pair.promised("a link", made: "2026-11-01", due: "2026-11-25")
    #expect(pair.standing.strain == strain)
  }

  @Test func `it changes as the day begins where the user lives`() {
    var pair = Pair(.added("2026-01-01"), today: "2026-03-20", zone: .brussels)
    pair.promised("a link", made: "2026-03-01", due: "2026-03-26")
    // 30 March begins at 22:00 UTC since the clocks jumped on the 29th.
    #expect(pair.standing.openings.count == 3)
    let midnight = Instant(iso: "2026-03-29T22:00:00Z")!
    #expect(pair.standing.turns == midnight)
    #expect(pair.on(midnight.adding(seconds: -1)).standing.strain == .none)
    #expect(pair.on(midnight).standing.strain == .light)
  }

  @Test func `keeping it heals, and so does a repair`() {
    var pair = Pair(.added("2026-01-01"))
    pair.promised("a link", made: "2026-01-01", due: "2026-02-01")
    #expect(pair.standing.strain == .heavy)
    var kept = pair
    kept.evidence.promises[0].outcome = .kept(at: kept.at("2026-11-25"))
    #expect(kept.standing.strain == .none)
    pair.talked("2026-11-25", .call, signals: .repaired)
    #expect(pair.standing.strain == .none)
    #expect(pair.steps.contains { $0.kind == .keepPromise })
  }

  @Test func `a broken promise strains until it is repaired`() {
    var pair = Pair(.added("2026-01-01"))
    pair.promised("a link", made: "2026-10-01", due: "2026-11-10")
    pair.evidence.promises[0].outcome = .broken(at: pair.at("2026-11-12"))
    #expect(pair.standing.strain == .light)
    pair.wrote("2026-11-20", signals: .repaired)
    #expect(pair.standing.strain == .none)
  }

  @Test(arguments: [Signals.objected, .referralMishandled])
  func `an objection strains heavily until a repair that came after it`(signal: Signals) {
    var pair = Pair(.added("2026-01-01"))
    pair.talked("2026-05-01", signals: .repaired)
    pair.talked("2026-06-01", signals: signal)
    #expect(pair.standing.strain == .heavy)
    pair.talked("2026-07-01", signals: .repaired)
    #expect(pair.standing.strain == .none)
  }

  @Test func `their own late promises and promises without a date do not strain`() {
    var pair = Pair(.added("2026-01-01"))
    pair.promised("a name", made: "2026-01-01", due: "2026-02-01", by: .them)
    pair.promised("a link some day", made: "2026-01-01", due: nil)
    #expect(pair.standing.strain == .none)
  }
}
