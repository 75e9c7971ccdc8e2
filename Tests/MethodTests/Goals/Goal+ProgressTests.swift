import Domain
import Method
import TestSupport
import Testing

/// Goals: progress beside an even pace, where it leads, and when it presses (P8, P18).
struct GoalProgressTests {
  private let goal = Goal(
    id: ID(high: 1, low: 1), name: "ten audits", measure: .clients, target: 10, from: Day(iso: "2026-01-01")!,
    by: Day(iso: "2026-12-31")!, made: Pair.noon("2026-01-01"))

  private func counts(_ days: [String]) -> [GoalCount] { days.map { GoalCount(day: Day(iso: $0)!) } }

  private func progress(_ days: [String], on day: String) -> GoalProgress {
    goal.progress(counts(days), today: Day(iso: day)!)
  }

  @Test func `what lies outside its dates, or ahead, does not count`() {
    #expect(progress(["2025-12-31", "2026-01-01", "2026-07-01", "2026-08-01"], on: "2026-07-01").done == 2)
  }

  @Test func `an even pace is its share of the days`() {
    #expect(progress([], on: "2026-01-01").expected == 0)
    #expect(progress([], on: "2026-07-02").expected == 5)
    #expect(progress([], on: "2026-12-31").expected == 10)
    #expect(progress([], on: "2027-06-01").expected == 10)
    #expect(progress([], on: "2025-06-01").gone == 0)
  }

  @Test func `a forecast keeps silent while there is next to nothing to go by`() {
    #expect(progress(["2026-01-05", "2026-01-06"], on: "2026-01-13").forecast == nil)
    #expect(progress(["2026-03-05"], on: "2026-06-01").forecast == nil)
    #expect(progress(["2026-01-05", "2026-02-06"], on: "2026-03-01").forecast != nil)
  }

  @Test func `a forecast goes on at the pace so far, within an interval that narrows`() throws {
    let early = try #require(progress(["2026-02-05", "2026-03-06", "2026-03-30"], on: "2026-04-01").forecast)
    #expect(early.likely == 12)
    #expect(early.low < early.likely && early.likely < early.high)
    let late = try #require(progress(["2026-02-05", "2026-03-06", "2026-03-30"], on: "2026-12-01").forecast)
    #expect(late.high - late.low < early.high - early.low)
    #expect(late.low >= 3)
  }

  @Test func `a forecast holds what a steady stream brings four times in five`() {
    var (chance, held, all) = (Seed(7), 0, 0)
    for _ in 0..<600 {
      var days: [String] = []
      for offset in 0..<365 where chance.chooses(12) {
        days.append(goal.from.adding(days: offset).iso)
      }
      guard let forecast = progress(days, on: "2026-06-01").forecast else { continue }
      all += 1
      if forecast.low <= Int64(days.count), Int64(days.count) <= forecast.high { held += 1 }
    }
    #expect(all > 500)
    #expect((75...88).contains(held * 100 / all), "\(held) of \(all)")
  }

  @Test func `money is counted by amount`() {
    var revenue = goal
    (revenue.measure, revenue.target, revenue.currency) = (.revenue, 4_000_000, "EUR")
    let progress = revenue.progress(
      [GoalCount(day: Day(iso: "2026-02-01")!, amount: 1_420_000)], today: Day(iso: "2026-07-02")!)
    #expect(progress.done == 1_420_000)
    #expect(progress.expected == 2_005_479)
  }

  @Test func `a result goal presses in its last stretch when a quarter behind`() {
    func presses(_ done: Int, on day: String, _ change: (inout Goal) -> Void = { _ in }) -> Bool {
      var goal = goal
      change(&goal)
      let counted = (0..<done).map { _ in GoalCount(day: Day(iso: "2026-02-01")!) }
      let today = Day(iso: day)!
      return pressing(goal, goal.progress(counted, today: today), today: today, rules: .defaults) != nil
    }
    #expect(presses(6, on: "2026-11-26"))
    #expect(!presses(7, on: "2026-11-26"))
    #expect(!presses(6, on: "2026-11-15"))
    #expect(presses(6, on: "2026-11-16"))
    #expect(!presses(6, on: "2026-11-26") { $0.measure = .events })
    #expect(!presses(0, on: "2026-11-26") { $0.from = Day(iso: "2026-11-10")! })
    #expect(!presses(6, on: "2027-01-02"))
    #expect(!presses(6, on: "2026-11-26") { $0.end = .dropped(at: Pair.noon("2026-11-01")) })
  }

  @Test func `where nothing comes in, what it takes each week is known once it is no longer early`() {
    let early = progress([], on: "2026-01-13")
    #expect(early.isEarly && early.forecast == nil)
    let late = progress([], on: "2026-07-02")
    #expect(!late.isEarly && late.forecast == nil)
    #expect((0.38...0.39).contains(late.neededPerWeek))
    #expect(progress(["2026-03-05"], on: "2026-12-31").neededPerWeek == 9)
  }

  @Test func `numbers that nobody can count end at the most that can be counted`() throws {
    var revenue = goal
    (revenue.measure, revenue.target, revenue.currency) = (.revenue, .max, "EUR")
    let all = ["2026-02-01", "2026-03-01"].map { GoalCount(day: Day(iso: $0)!, amount: .max) }
    let progress = revenue.progress(all, today: Day(iso: "2026-07-02")!)
    #expect(progress.done == .max)
    #expect(progress.forecast?.high == .max)
    #expect(revenue.progress([], today: revenue.by).expected == .max)
    (revenue.target, revenue.by) = (0, revenue.from.adding(days: -9))
    #expect(revenue.progress([], today: revenue.from).length == 1)
  }
}
