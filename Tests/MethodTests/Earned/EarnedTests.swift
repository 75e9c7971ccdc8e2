import Domain
import Method
import TestSupport
import Testing

@Suite struct EarnedTests {
  /// Trusted, in touch, nothing in the way.
  private func trusted() -> Pair {
    var pair = Pair(.added("2026-01-01"))
    pair.helped(.deliveredWork, "2026-03-02", by: .me, isPaid: true)
    pair.talked("2026-11-02")
    return pair
  }

  @Test func `a referral is earned when all four hold`() {
    let referral = trusted().earned(.referral)
    #expect(referral.isEarned)
    #expect(referral.missing.isEmpty)
    #expect(trusted().standing.earned.contains(.referral))
  }

  @Test func `below the rung, what is missing is named`() {
    var pair = Pair(.added("2026-01-01"))
    #expect(pair.earned(.advice).rung == .missing(.missing(.meeting)))
    #expect(pair.earned(.introduction).rung == .missing(.missing(.conversation)))
    #expect(pair.earned(.testimonial).rung == .missing(.missing(.deliveredWork)))
    #expect(pair.earned(.referral).rung == .missing(.missing(.trust)))
    #expect(pair.earned(.business).rung == .missing(.missing(.trustOrOpener)))
    pair.theyWrote("2026-11-01")
    pair.wrote("2026-11-02")
    #expect(pair.earned(.advice).rung.holds)
    #expect(!pair.earned(.introduction).rung.holds)
    pair.talked("2026-11-10", .call)
    #expect(pair.earned(.introduction).rung.holds)
    #expect(!pair.earned(.testimonial).rung.holds)
    pair.said(.knowsMyWork, "2026-11-10")
    #expect(!pair.earned(.testimonial).rung.holds, "who knows the work has not had any done")
    pair.said(.met, "2026-11-10")
    pair.helped(.advice, "2026-11-11", by: .me, landed: "2026-11-20")
    #expect(pair.earned(.testimonial).rung.holds)
    #expect(!pair.earned(.referral).rung.holds)
    #expect(Pair(.imported).earned(.referral).rung == .missing(.missing(.yourWord)))
  }

  @Test func `without something to say there is no ask`() {
    var pair = trusted()
    pair.practice.me.sentence = ""
    #expect(pair.earned(.referral).missing == [.missing(.sentence)])
    #expect(pair.earned(.business).missing == [.missing(.statedNeed)])
    #expect(pair.earned(.introduction).missing == [.missing(.whomAndWhy)])
    pair.learned(.circle, "museum directors", "2026-10-01")
    #expect(pair.earned(.introduction).isEarned)
  }

  @Test func `a need counts where an offering meets it`() {
    var pair = trusted()
    pair.practice.me.offerings = [.init(name: "Interim auditing")]
    pair.learned(.need, "a designer", "2026-10-01")
    #expect(!pair.earned(.business).isEarned)
    pair.learned(.need, "an audit before March", "2026-10-01")
    #expect(pair.earned(.business).isEarned)
  }

  @Test(arguments: [("2027-05-01", true), ("2027-05-02", false)])
  func `in touch within 180 days`(today: String, holds: Bool) {
    #expect(trusted().on(today).earned(.referral).inTouch.holds == holds)
  }

  @Test func `in touch within two cadences where these are longer`() {
    var pair = trusted().on("2027-08-02")
    #expect(!pair.earned(.referral).isEarned)
    pair.tier(.c, given: "2026-01-05")
    #expect(pair.earned(.referral).isEarned)
  }

  @Test func `what stands in the way is named`() {
    var open = trusted()
    open.asked(.referral, "2026-11-20")
    #expect(open.earned(.referral).missing == [.askOpen(.referral, what: "a word", made: Day(iso: "2026-11-20")!)])
    #expect(open.earned(.testimonial).isEarned)
    var paused = trusted()
    paused.paused(from: "2026-11-01", until: "2027-01-01")
    #expect(paused.earned(.referral).missing == [.paused(until: Day(iso: "2027-01-01")!)])
    var later = trusted()
    later.evidence.relationship.askAgain = Day(iso: "2027-01-01")!
    #expect(later.earned(.referral).missing == [.askedToWait(until: Day(iso: "2027-01-01")!)])
    var strained = trusted()
    strained.talked("2026-11-20", signals: .objected)
    #expect(strained.earned(.referral).missing == [.objectedToPitch(on: Day(iso: "2026-11-20")!)])
    var limited = trusted()
    limited.evidence.relationship.asksPerYear = 1
    limited.asked(.advice, "2026-11-20", outcome: .yes(value: nil))
    #expect(limited.earned(.referral).missing == [.askLimit(asked: 1, limit: 1)])
    var never = trusted()
    never.evidence.relationship.neverAsk = true
    #expect(never.earned(.referral).missing == [.neverAskChosen])
  }

  @Test(arguments: [("2026-05-29", false), ("2026-06-01", true)])
  func `after silence the same ask rests 60 days`(today: String, isEarned: Bool) {
    var pair = trusted()
    // Closed as silence after 30 days, on 1 April.
    pair.asked(.referral, "2026-03-02")
    #expect(pair.on(today).earned(.referral).clear.holds == isEarned)
  }

  @Test(arguments: [("2026-11-12", true), ("2026-11-13", false)])
  func `a moment lasts ten days`(today: String, isOpen: Bool) {
    var pair = trusted().on(today)
    pair.talked("2026-11-02", signals: .askedHowBusinessIs)
    #expect((pair.earned(.referral).moment != nil) == isOpen)
  }

  @Test func `each good thing opens a moment`() {
    let today = "2026-11-26"
    var base = Pair(.added("2026-01-01"), today: today)
    base.talked("2026-06-01")
    #expect(base.earned(.referral).moment == nil)
    for signal in [Signals.thanked, .praised, .askedHowBusinessIs] {
      var pair = base
      pair.talked("2026-11-20", signals: signal)
      #expect(pair.earned(.referral).moment?.from == pair.at("2026-11-20"))
    }
    var delivered = base
    delivered.helped(.deliveredWork, "2026-11-20", by: .me)
    #expect(delivered.earned(.referral).moment != nil)
    var landed = base
    landed.helped(.advice, "2026-10-01", by: .me, landed: "2026-11-20")
    #expect(landed.earned(.referral).moment != nil)
    var won = base
    won.referred("Lena", "2026-11-20", by: .me, status: .won)
    #expect(won.earned(.referral).moment != nil)
    won.asked(.advice, "2026-11-21", outcome: .yes(value: nil))
    #expect(won.earned(.referral).moment == nil)
  }

  @Test func `never asked is said 60 days after it was earned, until the first ask`() {
    var pair = Pair(.added("2026-01-01"), today: "2026-05-01")
    pair.talked("2026-02-02")
    pair.helped(.deliveredWork, "2026-03-02", by: .me, isPaid: true)
    #expect(pair.on("2026-04-30").earned(.referral).neverAskedSince == nil)
    #expect(pair.on("2026-05-01").earned(.referral).neverAskedSince == Day(iso: "2026-03-02")!)
    #expect(pair.on("2026-05-01").steps.contains { $0.kind == .makeEarnedAsk })
    pair.asked(.advice, "2026-04-02", outcome: .no)
    #expect(pair.on("2026-05-01").earned(.referral).neverAskedSince == nil)
    #expect(!pair.on("2026-05-01").steps.contains { $0.kind == .makeEarnedAsk })
  }

  @Test(arguments: [
    ("Consulting", "a tax consultant", false), ("Services", "a cleaning service", false),
    ("Consulting in Ghent", "a flat in Ghent", false), ("Tax consulting", "a tax consultant", true),
    ("audits", "a cheap auditor", true), ("Consulting", "a consultant", false),
  ])
  func `a need opens the door to business where the offering speaks of what it is about`(
    _ offering: String, _ need: String, _ opens: Bool
  ) {
    var pair = Pair(.added("2026-11-20"))
    pair.talked("2026-11-20")
    pair.practice.me.offerings = [.init(name: offering)]
    pair.learned(.need, need, "2026-11-20")
    #expect(pair.earned(.business).isEarned == opens)
    #expect((pair.verdict(.business).strength == .notYet) != opens)
  }

  @Test func `whoever was asked for advice alone is not called never asked`() {
    var pair = Pair(.added("2025-01-01"), today: "2026-12-01")
    pair.said(.doneBusiness, "2025-01-01")
    pair.talked("2026-10-01")
    #expect(pair.earned(.referral).neverAskedSince != nil)
    #expect(pair.earned(.advice).neverAskedSince == nil)
    pair.asked(.advice, "2026-02-01", outcome: .yes(value: nil))
    #expect(pair.earned(.referral).neverAskedSince == nil)
  }
}
