import Domain
import Method
import TestSupport
import Testing

@Suite struct DueTests {
  private func pair(_ tier: Relationship.Tier = .a, given day: String = "2026-01-05") -> Pair {
    var pair = Pair(.added("2026-01-01"))
    pair.tier(tier, given: day)
    return pair
  }

  private func due(_ pair: Pair) -> String? { pair.standing.due?.iso }

  @Test(arguments: [(Relationship.Tier.a, "2026-02-04"), (.b, "2026-04-06"), (.c, "2026-07-06")])
  func `it is due a cadence after the tier was given, on a working day`(tier: Relationship.Tier, expected: String) {
    #expect(due(pair(tier)) == expected)
  }

  @Test func `it is due a cadence after the last two-sided exchange`() {
    var pair = pair()
    pair.talked("2026-03-03")
    #expect(due(pair) == "2026-04-02")
    pair.wrote("2026-03-20", invitesAnswer: false)
    #expect(due(pair) == "2026-04-02")
  }

  @Test(arguments: [("2026-03-05", "2026-04-06"), ("2026-03-06", "2026-04-06"), ("2026-03-07", "2026-04-06")])
  func `a weekend moves to Monday`(talked: String, expected: String) {
    var pair = pair()
    pair.talked(talked)
    #expect(due(pair) == expected)
  }

  @Test func `a person's own cadence goes before the tier's, and none has no due date`() {
    var pair = pair()
    pair.evidence.relationship.cadence = .init(days: 10)
    #expect(due(pair) == "2026-01-15")
    #expect(due(Pair(.added("2026-01-01"))) == nil)
  }

  @Test func `unanswered messages back off, double, and never wait longer than the cadence`() {
    var pair = pair(.b, given: "2025-06-02")
    pair.talked("2026-01-05")
    #expect(due(pair) == "2026-04-06")
    pair.wrote("2026-04-07")
    #expect(due(pair) == "2026-04-21")
    pair.wrote("2026-04-28")
    #expect(due(pair) == "2026-05-26")
    #expect(pair.standing.unanswered == 2)
    var monthly = self.pair()
    monthly.wrote("2026-03-02")
    monthly.wrote("2026-03-17")
    #expect(due(monthly) == "2026-04-14")
    monthly.practice.rules.due.restAfter = 9
    monthly.wrote("2026-04-15")
    #expect(due(monthly) == "2026-05-15")
  }

  @Test func `three unanswered messages rest for 180 days, or until they write`() {
    var pair = pair()
    for day in ["2026-03-02", "2026-03-17", "2026-04-14"] { pair.wrote(day) }
    #expect(due(pair) == "2026-10-12")
    #expect(!pair.on("2026-10-11").steps.contains { $0.kind == .beInTouch || $0.kind == .reconnect })
    #expect(pair.on("2026-10-12").steps.contains { $0.kind == .beInTouch })
    pair.theyWrote("2026-05-04")
    #expect(due(pair) == "2026-06-03")
    #expect(pair.standing.unanswered == 0)
  }

  @Test(arguments: [("2026-03-04", 1), ("2026-03-05", 2)])
  func `messages less than three days apart count once`(second: String, count: Int) {
    var pair = pair()
    pair.wrote("2026-03-02")
    pair.wrote(second)
    #expect(pair.standing.unanswered == count)
  }

  @Test func `a kindness buys half a cadence and is never unanswered`() {
    var pair = pair()
    pair.talked("2026-03-02")
    pair.wrote("2026-03-24", invitesAnswer: false, signals: .kindness)
    #expect(due(pair) == "2026-04-08")
    #expect(pair.standing.unanswered == 0)
  }

  @Test func `an entry made late moves the date forward only`() {
    for seed in 0..<800 as Range<UInt64> {
      var chance = Seed(seed)
      var pair = pair()
      for _ in 0..<Int.random(in: 1...6, using: &chance) {
        let day = Day(iso: "2026-01-05")!.adding(days: .random(in: 0...300, using: &chance)).iso
        switch Int.random(in: 0...2, using: &chance) {
        case 0: pair.talked(day)
        case 1: pair.wrote(day)
        default: pair.theyWrote(day)
        }
      }
      let before = pair.standing.due!
      var late = pair
      let day = Day(iso: "2026-01-05")!.adding(days: .random(in: 0...300, using: &chance)).iso
      switch Int.random(in: 0...2, using: &chance) {
      case 0: late.wrote(day, recorded: "2026-11-26")
      case 1: late.theyWrote(day, recorded: "2026-11-26")
      default: late.wrote(day, invitesAnswer: false, signals: .kindness, recorded: "2026-11-26")
      }
      // They wrote after the last message: a rest ends, and that alone may bring the date back.
      let ended = pair.standing.unanswered >= 3 && late.standing.unanswered == 0
      #expect(ended || late.standing.due! >= before, "seed \(seed)")
    }
  }

  @Test func `in a pause it is due after it, and without an end not at all`() {
    var pair = pair()
    pair.paused(from: "2026-11-01", until: "2027-01-02")
    #expect(due(pair) == "2027-01-04")
    pair.paused(from: "2026-11-01", until: nil)
    #expect(due(pair) == nil)
  }

  @Test func `where only files speak it is the day of the next question, never long ago`() {
    var pair = Pair(.imported)
    pair.tier(.a, given: "2024-01-05")
    for offset in 0..<60 {
      let later = pair.on(pair.now.adding(days: offset))
      #expect(later.standing.due! >= later.practice.zone.day(of: later.now))
    }
  }

  @Test func `who is personal has no due date`() {
    var pair = pair()
    pair.role(.personal)
    #expect(due(pair) == nil)
  }

  @Test(arguments: [Int.max, 2_147_483_647, 3651])
  func `a cadence without bounds is but a very long one`(days: Int) {
    var pair = Pair(.added("2026-06-01"))
    pair.talked("2026-11-02")
    pair.evidence.relationship.cadence = .init(days: days, longest: days)
    let due = pair.standing.due
    #expect(due == Day(iso: "2026-11-02")!.adding(days: 3650).onWorkingDay)
    #expect(pair.earned(.referral).inTouch != .missing(.nothingOnRecord))
  }
}
