import Domain
import Formats
import Testing

struct CalendarReaderTests {
  @Test func `a meeting tells who, when, where and for how long`() throws {
    let outcome = readEvent(
      """
      DTSTART;TZID=Europe/Berlin:20260330T090000
      DTEND;TZID=Europe/Berlin:20260330T094500
      SUMMARY:Flour\\, seeds\\nand plans
      LOCATION:The mill
      DESCRIPTION:never kept
      ORGANIZER;CN=Ana Lima:mailto:ana@garden.example
      ATTENDEE;CN="Okoro, Ben";PARTSTAT=ACCEPTED:MAILTO:ben@mill.example
      ATTENDEE;CN=Ana Lima:mailto:Ana@garden.example
      ATTENDEE;CN=Dina ^'Di^' Roy;ROLE=REQ-PARTICIPANT:mailto:di
       na@lab.example
      """)
    let trace = try #require(outcome.traces.first)
    #expect(outcome.traces.count == 1)
    #expect(trace.at.iso == "2026-03-30T07:00:00Z")
    #expect(trace.minutes == 45)
    #expect(trace.channel == .meeting)
    #expect(trace.title == "Flour, seeds and plans")
    #expect(trace.place == "The mill")
    #expect(trace.sender.written == "Ana Lima <ana@garden.example>")
    #expect(
      trace.recipients.map(\.written) == ["Okoro, Ben <ben@mill.example>", "Dina \"Di\" Roy <dina@lab.example>"])
    #expect(trace.external == "1@mill/2026-03-30T07:00:00Z")
    #expect(trace.thread == "1@mill")
    #expect(!trace.isAutomated && !trace.didNotHappen)
  }

  @Test(arguments: [
    ("DTSTART:20260330T090000Z", "2026-03-30T09:00:00Z"),
    ("DTSTART:20260330T090000", "2026-03-30T07:00:00Z"),
    ("DTSTART;VALUE=DATE:20260330", "2026-03-29T22:00:00Z"),
    ("DTSTART;TZID=Europe/Berlin :20260330T090000", "2026-03-30T07:00:00Z"),
    ("DTSTART;TZID=\"Europe/Berlin\":20260330T090000", "2026-03-30T07:00:00Z"),
    ("DTSTART;TZID=W. Europe Standard Time:20260330T090000", "2026-03-30T07:00:00Z"),
    ("DTSTART;TZID=/freeassociation.sourceforge.net/Europe/Berlin:20260330T090000", "2026-03-30T07:00:00Z"),
    ("DTSTART;TZID=\"tzone://Microsoft/Utc\":20260330T090000", "2026-03-30T09:00:00Z"),
    ("DTSTART;TZID=Nowhere:20260330T090000", "2026-03-30T07:00:00Z"),
    ("DTSTART:2026-03-30T09:00:00Z", "2026-03-30T09:00:00Z"),
  ])
  func `starts are read in the zone they are meant in`(line: String, instant: String) {
    #expect(readEvent(line).starts == [instant])
  }

  @Test func `a floating time is in the calendar's zone where it names one`() {
    let text = """
      BEGIN:VCALENDAR
      X-WR-TIMEZONE:UTC
      BEGIN:VEVENT
      UID:1
      DTSTART:20260330T090000
      END:VEVENT
      END:VCALENDAR
      BEGIN:VCALENDAR
      BEGIN:VEVENT
      UID:2
      DTSTART:20260330T090000
      END:VEVENT
      END:VCALENDAR
      """
    #expect(readCalendar(Array(text.utf8)).starts == ["2026-03-30T09:00:00Z", "2026-03-30T07:00:00Z"])
  }

  @Test func `a length may stand as a duration, and whole days have none`() {
    #expect(readEvent("DTSTART:20260330T090000Z\nDURATION:PT1H30M").traces.first?.minutes == 90)
    #expect(readEvent("DTSTART:20260330T090000Z\nDURATION:P1DT1M").traces.first?.minutes == 1441)
    #expect(readEvent("DTSTART;VALUE=DATE:20260330\nDTEND;VALUE=DATE:20260331").traces.first?.minutes == .some(nil))
    #expect(readEvent("DTSTART:20260330T090000Z\nDTEND:20260330T080000Z").traces.first?.minutes == .some(nil))
  }

  @Test func `meetings ahead and before the window are left out`() {
    #expect(readEvent("DTSTART:20270101T090000Z").traces.isEmpty)
    #expect(readEvent("DTSTART:20190101T090000Z").traces.isEmpty)
    #expect(readEvent("DTSTART:20190101T090000Z").problems.isEmpty)
  }

  @Test func `rooms, groups and those who declined are no company`() {
    let outcome = readEvent(
      """
      DTSTART:20260330T090000Z
      ATTENDEE;CUTYPE=ROOM;CN=Hall:mailto:hall@mill.example
      ATTENDEE;CUTYPE=RESOURCE:mailto:beamer@mill.example
      ATTENDEE;CUTYPE=GROUP:mailto:all@mill.example
      ATTENDEE:mailto:c_1@resource.calendar.google.com
      ATTENDEE;ROLE=NON-PARTICIPANT:mailto:boss@mill.example
      ATTENDEE;PARTSTAT=DECLINED:mailto:eve@lab.example
      ATTENDEE;EMAIL=fay@lab.example;CN=Fay:urn:uuid:1
      """)
    #expect(outcome.traces.first?.recipients.map(\.written) == ["Fay <fay@lab.example>"])
    #expect(outcome.traces.first?.didNotHappen == false)
  }

  @Test func `what was cancelled, or declined by the user, did not happen`() {
    #expect(readEvent("DTSTART:20260330T090000Z\nSTATUS:CANCELLED").traces.first?.didNotHappen == true)
    let declined = "ATTENDEE;PARTSTAT=DECLINED:mailto:Me@Mill.example"
    #expect(readEvent("DTSTART:20260330T090000Z\n\(declined)").traces.first?.didNotHappen == true)
    let text = "BEGIN:VCALENDAR\nMETHOD:CANCEL\nBEGIN:VEVENT\nUID:1\nDTSTART:20260330T090000Z\nEND:VEVENT\n"
    #expect(readCalendar(Array(text.utf8)).traces.first?.didNotHappen == true)
  }

  @Test func `more than twenty people, or an automated organizer, make no exchange`() {
    func attendees(_ count: Int) -> String {
      (1...count).map { "\nATTENDEE:mailto:guest\($0)@x.example" }.joined()
    }
    #expect(readEvent("DTSTART:20260330T090000Z" + attendees(20)).traces.first?.isAutomated == false)
    #expect(readEvent("DTSTART:20260330T090000Z" + attendees(21)).traces.first?.isAutomated == true)
    let robot = "ORGANIZER:mailto:no-reply@shop.example"
    #expect(readEvent("DTSTART:20260330T090000Z\n\(robot)").traces.first?.isAutomated == true)
    let calendar = "ORGANIZER;CN=Team:mailto:x@group.calendar.google.com"
    #expect(readEvent("DTSTART:20260330T090000Z\n\(calendar)").traces.first?.sender == Correspondent(identifier: nil))
  }

  @Test func `an alarm's lines are not the event's`() {
    let alarm = "BEGIN:VALARM\nSUMMARY:ring\nATTENDEE:mailto:x@x.example\nDURATION:PT5M\nEND:VALARM"
    let trace = readEvent("DTSTART:20260330T090000Z\n\(alarm)\nSUMMARY:Talk").traces.first
    #expect(trace?.title == "Talk")
    #expect(trace?.recipients.isEmpty == true)
    #expect(trace?.minutes == .some(nil))
  }

  @Test func `an event without a start is set aside with its line`() {
    #expect(readEvent("SUMMARY:x").problems == [3: .noDate(found: "")])
    #expect(readEvent("DTSTART:soon").problems == [3: .noDate(found: "soon")])
    #expect(readEvent("DTSTART:20260230T090000").problems == [3: .noDate(found: "20260230T090000")])
  }
}
