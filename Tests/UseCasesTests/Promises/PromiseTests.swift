import Domain
import Store
import TestSupport
import Testing
import UseCases

@Suite struct PromiseTests {
  @Test(arguments: [
    ("an intro to chen fri", "an intro to chen", "2026-11-27"), ("the deck by end of month", "the deck", "2026-11-30"),
    ("two names, tomorrow", "two names", "2026-11-27"), ("the deck", "the deck", nil),
    ("the minutes of 3 nov by fri", "the minutes of 3 nov", "2026-11-27"),
    ("friday lunch at filtro", "friday lunch at filtro", nil), ("fri", "fri", nil),
  ])
  func `the date at the end is when it is due`(_ typed: String, _ what: String, _ due: String?) throws {
    let test = try TestNetwork()
    let ana = try test.add("Ana Ruiz")
    let promise = try test.network.promise(to: ana, typed).promise
    #expect(promise.what == what)
    #expect(promise.due == due.flatMap { Day(iso: $0) })
  }

  @Test func `a date that is named beside the text leaves the text whole`() throws {
    let test = try TestNetwork()
    let ana = try test.add("Ana Ruiz")
    let due = Day(iso: "2026-12-04")!
    let promise = try test.network.promise(to: ana, "what we said on friday", by: .them, due: due).promise
    #expect(promise.what == "what we said on friday")
    #expect((promise.due, promise.by) == (due, .them))
  }

  @Test func `a promise kept in time counts among those kept`() throws {
    let test = try TestNetwork()
    let ana = try test.add("Ana Ruiz")
    let first = try test.network.promise(to: ana, "an intro fri").promise
    let second = try test.network.promise(to: ana, "the deck tomorrow").promise
    #expect(try test.network.end(first.id, as: .kept).late == 0)
    test.go(to: "2026-12-01T09:00:00Z")
    let late = try test.network.end(second.id, as: .kept)
    #expect((late.late, late.kept, late.of) == (4, 2, 2))
    #expect(try test.lastAct().subject == "Ana Ruiz: the deck, kept")
  }

  @Test func `of several open ones a word says which`() throws {
    let test = try TestNetwork()
    let ana = try test.add("Ana Ruiz")
    _ = try test.network.promise(to: ana, "an intro to Chen")
    _ = try test.network.promise(to: ana, "the deck fri")
    _ = try test.network.promise(to: ana, "two names", by: .them)
    let open = try test.network.openPromises(with: ana, by: .me)
    // The one with a date comes first.
    #expect(open.items.map(\.text) == ["the deck", "an intro to Chen"])
    #expect(try open.matching("chen").only().text == "an intro to Chen")
    #expect(throws: Refusal.self) { try open.only() }
    #expect(throws: Refusal.self) { try open.matching("lunch").only() }
    #expect(try test.network.openPromises(with: ana, by: .them).only().text == "two names")
  }

  @Test func `a broken promise strains, and the repair heals it`() throws {
    let test = try TestNetwork()
    let ana = try test.add("Ana Ruiz")
    let promise = try test.network.promise(to: ana, "the deck tomorrow").promise
    test.go(to: "2026-12-10T09:00:00Z")
    let broken = try test.network.end(promise.id, as: .broken)
    #expect(try test.standing("ana").strain == .light)
    #expect(broken.follows.strain == nil, "it was late before")
    let made = try test.network.repair(with: ana, saying: "called and said sorry")
    #expect(made.follows.strain == Strain.none)
    #expect(made.reasons.count == 1)
    #expect(try test.standing("ana").strain == .none)
  }

  @Test func `a promise let go by both strains nobody`() throws {
    let test = try TestNetwork()
    let ana = try test.add("Ana Ruiz")
    let promise = try test.network.promise(to: ana, "the deck tomorrow").promise
    test.go(to: "2027-01-20T09:00:00Z")
    #expect(try test.network.end(promise.id, as: .released).follows.strain == Strain.none)
  }
}
