import Domain
import Method
import TestSupport
import Testing

@Suite struct WhyTests {
  private func client() -> Pair {
    var pair = Pair(.added("2026-01-01"))
    pair.talked("2026-03-02")
    pair.talked("2026-04-02")
    pair.promised("a link", made: "2026-03-02", due: "2026-03-05", kept: "2026-03-04")
    pair.helped(.deliveredWork, "2026-05-04", by: .me, isPaid: true)
    return pair
  }

  @Test func `a stage answers with all its evidence`() {
    #expect(
      client().why(.theirTrust) == [
        .delivered(by: .me, what: "", on: Day(iso: "2026-05-04")!, isPaid: true),
        .talked(count: 2, last: Day(iso: "2026-04-02")!),
        .promisesKept(by: .me, count: 1, last: Day(iso: "2026-03-04")!),
      ])
    #expect(client().why(.myTrust) == [.talked(count: 2, last: Day(iso: "2026-04-02")!)])
  }

  @Test func `what is unknown says so`() {
    var pair = Pair(.imported)
    #expect(pair.why(.theirTrust) == [.nothingOnRecord])
    pair.wrote("2026-11-01", isTrace: true)
    pair.theyWrote("2026-11-02", isTrace: true)
    #expect(pair.why(.theirTrust) == [.tracesOnly(exchanges: 1, last: Day(iso: "2026-11-02")!)])
  }

  @Test func `somebody never spoken with is said to be, and since when one would know`() {
    let since = Day(iso: "2026-01-01")!
    #expect(Pair(.added("2026-01-01")).why(.theirTrust) == [.neverSpoken, .onRecordSince(since)])
  }

  @Test func `a due date answers with its cadence and what it counts from`() {
    var pair = client()
    pair.tier(.a, given: "2026-01-05")
    pair.wrote("2026-05-04")
    #expect(
      pair.why(.due) == [
        .due(on: Day(iso: "2026-05-18")!, cadence: 30),
        .unanswered(count: 1, first: Day(iso: "2026-05-04")!, last: Day(iso: "2026-05-04")!),
        .exchanged(count: 2, last: Day(iso: "2026-04-02")!),
      ])
  }

  @Test func `where only files speak, due answers with what they show last`() {
    var pair = Pair(.imported)
    pair.tier(.a, given: "2024-01-05")
    #expect(pair.why(.due) == [.lastOnRecord(nil)])
    pair.talked("2025-01-06", isTrace: true)
    #expect(pair.why(.due) == [.lastOnRecord(Day(iso: "2025-01-06"))])
  }

  @Test func `strain answers with the promise and how late it is`() {
    var pair = client()
    pair.promised("the figures", made: "2026-11-01", due: "2026-11-16")
    #expect(pair.why(.strain) == [.promiseLate(what: "the figures", due: Day(iso: "2026-11-16")!, days: 10)])
  }

  @Test func `an earned ask answers with its moment, and one that is not with what is missing`() {
    var pair = client()
    #expect(pair.why(.earned(.referral)) == [.missing(.contact(withinDays: 180, last: Day(iso: "2026-04-02")!))])
    pair.talked("2026-11-20", signals: .praised)
    #expect(
      pair.why(.earned(.referral)).prefix(2) == [
        .praised(on: Day(iso: "2026-11-20")!), .moment(until: Day(iso: "2026-11-30")!),
      ])
  }

  @Test func `no conclusion is without an answer`() {
    var conclusions: [Conclusion] = [.theirTrust, .myTrust, .strain, .warmth, .due, .unanswered]
    conclusions += Ask.Kind.allCases.map { .earned($0) }
    for seed in 0..<100 as Range<UInt64> {
      for conclusion in conclusions { #expect(!Pair.random(seed).why(conclusion).isEmpty) }
    }
  }
}
