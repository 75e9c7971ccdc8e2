import Domain
import Formats
import Testing

struct CalendarSeriesTests {
  private let series = """
    BEGIN:VCALENDAR
    BEGIN:VEVENT
    UID:weekly
    RECURRENCE-ID;TZID=Europe/Berlin:20260407T090000
    DTSTART;TZID=Europe/Berlin:20260408T150000
    DTEND;TZID=Europe/Berlin:20260408T160000
    SUMMARY:Moved
    END:VEVENT
    BEGIN:VEVENT
    UID:weekly
    DTSTART;TZID=Europe/Berlin:20260317T090000
    DTEND;TZID=Europe/Berlin:20260317T093000
    RRULE:FREQ=WEEKLY;COUNT=6
    EXDATE;TZID=Europe/Berlin:20260331T090000
    SUMMARY:Weekly
    END:VEVENT
    BEGIN:VEVENT
    UID:weekly
    RECURRENCE-ID:20260414T070000Z
    DTSTART:20260414T070000Z
    STATUS:CANCELLED
    END:VEVENT
    END:VCALENDAR
    """

  @Test func `a weekly meeting stays at nine through summer time, with its exceptions`() {
    let outcome = readCalendar(Array(series.utf8))
    #expect(outcome.problems.isEmpty)
    let found = outcome.traces.sorted { $0.at < $1.at }
    #expect(
      found.map(\.at.iso) == [
        "2026-03-17T08:00:00Z", "2026-03-24T08:00:00Z", "2026-04-08T13:00:00Z", "2026-04-14T07:00:00Z",
        "2026-04-21T07:00:00Z",
      ])
    #expect(found.map(\.title) == ["Weekly", "Weekly", "Moved", nil, "Weekly"])
    #expect(found.map(\.didNotHappen) == [false, false, false, true, false])
    #expect(found.map(\.minutes) == [30, 30, 60, nil, 30])
    // A moved instance keeps the name of its planned start.
    #expect(found[2].external == "weekly/2026-04-07T07:00:00Z")
    #expect(found.allSatisfy { $0.thread == "weekly" })
  }

  @Test(arguments: [1, 7, 4096], ["\n", "\r\n"])
  func `pieces of any size and both line ends give the same traces`(size: Int, lineEnd: String) {
    let text = series.split(separator: "\n").joined(separator: lineEnd)
    #expect(readCalendar(Array(text.utf8), pieces: size).traces == readCalendar(Array(series.utf8)).traces)
  }

  @Test(arguments: [
    ("DTSTART:20260301T090000Z\nRRULE:FREQ=DAILY;UNTIL=20260303T090000Z", 3),
    ("DTSTART:20260301T090000Z\nRRULE:FREQ=DAILY;UNTIL=20260303", 3),
    ("DTSTART;VALUE=DATE:20260301\nRRULE:FREQ=DAILY;COUNT=4\nEXDATE;VALUE=DATE:20260302", 3),
    ("DTSTART:20260301T090000Z\nRRULE:FREQ=DAILY;COUNT=4\nEXDATE;VALUE=DATE:20260302", 3),
    ("DTSTART;TZID=Europe/Berlin:20260327T090000\nRRULE:FREQ=DAILY;UNTIL=20260330T070000Z", 4),
    ("DTSTART:20260101T090000Z\nRRULE:FREQ=MONTHLY;BYDAY=-1FR;COUNT=3", 4),
    ("DTSTART:20260102T090000Z\nRRULE:FREQ=WEEKLY;INTERVAL=2;WKST=SU;BYDAY=FR;COUNT=3", 3),
    ("DTSTART:20260102T090000Z\nRDATE:20260103T090000Z,20260104T090000Z/PT1H", 3),
    ("DTSTART:20240229T090000Z\nRRULE:FREQ=YEARLY", 1),
    ("DTSTART:20260102T090000Z\nRRULE:FREQ=DAILY;BYHOUR=9,15;BYMINUTE=0;BYSECOND=0;COUNT=4", 4),
    ("DTSTART:19500102T090000Z\nRRULE:FREQ=YEARLY", 7),
    ("DTSTART:16040102T090000Z\nRRULE:FREQ=YEARLY", 7),
  ])
  func `rules give their instances`(event: String, count: Int) {
    let outcome = readEvent(event)
    #expect(outcome.problems.isEmpty)
    #expect(Set(outcome.starts).count == count)
    #expect(outcome.traces.count == count)
  }

  @Test func `instances ahead are left out, and the latest are kept of many`() {
    let daily = readEvent("DTSTART:20261229T090000Z\nRRULE:FREQ=DAILY", now: "2026-12-30T12:00:00Z")
    #expect(daily.starts == ["2026-12-29T09:00:00Z", "2026-12-30T09:00:00Z"])
    let hours = (8...15).map(String.init).joined(separator: ",")
    let many = readEvent("DTSTART:20250102T080000Z\nRRULE:FREQ=DAILY;BYHOUR=\(hours)")
    #expect(many.traces.count == CalendarReader.instanceLimit)
    #expect(many.starts.last == "2026-12-30T15:00:00Z")
  }

  @Test(arguments: [
    "FREQ=SECONDLY", "FREQ=MINUTELY;COUNT=5", "FREQ=HOURLY", "COUNT=3", "FREQ=DAILY;BYDAY=XX", "FREQ=DAILY;UNTIL=x",
    "FREQ=DAILY;COUNT=0", "FREQ=DAILY;INTERVAL=-1", "FREQ=DAILY;BYMONTH=13", "FREQ=DAILY;BYMONTHDAY=0",
    "FREQ=MONTHLY;BYDAY=6MO", "FREQ=DAILY;BYHOUR=0,1,2,3,4,5,6;BYMINUTE=1,2,3,4", "RSCALE=CHINESE;FREQ=YEARLY", "",
  ])
  func `a rule that no meeting has is set aside by name`(rule: String) {
    let outcome = readEvent("DTSTART:20260301T090000Z\nRRULE:\(rule)")
    #expect(outcome.traces.isEmpty)
    guard case .malformed = outcome.problems[3] else {
      Issue.record("\(outcome.problems)")
      return
    }
  }

  @Test(
    .timeLimit(.minutes(1)),
    arguments: [
      "FREQ=DAILY;COUNT=1000000000", "FREQ=DAILY;COUNT=99999999999999999999999", "FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30",
      "FREQ=YEARLY;INTERVAL=999999999999", "FREQ=YEARLY;BYYEARDAY=366;BYSETPOS=366", "FREQ=WEEKLY;UNTIL=99991231",
      "FREQ=MONTHLY;BYDAY=-1FR;BYSETPOS=2", "FREQ=YEARLY;BYWEEKNO=53;BYDAY=5MO",
    ])
  func `endless and hopeless rules end`(rule: String) {
    let outcome = readEvent("DTSTART:20260101T090000Z\nRRULE:\(rule)")
    #expect(outcome.problems.isEmpty)
    #expect((1...365).contains(outcome.traces.count))
  }

  @Test(.timeLimit(.minutes(1))) func `a file of hopeless rules is bounded as a whole`() {
    let event = "BEGIN:VEVENT\nDTSTART:19000101T090000Z\nRRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30\nEND:VEVENT\n"
    let outcome = readCalendar(Array(String(repeating: event, count: 300).utf8))
    #expect(outcome.problems.values.contains(.tooMany(limit: 20_000)))
  }
}
