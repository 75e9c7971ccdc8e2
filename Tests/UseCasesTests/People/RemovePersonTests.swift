import Domain
import Store
import TestSupport
import Testing
import UseCases

@Suite struct RemovePersonTests {
  /// Ana and Bo, together and each alone, with everything that can hang on a person.
  private func full(_ test: TestNetwork) throws -> (ana: ContactID, bo: ContactID) {
    let (ana, bo) = (try test.add("Ana Ruiz"), try test.add("Bo Maartens"))
    let network = test.network
    try test.talked(with: [ana, bo], on: "2026-11-20")
    try test.talked(with: [ana], on: "2026-11-21")
    _ = try network.promise(to: ana, "an intro fri")
    _ = try network.help(with: ana, HelpTold(by: .me, .advice, "pricing"))
    _ = try network.referral(with: ana, ReferralTold(by: .them, "Tom Vos, needs an audit"))
    _ = try network.referral(with: bo, ReferralTold(by: .them, "Ana Ruiz, needs a designer"))
    _ = try network.note(about: ana, "runs in May")
    _ = try network.cadence(of: ana, .tier(.a))
    _ = try network.tag(ana, adding: ["ghent"])
    return (ana, bo)
  }

  @Test func `who goes takes everything along but what others share`() throws {
    let test = try TestNetwork()
    let (ana, bo) = try full(test)
    let removal = try test.network.removal(of: ana)
    #expect((removal.touches, removal.touchesWithOthers, removal.promises) == (1, 1, 1))
    #expect((removal.helps, removal.referrals, removal.notes) == (1, 1, 1))
    #expect(try test.network.remove(ana) == removal)
    #expect(try test.count() == 1)
    let left = try test.evidence("bo")
    #expect(left.touches.count == 1)
    #expect(left.referrals.map(\.prospect) == ["Ana Ruiz"])
    #expect(left.referrals[0].prospectContact == nil)
    #expect(try test.network.lookUp("ana").isNobody)
    #expect(left.relationship.contact == bo)
  }

  @Test func `nobody keeps the name of who went: introductions made are help to the other without it`() throws {
    let test = try TestNetwork()
    let (ana, mia) = (try test.add("Ana Ruiz"), try test.add("Mia Chen"))
    let id = try test.network.introduce(ana, to: mia).introduction.id
    _ = try test.network.goOn(id, .made(anyway: true))
    #expect(try test.evidence("mia").helps.map(\.what) == ["Ana Ruiz"])
    #expect(try test.network.removal(of: ana).introductions == 1)
    _ = try test.network.remove(ana)
    #expect(try test.evidence("mia").helps.map(\.what) == [""])
    #expect(try test.evidence("mia").introductions.isEmpty)
  }

  @Test func `what was done with them for a goal counts for none any more`() throws {
    let test = try TestNetwork()
    let ana = try test.add("Ana Ruiz")
    let goal = try test.network.set(GoalTold(.help, .count(5), by: Day(iso: "2026-12-31")!)).goal.id
    _ = try test.network.serving(goal).help(with: ana, HelpTold(by: .me, .advice, "pricing"))
    #expect(try test.network.show(goal).tied.count == 1)
    _ = try test.network.remove(ana)
    #expect(try test.network.show(goal).tied.isEmpty)
    try test.undo(test.lastAct().number)
    #expect(try test.network.show(goal).tied.count == 1)
  }

  @Test func `one undo brings all of it back`() throws {
    let test = try TestNetwork()
    let (ana, _) = try full(test)
    let (contact, evidence, standing) = (
      try test.contact("ana"), try test.evidence("ana").relationship, try test.standing("ana")
    )
    let touches = try test.evidence("ana").touches
    _ = try test.network.remove(ana)
    try test.undo(test.lastAct().number)
    #expect(try test.contact("ana") == contact)
    #expect(try test.evidence("ana").relationship == evidence)
    #expect(try test.evidence("ana").touches == touches)
    #expect(try test.evidence("ana").namedIn.count == 1)
    #expect(try test.standing("ana") == standing)
  }
}

extension LookUp {
  fileprivate var isNobody: Bool { if case .nobody = self { true } else { false } }
}
