import Domain
import Store
import TestSupport
import Testing
import UseCases

@Suite struct UndoActTests {
  private func network() throws -> (TestNetwork, ContactID) {
    let test = try TestNetwork()
    let ana = try test.network.addPerson("Ana Ruiz")
    return (test, ana)
  }

  @Test func `the newest act that holds is undone, then the one before it`() throws {
    let (test, ana) = try network()
    _ = try test.network.tag(ana, adding: ["expo"])
    _ = try test.network.tag(ana, adding: ["ghent"])
    let first = try test.network.undo(try #require(try test.network.undoing()))
    #expect(try test.contact("ana").particulars.tags == ["expo"])
    let second = try test.network.undo(try #require(try test.network.undoing()))
    #expect(try test.contact("ana").particulars.tags == [])
    #expect((first.redo, second.redo) == (4, 5))
  }

  @Test func `undoing an undo does it again`() throws {
    let (test, ana) = try network()
    _ = try test.network.tag(ana, adding: ["expo"])
    let undone = try test.network.undo(try #require(try test.network.undoing()))
    _ = try test.network.undo(try #require(try test.network.undoing(undone.redo)))
    #expect(try test.contact("ana").particulars.tags == ["expo"])
  }

  @Test func `later acts that rest on it are named, and undone with it`() throws {
    let (test, ana) = try network()
    _ = try test.network.tag(ana, adding: ["expo"])
    let undoing = try #require(try test.network.undoing(1))
    #expect(undoing.resting.map(\.number) == [2])
    let undone = try test.network.undo(undoing)
    #expect(undone.undone.map(\.number) == [2, 1])
    #expect(try test.count() == 0)
    // The numbers that it names bring all of it back.
    for number in [undone.redo] + undone.redoRest {
      _ = try test.network.undo(try #require(try test.network.undoing(number)))
    }
    #expect(try test.contact("ana").particulars.tags == ["expo"])
  }

  @Test func `what was undone already is said to be, and a number nobody has is nothing`() throws {
    let (test, _) = try network()
    _ = try test.network.undo(try #require(try test.network.undoing()))
    #expect(throws: Refusal.self) { try test.network.undoing(1) }
    #expect(try test.network.undoing(77) == nil)
    #expect(try test.network.undoing() == nil)
  }

  @Test func `the history has the newest first, of everybody or of one person`() throws {
    let (test, ana) = try network()
    _ = try test.network.addPerson("Bo Maartens")
    _ = try test.network.tag(ana, adding: ["expo"])
    let all = try test.network.history(limit: 2)
    #expect(all.acts.map(\.number) == [3, 2])
    #expect(all.all == 3)
    let hers = try test.network.history(of: ana, limit: 10)
    #expect(hers.acts.map(\.number) == [3, 1])
    #expect(hers.person?.name == "Ana Ruiz")
  }
}

extension Network {
  fileprivate func addPerson(_ name: String) throws -> ContactID {
    _ = try add(name: name, PersonEdit())
    return try person(name)
  }
}
