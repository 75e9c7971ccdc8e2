import Domain
import Method
import TestSupport
import Testing

/// What concerns the user alone: evenings to decide on and to look back at, and the end of the week (P19, P23).
struct OwnStepsTests {
  private func event(_ attendance: Event.Attendance = .undecided, aim: Event.Aim? = nil) -> Event {
    Event(
      id: ID(high: 1, low: 1), name: "Expo", day: Day(iso: "2026-12-03")!, aim: aim,
      toMeet: aim == nil ? [] : [.init(name: "Mia Chen")], attendance: attendance, noted: Pair.noon("2026-11-01"))
  }

  private func steps(_ events: [Event], _ day: String, wasActive: Bool = false) -> [Step] {
    let now = Pair.noon(day)
    let own = OwnSteps(events: events, wasActive: wasActive, practice: Practice(zone: .utc), now: now)
    return own.candidates.map(\.opening).filter { $0.from <= now && ($0.until ?? .distantFuture) > now }
      .compactMap { own.step(for: $0) }
  }

  @Test func `an event is to be decided on two weeks before`() {
    #expect(steps([event()], "2026-11-18").isEmpty)
    #expect(steps([event()], "2026-11-19").map(\.kind) == [.chooseEvent])
    #expect(steps([event()], "2026-11-19").map(\.contact) == [nil])
    #expect(steps([event(.notGoing)], "2026-11-19").isEmpty)
    #expect(steps([event(.going)], "2026-11-19").isEmpty)
  }

  @Test func `what an evening is for is asked in its last days`() {
    #expect(steps([event(.going)], "2026-12-01").map(\.reasons) == [[.eventOpen(name: "Expo", on: event().day)]])
    #expect(steps([event(.going, aim: .credibility)], "2026-12-02").isEmpty)
  }

  @Test func `whether one would go again is asked the day after, for two weeks`() {
    var attended = event(.going, aim: .visibility)
    #expect(steps([attended], "2026-12-04").map(\.kind) == [.debriefEvent])
    #expect(steps([attended], "2026-12-17").map(\.kind) == [.debriefEvent])
    #expect(steps([attended], "2026-12-18").isEmpty)
    attended.debrief = .init(again: true, at: Pair.noon("2026-12-04"))
    #expect(steps([attended], "2026-12-04").isEmpty)
  }

  @Test func `the week is looked back on from Friday to Sunday, where there was one`() {
    for (day, count) in [("2026-11-26", 0), ("2026-11-27", 1), ("2026-11-29", 1), ("2026-11-30", 0)] {
      #expect(steps([], day, wasActive: true).count == count, "\(day)")
      #expect(steps([], day).isEmpty)
    }
  }

  @Test func `on the day of an event one is to be ready, until it is over`() {
    var going = event(.going, aim: .visibility)
    (going.minuteOfDay, going.minutes) = (540, 120)
    let ready = Reason.eventToday(
      name: "Expo", minuteOfDay: 540, place: "", aim: .visibility, toMeet: ["Mia Chen"], sentence: "")
    going.minutes = 240
    #expect(steps([going], "2026-12-03").map(\.reasons) == [[ready]])
    going.minutes = 120
    #expect(steps([going], "2026-12-03").map(\.kind) == [.debriefEvent])
    #expect(steps([event()], "2026-12-03").map(\.reasons) == [[.event(name: "Expo", on: event().day)]])
  }
}
