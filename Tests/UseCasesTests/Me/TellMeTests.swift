import Domain
import Store
import TestSupport
import Testing
import UseCases

@Suite struct TellMeTests {
  @Test func `what is missing is named, the name first`() throws {
    let test = try TestNetwork()
    #expect(try test.network.showMe().missing.first == .name)
    _ = try test.network.tell(.name("Ida Peeters"))
    _ = try test.network.tell(.address(try Typed.identifier(.mail, "ida@peeters.test")))
    #expect(try test.network.showMe().missing.first == .sentence)
  }

  @Test func `my one sentence is the reason that a referral ask lacked`() throws {
    let test = try TestNetwork()
    let joris = try test.add("Joris Maes")
    var work = HelpTold(by: .me, .deliveredWork, "the audit")
    work.isPaid = true
    _ = try test.network.help(with: joris, work)
    try test.talked(with: [joris], on: "2026-11-25")
    #expect(try !test.standing("joris").earned.contains(.referral))
    _ = try test.network.tell(.sentence("finance leads before their first audit"))
    #expect(try test.standing("joris").earned.contains(.referral))
    try test.undo(test.lastAct().number)
    #expect(try !test.standing("joris").earned.contains(.referral))
  }

  @Test func `an offering has at most three must-questions`() throws {
    let test = try TestNetwork()
    let shown = try test.network.tell(.offering("audits", mustQuestions: ["Who decides?", "By when?"]))
    #expect(shown.me.offerings == [.init(name: "audits", mustQuestions: ["Who decides?", "By when?"])])
    #expect(try test.network.tell(.offering("Audits", mustQuestions: [])).me.offerings[0].mustQuestions.count == 2)
    #expect(throws: Refusal.self) { try test.network.tell(.offering("audits", mustQuestions: ["a", "b", "c", "d"])) }
    #expect(throws: Refusal.self) { try test.network.tell(.noOffering("books")) }
    #expect(try test.network.tell(.noOffering("AUDITS")).me.offerings.isEmpty)
  }

  @Test func `the same said twice is one act`() throws {
    let test = try TestNetwork()
    _ = try test.network.tell(.gains(.goals, "ten audits a year"))
    let act = try test.lastAct()
    _ = try test.network.tell(.gains(.goals, "ten audits a year"))
    #expect(try test.lastAct() == act)
    #expect(act.subject == "goals")
  }

  @Test func `a region is two letters of a country`() throws {
    let test = try TestNetwork()
    #expect(try test.network.tell(.region("be")).region == "BE")
    for none in ["Belgium", "XX", "UK"] {
      #expect(throws: Refusal.self) { try test.network.tell(.region(none)) }
    }
    #expect(try test.network.showMe().region == "BE")
  }
}
