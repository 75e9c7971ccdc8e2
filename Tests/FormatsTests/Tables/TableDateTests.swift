import Domain
import Formats
import Testing

@testable import Formats

@Suite struct TableDateTests {
  @Test(arguments: [
    ("12 Mar 2024", "2024-03-12"), ("7-Feb-22", "2022-02-07"), ("Mar 12, 2024", "2024-03-12"),
    ("1987-10-06", "1987-10-06"), ("--03-07", "--03-07"), ("2024-03-12 09:14", "2024-03-12"), ("1604-05-09", "--05-09"),
    ("06.10.1987", "1987-10-06"), ("14/3/1987", "1987-03-14"), ("3/14/1987", "1987-03-14"), ("6 October", "--10-06"),
    ("2024 Mar 12", "2024-03-12"), ("5/5/1990", "1990-05-05"),
  ])
  func `a date is read however it is written`(text: String, iso: String) {
    #expect(TableDate.parse(text, nil)?.iso == iso)
  }

  @Test(arguments: ["0/0/00", "", "soon", "31 Feb 2024", "3/4/1987", "99999999999999999999", "00/00/0000", "12"])
  func `what is no date, or one of two, is none`(text: String) {
    #expect(TableDate.parse(text, nil) == nil)
  }

  @Test func `the table's order settles which is the month`() {
    #expect(TableDate.parse("3/4/1987", .monthFirst)?.iso == "1987-03-04")
    #expect(TableDate.parse("3/4/1987", .dayFirst)?.iso == "1987-04-03")
    #expect(TableDate.order(shownBy: "14/3/1987") == .dayFirst)
    #expect(TableDate.order(shownBy: "3/14/1987") == .monthFirst)
    #expect(TableDate.order(shownBy: "3/4/1987") == nil)
    #expect(TableDate.order(shownBy: "1987-10-20") == nil)
  }

  @Test func `a birthday's two digits are of the last century`() {
    #expect(TableDate.parse("3/14/87", nil, pivot: 30)?.iso == "1987-03-14")
    #expect(TableDate.parse("3/14/12", nil, pivot: 30)?.iso == "2012-03-14")
  }
}
