import Domain
import TestSupport
import Testing
import UseCases

/// Which event is meant by what was typed. Today is Thursday 26 November.
struct FindEventTests {
  private func day(_ test: TestNetwork, _ typed: String, _ sight: EventSight = .nearest) throws -> String? {
    guard case .one(let id, _) = try test.network.event(meantBy: typed, from: sight) else { return nil }
    return try test.network.event(id).event.day.iso
  }

  @Test func `told part by part a new one is noted, and told again it is the same one`() throws {
    let test = try TestNetwork()
    let noted = try test.event("Expo, 3 dec, Ghent")
    #expect(noted.changes == [.noted])
    #expect(noted.event.event.day.iso == "2026-12-03")
    #expect(noted.event.event.place == "Ghent")
    #expect(noted.event.event.attendance == .undecided)
    #expect(try test.event("Expo, 3 dec, Ghent").changes.isEmpty)
    #expect(try test.event("expo, 3 dec").changes.isEmpty)
    #expect(try test.network.events().upcoming.count == 1)
  }

  @Test func `one that is over counts as attended`() throws {
    let test = try TestNetwork()
    #expect(try test.event("Breakfast, 3 nov").event.event.attendance == .attended)
  }

  @Test func `two of one name are told apart by their day, and by the side they are told from`() throws {
    let test = try TestNetwork()
    for day in ["10 nov", "24 nov", "8 dec", "15 dec"] { try test.event("Mixer, \(day)") }
    #expect(try day(test, "mixer") == "2026-11-24")
    #expect(try day(test, "mixer", .ahead) == "2026-12-08")
    #expect(try day(test, "mixer", .behind) == "2026-11-24")
    #expect(try day(test, "mixer 15 dec") == "2026-12-15")
    #expect(try day(test, "mixer 10 nov") == "2026-11-10")
    let typed = try test.network.events().upcoming.map(\.event.typed)
    #expect(typed == ["mixer 2026-12-08", "mixer 2026-12-15"])
    #expect(try day(test, typed[1]) == "2026-12-15")
  }

  @Test func `two of one name on one day and at two places are two, and asked about`() throws {
    let test = try TestNetwork()
    try test.event("Breakfast, 3 dec, Ghent")
    #expect(try test.event("Breakfast, 3 dec, Brussels").changes == [.noted])
    guard case .several(let events) = try test.network.event(meantBy: "breakfast") else {
      return #expect(Bool(false))
    }
    #expect(Set(events.map(\.place)) == ["Ghent", "Brussels"])
    #expect(try day(test, "breakfast, 3 dec, Brussels") == "2026-12-03")
  }

  @Test func `a beginning that several names share is asked about, a whole name is not`() throws {
    let test = try TestNetwork()
    try test.event("Expo, 3 dec")
    try test.event("Expo Ghent, 4 dec")
    #expect(try day(test, "expo") == "2026-12-03")
    #expect(try day(test, "ghent") == "2026-12-04")
    guard case .several(let events) = try test.network.event(meantBy: "ex") else { return #expect(Bool(false)) }
    #expect(events.count == 2)
    // Told part by part, a longer name is another event.
    #expect(try test.event("Expo, 4 dec").changes == [.noted])
  }

  @Test func `a month in a name is part of it, a day at its end is its day`() throws {
    let test = try TestNetwork()
    try test.event("May fair, 3 dec")
    #expect(try test.eventPage("may fair").event.name == "May fair")
    guard case .new(let draft) = try test.network.event(meantBy: "Mixer May") else { return #expect(Bool(false)) }
    #expect(draft.name == "Mixer May" && draft.occasion == nil)
    guard case .new(let other) = try test.network.event(meantBy: "Mixer 3 dec 19:00") else {
      return #expect(Bool(false))
    }
    #expect(other.name == "Mixer" && other.occasion?.day.iso == "2026-12-03" && other.occasion?.minuteOfDay == 1140)
  }

  @Test func `an hour stays, wherever it stands`() throws {
    let test = try TestNetwork()
    let mixer = try test.event("Mixer, 19:00, 3 dec, Ghent").event.event
    #expect((mixer.day.iso, mixer.minuteOfDay, mixer.place) == ("2026-12-03", 1140, "Ghent"))
    #expect(try test.event("Mixer, 20:00").event.event.minuteOfDay == 1200)
    #expect(try test.event("mixer 18:30").event.event.minuteOfDay == 1110)
    let fair = try test.event("Fair, 17:00") { $0.occasion = try? test.occasion("4 dec") }.event.event
    #expect((fair.day.iso, fair.minuteOfDay) == ("2026-12-04", 1020))
    let expo = try test.event("Expo, 5 dec") { $0.occasion = try? test.occasion("5 dec 10:00") }.event.event
    #expect((expo.day.iso, expo.minuteOfDay) == ("2026-12-05", 600))
    #expect(try test.event("fair 16:00") { $0.occasion = try? test.occasion("6 dec") }.event.event.minuteOfDay == 960)
  }

  @Test func `two days or two hours of one event contradict each other, and nothing is noted`() throws {
    let test = try TestNetwork()
    for typed in ["Fair, 3 dec, 5 dec", "Fair, 3 dec, 19:00, 20:00", "Fair, 3 dec 19:00, 20:00"] {
      let refusal = #expect(throws: Refusal.self) { try test.event(typed) }
      guard case .event(.contradicts(named: "Fair", _, _)) = refusal else { return #expect(Bool(false), "\(typed)") }
    }
    let refusal = #expect(throws: Refusal.self) {
      try test.event("Fair, 3 dec") { $0.occasion = try? test.occasion("5 dec") }
    }
    guard case .event(.contradicts(named: "Fair", one: "3 dec", other: "5 dec")) = refusal else {
      return #expect(Bool(false))
    }
    #expect(try test.network.events().upcoming.isEmpty)
    #expect(try test.event("Fair, wed, 16 dec").event.event.day.iso == "2026-12-16")
    // The day tells which one, and the other where it goes.
    #expect(
      try test.event("fair 16 dec") { $0.occasion = try? test.occasion("17 dec") }.event.event.day.iso == "2026-12-17")
  }

  @Test func `the day at the end of a name counts, and not one before it`() throws {
    let test = try TestNetwork()
    let breakfast = try test.event("BNI Friday breakfast 4 dec") { $0.attendance = .going }.event.event
    #expect((breakfast.name, breakfast.day.iso) == ("BNI Friday breakfast", "2026-12-04"))
    let refusal = #expect(throws: Refusal.self) { try test.event("Fair 3.12") }
    guard case .impossibleDay = refusal else { return #expect(Bool(false)) }
    #expect(throws: Refusal.self) { try test.event("Fair, 3.12, Ghent") }
  }

  @Test(arguments: ["Fair 3 dec 12.10", "Fair, 3 dec, 12.10", "Fair 3 dec, 12.10", "Fair, 12.10, 3 dec"])
  func `what may be a day is the hour where another day is said`(_ typed: String) throws {
    let test = try TestNetwork()
    let event = try test.event(typed).event.event
    #expect((event.name, event.day.iso) == ("Fair", "2026-12-03"))
    #expect(event.minuteOfDay == 730)
  }

  @Test func `beside a weekday it may be the day still`() throws {
    let test = try TestNetwork()
    for typed in ["Fair, thu, 3.12", "Fair thu 3.12"] {
      let refusal = #expect(throws: Refusal.self, "\(typed)") { try test.event(typed) }
      guard case .impossibleDay = refusal else { return #expect(Bool(false), "\(typed)") }
    }
  }

  @Test func `a name may end like a day where the day is told beside it`() throws {
    let test = try TestNetwork()
    let python = try test.event("Python 3.12") { $0.occasion = try? test.occasion("4 dec") }.event.event
    #expect((python.name, python.day.iso) == ("Python 3.12", "2026-12-04"))
    #expect(python.minuteOfDay == nil)
    let fair = try test.event("Fair, 3.12") { $0.occasion = try? test.occasion("4 dec") }.event.event
    #expect((fair.name, fair.day.iso) == ("Fair", "2026-12-04"))
    #expect(fair.minuteOfDay == 912)
  }

  @Test func `a new one without its day is refused, and nothing is noted`() throws {
    let test = try TestNetwork()
    let refusal = #expect(throws: Refusal.self) { try test.event("Expo") { $0.place = "Ghent" } }
    guard case .event(.noDay(named: "Expo", _)) = refusal else { return #expect(Bool(false)) }
    #expect(throws: Refusal.self) { try test.event("Fair, 31 feb") }
    #expect(throws: Refusal.self) { try test.event("Fair 31 feb") }
    #expect(throws: Refusal.self) { try test.event(",") }
    #expect(try test.network.events().upcoming.isEmpty)
  }

  @Test func `a day told beside the name moves the one to come; what was is never moved`() throws {
    let test = try TestNetwork()
    try test.event("Expo, 3 nov")
    let noted = try test.event("Expo") { $0.occasion = try? test.occasion("3 dec") }
    #expect(noted.changes == [.noted])
    let moved = try test.event("expo") { $0.occasion = try? test.occasion("4 dec 10:00") }
    #expect(moved.changes.contains(.moved(from: Day(iso: "2026-12-03")!)))
    #expect(moved.event.event.minuteOfDay == 600)
    #expect(try test.network.events().upcoming.map(\.event.day.iso) == ["2026-12-04"])
    #expect(try test.network.events().recent.map(\.event.day.iso) == ["2026-11-03"])
  }

  @Test func `a slip of the pen is answered with those that come near`() throws {
    let test = try TestNetwork()
    try test.event("Chamber mixer, 3 dec")
    #expect(try test.network.events(near: "mxier").map(\.name) == ["Chamber mixer"])
    #expect(try test.network.events(near: "opera").isEmpty)
  }

  @Test func `what is told to have been is not last year's while its day is still to come`() throws {
    let test = try TestNetwork()
    func meant() throws -> EventMeant {
      let on = try Typed.occasion("10 dec", in: test.network.world, isPast: true)
      return try test.network.event(meantBy: "Dinner", from: .behind, on: on)
    }
    var refusal = #expect(throws: Refusal.self) { try meant() }
    guard case .event(.notYet("Dinner", day: Day(iso: "2026-12-10")!, before: Day(iso: "2025-12-10")!)) = refusal else {
      throw refusal ?? .missing(.name)
    }
    try test.event("Dinner, 10 dec")
    refusal = #expect(throws: Refusal.self) { try meant() }
    guard case .event(.ahead) = refusal else { throw refusal ?? .missing(.name) }
    #expect(throws: Refusal.self) { try test.network.event(meantBy: "Lunch 10 dec", from: .behind) }
  }
}
