import Domain
import Formats
import Testing

/// Times as people type them beside a day, as seen from Thursday, 26 November 2026.
struct TimeWordsTests {
  private static let today = Day(iso: "2026-11-26")!

  private func read(_ text: String) -> String? {
    guard let found = TimeWords.read(text, today: Self.today) else { return nil }
    let time = found.second.map { " \($0 / 3600):\($0 / 60 % 60 < 10 ? "0" : "")\($0 / 60 % 60)" } ?? ""
    return found.day.iso + time + (found.place.isEmpty ? "" : " @\(found.place)")
  }

  @Test(arguments: [
    ("thu 12:30", "2026-12-03 12:30"), ("tomorrow 4pm", "2026-11-27 16:00"), ("3 dec at 16", "2026-12-03 16:00"),
    ("fri noon", "2026-11-27 12:00"), ("fri, 12:30", "2026-11-27 12:30"), ("12:30 on fri", "2026-11-27 12:30"),
    ("fri 9am", "2026-11-27 9:00"), ("fri 9 am", "2026-11-27 9:00"), ("fri 4:30 p.m.", "2026-11-27 16:30"),
    ("fri 12am", "2026-11-27 0:00"), ("fri 12 pm", "2026-11-27 12:00"), ("fri 16h", "2026-11-27 16:00"),
    ("fri 12h30", "2026-11-27 12:30"), ("fri 12.30", "2026-11-27 12:30"), ("in 3 weeks at 4", "2026-12-17 16:00"),
    ("fri 4 o'clock", "2026-11-27 16:00"), ("14 jan 12:30", "2027-01-14 12:30"),
    ("2026-12-03T12:30", "2026-12-03 12:30"),
    ("2026-12-03 09:05", "2026-12-03 9:05"), ("12/3 4pm", "2027-03-12 16:00"),
    ("Next Friday at 11", "2026-12-04 11:00"),
    ("17:15", "2026-11-26 17:15"), ("at 17", "2026-11-26 17:00"), ("today at noon", "2026-11-26 12:00"),
  ])
  func `a time stands beside its day, in any order`(_ text: String, _ wanted: String) {
    #expect(read(text) == wanted)
  }

  @Test(arguments: [
    ("fri 4:00", "2026-11-27 16:00"), ("fri at 1", "2026-11-27 13:00"), ("fri 6:30", "2026-11-27 18:30"),
    ("fri 7:30", "2026-11-27 7:30"), ("fri 04:00", "2026-11-27 4:00"), ("fri 4am", "2026-11-27 4:00"),
  ])
  func `from one to six is the afternoon, unless it is said otherwise`(_ text: String, _ wanted: String) {
    #expect(read(text) == wanted)
  }

  @Test(arguments: [("thu", "2026-12-03"), ("in 3 weeks", "2026-12-17"), ("14 jan", "2027-01-14")])
  func `a day alone has no time`(_ text: String, _ wanted: String) { #expect(read(text) == wanted) }

  @Test(arguments: [
    ("20 nov", "2026-11-20"), ("20 nov 12:30", "2026-11-20 12:30"), ("3 oct", "2026-10-03"), ("20 aug", "2027-08-20"),
    ("fri", "2026-11-27"),
  ])
  func `a day without a year that has only just been is that one`(_ text: String, _ wanted: String) {
    #expect(read(text) == wanted)
  }

  @Test func `where it is may follow`() {
    #expect(read("thu 12:30 at filtro") == "2026-12-03 12:30 @filtro")
    #expect(read("thu at 12:30 at the old mill") == "2026-12-03 12:30 @the old mill")
    #expect(read("17:15 @ Filtro") == "2026-11-26 17:15 @Filtro")
  }

  @Test(arguments: [
    "", "filtro", "at filtro", "someday 12:30", "fri 25:00", "fri 12:61", "fri 13pm", "fri 0am", "fri 12:30 16:00",
    "fri 16",
    "31 feb 12:30", "12:3", "3.12", "fri 3.12", "25.12", "3.1 noon", "fri 4pm 5", "12:30-13:30", "at", "fri at", ":30",
    "fri 12:-3", "fri 999999999999pm",
  ])
  func `what no clock and no calendar shows is no time`(_ text: String) { #expect(read(text) == nil) }

  @Test(arguments: [
    ("at 3.12", "2026-11-26 15:12"), ("fri at 9.10", "2026-11-27 9:10"), ("fri 9.10 pm", "2026-11-27 21:10"),
  ])
  func `what may be a day is a time behind at, and with am or pm`(_ text: String, _ wanted: String) {
    #expect(read(text) == wanted)
  }

  @Test(arguments: [
    ("10 dec 12.10", "2026-12-10 12:10"), ("12.10 10 dec", "2026-12-10 12:10"), ("tomorrow 3.12", "2026-11-27 15:12"),
    ("2026-12-10 3.12", "2026-12-10 15:12"), ("10 dec 12.10 at filtro", "2026-12-10 12:10 @filtro"),
  ])
  func `what may be a day is a time where another day is said`(_ text: String, _ wanted: String) {
    #expect(read(text) == wanted)
  }

  @Test(arguments: ["10 dec 25.12", "10 dec 12.10 4pm", "12.10 12.10", "python 3.12", "dec 3.12"])
  func `where no other day or another time is said, it stays in doubt`(_ text: String) { #expect(read(text) == nil) }

  @Test func `a time that stands behind its day ends a text`() {
    let mixer = TimeWords.atEnd(of: "mixer 10 dec 12.10", today: Self.today)
    #expect(mixer?.rest == "mixer 10 dec" && mixer?.second == 43_800)
    for text in ["mixer 12.10", "mixer fri 12.10", "10 dec mixer 12.10"] {
      #expect(TimeWords.atEnd(of: text, today: Self.today) == nil, "\(text)")
    }
  }

  @Test func `what may be a day as well as a time is in doubt, with both`() {
    func doubt(_ text: String) -> ImpossibleDay? { TimeWords.doubt(in: text, today: Self.today) }
    #expect(doubt("3.12")?.problem == .dayOrTime(month: 12, day: 3, second: 54_720))
    #expect(doubt("3.12 at filtro")?.words == "3.12")
    #expect(doubt("fri 25.12")?.problem == .dayOrTime(month: 12, day: 25, second: nil))
    for text in ["12.30", "at 3.12", "3.13", "version 3.12", "3.12.2026", "31.2"] { #expect(doubt(text) == nil) }
    #expect(TimeWords.doubt(atEndOf: "Fair 3.12")?.words == "3.12")
    #expect(TimeWords.doubt(atEndOf: "Fair at 3.12") == nil)
  }

  @Test func `a text without end is given up at once`() {
    #expect(read(String(repeating: "12:30 ", count: 100_000)) == nil)
    #expect(read(String(repeating: "a", count: 5_000)) == nil)
  }
}
