import Domain
import TestSupport
import Testing

@Suite struct TooEarlyTests {
  @Test(arguments: [
    (Ask.Kind.introduction, Reason.Need.conversation), (.testimonial, .deliveredWork), (.referral, .trust),
  ])
  func `below its rung an ask is early, and what is missing is named`(kind: Ask.Kind, need: Reason.Need) {
    let verdict = Pair(.added("2026-11-01")).verdict(kind)
    #expect(verdict.strength == .careful)
    #expect(verdict.spokenBy == .tooEarly)
    #expect(verdict.missing == [.missing(need)])
  }

  @Test func `the next smaller ask that is welcome is a way out`() {
    var pair = Pair(.added("2026-11-01"))
    pair.talked("2026-11-10")
    #expect(pair.verdict(.introduction).strength == .fine)
    #expect(pair.verdict(.referral).waysOut.contains(.askSmaller(.introduction)))
  }

  @Test func `on its rung nothing is said`() {
    var pair = Pair(.added("2026-11-01"))
    pair.talked("2026-11-10")
    pair.helped(.deliveredWork, "2026-11-11", by: .me, isPaid: true)
    for kind in [Ask.Kind.introduction, .testimonial, .referral] { #expect(pair.verdict(kind).strength == .fine) }
  }
}
