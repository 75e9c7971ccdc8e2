import Domain
import Method
import TestSupport
import Testing

@Suite struct PrematurePitchTests {
  private func new() -> Pair {
    var pair = Pair(.added("2026-11-19"))
    pair.talked("2026-11-19", .event)
    return pair
  }

  @Test(arguments: [Ask.Kind.business, .role])
  func `a pitch to somebody known to be new is held back, with ways on`(kind: Ask.Kind) {
    let verdict = new().verdict(kind)
    #expect(verdict.strength == .notYet)
    #expect(verdict.spokenBy == .prematurePitch)
    #expect(verdict.principle == .noSalesCall)
    #expect(verdict.reasons == [.talked(count: 1, last: Day(iso: "2026-11-19")!)])
    #expect(verdict.waysOut == [.inviteToListen, .askSmaller(.advice), .tellTheOpener, .askAnyway])
  }

  @Test func `every opener opens`() {
    var raised = new()
    raised.theyWrote("2026-11-20", signals: .raisedBusiness)
    var stated = new()
    stated.talked("2026-11-20", .call, signals: .statedNeed)
    var need = new()
    need.practice.me.offerings = [.init(name: "Interim auditing")]
    need.learned(.need, "an auditor", "2026-11-20")
    var named = new()
    named.named("2026-11-20", level: 1)
    var client = new()
    client.role(.client)
    var former = new()
    former.role(.formerClient)
    for pair in [raised, stated, need, named, client, former] { #expect(pair.verdict(.business).strength == .fine) }
    let told = new().verdict(.business, because: "she asked for a quote")
    #expect(told.strength == .fine)
    #expect(told.reasons.first == .toldOpener("she asked for a quote"))
  }

  @Test func `a need that no offering is known to meet is no opener, and says which word would make it one`() {
    var pair = new()
    pair.learned(.need, "an auditor", "2026-11-20")
    let verdict = pair.verdict(.business)
    #expect(verdict.strength == .notYet)
    #expect(verdict.reasons.first == .statedNeed(what: "an auditor", on: Day(iso: "2026-11-20")!))
    #expect(verdict.missing == [.missing(.offering)])
    #expect(verdict.waysOut.first == .tellOffering)
    #expect(!pair.earned(.business).isEarned)
    pair.practice.me.offerings = [.init(name: "Cosmetics")]
    #expect(pair.verdict(.business).missing == [.missing(.trustOrOpener)])
    pair.practice.me.offerings = [.init(name: "Interim auditing")]
    #expect(pair.verdict(.business).strength == .fine)
    #expect(pair.earned(.business).isEarned)
  }

  @Test func `a lead, an old interest, a met need and one declined since are no openers`() {
    var lead = new()
    lead.named("2026-11-20", level: 0)
    var old = Pair(.added("2024-01-01"))
    old.talked("2025-11-25", .event, signals: .raisedBusiness)
    var met = new()
    met.learned(.need, "an auditor", "2026-11-20")
    met.evidence.facts[0].closed = Day(iso: "2026-11-25")
    var declined = new()
    declined.talked("2026-11-20", signals: .raisedBusiness)
    declined.asked(.business, "2026-11-21", outcome: .no, decided: "2026-11-22")
    for pair in [lead, old, met, declined] { #expect(pair.verdict(.business).spokenBy == .prematurePitch) }
  }

  @Test(arguments: [("2026-11-20", true), ("2026-11-21", false)])
  func `an interest opens for a year`(today: String, opens: Bool) {
    var pair = Pair(.added("2025-01-01"), today: today)
    pair.talked("2025-11-20", .event, signals: .raisedBusiness)
    #expect((pair.verdict(.business).strength == .fine) == opens)
  }

  @Test(arguments: Ask.Kind.allCases)
  func `any ask of somebody of whom nothing is known is a question`(kind: Ask.Kind) {
    let verdict = Pair(.imported).verdict(kind)
    #expect(verdict.strength == .unknown)
    #expect(verdict.reasons == [.nothingOnRecord])
    #expect(verdict.waysOut == [.answerHowYouStand])
  }

  @Test func `the question is asked only where its answer could change the verdict`() {
    var pair = Pair(.imported)
    pair.talked("2026-11-19")
    #expect(pair.verdict(.advice).strength == .fine)
    #expect(pair.verdict(.introduction).strength == .fine)
    #expect(pair.verdict(.referral).strength == .unknown)
    pair.helped(.deliveredWork, "2026-11-20", by: .me, isPaid: true)
    for kind in Ask.Kind.allCases { #expect(pair.verdict(kind).strength == .fine) }
  }

  @Test func `advice of somebody never spoken with is careful, unless introduced`() {
    var pair = Pair(.added("2026-11-19"))
    #expect(pair.verdict(.advice).strength == .careful)
    #expect(pair.verdict(.advice).spokenBy == .prematurePitch)
    pair.named("2026-11-20")
    #expect(pair.verdict(.advice).strength == .fine)
  }
}
