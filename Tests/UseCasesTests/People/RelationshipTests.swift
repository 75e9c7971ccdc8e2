import Domain
import Store
import TestSupport
import Testing
import UseCases

@Suite struct RelationshipTests {
  @Test func `a former client is no client any more, and the other way round`() throws {
    let test = try TestNetwork()
    let joris = try test.add("Joris Maes")
    _ = try test.network.roles(of: joris, adding: [.client, .mentor])
    let former = try test.network.roles(of: joris, adding: [.formerClient])
    #expect(former.change == .roles(now: [.formerClient, .mentor]))
    #expect(try test.network.roles(of: joris, adding: [.client]).change == .roles(now: [.client, .mentor]))
    #expect(try test.network.roles(of: joris, adding: [], removing: [.mentor]).change == .roles(now: [.client]))
  }

  @Test func `a rhythm is due its days after it was given`() throws {
    let test = try TestNetwork()
    let ana = try test.add("Ana Ruiz")
    try test.talked(with: [ana], on: "2026-11-26")
    let changed = try test.network.cadence(of: ana, try Typed.cadence("monthly"))
    #expect(changed.change == .cadence(now: .init(days: 30, tier: .a)))
    #expect(changed.follows.next == Day(iso: "2026-12-28"))
    #expect(try test.standing("ana").due == Day(iso: "2026-12-28"))
  }

  @Test func `days that are no tier's are the person's own`() throws {
    let test = try TestNetwork()
    let ana = try test.add("Ana Ruiz")
    _ = try test.network.cadence(of: ana, .tier(.b))
    _ = try test.network.cadence(of: ana, try Typed.cadence("every 6 weeks"), longest: try Typed.days("10 weeks"))
    let relationship = try test.evidence("ana").relationship
    #expect(relationship.tier == nil)
    #expect(relationship.cadence == .init(days: 42, longest: 70))
    #expect(throws: Refusal.self) { try test.network.cadence(of: ana, .days(42), longest: 10) }
  }

  @Test func `no rhythm is a choice that is not questioned again`() throws {
    let test = try TestNetwork()
    let ana = try test.add("Ana Ruiz")
    _ = try test.network.cadence(of: ana, .tier(.a))
    _ = try test.network.cadence(of: ana, .none)
    #expect(try test.evidence("ana").relationship.noRhythm)
    #expect(try test.standing("ana").due == nil)
    _ = try test.network.cadence(of: ana, .tier(.c))
    #expect(try !test.evidence("ana").relationship.noRhythm)
  }

  @Test func `choosing the same rhythm again does not put it off`() throws {
    let test = try TestNetwork()
    let ana = try test.add("Ana Ruiz")
    _ = try test.network.cadence(of: ana, .tier(.a))
    let given = try test.evidence("ana").relationship.tierGiven
    test.go(to: "2026-12-10T09:00:00Z")
    #expect(try test.network.cadence(of: ana, .days(30)).isUnchanged)
    #expect(try test.evidence("ana").relationship.tierGiven == given)
  }

  @Test func `family and friends have no tier, and none is no tier`() throws {
    let test = try TestNetwork()
    let mia = try test.add("Mia Ruiz")
    _ = try test.network.roles(of: mia, adding: [.personal])
    for chosen in [ChosenCadence.tier(.a), .days(42)] {
      #expect(throws: Refusal.self) { try test.network.cadence(of: mia, chosen) }
    }
    #expect(throws: Refusal.self) { try test.network.cadence(of: mia) }
    #expect(try test.evidence("mia").relationship.tier == nil)
    let ana = try test.add("Ana Ruiz")
    _ = try test.network.cadence(of: ana, .tier(.a))
    #expect(try test.network.find(FindQuery(tier: .a)).people.map(\.person.contact) == [ana])
    _ = try test.network.roles(of: ana, adding: [.personal])
    #expect(try test.network.find(FindQuery(tier: .a)).people.isEmpty)
    #expect(try test.network.cadence(of: mia, .none).change == .cadence(now: nil))
    _ = try test.network.roles(of: mia, adding: [], removing: [.personal])
    #expect(try test.network.cadence(of: mia, .tier(.a)).change == .cadence(now: .init(days: 30, tier: .a)))
  }

  @Test func `never to be asked goes with no date and no number, until it is taken back`() throws {
    let test = try TestNetwork()
    let tom = try test.add("Tom Vos")
    let may = Day(iso: "2027-05-01")!
    _ = try test.network.pace(of: tom, [.askAgain(on: may), .asksPerYear(2)])
    #expect(try test.network.pace(of: tom, [.never]).change == .pace(now: .init(neverAsk: true)))
    #expect(throws: Refusal.self) { try test.network.pace(of: tom, [.askAgain(on: may)]) }
    #expect(throws: Refusal.self) { try test.network.pace(of: tom, [.asksPerYear(2)]) }
    #expect(try test.evidence("tom").relationship.askAgain == nil)
    #expect(try test.network.pace(of: tom, [.freely, .askAgain(on: may)]).change == .pace(now: .init(askAgain: may)))
  }

  @Test func `a pause holds until its day, and keeps when it began`() throws {
    let test = try TestNetwork()
    let ana = try test.add("Ana Ruiz")
    _ = try test.network.pause(ana, until: nil)
    let began = try test.evidence("ana").relationship.pause?.from
    test.go(to: "2026-12-01T09:00:00Z")
    let until = try Typed.comingDay("until may", in: test.network.world)
    #expect(until == Day(iso: "2027-05-01"))
    _ = try test.network.pause(ana, until: until)
    #expect(try test.evidence("ana").relationship.pause == .init(from: try #require(began), until: until))
    _ = try test.network.endPause(of: ana)
    #expect(try test.evidence("ana").relationship.pause == nil)
  }

  @Test func `their pace is kept, and given back whole`() throws {
    let test = try TestNetwork()
    let ana = try test.add("Ana Ruiz")
    let may = Day(iso: "2027-05-01")!
    let changed = try test.network.pace(of: ana, [.askAgain(on: may), .asksPerYear(2)])
    #expect(changed.change == .pace(now: .init(askAgain: may, asksPerYear: 2)))
    _ = try test.network.pace(of: ana, [.never])
    #expect(try test.evidence("ana").relationship.neverAsk)
    #expect(try test.network.pace(of: ana, [.freely]).change == .pace(now: .init()))
  }

  @Test func `tags are told apart by more than case and accents`() throws {
    let test = try TestNetwork()
    let ana = try test.add("Ana Ruiz")
    _ = try test.network.tag(ana, adding: ["Café", "#ghent"])
    let again = try test.network.tag(ana, adding: ["cafe", "ghent"])
    #expect(again.isUnchanged)
    #expect(again.change == .tags(added: [], removed: [], now: ["Café", "ghent"]))
    let fewer = try test.network.tag(ana, adding: [], removing: ["CAFÉ"])
    #expect(fewer.change == .tags(added: [], removed: ["Café"], now: ["ghent"]))
  }

  @Test func `a note is kept and changes no conclusion`() throws {
    let test = try TestNetwork()
    let ana = try test.add("Ana Ruiz")
    let before = try test.standing("ana")
    #expect(try test.network.note(about: ana, "  runs in May ").note.text == "runs in May")
    #expect(try test.standing("ana") == before)
    #expect(throws: Refusal.self) { try test.network.note(about: ana, "  ") }
  }
}
