import Domain
import Method
import TestSupport
import Testing

@Suite struct TrustTests {
  private func added() -> Pair { Pair(.added("2025-01-01")) }

  @Test func `somebody added by hand and never spoken with is heard of`() {
    #expect(added().standing.theirTrust == .identified)
    #expect(added().standing.basis == .history)
  }

  @Test func `one real exchange is met, a message without an answer is not`() {
    var pair = added()
    pair.wrote("2026-10-01")
    #expect(pair.standing.theirTrust == .identified)
    pair.theyWrote("2026-10-20")
    #expect(pair.standing.theirTrust == .visibility)
  }

  @Test func `a talk by a way nobody named is a talk, and a call that nobody took is none`() {
    var talked = added()
    talked.talked("2026-10-01", .other)
    talked.talked("2026-10-20", .other)
    #expect(talked.standing.theirTrust == .visibility)
    talked.promised("the deck", made: "2026-10-20", due: "2026-10-25", kept: "2026-10-24")
    #expect(talked.standing.theirTrust == .credibility)
    var chatted = added()
    chatted.talked("2026-10-01", .message)
    #expect(chatted.standing.theirTrust == .visibility)
    var missed = added()
    missed.add(PairTouch(touch: missed.id(), at: missed.at("2026-10-01"), channel: .call, direction: .outgoing))
    #expect(missed.standing.theirTrust == .identified)
  }

  @Test(arguments: [(30, Stage.visibility), (31, .identified)])
  func `an answer counts within 30 days, or at any time in its thread`(days: Int, stage: Stage) {
    var pair = added()
    pair.wrote("2026-09-01")
    pair.theyWrote(Day(iso: "2026-09-01")!.adding(days: days).iso)
    #expect(pair.standing.theirTrust == stage)
    var threaded = added()
    threaded.wrote("2026-09-01", thread: 7)
    threaded.theyWrote(Day(iso: "2026-09-01")!.adding(days: days).iso, thread: 7)
    #expect(threaded.standing.theirTrust == .visibility)
  }

  @Test(arguments: [(4, Stage.visibility), (5, .identified)])
  func `in company of more than four only those named have met`(company: Int, stage: Stage) {
    var pair = added()
    pair.talked("2026-10-01", .meal, company: company, named: false)
    #expect(pair.standing.theirTrust == stage)
  }

  @Test(arguments: [("2026-10-14", Stage.visibility), ("2026-10-15", .credibility), ("2026-10-16", .credibility)])
  func `two talks 14 days apart and a promise kept are trust`(second: String, stage: Stage) {
    var pair = added()
    pair.talked("2026-10-01")
    pair.talked(second)
    #expect(pair.standing.theirTrust == .visibility)
    pair.promised("a link", made: "2026-10-01", due: "2026-10-03", kept: "2026-10-03")
    #expect(pair.standing.theirTrust == stage)
  }

  @Test func `help that landed, or their coming back, proves reliability; an offer and their own promise do not`() {
    var talks = added()
    talks.talked("2026-09-01")
    talks.talked("2026-10-01", .call)
    var landed = talks
    landed.helped(.advice, "2026-09-10", by: .me, landed: "2026-09-20")
    #expect(landed.standing.theirTrust == .credibility)
    var offered = talks
    offered.helped(.advice, "2026-09-10", by: .me, isOffer: true)
    offered.promised("a name", made: "2026-09-01", due: nil, by: .them, kept: "2026-09-02")
    #expect(offered.standing.theirTrust == .visibility)
    #expect(offered.standing.myTrust == .credibility)
    var back = talks
    back.theyWrote("2026-11-01", signals: .cameBack)
    #expect(back.standing.theirTrust == .credibility)
  }

  @Test func `paid work is trust and never more`() {
    var pair = added()
    for month in 1...9 { pair.helped(.deliveredWork, "2026-0\(month)-10", by: .me, isPaid: true) }
    #expect(pair.standing.theirTrust == .credibility)
    #expect(pair.standing.myTrust == .identified)
  }

  @Test(arguments: [("2026-06-29", Stage.credibility), ("2026-06-30", .identified)])
  func `six months of working together are trust both ways`(from: String, stage: Stage) {
    var pair = added()
    pair.helped(.deliveredWork, "2026-12-26", by: .me, from: from)
    pair.now = pair.at("2026-12-28")
    #expect(pair.standing.theirTrust == stage)
    #expect(pair.standing.myTrust == stage)
  }

  @Test func `a referral from them is trust, and once contacted they are partners, in that direction alone`() {
    var pair = added()
    pair.referred("Lena", "2026-10-01", by: .them, level: 2)
    #expect(pair.standing.theirTrust == .credibility)
    pair.evidence.referrals[0].status = .contacted
    #expect(pair.standing.theirTrust == .profitability)
    #expect(pair.standing.myTrust == .visibility)
    pair.evidence.referrals[0].level = 0
    #expect(pair.standing.theirTrust == .visibility)
  }

  @Test func `whoever gave advice or a lead has been met, though no talk was written down`() {
    var pair = added()
    pair.helped(.advice, "2026-10-01", by: .them)
    #expect(pair.standing.theirTrust == .visibility)
    #expect(pair.standing.lastTwoSided == pair.at("2026-10-01"))
    var imported = Pair()
    for day in 1...9 { imported.helped(.advice, "2026-10-0\(day)", by: .them, reported: "2026-10-20") }
    #expect(imported.verdict(.advice).strength == .fine)
    #expect(imported.standing.exchanges == 9)
    var offered = added()
    offered.evidence.helps = [pair.evidence.helps[0]]
    offered.evidence.helps[0].isOffer = true
    #expect(offered.standing.theirTrust == .identified)
  }

  @Test func `an introduction or a testimonial from them is trust`() {
    for kind in [Help.Kind.introduction, .testimonial] {
      var pair = added()
      pair.helped(kind, "2026-10-01", by: .them)
      #expect(pair.standing.theirTrust == .credibility)
    }
  }

  @Test(arguments: [
    (Relationship.Word.Answer.neverSpoken, Stage?.some(.identified)), (.met, .visibility), (.knowsMyWork, .credibility),
    (.doneBusiness, .credibility), (.personal, nil),
  ])
  func `the user's word settles the stage`(answer: Relationship.Word.Answer, stage: Stage?) {
    var pair = Pair(.imported)
    pair.theyWrote("2026-01-01", thread: 1, isTrace: true)
    pair.wrote("2026-01-02", thread: 1, isTrace: true)
    #expect(pair.standing.theirTrust == nil)
    pair.said(answer, "2026-11-01")
    #expect(pair.standing.theirTrust == stage)
  }

  @Test func `after never spoken, a talk is a meeting`() {
    var pair = Pair(.imported)
    pair.said(.neverSpoken, "2026-11-01")
    pair.talked("2026-11-10", isTrace: true)
    #expect(pair.standing.theirTrust == .visibility)
  }

  @Test func `a touch logged of somebody imported leaves the stage unknown`() {
    var pair = Pair(.imported)
    pair.talked("2026-11-20")
    #expect(pair.standing.basis == .traces)
    #expect(pair.standing.theirTrust == nil)
  }

  @Test func `what the user logged can prove trust by itself, what a calendar shows cannot`() {
    for isTrace in [false, true] {
      var pair = Pair(.imported)
      pair.talked("2026-09-20", isTrace: isTrace)
      pair.talked("2026-11-20", isTrace: isTrace)
      pair.promised("a link", made: "2026-09-20", due: nil, kept: "2026-09-22")
      #expect(pair.standing.theirTrust == (isTrace ? nil : .credibility))
    }
  }

  @Test func `silence and strain leave the stage as it is`() {
    var pair = added()
    pair.role(.client)
    pair.talked("2026-01-10", signals: .objected)
    #expect(pair.standing.strain == .heavy)
    #expect(pair.on("2031-01-10").standing.theirTrust == .credibility)
  }

  @Test func `a meeting planned for next week changes nothing before it is held`() {
    var pair = added()
    pair.talked("2026-12-03", isTrace: true)
    #expect(pair.standing.theirTrust == .identified)
    #expect(pair.standing.turns == pair.at("2026-12-03"))
    #expect(pair.on("2026-12-03").standing.theirTrust == .visibility)
  }
}
