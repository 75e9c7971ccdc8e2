import Domain
import Store
import TestSupport
import Testing
import UseCases

@Suite struct TellStandingTests {
  @Test func `an old client imported a minute ago is trusted once the user says so`() throws {
    let test = try TestNetwork()
    let miriam = try test.imported("Miriam Roth")
    #expect(try test.network.standingQuestion(miriam).basis == .none)
    #expect(try test.standing("miriam").theirTrust == nil)
    let changed = try test.network.stand(with: miriam, .doneBusiness)
    #expect(changed.follows.trust == .credibility)
    #expect(try test.standing("miriam").basis == .word)
    #expect(try test.contact("miriam").particulars.name.full == "Miriam Roth")
  }

  @Test func `the same word again is no news, and keeps its date`() throws {
    let test = try TestNetwork()
    let miriam = try test.imported("Miriam Roth")
    _ = try test.network.stand(with: miriam, .met)
    let said = try test.evidence("miriam").relationship.word
    test.go(to: "2027-01-10T09:00:00Z")
    #expect(try test.network.stand(with: miriam, .met).isUnchanged)
    #expect(try test.evidence("miriam").relationship.word == said)
  }

  @Test func `friends are outside all of it, until the user says there is more to it`() throws {
    let test = try TestNetwork()
    let miriam = try test.imported("Miriam Roth")
    _ = try test.network.stand(with: miriam, .personal)
    #expect(try test.evidence("miriam").relationship.isPersonal)
    _ = try test.network.stand(with: miriam, .knowsMyWork)
    #expect(try !test.evidence("miriam").relationship.isPersonal)
  }

  @Test func `undo takes the word back`() throws {
    let test = try TestNetwork()
    let miriam = try test.imported("Miriam Roth")
    _ = try test.network.stand(with: miriam, .doneBusiness)
    try test.undo(test.lastAct().number)
    #expect(try test.evidence("miriam").relationship.word == nil)
    #expect(try test.standing("miriam").theirTrust == nil)
  }
}
