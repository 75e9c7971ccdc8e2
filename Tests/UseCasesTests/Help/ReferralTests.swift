import Domain
import Store
import TestSupport
import Testing
import UseCases

@Suite struct ReferralTests {
  private func told(_ text: String, level: Int? = nil, status: Referral.Status? = nil) -> ReferralTold {
    var told = ReferralTold(by: .them, text)
    (told.level, told.status) = (level, status)
    return told
  }

  @Test func `a referral goes on from passed to won as one`() throws {
    let test = try TestNetwork()
    let tom = try test.add("Tom Vos")
    let noted = try test.network.referral(with: tom, told("Lena Brandt, needs an audit", level: 3))
    #expect((noted.referral.prospect, noted.referral.reason) == ("Lena Brandt", "needs an audit"))
    #expect(noted.referral.level == 3)
    test.go(to: "2026-12-03T09:00:00Z")
    let contacted = try test.network.referral(with: tom, told("lena", status: .contacted))
    #expect(contacted.isKnown)
    #expect(contacted.follows.trust == .profitability)
    var won = told("Lena Brandt", status: .won)
    won.value = try Typed.money("€4,200")
    #expect(try test.network.referral(with: tom, won).referral.value == Money(minor: 420_000, currency: "EUR"))
    #expect(try test.evidence("tom").referrals.count == 1)
  }

  @Test func `the same third party passed on after the first was won is a second referral`() throws {
    let test = try TestNetwork()
    let tom = try test.add("Tom Vos")
    _ = try test.network.referral(with: tom, told("Lena Brandt, needs an audit"))
    _ = try test.network.referral(with: tom, told("Lena Brandt", status: .won))
    test.go(to: "2027-11-26T09:00:00Z")
    let again = try test.network.referral(with: tom, told("Lena Brandt, second company needs an audit"))
    #expect(!again.isKnown)
    #expect(try test.evidence("tom").referrals.map(\.status) == [.won, .passed])
    // News of it is of the open one, and a part of a name is not one that has ended.
    #expect(try test.network.referral(with: tom, told("lena", status: .lost)).referral.id == again.referral.id)
    #expect(throws: Refusal.self) { try test.network.referral(with: tom, told("lena", status: .contacted)) }
    // What had ended may still be set right by its whole name.
    #expect(try test.network.referral(with: tom, told("Lena Brandt", status: .won)).isKnown)
    #expect(try test.evidence("tom").referrals.count == 2)
  }

  @Test func `a referral that has ended does not go back to contacted or met`() throws {
    let test = try TestNetwork()
    let ana = try test.add("Ana Ruiz")
    _ = try test.network.referral(with: ana, told("Tom Vos"))
    var won = told("Tom Vos", status: .won)
    won.value = try Typed.money("900")
    _ = try test.network.referral(with: ana, won)
    for status in [Referral.Status.contacted, .met] {
      let refusal = #expect(throws: Refusal.self) {
        try test.network.referral(with: ana, told("Tom Vos", status: status))
      }
      guard case .noSuchReferral(_, _, _, let open) = refusal else { throw refusal ?? .missing(.prospect) }
      #expect(open.isEmpty)
      #expect(try test.evidence("ana").referrals.map(\.status) == [.won])
    }
    // What it was worth, and how it ended, may still be set right.
    var worth = told("Tom Vos")
    worth.value = try Typed.money("1200")
    #expect(try test.network.referral(with: ana, worth).referral.status == .won)
    #expect(try test.network.referral(with: ana, told("Tom Vos", status: .lost)).isKnown)
    #expect(try test.evidence("ana").referrals.map(\.status) == [.lost])
  }

  @Test func `whoever refers two in one line has passed on two`() throws {
    let test = try TestNetwork()
    let bo = try test.add("Bo Maartens")
    try test.log("bo referred tom and lena to me")
    let passed = try test.network.database.read { try $0.referrals(with: bo) }
    #expect(passed.map(\.prospect) == ["tom", "lena"])
  }

  @Test func `no, but two names, is a lead to each`() throws {
    let test = try TestNetwork()
    let bo = try test.add("Bo Maartens")
    try test.log("asked bo for a referral")
    try test.log("bo said no, but talk to tom and lena")
    let passed = try test.network.database.read { try $0.referrals(with: bo) }
    #expect(passed.map(\.prospect) == ["tom", "lena"])
    #expect(passed.map(\.level) == [0, 0])
  }

  @Test func `a lead makes no partners`() throws {
    let test = try TestNetwork()
    let tom = try test.add("Tom Vos")
    _ = try test.network.referral(with: tom, told("Lena Brandt", level: 0))
    _ = try test.network.referral(with: tom, told("Lena Brandt", status: .contacted))
    #expect(try test.evidence("tom").referrals[0].level == 0)
    #expect(try test.standing("tom").theirTrust != .profitability)
  }

  @Test func `a referral without a level is of the first, told either way, and a lead is below it`() throws {
    let test = try TestNetwork()
    let tom = try test.add("Tom Vos")
    #expect(try test.network.referral(with: tom, told("Lena Brandt")).referral.level == 1)
    try test.log("tom referred priya to me")
    try test.log("tom sent me sam as a lead")
    #expect(try test.evidence("tom").referrals.map(\.level) == [1, 1, 0])
    #expect(Typed.isLead("Lead"))
  }

  @Test func `news of a referral that is not on record is refused with those that are`() throws {
    let test = try TestNetwork()
    let tom = try test.add("Tom Vos")
    _ = try test.network.referral(with: tom, told("Lena Brandt"))
    _ = try test.network.referral(with: tom, told("Sam Okoro", status: nil))
    _ = try test.network.referral(with: tom, told("Sam Okoro", status: .lost))
    do {
      _ = try test.network.referral(with: tom, told("Priya Nair", status: .contacted))
      Issue.record("taken")
    } catch .noSuchReferral(let name, let person, .them, let open) {
      #expect((name, person.contact, open) == ("Priya Nair", tom, ["Lena Brandt"]))
    }
    #expect(try test.evidence("tom").referrals.count == 2)
  }

  @Test func `the third party is recognised by the whole name, and never made`() throws {
    let test = try TestNetwork()
    let tom = try test.add("Tom Vos")
    let lena = try test.add("Lena Brandt")
    #expect(try test.network.referral(with: tom, told("lena brandt, an audit")).prospect?.contact == lena)
    #expect(try test.network.referral(with: tom, told("Lenas Bruder")).prospect == nil)
    #expect(try test.network.referral(with: tom, told("Priya Nair")).prospect == nil)
    #expect(try test.count() == 2)
  }

  @Test func `what is passed to somebody in a pause is met with not yet`() throws {
    let test = try TestNetwork()
    let tom = try test.add("Tom Vos")
    _ = try test.network.pause(tom, until: Day(iso: "2026-12-10"))
    let told = ReferralTold(by: .me, "Lena Brandt, needs an audit")
    let considered = try test.network.consider(referring: told, to: tom)
    #expect((considered.verdict.strength, considered.verdict.spokenBy) == (.notYet, .pace))
  }

  @Test func `the level of a lead that has ended is no new referral`() throws {
    let test = try TestNetwork()
    let tom = try test.add("Tom Vos")
    _ = try test.network.referral(with: tom, told("Zed Foe", level: 0))
    _ = try test.network.referral(with: tom, told("Zed Foe", status: .won))
    #expect(throws: Refusal.self) { try test.network.referral(with: tom, told("zed", level: 1)) }
    #expect(try test.evidence("tom").referrals.count == 1)
  }
}
