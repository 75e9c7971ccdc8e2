import Domain
import Method
import TestSupport
import Testing

/// `turns` is the earliest instant at which time alone changes anything: never late, and not absurdly early.
@Suite struct StandingTurnsTests {
  /// The standing as it reads at `now`: openings that have lapsed by then are gone, whether or not they were removed.
  private func reading(_ standing: Standing, at now: Instant) -> Standing {
    var standing = standing
    standing.openings.removeAll { $0.until.map { $0 <= now } ?? false }
    standing.turns = nil
    return standing
  }

  @Test func `until it turns, a standing made at any time is the same`() {
    for seed in 0..<1500 as Range<UInt64> {
      let pair = Pair.random(seed)
      let standing = pair.standing
      if let turns = standing.turns { #expect(turns > pair.now, "seed \(seed)") }
      let end = standing.turns ?? pair.now.adding(days: 3000)
      let span = end.microseconds - pair.now.microseconds
      var chance = Seed(seed &+ 77)
      var instants = [Instant(microseconds: end.microseconds - 1)]
      for _ in 0..<6 {
        instants.append(Instant(microseconds: pair.now.microseconds + .random(in: 0..<span, using: &chance)))
      }
      for instant in instants {
        let later = pair.on(instant).standing
        #expect(reading(later, at: instant) == reading(standing, at: instant), "seed \(seed), at \(instant.iso)")
        #expect(later.turns == standing.turns, "seed \(seed), at \(instant.iso)")
      }
    }
  }

  @Test func `a standing turns a few times a year, not every day`() {
    var evaluations = 0
    for seed in 0..<200 as Range<UInt64> {
      let pair = Pair.random(seed)
      var now = pair.now
      let end = now.adding(days: 365)
      while now < end {
        evaluations += 1
        guard let turns = pair.on(now).standing.turns else { break }
        now = turns
      }
    }
    #expect(evaluations < 200 * 25)
  }

  @Test func `who has nothing on record never turns`() {
    #expect(Pair(.imported).standing.turns == nil)
    #expect(Pair(.added("2026-01-01")).standing.turns == nil)
  }
}
