import Domain
import Store
import TestSupport
import Testing
import UseCases

/// Groups, their members and meetings. Today is Thursday 26 November.
struct GroupTests {
  @Test func `a group is found by any beginning of its name, and one that was left only where no other is`() throws {
    let test = try TestNetwork()
    let ghent = try test.group("BNI Ghent")
    let brussels = try test.group("BNI Brussels")
    #expect(try test.network.group(meantBy: "ghent") == .one(ghent))
    #expect(try test.network.group(meantBy: "bni") == .several(["BNI Ghent", "BNI Brussels"]))
    _ = try test.network.tell(group: brussels, left)
    #expect(try test.network.group(meantBy: "bni") == .one(ghent))
    #expect(try test.network.group(meantBy: "brussels") == .one(brussels))
    #expect(try test.network.group(meantBy: "rotary") == .none(groups: ["BNI Ghent", "BNI Brussels"]))
  }

  private var left: GroupTold {
    var told = GroupTold()
    told.left = Day(iso: "2026-11-26")!
    return told
  }

  @Test func `which kinds of group are missing is a fact of those one is in`() throws {
    let test = try TestNetwork()
    #expect(try test.network.groups().missing == Group.Kind.allCases)
    try test.group("Chamber") { $0.kind = .casual }
    try test.group("Institute") { $0.kind = .professional }
    let forum = try test.group("Forum") { $0.kind = .online }
    _ = try test.network.tell(group: forum, left)
    let shown = try test.network.groups()
    #expect(shown.kinds == [.casual, .professional])
    #expect(shown.missing == [.strongContact, .service, .online])
    #expect(shown.past == 1)
  }

  @Test func `my ask is for one week, and is old after it`() throws {
    let test = try TestNetwork()
    let id = try test.group("BNI Ghent") { $0.ask = "a CFO before the first audit" }
    #expect(try test.network.group(id).listed.ask?.isOld == false)
    test.go(to: "2026-12-03T09:00:00Z")
    #expect(try test.network.group(id).listed.ask?.isOld == true)
    var none = GroupTold()
    none.ask = ""
    #expect(try test.network.tell(group: id, none).changes == [.noAsk])
    #expect(try test.network.group(id).listed.ask == nil)
  }

  @Test func `a meeting is an event of the group to which one goes, and told again it is the same`() throws {
    let test = try TestNetwork()
    let id = try test.group("BNI Ghent") {
      $0.meeting = .init(Occasion(day: Day(iso: "2026-11-27")!, minuteOfDay: 420))
    }
    var again = GroupTold()
    again.meeting = .init(Occasion(day: Day(iso: "2026-11-27")!, minuteOfDay: 450), place: "Hotel")
    _ = try test.network.tell(group: id, again)
    let next = try #require(try test.network.groups().groups.first?.nextMeeting)
    #expect((next.minuteOfDay, next.place, next.attendance) == (450, "Hotel", .going))
    #expect(try test.network.events().upcoming.count == 1)
  }

  @Test func `with whom one talked at the last meetings, and with whom not yet`() throws {
    let test = try TestNetwork()
    let id = try test.group("BNI Ghent")
    let people = try ["Ana Ruiz", "Bo Maartens", "Mia Chen", "Tom Vos"].map { try test.add($0) }
    for person in people { _ = try test.network.member(person, of: id) }
    _ = try test.network.member(people[3], of: id, office: "president")
    for (day, contact) in [("12 nov", people[0]), ("19 nov", people[1])] {
      try test.event("BNI Ghent, \(day)") {
        $0.group = id
        $0.talked = [contact]
      }
    }
    // Who was kept from a card of a meeting was talked with, too.
    _ = try test.network.capture("Zoë New, Acme, 19 nov")
    let face = try test.network.faces().faces[0]
    let zoë = try #require(try test.network.decide(face.id, .keep).person?.contact)
    _ = try test.network.member(zoë, of: id)
    let shown = try test.network.group(id)
    #expect(shown.members.map(\.person.name) == ["Tom Vos", "Mia Chen", "Ana Ruiz", "Bo Maartens", "Zoë New"])
    #expect(
      shown.members.map(\.talked?.iso) == [nil, nil, "2026-11-12", "2026-11-19", "2026-11-19"])
    #expect(shown.notYet == 2)
    #expect(shown.meetings.map(\.day.iso) == ["2026-11-19", "2026-11-12"])
  }

  @Test func `a member has an office, leaves, and is no member then`() throws {
    let test = try TestNetwork()
    let id = try test.group("BNI Ghent")
    let ana = try test.add("Ana Ruiz")
    #expect(throws: Refusal.self) { try test.network.member(ana, of: id, left: true) }
    _ = try test.network.member(ana, of: id, office: "president")
    let place = try #require(try test.network.show(ana).groups.first)
    #expect((place.group, place.office) == ("BNI Ghent", "president"))
    #expect(try test.network.member(ana, of: id).changes.isEmpty)
    _ = try test.network.member(ana, of: id, left: true)
    #expect(try test.network.show(ana).groups.isEmpty)
    #expect(try test.network.group(id).members.isEmpty)
    #expect(throws: Refusal.self) { try test.network.member(ana, of: id, left: true) }
    _ = try test.network.member(ana, of: id)
    #expect(try test.network.group(id).members.map(\.office) == ["president"])
  }

  @Test func `each act of a group can be undone, the older one with what rests on it`() throws {
    let test = try TestNetwork()
    let ana = try test.add("Ana Ruiz")
    let id = try test.group("BNI Ghent")
    let founding = try test.lastAct().number
    _ = try test.network.member(ana, of: id)
    let joining = try test.lastAct().number
    let undoing = try #require(try test.network.undoing(founding))
    #expect(undoing.resting.map(\.act.number) == [joining])
    let undone = try test.network.undo(undoing)
    #expect(try test.network.groups().groups.isEmpty)
    // Brought back in the wrong order, the member would be of no group.
    let redoing = try #require(try test.network.undoing(undone.redoRest[0]))
    #expect(!redoing.resting.isEmpty)
    for number in [undone.redo] + undone.redoRest {
      _ = try test.network.undo(try #require(try test.network.undoing(number)))
    }
    #expect(try test.network.group(id).members.map(\.person.name) == ["Ana Ruiz"])
  }

  @Test func `who is removed is a member no more, and is one again with the undo`() throws {
    let test = try TestNetwork()
    let id = try test.group("BNI Ghent")
    let ana = try test.add("Ana Ruiz")
    _ = try test.network.member(ana, of: id)
    _ = try test.network.remove(ana)
    #expect(try test.network.group(id).members.isEmpty)
    try test.undoLast()
    #expect(try test.network.group(id).members.count == 1)
  }

  @Test func `no two groups have one name`() throws {
    let test = try TestNetwork()
    try test.group("BNI Ghent")
    let rotary = try test.group("Rotary")
    var told = GroupTold()
    told.name = "bni ghent"
    let refusal = #expect(throws: Refusal.self) { try test.network.tell(group: rotary, told) }
    guard case .group(.named("BNI Ghent")) = refusal else { throw refusal ?? .missing(.name) }
    told.name = "ROTARY"
    #expect(try test.network.tell(group: rotary, told).group.listed.name == "ROTARY")
  }

  @Test func `a meeting that was is not the next one`() throws {
    let test = try TestNetwork()
    let id = try test.group("BNI Ghent") {
      $0.meeting = .init(Occasion(day: Day(iso: "2026-11-27")!, minuteOfDay: 420))
    }
    test.go(to: "2026-11-27T08:00:00Z")
    #expect(try test.network.group(id).listed.nextMeeting != nil)
    test.go(to: "2026-11-27T12:00:00Z")
    #expect(try test.network.group(id).listed.nextMeeting == nil)
  }
}
