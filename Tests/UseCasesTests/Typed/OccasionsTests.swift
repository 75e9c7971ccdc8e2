import Domain
import Formats
import TestSupport
import Testing
import UseCases

/// Days and hours of an event, as people type them on Thursday 26 November 2026.
struct OccasionsTests {
  private let world = World.test(now: { Instant(iso: "2026-11-26T09:00:00Z")! }, seed: 1)

  @Test(arguments: [
    ("3 dec", "2026-12-03"), ("fri", "2026-11-27"), ("12 nov", "2026-11-12"), ("today", "2026-11-26"),
    ("2 may", "2027-05-02"), ("3 oct", "2026-10-03"), ("20 aug", "2027-08-20"), ("last fri", "2026-11-20"),
  ])
  func `a day without a year is the next one, unless the last one is near and the next one far`(
    _ typed: String, _ day: String
  ) throws {
    #expect(try Typed.occasion(typed, in: world).day.iso == day)
  }

  @Test func `what is told as having been is looked for in the past`() throws {
    #expect(try Typed.occasion("fri", in: world, isPast: true).day.iso == "2026-11-20")
    #expect(try Typed.occasion("20 aug", in: world, isPast: true).day.iso == "2026-08-20")
  }

  @Test(arguments: [
    ("fri 7:00", 420), ("fri 19:30", 1170), ("fri at 7pm", 1140), ("fri 7 pm", 1140), ("fri 12am", 0),
    ("fri 12:15 pm", 735), ("fri 18h30", 1110), ("fri at 7", 420), ("fri 19h", 1140),
    // One reader for events and meetings of two.
    ("fri 7.30 pm", 1170), ("fri noon", 720), ("fri at 4", 960), ("fri 4:00", 960), ("fri 04:00", 240),
  ])
  func `an hour may stand behind the day`(_ typed: String, _ minute: Int) throws {
    let occasion = try Typed.occasion(typed, in: world)
    #expect(occasion.day.iso == "2026-11-27")
    #expect(occasion.minuteOfDay == minute)
  }

  @Test(arguments: ["soon", "fri 25:00", "fri 7:75", "", "7:00", "13pm fri"])
  func `what is no day is refused with what would be`(_ typed: String) throws {
    let refusal = #expect(throws: Refusal.self) { try Typed.occasion(typed, in: world) }
    guard case .unreadable(what: .date, _, let choices) = refusal else { return #expect(Bool(false)) }
    #expect(choices.contains("3 dec"))
  }

  @Test func `a day that no calendar has is refused as that`() {
    let refusal = #expect(throws: Refusal.self) { try Typed.occasion("31 feb", in: world) }
    guard case .impossibleDay(let day, _) = refusal else { return #expect(Bool(false)) }
    #expect(day.words == "31 feb")
  }

  @Test func `what may be a day or an hour is refused with both, unless another day is said`() throws {
    for typed in ["3.12", "fri 3.12"] {
      let refusal = #expect(throws: Refusal.self) { try Typed.occasion(typed, in: world) }
      guard case .impossibleDay(let day, _) = refusal else { return #expect(Bool(false)) }
      #expect(day.problem == .dayOrTime(month: 12, day: 3, second: 54_720))
    }
    let clear = try Typed.occasion("10 dec 12.10", in: world)
    #expect(clear.day.iso == "2026-12-10" && clear.minuteOfDay == 730)
    #expect(throws: Refusal.self) { try Typed.meetingTime("3.12", in: world) }
    #expect(throws: Refusal.self) { try Typed.meetingTime("3.12 at filtro", in: world) }
  }

  @Test func `hours and shares stay within what can be`() throws {
    #expect(try Typed.hours("3") == 180)
    #expect(try Typed.hours("1,5") == 90)
    #expect(try Typed.hours("45 min") == 45)
    #expect(try Typed.share("30%") == 30)
    for typed in ["0", "400", "-2", "", "nan", "1e9", "3 weeks"] {
      #expect(throws: Refusal.self) { try Typed.hours(typed) }
    }
    for typed in ["130", "-1", "a third"] { #expect(throws: Refusal.self) { try Typed.share(typed) } }
  }

  @Test func `an aim is one key, and any other word is somebody's name`() {
    #expect(Typed.aim("v") == .visibility)
    #expect(Typed.aim("Cred") == .credibility)
    #expect(Typed.aim("vi") == nil)
    #expect(Typed.aim("ana") == nil)
    #expect(Typed.aim("") == nil)
  }

  @Test func `names stand with commas or and between them`() {
    #expect(Typed.names("mia, chen wei and bo & zoë") == ["mia", "chen wei", "bo", "zoë"])
    #expect(Typed.names(" , ") == [])
  }
}
