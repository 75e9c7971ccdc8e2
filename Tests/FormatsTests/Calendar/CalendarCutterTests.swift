import Domain
import Formats
import Testing

struct CalendarCutterTests {
  private let zoned = """
    BEGIN:VCALENDAR
    BEGIN:VEVENT
    UID:1
    DTSTART;TZID=Mill Time:20260330T090000
    END:VEVENT
    BEGIN:VTIMEZONE
    TZID:Mill Time
    BEGIN:STANDARD
    DTSTART:16010101T030000
    TZOFFSETFROM:+0200
    TZOFFSETTO:+0100
    RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10
    END:STANDARD
    BEGIN:DAYLIGHT
    DTSTART:16010101T020000
    TZOFFSETFROM:+0100
    TZOFFSETTO:+0200
    RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3
    END:DAYLIGHT
    END:VTIMEZONE
    BEGIN:VEVENT
    UID:2
    DTSTART;TZID=Mill Time:20260327T090000
    END:VEVENT
    BEGIN:VEVENT
    UID:3
    DTSTART;TZID=Mill Time:20261026T090000
    END:VEVENT
    END:VCALENDAR
    """

  @Test func `a zone that only the file knows is read from it, before or behind`() {
    let outcome = readCalendar(Array(zoned.utf8))
    #expect(outcome.problems.isEmpty)
    #expect(outcome.contexts == 2)
    #expect(outcome.starts.sorted() == ["2026-03-27T08:00:00Z", "2026-03-30T07:00:00Z", "2026-10-26T08:00:00Z"])
  }

  @Test func `descriptions and attachments never reach the record`() {
    let film = String(repeating: "QUJD\r\n ", count: 200_000)
    let text = """
      BEGIN:VEVENT\r\nUID:1\r\nATTACH;ENCODING=BASE64:\(film)\r\nDESCRIPTION:secret\r\n and more\r\n\
      DTSTART:20260330T090000Z\r\nX-ALT-DESC:secret\r\nEND:VEVENT\r\n
      """
    for size in [7, 4096, 10_000_000] {
      var cutter = CalendarCutter(limit: 1000)
      let found = records(of: Array(text.utf8), by: &cutter, pieces: size)
      #expect(found.map(\.text) == ["BEGIN:VEVENT\r\nUID:1\r\nDTSTART:20260330T090000Z\r\nEND:VEVENT\r\n"])
      #expect(found.first?.problem == nil)
    }
  }

  @Test func `an event over the limit is named and the next still read`() {
    let long = "SUMMARY:" + String(repeating: "a", count: 5000)
    let event = "BEGIN:VEVENT\nUID:1\nDTSTART:20260330T090000Z\n"
    for size in [1, 7, 4096] {
      let text = "\(event)\(long)\nEND:VEVENT\n\(event)END:VEVENT\n"
      let outcome = readCalendar(Array(text.utf8), pieces: size, limit: 1000)
      #expect(outcome.problems == [1: .tooLong(limit: 1000)])
      #expect(outcome.traces.count == 1)
    }
  }

  @Test func `nested and unended events are bounded and named`() {
    let nested = String(repeating: "BEGIN:VCALENDAR\nBEGIN:VEVENT\n", count: 2000)
    let outcome = readCalendar(Array(nested.utf8))
    #expect(outcome.problems.count == 2000)
    #expect(outcome.problems.values.allSatisfy { $0 == .unended })
    let lost = "BEGIN:VEVENT\nDTSTART:20260330T090000Z\nBEGIN:VALARM\nEND:VEVENT\nBEGIN:VEVENT\nDTSTART:20260331"
    #expect(readCalendar(Array(lost.utf8)).traces.count == 1)
    #expect(readCalendar(Array(lost.utf8)).problems == [5: .unended])
  }

  @Test func `a calendar cut at any byte or full of noise is read or refused, never more`() {
    let bytes = Array(zoned.utf8)
    for end in 0...bytes.count { #expect(readCalendar(Array(bytes[..<end]), pieces: 64).traces.count <= 3) }
    for place in stride(from: 0, to: bytes.count, by: 5) {
      for byte: UInt8 in [0, 10, 34, 58, 255] {
        var noisy = bytes
        noisy[place] = byte
        #expect(readCalendar(noisy, pieces: 4096).traces.count <= 3)
      }
    }
  }
}
