import Domain
import Method
import TestSupport
import Testing

@Suite struct WarmthTests {
  private func every(_ days: Int, times: Int, tier: Relationship.Tier? = nil) -> Pair {
    var pair = Pair(.added("2025-01-01"))
    for turn in 0..<times { pair.talked(Day(iso: "2026-11-26")!.adding(days: -turn * days).iso, .call) }
    pair.evidence.relationship.tier = tier
    return pair
  }

  private func warmth(_ pair: Pair, after days: Int) -> Warmth? {
    pair.standing.warmth(pair.practice.rules, now: pair.now.adding(days: days))
  }

  @Test func `fewer than three exchanges give no reading, and no reading is never cold`() {
    #expect(every(10, times: 2).standing.rhythm == nil)
    #expect(warmth(every(10, times: 2), after: 1000) == nil)
    #expect(warmth(every(10, times: 3), after: 0) == .warm)
  }

  @Test func `the rhythm is their own, drawn toward the tier's while there is little of it`() {
    let (few, many) = (every(10, times: 3, tier: .b).standing.rhythm!, every(10, times: 40, tier: .b).standing.rhythm!)
    #expect(few > many)
    #expect(few < 90)
    #expect(many > 10)
    #expect(many < 25)
    #expect(every(10, times: 3, tier: .a).standing.rhythm! < few)
  }

  @Test func `warm to twice the rhythm, quiet to four times, then resting`() {
    let pair = every(30, times: 12, tier: .a)
    #expect(pair.standing.rhythm == 30)
    #expect(warmth(pair, after: 60) == .warm)
    #expect(warmth(pair, after: 61) == .quiet)
    #expect(warmth(pair, after: 120) == .quiet)
    #expect(warmth(pair, after: 121) == .resting)
  }

  @Test func `who talks every day is warm for two weeks`() {
    var pair = every(1, times: 60)
    pair.evidence.relationship.cadence = .init(days: 1)
    #expect(warmth(pair, after: 14) == .warm)
    #expect(warmth(pair, after: 15) != .warm)
  }

  @Test func `the mails of one day are one exchange`() {
    var pair = Pair(.added("2025-01-01"))
    pair.wrote("2026-11-20", thread: 1)
    for minute in 1...9 {
      let at = pair.at("2026-11-20").adding(seconds: Int64(minute) * 600)
      pair.add(
        PairTouch(
          touch: pair.id(), at: at, channel: .mail, direction: minute % 2 == 0 ? .outgoing : .incoming, thread: 1))
    }
    #expect(pair.standing.exchanges == 1)
    #expect(pair.standing.lastTwoSided == pair.at("2026-11-20").adding(seconds: 5400))
  }
}
