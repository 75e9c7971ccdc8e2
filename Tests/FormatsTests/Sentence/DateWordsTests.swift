import Domain
import Testing

@testable import Formats

/// Read on Thursday 26 November 2026.
struct DateWordsTests {
  let today = Day(year: 2026, month: 11, day: 26) ?? Day(number: 0)

  private func past(_ text: String) -> String? { DateWords.read(text, today: today, leaning: .past)?.iso }
  private func future(_ text: String) -> String? { DateWords.read(text, today: today, leaning: .future)?.iso }

  @Test(arguments: [
    ("today", "2026-11-26"), ("yesterday", "2026-11-25"), ("tomorrow", "2026-11-27"), ("last night", "2026-11-25"),
    ("the day after tomorrow", "2026-11-28"), ("last fri", "2026-11-20"), ("next friday", "2026-12-04"),
    ("this friday", "2026-11-27"), ("in 3 weeks", "2026-12-17"), ("3 weeks ago", "2026-11-05"),
    ("two months ago", "2026-09-26"), ("a week ago", "2026-11-19"), ("a couple of weeks ago", "2026-11-12"),
    ("3 weeks from now", "2026-12-17"), ("in a month", "2026-12-26"), ("within 10 days", "2026-12-06"),
    ("2026-11-22", "2026-11-22"), ("12 march 2025", "2025-03-12"), ("March 12th 2025", "2025-03-12"),
    ("12/3/2025", "2025-03-12"), ("12.3.2025", "2025-03-12"), ("12/3/25", "2025-03-12"), ("march 2027", "2027-03-01"),
    ("last week", "2026-11-19"), ("next week", "2026-11-30"), ("next month", "2026-12-01"), ("next year", "2027-01-01"),
    ("end of month", "2026-11-30"), ("end of the year", "2026-12-31"), ("end of week", "2026-11-27"),
    ("end of next month", "2026-12-31"), ("last weekend", "2026-11-21"), ("next weekend", "2026-12-05"),
    ("in a fortnight", "2026-12-10"), ("mid november 2025", "2025-11-15"), ("last thu evening", "2026-11-19"),
    ("in 2027", "2027-01-01"),
  ])
  func `a phrase that names its day means it, whatever the leaning`(_ text: String, _ day: String) {
    #expect(past(text) == day)
    #expect(future(text) == day)
  }

  @Test(arguments: [
    ("fri 4 dec", "2026-12-04", "2026-12-04"), ("on fri 20 nov", "2026-11-20", "2026-11-20"),
    ("fri", "2026-11-20", "2026-11-27"), ("on monday", "2026-11-23", "2026-11-30"),
    ("thursday", "2026-11-19", "2026-12-03"), ("by fri", "2026-11-20", "2026-11-27"),
    ("sat", "2026-11-21", "2026-11-28"),
    ("12 Mar", "2026-03-12", "2027-03-12"), ("Mar 12", "2026-03-12", "2027-03-12"),
    ("26 nov", "2026-11-26", "2026-11-26"),
    ("12/3", "2026-03-12", "2027-03-12"), ("12.3.", "2026-03-12", "2027-03-12"), ("1 May", "2026-05-01", "2027-05-01"),
    ("in may", "2026-05-01", "2027-05-01"), ("until march", "2026-03-01", "2027-03-01"),
    ("end of may", "2026-05-31", "2027-05-31"), ("12th of march", "2026-03-12", "2027-03-12"),
    ("the weekend", "2026-11-21", "2026-11-28"), ("late november", "2026-11-25", "2027-11-25"),
    ("by christmas", "2025-12-25", "2026-12-25"), ("on new year's eve", "2025-12-31", "2026-12-31"),
    ("on the 12th", "2026-11-12", "2026-12-12"), ("29 feb", "2026-02-28", "2027-02-28"),
  ])
  func `a phrase that could be behind or ahead leans`(_ text: String, _ back: String, _ forward: String) {
    #expect(past(text) == back)
    #expect(future(text) == forward)
  }

  @Test(arguments: [
    "", "soon", "ana", "30 feb 2026", "13/13", "12:30", "12.30", "in ghent", "3 weeks", "friday lunch", "mon 4 dec",
    "0 mar", "--", "99999",
    "in 99999999999999999999 weeks", "2026-13-01",
  ])
  func `what is no date is none`(_ text: String) {
    #expect(past(text) == nil)
  }

  @Test func `the order of day and month is the caller's, where both are possible`() {
    func read(_ text: String) -> String? {
      DateWords.read(text, today: today, leaning: .past, order: .monthFirst)?.iso
    }
    #expect(read("3/12") == "2026-03-12")
    #expect(read("3/12/2025") == "2025-03-12")
    #expect(read("25/12/2025") == "2025-12-25")
    #expect(past("12/25/2025") == "2025-12-25")
  }

  @Test func `a phrase among other words is found with the words it took`() {
    let found = DateWords.find(in: "send ana the deck by next friday please", today: today, leaning: .future)
    #expect(found?.day.iso == "2026-12-04")
    #expect(found?.words == "by next friday")
    #expect(found?.range == 18..<32)
    #expect(DateWords.find(in: "sat with jan and may at the sun", today: today, leaning: .past)?.words == "sun")
    #expect(DateWords.find(in: "coffee with jan", today: today, leaning: .past) == nil)
  }

  @Test func `every weekday leans at most a week`() {
    for offset in 0..<7 {
      let day = today.adding(days: offset)
      for name in ["mon", "tue", "wed", "thu", "fri", "sat", "sun"] {
        let back = DateWords.read(name, today: day, leaning: .past).map { day.days(since: $0) }
        let ahead = DateWords.read(name, today: day, leaning: .future).map { $0.days(since: day) }
        #expect(back.map { (1...7).contains($0) } == true)
        #expect(ahead.map { (1...7).contains($0) } == true)
      }
    }
  }
}
