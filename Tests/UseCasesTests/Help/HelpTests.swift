import Domain
import Store
import TestSupport
import Testing
import UseCases

@Suite struct HelpTests {
  @Test func `help that landed, after two talks, makes trusted`() throws {
    let test = try TestNetwork(now: "2026-09-01T09:00:00Z")
    let ana = try test.add("Ana Ruiz")
    test.go(to: "2026-11-26T09:00:00Z")
    try test.talked(with: [ana], on: "2026-10-01")
    try test.talked(with: [ana], on: "2026-11-01")
    _ = try test.network.help(with: ana, HelpTold(by: .me, .introduction, "to Mia Chen"))
    var landed = HelpTold(by: .me, .introduction)
    landed.hasLanded = true
    let noted = try test.network.help(with: ana, landed)
    #expect(noted.event == .landed)
    #expect(noted.help.what == "to Mia Chen")
    #expect(noted.follows.trust == .credibility)
    #expect(try test.evidence("ana").helps.count == 1)
  }

  @Test func `nobody is introduced to themselves`() throws {
    let test = try TestNetwork()
    let ana = try test.add("Ana Ruiz")
    for by in [Side.me, .them] {
      for what in ["ana ruiz", "to Ana Ruiz"] {
        #expect(throws: Refusal.self) { try test.network.help(with: ana, HelpTold(by: by, .introduction, what)) }
      }
    }
    #expect(throws: Refusal.self) { try test.log("introduced ana to ana") }
    #expect(try test.evidence("ana").helps.isEmpty)
  }

  @Test func `an offer is taken up later, and is one help`() throws {
    let test = try TestNetwork()
    let bo = try test.add("Bo Maartens")
    var offer = HelpTold(by: .me, .advice, "pricing")
    offer.isOffer = true
    #expect(try test.network.help(with: bo, offer).help.isOffer)
    #expect(try test.network.help(with: bo, HelpTold(by: .me, .advice)).event == .takenUp)
    #expect(try test.evidence("bo").helps.map(\.isOffer) == [false])
    #expect(try test.network.help(with: bo, HelpTold(by: .me, .advice, "the lease")).event == .noted)
    #expect(try test.evidence("bo").helps.count == 2)
  }

  @Test func `delivered work has a beginning and may be paid; other help is not`() throws {
    let test = try TestNetwork()
    let joris = try test.add("Joris Maes")
    var work = HelpTold(by: .me, .deliveredWork, "the audit")
    work.isPaid = true
    work.from = Day(iso: "2026-09-01")
    #expect(try test.network.help(with: joris, work).follows.trust == .credibility)
    var advice = HelpTold(by: .me, .advice, "pricing")
    advice.isPaid = true
    #expect(throws: Refusal.self) { try test.network.help(with: joris, advice) }
    work.from = Day(iso: "2027-01-01")
    #expect(throws: Refusal.self) { try test.network.help(with: joris, work) }
  }

  @Test func `thanks cover everything that waited for them`() throws {
    let test = try TestNetwork()
    let tom = try test.add("Tom Vos")
    _ = try test.network.help(with: tom, HelpTold(by: .them, .advice, "the lease"))
    _ = try test.network.referral(with: tom, ReferralTold(by: .them, "Lena Brandt"))
    #expect(try test.network.waiting(for: .thanked, with: tom).items.map(\.text) == ["the lease", "Lena Brandt"])
    let done = try test.network.acknowledge(.thanked, to: tom)
    #expect(done.items.count == 2)
    #expect(try test.network.waiting(for: .thanked, with: tom).items.isEmpty)
    #expect(try test.network.waiting(for: .reported, with: tom).items.count == 2)
    #expect(try test.evidence("tom").touches.map(\.signals) == [[.gaveThanks]])
  }

  @Test func `what came of one of two is told, and the other still waits`() throws {
    let test = try TestNetwork()
    let tom = try test.add("Tom Vos")
    _ = try test.network.help(with: tom, HelpTold(by: .them, .advice, "the lease"))
    _ = try test.network.help(with: tom, HelpTold(by: .them, .resource, "a desk"))
    _ = try test.network.referral(with: tom, ReferralTold(by: .them, "Lena Brandt"))
    let waiting = try test.network.waiting(for: .reported, with: tom)
    // A desk wants thanks, and no report.
    #expect(waiting.items.map(\.text) == ["the lease", "Lena Brandt"])
    let lena = try waiting.matching("lena").only()
    _ = try test.network.acknowledge(.reported, to: tom, for: lena, saying: "she signed", by: .call)
    #expect(try test.network.waiting(for: .reported, with: tom).items.map(\.text) == ["the lease"])
    #expect(try test.evidence("tom").touches.first?.direction == .mutual)
  }

  @Test func `thanks without a reason on record are noted, too`() throws {
    let test = try TestNetwork()
    let tom = try test.add("Tom Vos")
    #expect(try test.network.acknowledge(.thanked, to: tom).items.isEmpty)
    #expect(try test.evidence("tom").touches.count == 1)
  }

  @Test func `thanks and a report for one gift leave the others open, and the last advice still wants its report`()
    throws
  {
    let test = try TestNetwork(now: "2026-01-01T09:00:00Z")
    let men = try test.add("Men Tor")
    _ = try test.network.help(with: men, HelpTold(by: .them, .advice, "pricing"))
    test.go(to: "2026-01-05T09:00:00Z")
    _ = try test.network.help(with: men, HelpTold(by: .them, .advice, "hiring"))
    test.go(to: "2026-01-06T09:00:00Z")
    let pricing = try test.network.waiting(for: .thanked, with: men).matching("pricing").only()
    _ = try test.network.acknowledge(.thanked, to: men, for: pricing)
    _ = try test.network.acknowledge(.reported, to: men, for: pricing, saying: "it worked")
    #expect(try test.network.ledger(since: Day(iso: "2026-01-01")!).toThank.map(\.what) == ["hiring"])
    #expect(try test.network.ledger(since: Day(iso: "2026-01-01")!).toTell.map(\.what) == ["hiring"])
    #expect(try test.step(with: "men")?.step.kind == .thank)
    test.go(to: "2026-01-25T09:00:00Z")
    #expect(
      try test.network.consider(AskIntended(.advice), of: men).verdict.reasons.contains { reason in
        if case .notReportedBack(.help(.advice, what: "hiring"), _) = reason { true } else { false }
      })
    _ = try test.network.acknowledge(.reported, to: men)
    #expect(try test.network.ledger(since: Day(iso: "2026-01-01")!).toTell.isEmpty)
  }
}
