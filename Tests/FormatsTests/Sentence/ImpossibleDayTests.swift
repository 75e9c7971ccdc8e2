import Domain
import Testing

@testable import Formats

/// Read on Thursday 26 November 2026.
struct ImpossibleDayTests {
  private func found(_ line: String) -> [ImpossibleDay] {
    Sentence.read(line, today: SentencePrinter.today).compactMap(\.impossible)
  }

  @Test(arguments: [
    ("coffee with ana on 31 feb", "31 feb", ImpossibleDay.Problem.monthIsShorter(month: 2, last: 29)),
    ("coffee with ana on 30 feb 2027", "30 feb 2027", .monthIsShorter(month: 2, last: 28)),
    ("called bo on 45 nov", "45 nov", .monthIsShorter(month: 11, last: 30)),
    ("coffee with ana nov 31", "nov 31", .monthIsShorter(month: 11, last: 30)),
    ("31 feb: call with bo", "31 feb", .monthIsShorter(month: 2, last: 29)),
    ("coffee with ana 2026-02-30", "2026-02-30", .monthIsShorter(month: 2, last: 28)),
    ("coffee with ana 2026-13-01", "2026-13-01", .noSuchDay),
    ("coffee with ana on 31/2", "31/2", .monthIsShorter(month: 2, last: 29)),
    ("coffee with ana on 31.2.2026", "31.2.2026", .monthIsShorter(month: 2, last: 28)),
    ("coffee with ana on the 32nd", "32nd", .noSuchDay),
    ("coffee with ana in 1850", "1850", .outOfReach(year: 1850)),
    ("coffee with ana 12 mar 1850", "12 mar 1850", .outOfReach(year: 1850)),
    ("coffee with ana 200 years ago", "200 years ago", .outOfReach(year: 1826)),
    (
      "call with ana fri 21 nov", "fri 21 nov",
      .otherWeekday(said: .friday, day: Day(iso: "2026-11-21")!)
    ),
    ("promised ana the deck by 31 april", "31 april", .monthIsShorter(month: 4, last: 30)),
    ("tom said call me back on 45 nov", "45 nov", .monthIsShorter(month: 11, last: 30)),
  ])
  func `a day that can be none is found with what is wrong`(
    _ line: String, _ words: String, _ problem: ImpossibleDay.Problem
  ) {
    #expect(found(line) == [ImpossibleDay(words: words, problem: problem)])
  }

  @Test(arguments: [
    "coffee with ana on 29 feb", "coffee with ana on the 31st", "ana needs a room for 45 people",
    "coffee with ana at 12:30",
    "call with april 45 min", "sent ana 24/7 support", "paid 50/50 with ana for lunch", "sent bo the list, 45 may come",
    "lunch with ana in 1050 Brussels", "ana has made wine since 1850", "ana needs a speaker for 31 feb",
    "installed version 1.13.2 with ana", "called ana on +32 2 555 01 23",
  ])
  func `what was not meant as a day, or says nothing of when, is left alone`(_ line: String) {
    #expect(found(line).isEmpty)
  }

  @Test func `a day of the month goes by the months that have it`() {
    #expect(DateWords.read("on the 31st", today: SentencePrinter.today, leaning: .past)?.iso == "2026-10-31")
    #expect(DateWords.read("on the 31st", today: SentencePrinter.today, leaning: .future)?.iso == "2026-12-31")
  }

  @Test func `a year before a name is a postal code`() {
    let clauses = Sentence.read("lunch with ana in 2000 Antwerp", today: SentencePrinter.today)
    guard case .touch(let touch) = clauses.first?.meaning else { return #expect(clauses.isEmpty) }
    #expect(touch.day == nil)
    #expect(touch.place == "2000 Antwerp")
  }
}
