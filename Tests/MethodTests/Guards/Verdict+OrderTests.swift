import Domain
import Method
import TestSupport
import Testing

@Suite struct VerdictOrderTests {
  /// Everything that speaks about a referral at once, but for what is taken away.
  private func everything() -> Pair {
    var pair = Pair(.added("2026-01-01"))
    for day in ["2026-08-03", "2026-09-01", "2026-10-01"] {
      pair.asked(.referral, day, outcome: .yes(value: nil), decided: day)
      pair.wrote(day, signals: .carriedAsk)
    }
    pair.asked(.referral, "2026-11-20")
    pair.promised("a link", made: "2026-11-01", due: "2026-11-10")
    pair.evidence.relationship.asksPerYear = 1
    return pair
  }

  @Test func `one speaks: of equal strength the first in order`() {
    var pair = everything()
    #expect(pair.verdict(.referral).spokenBy == .strained)
    pair.evidence.promises = []
    #expect(pair.verdict(.referral).spokenBy == .tooEarly)
    pair.said(.doneBusiness, "2026-01-01")
    #expect(pair.verdict(.referral).spokenBy == .pace)
    pair.evidence.relationship.asksPerYear = nil
    #expect(pair.verdict(.referral).spokenBy == .unanswered)
    for index in pair.evidence.touches.indices { pair.evidence.touches[index].invitesAnswer = false }
    #expect(pair.verdict(.referral).spokenBy == .onlyWhenYouNeed)
    pair.practice.rules.guards.approachesWithAsk = 20
    #expect(pair.verdict(.referral).spokenBy == .notReportedBack)
    pair.practice.rules.guards.reportWithin = 365
    #expect(pair.verdict(.referral).spokenBy == .nothingGiven)
    pair.helped(.advice, "2026-10-20", by: .me)
    #expect(pair.verdict(.referral).spokenBy == .stillOpen)
    pair.evidence.asks.removeLast()
    #expect(pair.verdict(.referral).spokenBy == nil)
  }

  @Test func `not yet is heard before unknown, and unknown before careful`() {
    var pair = Pair(.imported)
    pair.promised("a link", made: "2026-11-01", due: "2026-11-10")
    #expect(pair.verdict(.referral).spokenBy == .prematurePitch)
    #expect(pair.verdict(.referral).strength == .unknown)
    pair.paused(from: "2026-11-01", until: nil)
    #expect(pair.verdict(.referral).spokenBy == .pace)
    #expect(pair.verdict(.referral).strength == .notYet)
  }

  @Test func `fine still names what is missing`() {
    var pair = Pair(.added("2025-01-01"))
    pair.said(.doneBusiness, "2025-01-01")
    let verdict = pair.verdict(.referral)
    #expect(verdict.strength == .fine)
    #expect(verdict.missing == [.missing(.contact(withinDays: 180, last: nil))])
    #expect(verdict.reasons.contains(.yourWord(.doneBusiness, on: Day(iso: "2025-01-01")!)))
  }

  @Test func `fine says what speaks for it, the good moment first`() {
    var pair = Pair(.added("2026-01-01"))
    pair.helped(.deliveredWork, "2026-11-17", by: .me, isPaid: true)
    pair.talked("2026-11-18", signals: .praised)
    pair.promised("a link", made: "2026-10-01", due: nil, kept: "2026-10-03")
    pair.helped(.introduction, "2026-11-19", by: .me)
    let work = Reason.delivered(by: .me, what: "", on: Day(iso: "2026-11-17")!, isPaid: true)
    #expect(
      pair.verdict(.referral).reasons == [
        .praised(on: Day(iso: "2026-11-18")!), work, .exchanged(count: 1, last: Day(iso: "2026-11-18")!),
        .promisesKept(by: .me, count: 1, last: Day(iso: "2026-10-03")!),
        .helped(by: .me, .introduction, what: "", on: Day(iso: "2026-11-19")!),
      ])
    #expect(pair.verdict(.referral).missing.isEmpty)
  }

  @Test func `an eased guard speaks one strength lower, and a question stays a question`() {
    var pair = Pair(.added("2026-11-01"))
    pair.talked("2026-11-20", .event)
    pair.practice.rules.guards.eased = [.prematurePitch]
    #expect(pair.verdict(.business).strength == .careful)
    var unknown = Pair(.imported)
    unknown.practice.rules.guards.eased = [.prematurePitch]
    #expect(unknown.verdict(.business).strength == .unknown)
    pair.practice.rules.guards.eased = [.tooEarly]
    #expect(pair.verdict(.referral).strength == .fine)
    #expect(pair.verdict(.referral).missing.contains(.missing(.trust)))
  }

  @Test func `five overrides of which four went well offer to ease that guard`() {
    func overrides(_ ends: [Bool?]) -> [Ask.Override] {
      ends.map { .init(guardName: .prematurePitch, line: "", wentWell: $0) }
    }
    let rules = Rules.defaults
    #expect(guardsToEase(after: overrides([true, true, true, true]), rules: rules) == [])
    #expect(guardsToEase(after: overrides([true, true, true, true, nil]), rules: rules) == [])
    #expect(guardsToEase(after: overrides([true, true, true, true, false]), rules: rules) == [.prematurePitch])
    #expect(guardsToEase(after: overrides([true, true, true, false, false]), rules: rules) == [])
    #expect(
      guardsToEase(after: overrides([false, false, true, true, true, true, true]), rules: rules) == [.prematurePitch])
    var eased = rules
    eased.guards.eased = [.prematurePitch]
    #expect(guardsToEase(after: overrides([true, true, true, true, true]), rules: eased) == [])
  }
}
