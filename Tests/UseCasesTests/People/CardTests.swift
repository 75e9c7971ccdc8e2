import Domain
import Store
import TestSupport
import Testing
import UseCases

@Suite struct CardTests {
  private func edit(_ change: (inout PersonEdit) throws -> Void) rethrows -> PersonEdit {
    var edit = PersonEdit()
    try change(&edit)
    return edit
  }

  @Test func `somebody added by hand lives here from that day, and nothing was before`() throws {
    let test = try TestNetwork()
    try test.add("Ana Ruiz", try edit { $0.adding = [try Typed.identifier(.mail, "ana@verdant.test")] })
    #expect(try test.standing("ana").basis == .history)
    #expect(try test.standing("ana").theirTrust == .identified)
    #expect(try test.network.person("ana@verdant.test") == test.network.person("ana"))
  }

  @Test func `a namesake is not doubled silently`() throws {
    let test = try TestNetwork()
    let first = try test.add("Ana Ruiz")
    do throws(Refusal) {
      _ = try test.network.add(name: "ruiz ANA", PersonEdit())
      Issue.record("a second Ana Ruiz came in")
    } catch {
      guard case .alreadyThere("ruiz ANA", let people) = error else { throw error }
      #expect(people.map(\.contact) == [first])
    }
    #expect(try test.count() == 1)
    #expect(try test.network.add(name: "Ana Ruiz", PersonEdit(), anyway: true).alike.map(\.contact) == [first])
    #expect(try test.count() == 2)
  }

  @Test func `an address that somebody has is noticed under another name, too`() throws {
    let test = try TestNetwork()
    let mail = try edit { $0.adding = [try Typed.identifier(.mail, "Office@verdant.test")] }
    try test.add("Ana Ruiz", mail)
    #expect(throws: Refusal.self) { try test.network.add(name: "Bo Maartens", mail) }
    let bo = try test.add("Bo Maartens")
    #expect(try test.network.edit(bo, mail).shared.map(\.name) == ["Ana Ruiz"])
  }

  @Test func `a new job keeps the old one, with its end`() throws {
    let test = try TestNetwork()
    let ana = try test.add("Ana Ruiz", edit { ($0.organization, $0.title) = ("Verdant", "COO") })
    let edited = try test.network.edit(ana, edit { ($0.organization, $0.title) = ("Delta", "CFO") })
    #expect(edited.person.headline == "CFO, Delta")
    let today = PartialDate(Day(iso: "2026-11-26")!)
    #expect(edited.past == Position(organization: "Verdant", title: "COO", to: today))
    #expect(try test.contact("ana").particulars.positions.map(\.organization) == ["Delta", "Verdant"])
    let promoted = try test.network.edit(ana, edit { $0.title = "CEO" })
    #expect(promoted.now.positions.first == Position(organization: "Delta", title: "CEO", from: today))
    #expect(promoted.past?.title == "CFO")
  }

  @Test func `a slip of the pen is set right without a history`() throws {
    let test = try TestNetwork()
    let ana = try test.add("Ana Ruiz", edit { ($0.organization, $0.title) = ("Verdnat", "COO") })
    let edited = try test.network.edit(ana, edit { ($0.organization, $0.isCorrection) = ("Verdant", true) })
    #expect(edited.now.positions == [Position(organization: "Verdant", title: "COO")])
    #expect(edited.past == nil)
  }

  @Test func `who left holds no position, and what was empty is filled in place`() throws {
    let test = try TestNetwork()
    let ana = try test.add("Ana Ruiz", edit { $0.organization = "Verdant" })
    #expect(try test.network.edit(ana, edit { $0.title = "COO" }).now.positions.count == 1)
    let left = try test.network.edit(ana, edit { $0.leaves = true })
    #expect(left.person.headline.isEmpty)
    #expect(left.now.positions.count == 1)
  }

  @Test func `a new address is the preferred one, a known one moves up, another goes`() throws {
    let test = try TestNetwork()
    let (old, new) = (try Typed.identifier(.mail, "a@x.test", label: "home"), try Typed.identifier(.mail, "b@x.test"))
    let ana = try test.add("Ana Ruiz", edit { $0.adding = [old] })
    #expect(try test.network.edit(ana, edit { $0.adding = [new] }).now.identifiers == [new, old])
    let up = try test.network.edit(ana, edit { $0.adding = [try Typed.identifier(.mail, "A@x.test")] })
    #expect(up.now.identifiers.map(\.label) == ["home", ""])
    let gone = try test.network.edit(ana, edit { $0.removing = [Identifier(.mail, "B@X.test")] })
    #expect(gone.now.identifiers.count == 1)
    #expect(throws: Refusal.self) { try test.network.edit(ana, edit { $0.removing = [Identifier(.mail, "c@x.test")] }) }
  }

  @Test func `an edit of nothing is asked what is to change`() throws {
    let test = try TestNetwork()
    let ana = try test.add("Ana Ruiz")
    #expect(throws: Refusal.self) { try test.network.edit(ana, PersonEdit()) }
  }

  @Test func `an edit that changes nothing is no act`() throws {
    let test = try TestNetwork()
    let ana = try test.add("Ana Ruiz", edit { $0.title = "COO" })
    let before = try test.lastAct()
    #expect(try test.network.edit(ana, edit { $0.title = "COO" }).changes.isEmpty)
    #expect(try test.lastAct() == before)
  }
}
