import Domain
import Store
import TestSupport
import Testing
import UseCases

/// What is told of an event. Today is Thursday 26 November.
struct TellEventTests {
  @Test func `what it takes and whom one may expect is kept as told`() throws {
    let test = try TestNetwork()
    let group = try test.group("Chamber")
    try test.event("Expo, 3 dec, Ghent") { told in
      told.cost = try? Typed.money("45")
      told.minutes = 180
      told.expectedShare = 30
      told.group = group
    }
    let event = try test.eventPage("expo").event
    #expect(event.cost == Money(minor: 4500, currency: "EUR"))
    #expect((event.minutes, event.expectedShare, event.group) == (180, 30, group))
    #expect(try test.event("expo") { $0.minutes = 240 }.changes == [.details])
    #expect(try test.event("expo") { $0.minutes = 240 }.changes.isEmpty)
  }

  @Test func `whom to meet is told by name: contacts with what they need, others as typed, and nobody is made`() throws
  {
    let test = try TestNetwork()
    let mia = try test.add("Mia Chen")
    try test.log("mia needs a designer; mia offers photos")
    try test.event("Expo, 3 dec") {
      $0.meet = [.init(name: "Mia Chen", contact: mia), .init(name: "Chen Wei"), .init(name: "Mia Chen", contact: mia)]
    }
    let sought = try test.eventPage("expo").toMeet
    #expect(sought.map(\.name) == ["Mia Chen", "Chen Wei"])
    #expect(sought[0].needs == ["a designer"] && sought[0].offers == ["photos"])
    #expect(sought[1].person == nil)
    #expect(try test.count() == 1)
  }

  @Test func `whoever is taken off the list is named clearly`() throws {
    let test = try TestNetwork()
    try test.event("Expo, 3 dec") { $0.meet = [.init(name: "Mia Chen"), .init(name: "Chen Wei")] }
    for typed in ["chen", "zoë"] {
      #expect(throws: Refusal.self) { try test.event("expo") { $0.notMeet = [typed] } }
    }
    let change = try test.event("expo") { $0.notMeet = ["wei"] }.changes
    #expect(change == [.toMeet(added: [], removed: ["Chen Wei"])])
    #expect(try test.eventPage("expo").toMeet.map(\.name) == ["Mia Chen"])
  }

  @Test func `talking there is a touch of that day, in the company that was present`() throws {
    let test = try TestNetwork()
    let (ana, bo) = (try test.add("Ana Ruiz"), try test.add("Bo Maartens"))
    try test.event("Breakfast, 24 nov, Hotel") {
      $0.talked = [ana]
      $0.present = 30
    }
    let touch = try #require(try test.evidence("ana").touches.last)
    #expect(touch.channel == .event && touch.company == 30 && touch.talked)
    #expect(test.network.world.zone.day(of: touch.at) == Day(iso: "2026-11-24"))
    // Told later, somebody more is on the same touch.
    try test.event("breakfast") { $0.talked = [bo, ana] }
    #expect(try test.evidence("ana").touches.count == 1)
    #expect(try test.evidence("bo").touches.map(\.touch) == [touch.touch])
    let page = try test.eventPage("breakfast")
    #expect(page.talked.map(\.name) == ["Ana Ruiz", "Bo Maartens"])
    #expect(page.present == 30)
    #expect(page.event.attendance == .attended)
  }

  @Test func `in a large company one is met by being named`() throws {
    let test = try TestNetwork()
    let ana = try test.add("Ana Ruiz")
    #expect(try test.standing("ana").theirTrust == .identified)
    try test.event("Gala, 24 nov") {
      $0.talked = [ana]
      $0.present = 300
    }
    #expect(try test.standing("ana").theirTrust == .visibility)
  }

  @Test func `whoever was kept from a card of that day is not met twice, and still waits for a line`() throws {
    let test = try TestNetwork()
    try test.event("Expo, today") { $0.attendance = .going }
    let mia = try test.keep("Mia Chen, Acme")
    test.go(to: "2026-11-26T20:00:00Z")
    let noted = try test.event("expo") { $0.talked = [mia] }
    #expect(
      noted.changes.contains { if case .talked(with: [], known: let known) = $0 { known.count == 1 } else { false } })
    #expect(try test.evidence("mia").touches.count == 1)
    #expect(try test.step(with: "mia")?.step.kind == .followUpNewFace)
  }

  @Test func `what came of it is told once it was, and to sign up is too late then`() throws {
    let test = try TestNetwork()
    let ana = try test.add("Ana Ruiz")
    try test.event("Expo, 3 dec")
    try test.event("Breakfast, 3 nov")
    let aheads: [(inout EventTold) -> Void] = [
      { $0.attendance = .attended }, { $0.talked = [ana] }, { $0.debrief = .init(again: true, line: "") },
    ]
    for change in aheads {
      let refusal = #expect(throws: Refusal.self) { try test.event("expo", change) }
      guard case .event(.ahead) = refusal else { return #expect(Bool(false)) }
    }
    let refusal = #expect(throws: Refusal.self) { try test.event("breakfast") { $0.attendance = .going } }
    guard case .event(.over) = refusal else { return #expect(Bool(false)) }
    #expect(try test.evidence("ana").touches.isEmpty)
  }

  @Test func `the one question afterwards is answered in one act, and its step goes`() throws {
    let test = try TestNetwork()
    try test.event("Expo, 25 nov")
    let steps = { try test.network.today(all: true).steps.map(\.step.kind) }
    #expect(try steps().contains(.debriefEvent))
    let noted = try test.event("expo") { $0.debrief = .init(again: false, line: "all salespeople") }
    #expect(noted.changes == [.debriefed])
    #expect(noted.event.event.debrief?.line == "all salespeople")
    #expect(try !steps().contains(.debriefEvent))
    try test.undoLast()
    #expect(try steps().contains(.debriefEvent))
  }

  @Test func `who goes is asked what it is for, and then whom to meet`() throws {
    let test = try TestNetwork()
    let ana = try test.add("Ana Ruiz")
    let going = try test.event("Expo, 27 nov") { $0.attendance = .going }
    #expect(going.event.open == .aim)
    #expect(try test.event("expo") { $0.aim = .partner(contact: ana) }.event.open == .toMeet)
    #expect(try test.eventPage("expo").partner?.name == "Ana Ruiz")
    #expect(try test.event("expo") { $0.meet = [.init(name: "Bo")] }.event.open == nil)
    #expect(try test.network.today(all: true).steps.isEmpty)
  }

  @Test func `all of a telling is one act, and nothing of it stays where a part is refused`() throws {
    let test = try TestNetwork()
    let ana = try test.add("Ana Ruiz")
    try test.event("Expo, 24 nov")
    #expect(throws: Refusal.self) {
      try test.event("expo") {
        $0.cost = Money(minor: 100, currency: "EUR")
        $0.talked = [ana]
        $0.notMeet = ["nobody"]
      }
    }
    #expect(try test.eventPage("expo").event.cost == nil)
    try test.event("expo") {
      $0.cost = Money(minor: 100, currency: "EUR")
      $0.talked = [ana]
      $0.debrief = .init(again: true, line: "good talks")
    }
    try test.undoLast()
    let page = try test.eventPage("expo")
    #expect(page.event.cost == nil && page.talked.isEmpty && page.event.debrief == nil)
    #expect(try test.evidence("ana").touches.isEmpty)
  }

  @Test func `who is removed was to be met nowhere, and comes back with the undo`() throws {
    let test = try TestNetwork()
    let (ana, mia) = (try test.add("Ana Ruiz"), try test.add("Mia Chen"))
    try test.event("Expo, 3 dec") {
      $0.aim = .partner(contact: ana)
      $0.meet = [.init(name: "Ana Ruiz", contact: ana), .init(name: "Mia Chen", contact: mia)]
    }
    _ = try test.network.remove(ana)
    var page = try test.eventPage("expo")
    #expect(page.toMeet.map(\.name) == ["Mia Chen"])
    #expect(page.partner == nil && page.event.aim == .partner(contact: nil))
    try test.undoLast()
    page = try test.eventPage("expo")
    #expect(page.toMeet.count == 2 && page.partner?.name == "Ana Ruiz")
  }

  @Test func `who is removed leaves no card behind`() throws {
    let test = try TestNetwork()
    try test.event("Expo, today") { $0.attendance = .going }
    let mia = try test.keep("Mia Chen, Acme, mia@acme.test")
    _ = try test.network.remove(mia)
    #expect(try test.eventPage("expo").faces.isEmpty)
    try test.undoLast()
    #expect(try test.eventPage("expo").faces.map(\.name) == ["Mia Chen"])
  }

  @Test func `an event that is taken off the record leaves who was met there`() throws {
    let test = try TestNetwork()
    let ana = try test.add("Ana Ruiz")
    try test.event("Expo, today") { $0.attendance = .going }
    _ = try test.network.capture("Mia Chen, Acme")
    let id = try test.event("expo") { $0.talked = [ana] }.event.event.id
    let removed = try test.network.remove(id)
    #expect((removed.faces, removed.talks) == (1, 1))
    #expect(try test.network.faces().faces.map(\.event) == [nil])
    #expect(try test.evidence("ana").touches.count == 1)
    #expect(throws: Refusal.self) { try test.network.event(id) }
    try test.undoLast()
    #expect(try test.eventPage("expo").faces.count == 1)
  }

  @Test func `an event that cards and business name is not undone away from under them`() throws {
    let test = try TestNetwork()
    let ana = try test.add("Ana Ruiz")
    let event = try test.event("Expo, today") { $0.attendance = .going }.event.event.id
    let noting = try test.lastAct().number
    let face = try test.network.capture("Mia Chen, Acme", at: event).face
    let carding = try test.lastAct().number
    var told = OpportunityTold(what: "an audit")
    told.source = .event(event)
    _ = try test.network.opportunity(with: ana, told)
    let dealing = try test.lastAct().number
    let undoing = try #require(try test.network.undoing(noting))
    #expect(undoing.resting.map(\.act.number) == [dealing, carding])
    let undone = try test.network.undo(undoing)
    #expect(try test.evidence("ana").opportunities.isEmpty)
    #expect(try test.network.database.read { try $0.faces() }.isEmpty)
    // Brought back in the wrong order, the card would be of no evening.
    for number in undone.redoRest { #expect(try !(test.network.undoing(number)?.resting.isEmpty ?? true)) }
    for number in [undone.redo] + undone.redoRest {
      _ = try test.network.undo(try #require(try test.network.undoing(number)))
    }
    #expect(try test.network.database.read { try $0.faces(at: event) }.map(\.id) == [face.id])
    #expect(try test.evidence("ana").opportunities.map(\.source) == [.event(id: event)])
  }

  @Test func `a meeting of a group keeps the group`() throws {
    let test = try TestNetwork()
    let group = try test.group("BNI Ghent")
    let founding = try test.lastAct().number
    try test.event("Breakfast, 3 dec") { $0.group = group }
    let meeting = try test.lastAct().number
    #expect(try test.network.undoing(founding)?.resting.map(\.act.number) == [meeting])
  }

  @Test func `fewer than were talked with can't have been present`() throws {
    let test = try TestNetwork()
    let people = [try test.add("Ana Ruiz"), try test.add("Bo Maartens")]
    let refusal = #expect(throws: Refusal.self) {
      try test.event("Expo, 24 nov") { ($0.talked, $0.present) = (people, 1) }
    }
    guard case .event(.fewPresent(_, present: 1, met: 2)) = refusal else { throw refusal ?? .missing(.number) }
    try test.event("Expo, 24 nov") { ($0.talked, $0.present) = (people, 2) }
    #expect(throws: Refusal.self) { try test.event("expo") { $0.present = 1 } }
  }

  @Test func `before its hour an evening was not attended`() throws {
    let test = try TestNetwork()
    try test.event("Dinner, today 19:00")
    let refusal = #expect(throws: Refusal.self) { try test.event("dinner") { $0.attendance = .attended } }
    guard case .event(.ahead) = refusal else { throw refusal ?? .missing(.name) }
    test.go(to: "2026-11-26T20:00:00Z")
    try test.event("dinner") { $0.attendance = .attended }
  }

  @Test func `the hour and the place typed for a known event are added to it`() throws {
    let test = try TestNetwork()
    try test.event("Dinner, 10 dec")
    #expect(try test.event("Dinner, 10 dec 19:30, Ghent").changes == [.details])
    let event = try test.eventPage("dinner").event
    #expect((event.minuteOfDay, event.place) == (1_170, "Ghent"))
  }
}
