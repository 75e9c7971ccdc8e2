import Domain
import Store
import TestSupport
import Testing
import UseCases

/// Possible business: qualified by listening, won or lost, and known by where it came from (P4, P1).
struct OpportunitiesTests {
  private func told(_ what: String = "", _ change: (inout OpportunityTold) -> Void = { _ in }) -> OpportunityTold {
    var told = OpportunityTold(what: what)
    change(&told)
    return told
  }

  private func audits(_ test: TestNetwork) throws {
    _ = try test.network.tell(.offering("audits", mustQuestions: ["Who decides?", "By when?"]))
  }

  @Test func `it is qualified when every must-question is answered`() throws {
    let test = try TestNetwork()
    let zoe = try test.add("Zoë Müller")
    try audits(test)
    let first = try test.network.opportunity(with: zoe, told("the spring audit"))
    #expect(first.openQuestions == ["Who decides?", "By when?"])
    #expect(first.opportunity.offering == "audits")
    let half = try test.network.opportunity(with: zoe, told { $0.answers = ["she does"] })
    #expect(half.openQuestions == ["By when?"])
    #expect(half.opportunity.status == .interest)
    let whole = try test.network.opportunity(with: zoe, told { $0.answers = ["in March"] })
    #expect(whole.opportunity.status == .qualified)
    #expect(throws: Refusal.self) { try test.network.opportunity(with: zoe, told { $0.answers = ["more"] }) }
    #expect(try test.evidence("zoë").opportunities.count == 1)
  }

  @Test func `unanswered must-questions make a pitch careful until they are answered`() throws {
    let test = try TestNetwork()
    let zoe = try test.add("Zoë Müller")
    _ = try test.network.stand(with: zoe, .doneBusiness)
    #expect(try test.consider(.business, "zoë").verdict.strength == .fine)
    try audits(test)
    #expect(try test.consider(.business, "zoë").verdict.spokenBy == .unqualified)
    _ = try test.network.opportunity(with: zoe, told { $0.answers = ["she does", "in March"] })
    #expect(try test.consider(.business, "zoë").verdict.strength == .fine)
  }

  @Test func `of two offerings the answers are to the one whose questions the guard listed`() throws {
    let test = try TestNetwork()
    let zoe = try test.add("Zoë Müller")
    _ = try test.network.stand(with: zoe, .doneBusiness)
    _ = try test.network.tell(.offering("leases", mustQuestions: ["How many?", "Who decides?", "By when?"]))
    try audits(test)
    let verdict = try test.consider(.business, "zoë").verdict
    #expect(verdict.reasons == [.missing(.answer(to: "Who decides?")), .missing(.answer(to: "By when?"))])
    let told = try test.network.opportunity(with: zoe, told { $0.answers = ["she does", "in March"] })
    #expect(told.opportunity.offering == "audits")
    #expect(told.opportunity.answers.map(\.question) == ["Who decides?", "By when?"])
    #expect(try test.consider(.business, "zoë").verdict.strength == .fine)
  }

  @Test func `of two offerings the answers are to the one that its words mean`() throws {
    let test = try TestNetwork()
    let zoe = try test.add("Zoë Müller")
    try audits(test)
    _ = try test.network.tell(.offering("training", mustQuestions: ["How many?"]))
    let opened = try test.network.opportunity(with: zoe, told("audit of Acme"))
    #expect((opened.opportunity.offering, opened.openQuestions.count) == ("audits", 2))
    let answered = try test.network.opportunity(with: zoe, told { $0.answers = ["the CFO"] })
    #expect(answered.opportunity.answers.map(\.question) == ["Who decides?"])
    #expect(answered.opportunity.status == .interest)
  }

  @Test func `the offering of words that mean none of several is asked, and not guessed`() throws {
    let test = try TestNetwork()
    let zoe = try test.add("Zoë Müller")
    try audits(test)
    _ = try test.network.tell(.offering("training", mustQuestions: ["How many?"]))
    #expect(try test.network.opportunity(with: zoe, told("the Acme matter")).opportunity.offering.isEmpty)
    let refusal = #expect(throws: Refusal.self) {
      try test.network.opportunity(with: zoe, told { $0.answers = ["the CFO"] })
    }
    guard case .whichOffering(let offerings, let person) = refusal else { throw refusal ?? .missing(.what) }
    #expect((offerings.sorted(), person.contact) == (["audits", "training"], zoe))
    #expect(try test.evidence("zoë").opportunities[0].answers.isEmpty)
    let said = try test.network.opportunity(with: zoe, told { ($0.offering, $0.answers) = ("audits", ["the CFO"]) })
    #expect(said.opportunity.answers.map(\.question) == ["Who decides?"])
  }

  @Test func `another offering whose questions are open is not yet qualified`() throws {
    let test = try TestNetwork()
    let zoe = try test.add("Zoë Müller")
    try audits(test)
    _ = try test.network.tell(.offering("training", mustQuestions: ["How many?"]))
    let first = told("the Acme matter") { ($0.offering, $0.answers) = ("training", ["ten"]) }
    #expect(try test.network.opportunity(with: zoe, first).opportunity.status == .qualified)
    let other = try test.network.opportunity(with: zoe, told { $0.offering = "audits" })
    #expect((other.opportunity.status, other.openQuestions.count) == (.interest, 2))
    let kept = try test.network.opportunity(with: zoe, told { ($0.offering, $0.status) = ("training", .qualified) })
    #expect(kept.opportunity.status == .qualified)
  }

  @Test func `won business makes a client, and the referral it came from is won with its value`() throws {
    let test = try TestNetwork()
    let (zoe, tom) = (try test.add("Zoë Müller"), try test.add("Tom Vos"))
    var referral = ReferralTold(by: .them, "Zoë Müller, needs an audit")
    referral.level = 4
    _ = try test.network.referral(with: tom, referral)
    let opened = try test.network.opportunity(with: zoe, told("the spring audit"))
    #expect(opened.referrer?.contact == tom)
    let won = try test.network.opportunity(
      with: zoe, told { ($0.status, $0.value) = (.won, Money(minor: 14_200_00, currency: "EUR")) })
    #expect(won.isNewClient)
    #expect(try test.evidence("zoë").relationship.roles == [.client])
    let passed = try test.evidence("tom").referrals[0]
    #expect(passed.status == .won)
    #expect(passed.value == Money(minor: 14_200_00, currency: "EUR"))
    #expect(try test.standing("tom").theirTrust == .profitability)
  }

  @Test func `of several the words say which`() throws {
    let test = try TestNetwork()
    let zoe = try test.add("Zoë Müller")
    _ = try test.network.opportunity(with: zoe, told("the spring audit"))
    _ = try test.network.opportunity(with: zoe, told("a tax review"))
    #expect(throws: Refusal.self) { try test.network.opportunity(with: zoe, told { $0.status = .won }) }
    let lost = try test.network.opportunity(with: zoe, told("tax") { $0.status = .lost })
    #expect(lost.opportunity.what == "a tax review")
    #expect(try test.network.opportunities().open.map(\.opportunity.what) == ["the spring audit"])
  }

  @Test func `a status with words that miss the open one begins no second`() throws {
    let test = try TestNetwork()
    let zoe = try test.add("Zoë Müller")
    _ = try test.network.opportunity(with: zoe, told("website redesign"))
    let refusal = #expect(throws: Refusal.self) {
      try test.network.opportunity(with: zoe, told("web site") { $0.status = .won })
    }
    guard case .otherOpen(let open, "web site", nil) = refusal else { throw refusal ?? .missing(.what) }
    #expect(open.items.map(\.text) == ["website redesign"])
    #expect(try test.evidence("zoë").opportunities.map(\.status) == [.interest])
    // Without a status other words are other business.
    _ = try test.network.opportunity(with: zoe, told("web site"))
    #expect(try test.evidence("zoë").opportunities.count == 2)
    // So it is noted first, and then won.
    let won = try test.network.opportunity(with: zoe, told("web site") { $0.status = .won })
    #expect((won.opportunity.what, won.opportunity.status) == ("web site", .won))
  }

  @Test func `an outcome without anything open is refused`() throws {
    let test = try TestNetwork()
    let zoe = try test.add("Zoë Müller")
    #expect(throws: Refusal.self) { try test.network.opportunity(with: zoe, told { $0.status = .won }) }
    #expect(throws: Refusal.self) { try test.network.conclude(.business, of: zoe, .yes(value: nil)) }
    #expect(throws: Refusal.self) {
      try test.network.opportunity(with: zoe, told("x") { $0.offering = "boats" })
    }
    #expect(try test.evidence("zoë").opportunities.isEmpty)
  }
}
