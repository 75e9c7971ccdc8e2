import Domain
import Testing

@Suite struct DayTests {
  @Test func `every day of four centuries comes back from its year, month and day`() {
    for number: Int32 in stride(from: -100_000, through: 200_000, by: 37) {
      let day = Day(number: number)
      #expect(Day(year: day.year, month: day.month, day: day.day) == day)
      #expect(Day(iso: day.iso) == day)
    }
  }

  @Test(arguments: [(2026, 2, 29), (2026, 13, 1), (2026, 4, 31), (2026, 1, 0), (1900, 2, 29)])
  func `a day that no calendar has is refused`(year: Int, month: Int, day: Int) {
    #expect(Day(year: year, month: month, day: day) == nil)
  }

  @Test func `26 November 2026 is a Thursday`() { #expect(Day(iso: "2026-11-26")?.weekday == .thursday) }

  @Test(arguments: [Int.max, Int.min, 2_147_483_647, -2_147_483_648])
  func `no number of days is too many: it ends far away, where instants can still be counted`(days: Int) {
    let day = Day(iso: "2026-11-26")!.adding(days: days)
    #expect((day > Day(iso: "9999-12-31")!) == (days > 0))
    #expect(Zone.utc.day(of: Zone.utc.instant(of: day.onWorkingDay)) == day.onWorkingDay)
    #expect(day.adding(days: days) == day)
  }

  @Test func `a day on a weekend moves to Monday`() {
    #expect(Day(iso: "2026-11-28")?.onWorkingDay.iso == "2026-11-30")
    #expect(Day(iso: "2026-11-29")?.onWorkingDay.iso == "2026-11-30")
    #expect(Day(iso: "2026-11-27")?.onWorkingDay.iso == "2026-11-27")
  }

  @Test func `a month after the 31st is the last of the next`() {
    #expect(Day(iso: "2026-01-31")?.adding(months: 1).iso == "2026-02-28")
    #expect(Day(iso: "2026-12-15")?.adding(months: 2).iso == "2027-02-15")
    #expect(Day(iso: "2026-03-31")?.adding(months: -1).iso == "2026-02-28")
  }

  @Test func `a birthday on leap day is kept on the 28th in other years`() throws {
    let birthday = try #require(PartialDate(iso: "--02-29"))
    #expect(birthday.next(onOrAfter: Day(iso: "2026-01-01")!)?.iso == "2026-02-28")
    #expect(birthday.next(onOrAfter: Day(iso: "2028-01-01")!)?.iso == "2028-02-29")
  }

  @Test(arguments: ["1987-10-06", "--10-06", "1987-10", "1987", "--02"])
  func `a date of which parts are unknown is read as it is written`(text: String) {
    #expect(PartialDate(iso: text)?.iso == text)
  }
}
