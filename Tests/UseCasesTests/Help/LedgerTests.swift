import Domain
import Store
import TestSupport
import Testing
import UseCases

/// What was given and received over all, and who is owed a word (P15, P17).
struct LedgerTests {
  private let since = Day(iso: "2026-09-01")!

  @Test func `it counts what went both ways and what was asked`() throws {
    let test = try TestNetwork()
    let (ana, bo) = (try test.add("Ana Ruiz"), try test.add("Bo Maartens"))
    _ = try test.network.help(with: ana, HelpTold(by: .me, .advice, "pricing"))
    _ = try test.network.help(with: bo, HelpTold(by: .me, .introduction, "to Mia"))
    _ = try test.network.help(with: bo, HelpTold(by: .them, .advice, "the lease"))
    _ = try test.network.make(AskIntended(.advice, what: "rents"), of: ana)
    _ = try test.network.conclude(.advice, of: ana, .yes(value: nil))
    _ = try test.network.make(AskIntended(.referral), of: bo, anyway: "")
    let ledger = try test.network.ledger(since: since)
    #expect(ledger.given == [.init(kind: .introduction, count: 1), .init(kind: .advice, count: 1)])
    #expect(ledger.givenTo == 2)
    #expect(ledger.received == [.init(kind: .advice, count: 1)])
    #expect(ledger.asks == 2)
    #expect((ledger.answers.yes, ledger.answers.open) == (1, 1))
  }

  @Test func `whoever gave and was not thanked, not told, or had nothing since, is named once each`() throws {
    let test = try TestNetwork()
    let (ana, bo) = (try test.add("Ana Ruiz"), try test.add("Bo Maartens"))
    _ = try test.network.help(with: ana, HelpTold(by: .them, .advice, "the lease"))
    _ = try test.network.help(with: ana, HelpTold(by: .them, .introduction, "to Delta"))
    _ = try test.network.help(with: bo, HelpTold(by: .them, .support))
    var ledger = try test.network.ledger(since: since)
    #expect(ledger.toThank.map(\.person.name) == ["Ana Ruiz", "Bo Maartens"])
    #expect(ledger.toTell.map(\.person.name) == ["Ana Ruiz"])
    #expect(Set(ledger.toHelp.map(\.person.name)) == ["Ana Ruiz", "Bo Maartens"])
    test.go(to: "2026-11-27T09:00:00Z")
    _ = try test.network.help(with: bo, HelpTold(by: .me, .information, "a tip"))
    _ = try test.reply("ana", .done)
    ledger = try test.network.ledger(since: since)
    #expect(ledger.toHelp.map(\.person.name) == ["Ana Ruiz"])
    #expect(ledger.toThank.map(\.person.name) == ["Bo Maartens"])
  }

  @Test func `an ask nobody answered in time is silence everywhere, before it was marked`() throws {
    let test = try TestNetwork()
    let ana = try test.add("Ana Ruiz")
    try test.talked(with: [ana], on: "2026-11-20")
    _ = try test.network.make(AskIntended(.advice, what: "rents"), of: ana)
    test.go(to: "2027-01-15T09:00:00Z")
    #expect(try test.network.ledger(since: since).answers.silence == 1)
    #expect(try test.network.ledger(since: since).answers.open == 0)
    #expect(try test.network.asks().open.isEmpty)
    #expect(try test.network.show(ana).asks.map(\.outcome) == [.silence])
  }

  @Test func `a referral passed on carries the user's name, and is careful where nobody can speak for the work`() throws
  {
    let test = try TestNetwork()
    let tom = try test.add("Tom Vos")
    let told = ReferralTold(by: .me, "Lena Brandt, needs an audit")
    #expect(try test.network.consider(referring: told, to: tom).verdict.spokenBy == .yourNameIsOnIt)
    let noted = try test.network.referral(with: tom, told)
    #expect(noted.verdict?.strength == .careful)
    _ = try test.network.stand(with: tom, .doneBusiness)
    #expect(try test.network.consider(referring: told, to: tom).verdict.strength == .fine)
    var lead = told
    lead.level = 0
    #expect(try test.network.consider(referring: lead, to: tom).verdict.reasons == [.untold(prospect: "Lena Brandt")])
  }

  @Test func `nobody is referred to themselves, nor the user to anybody`() throws {
    let test = try TestNetwork()
    let tom = try test.add("Tom Vos")
    _ = try test.network.tell(.name("Ida Peeters"))
    for by in [Side.me, .them] {
      for name in ["Tom Vos", "vos tom", "Ida Peeters, needs a job"] {
        #expect(throws: Refusal.self) { try test.network.referral(with: tom, ReferralTold(by: by, name)) }
      }
    }
    #expect(try test.evidence("tom").referrals.isEmpty)
  }

  @Test func `no, but ask Tom: a lead from the one who said so, who is thanked and hears of it`() throws {
    let test = try TestNetwork()
    let (zoe, tom) = (try test.add("Zoë Müller"), try test.add("Tom Vos"))
    _ = try test.network.make(AskIntended(.advice, what: "leases"), of: zoe)
    _ = try test.network.conclude(.advice, of: zoe, .noBut("tom vos"))
    let lead = try #require(try test.evidence("zoë").referrals.first)
    #expect(lead.level == 0)
    #expect(lead.prospectContact == tom)
    #expect(try test.step(with: "zoë")?.step.kind == .thank)
    #expect(try test.standing("zoë").theirTrust != .credibility)
  }

  @Test func `somebody added after they were referred is the one who was spoken of`() throws {
    let test = try TestNetwork()
    let nadia = try test.add("Nadia Sels")
    var told = ReferralTold(by: .them, "Rik Pauwels, needs an auditor")
    told.level = 4
    _ = try test.network.referral(with: nadia, told)
    let rik = try test.add("Rik Pauwels")
    #expect(try test.evidence("nadia").referrals[0].prospectContact == rik)
    #expect(try test.consider(.business, "rik").verdict.strength == .fine)
    try test.undo(try test.lastAct().number)
    #expect(try test.evidence("nadia").referrals[0].prospectContact == nil)
  }

  @Test func `whom the user referred to somebody has no door opened to the user by it`() throws {
    let test = try TestNetwork()
    let ana = try test.add("Ana Ruiz")
    _ = try test.network.referral(with: ana, ReferralTold(by: .me, "Lena Brandt, needs a designer"))
    let lena = try test.add("Lena Brandt")
    #expect(try test.consider(.business, "lena").verdict.strength == .notYet)
    _ = try test.network.remove(lena)
    #expect(try test.evidence("ana").referrals[0].prospectContact == nil)
  }

  @Test func `no, but themselves, is no answer`() throws {
    let test = try TestNetwork()
    let zoe = try test.add("Zoë Müller")
    _ = try test.network.make(AskIntended(.advice, what: "leases"), of: zoe)
    #expect(throws: Refusal.self) { try test.network.conclude(.advice, of: zoe, .noBut("zoë")) }
  }
}
