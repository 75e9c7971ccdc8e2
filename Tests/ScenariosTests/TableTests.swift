import Domain
import Method
import TestSupport
import Testing

/// The rows of the method's table of ordinary life: who, what is on record, and what is said.
@Suite struct TableTests {
  @Test func `client since 2014, imported, nothing else: a referral is unknown until the one question is answered`() {
    var client = Pair(.imported)
    #expect(client.verdict(.referral).strength == .unknown)
    #expect(client.verdict(.referral).spokenBy == .prematurePitch)
    #expect(client.verdict(.referral).waysOut == [.answerHowYouStand])
    client.said(.doneBusiness, "2026-11-26")
    #expect(client.verdict(.referral).strength == .fine)
    #expect(client.standing.theirTrust == .credibility)
  }

  private func mentor(lastReported: String?) -> Pair {
    var mentor = Pair(.added("2024-01-10"))
    mentor.role(.mentor)
    for month in 1...9 {
      let day = "2026-0\(month)-02"
      mentor.talked(day)
      mentor.asked(.advice, day, outcome: .yes(value: nil), decided: day)
      mentor.helped(.advice, day, by: .them, thanked: day, reported: month < 9 ? "2026-0\(month)-20" : lastReported)
    }
    return mentor
  }

  @Test func `mentor, nine advices asked and the last reported back: advice is fine`() {
    #expect(mentor(lastReported: "2026-09-20").verdict(.advice).strength == .fine)
  }

  @Test func `mentor, last advice not reported back: tell her how it went first`() {
    let verdict = mentor(lastReported: nil).verdict(.advice)
    #expect(verdict.strength == .careful)
    #expect(verdict.spokenBy == .notReportedBack)
    #expect(verdict.waysOut.first == .reportBack)
  }

  @Test func `sister, surgeon: absent everywhere but birthdays`() {
    var sister = Pair(.added("2026-01-05"), today: "2026-11-26")
    sister.role(.personal)
    sister.tier(.a, given: "2026-01-05")
    sister.evidence.birthday = PartialDate(iso: "--11-26")
    sister.evidence.relationship.kept = sister.at("2026-11-25")
    for day in ["2026-02-02", "2026-04-02", "2026-06-02"] { sister.talked(day, signals: [.thanked, .praised]) }
    sister.theyWrote("2026-11-20", signals: .raisedBusiness)
    let standing = sister.standing
    #expect(standing.theirTrust == nil)
    #expect(standing.myTrust == nil)
    #expect(standing.due == nil)
    #expect(standing.rhythm == nil)
    #expect(standing.earned.isEmpty)
    #expect(sister.steps.map(\.kind) == [.occasion])
    #expect(sister.on("2026-11-24").steps.isEmpty)
  }

  @Test func `web form, please quote: business is fine, and it is on top until answered`() {
    var form = Pair(.added("2026-11-26"))
    form.theyWrote("2026-11-26", signals: .raisedBusiness)
    #expect(form.verdict(.business).strength == .fine)
    #expect(form.steps.first?.kind == .answer)
    #expect(form.on("2027-02-10").steps.first?.kind == .answer)
    form.wrote("2026-11-26")
    #expect(!form.on("2026-11-27").steps.contains { $0.kind == .answer })
  }

  @Test func `prospect named in a level 4 referral yesterday: business is fine, then the referrer hears of it`() {
    var prospect = Pair(.added("2026-11-26"))
    prospect.role(.prospect)
    #expect(prospect.verdict(.business).strength == .notYet)
    prospect.named("2026-11-25", level: 4)
    #expect(prospect.verdict(.business).strength == .fine)
    var referrer = Pair(.added("2026-01-05"))
    referrer.referred("Prospect", "2026-11-25", by: .them)
    #expect(referrer.on("2026-12-07").steps.contains { $0.kind == .reportBack })
  }

  private var stranger: Pair {
    var stranger = Pair(.imported)
    stranger.theyWrote("2016-05-03", isTrace: true)
    stranger.evidence.birthday = PartialDate(iso: "--11-26")
    stranger.evidence.jobChanged = Day(iso: "2026-11-25")
    return stranger
  }

  @Test func `LinkedIn stranger of 2016: never appears`() {
    #expect(stranger.standing.openings.allSatisfy { $0.until.map { $0 <= stranger.now } ?? false })
    #expect(stranger.steps.isEmpty)
  }

  @Test func `the same stranger asked for business: unknown, then never spoken, then not yet, and advice careful`() {
    var stranger = stranger
    #expect(stranger.verdict(.business).strength == .unknown)
    stranger.said(.neverSpoken, "2026-11-26")
    #expect(stranger.verdict(.business).strength == .notYet)
    #expect(stranger.verdict(.business).spokenBy == .prematurePitch)
    #expect(stranger.verdict(.advice).strength == .careful)
  }

  @Test func `met at a wedding, number swapped: nothing today unless kept`() {
    var guest = Pair(.added("2026-11-21"))
    guest.talked("2026-11-21", .event)
    guest.now = guest.at("2026-11-22")
    #expect(guest.steps.isEmpty)
    guest.evidence.relationship.kept = guest.at("2026-11-21").adding(seconds: 3600)
    #expect(guest.steps.map(\.kind) == [.followUpNewFace])
  }

  @Test func `friend of 20 years, phones weekly, unlogged: one line a month at most, and never overdue`() {
    var friend = Pair(.imported)
    friend.talked("2026-03-31", .call)
    friend.tier(.a, given: "2026-03-01")
    var shown: [Day] = []
    for offset in 0..<180 {
      let pair = friend.on(friend.at("2026-06-01").adding(days: offset))
      for step in pair.steps {
        #expect(step.kind == .spokenLately)
        shown.append(pair.practice.zone.day(of: pair.now))
      }
    }
    #expect((4...6).contains(shown.count))
    #expect(zip(shown, shown.dropFirst()).allSatisfy { $1.days(since: $0) >= 28 })
  }

  @Test func `chapter breakfast, 30 present, two named: the two are met, the others stay heard of`() {
    var (named, present) = (Pair(.added("2026-11-01")), Pair(.added("2026-11-01")))
    named.talked("2026-11-20", .event, company: 30, named: true)
    present.talked("2026-11-20", .event, company: 30, named: false)
    #expect(named.standing.theirTrust == .visibility)
    #expect(present.standing.theirTrust == .identified)
    #expect(present.standing.lastTwoSided == nil)
  }

  @Test func `accountant, six referrals in and none out, all thanked and reported: a referral is fine`() {
    var accountant = Pair(.added("2024-01-05"))
    for month in 1...6 {
      accountant.talked("2026-0\(month)-04")
      accountant.asked(.referral, "2026-0\(month)-04", outcome: .yes(value: nil), decided: "2026-0\(month)-05")
      accountant.referred(
        "Prospect \(month)", "2026-0\(month)-05", by: .them, status: .met, thanked: "2026-0\(month)-06",
        reported: "2026-0\(month)-25")
    }
    #expect(accountant.verdict(.referral).strength == .fine)
    #expect(accountant.standing.theirTrust == .profitability)
  }

  @Test func `proposal silent for 35 days: advice is fine, and the proposal is closed as silence`() {
    var client = Pair(.added("2026-01-05"))
    client.talked("2026-10-01")
    client.role(.prospect)
    client.asked(.business, "2026-10-22", nudged: "2026-11-02")
    #expect(client.verdict(.advice).strength == .fine)
    #expect(client.steps.map(\.kind) == [.followUpAsk])
    guard case .closeAsSilence(.business, _, _)? = client.steps.first?.reasons.first else {
      Issue.record("closed as silence: \(client.steps)")
      return
    }
  }

  @Test(arguments: [true, false])
  func `ask me again in May: not yet in March until then, and on top in May`(theyAnsweredLater: Bool) {
    var prospect = Pair(.added("2025-11-01"), today: "2026-03-15")
    prospect.talked("2025-12-01")
    let may = Day(iso: "2026-05-01")!
    prospect.asked(
      .business, "2026-01-10", outcome: theyAnsweredLater ? .later(on: may) : .silence, decided: "2026-01-12")
    if !theyAnsweredLater { prospect.evidence.relationship.askAgain = may }
    let march = prospect.verdict(.business)
    #expect(march.strength == .notYet)
    #expect(march.spokenBy == .pace)
    #expect(march.waysOut.first == .wait(until: may))
    #expect(!prospect.steps.contains { $0.kind == .makeEarnedAsk })
    #expect(prospect.on("2026-04-30").verdict(.business).strength == .notYet)
    #expect(prospect.on("2026-05-01").verdict(.business).strength == .fine)
    #expect(prospect.on("2026-05-01").steps.first?.kind == .makeEarnedAsk)
  }

  @Test func `in mourning, paused until March: an earned referral is absent, support only`() {
    var client = Pair(.added("2025-01-05"), today: "2026-01-20")
    client.role(.client)
    client.tier(.a, given: "2025-01-05")
    client.talked("2025-12-01")
    client.helped(.deliveredWork, "2026-01-12", by: .me, isPaid: true)
    #expect(client.standing.earned.contains(.referral))
    client.paused(from: "2026-01-13", until: "2026-03-01")
    #expect(client.standing.earned.isEmpty)
    for offset in 0..<40 {
      let kinds = client.on(client.now.adding(days: offset)).steps.map(\.kind)
      #expect(kinds.isEmpty || kinds == [.support])
    }
    #expect(client.on("2026-02-16").steps.map(\.kind) == [.support])
    #expect(client.verdict(.referral).spokenBy == .pace)
    // When the peace is over a word comes first, and then the ask.
    #expect(
      client.on("2026-03-02").earned(.referral).missing.first
        == .missing(.contact(withinDays: 180, last: Day(iso: "2025-12-01")!)))
    client.talked("2026-03-03")
    #expect(client.on("2026-03-03").standing.earned.contains(.referral))
  }

  @Test func `met three weeks ago, asks for a proposal on 10 December: business is fine`() {
    var prospect = Pair(.added("2026-11-19"), today: "2026-12-10")
    prospect.talked("2026-11-19", .event)
    #expect(prospect.verdict(.business).strength == .notYet)
    prospect.theyWrote("2026-12-10", signals: .raisedBusiness)
    #expect(prospect.verdict(.business).strength == .fine)
  }

  @Test func `client, link promised for yesterday: trusted, and careful only after three days late`() {
    var client = Pair(.imported)
    client.role(.client)
    client.talked("2026-11-20")
    client.promised("the link", made: "2026-11-20", due: "2026-11-25")
    #expect(client.standing.theirTrust == .credibility)
    #expect(client.verdict(.referral).strength == .fine)
    #expect(client.on("2026-11-28").verdict(.referral).strength == .fine)
    #expect(client.on("2026-11-29").verdict(.referral).strength == .careful)
    #expect(client.on("2026-11-29").standing.theirTrust == .credibility)
  }

  @Test func `four-week daily project, just praised: a referral is earned and its moment open`() {
    var client = Pair(.added("2026-10-19"))
    for day in ["2026-10-19", "2026-11-02", "2026-11-16"] { client.talked(day, .meeting) }
    client.helped(.deliveredWork, "2026-11-17", by: .me, from: "2026-10-20", isPaid: true)
    client.theyWrote("2026-11-18", signals: .praised)
    client.wrote("2026-11-18")
    let referral = client.earned(.referral)
    #expect(referral.isEarned)
    #expect(referral.moment?.trigger == .praised(on: Day(iso: "2026-11-18")!))
    #expect(client.steps.first?.kind == .makeEarnedAsk)
    #expect(client.steps.first?.subject == .askKind(.referral))
    #expect(client.on("2026-11-28").steps.contains { $0.kind == .makeEarnedAsk })
    #expect(!client.on("2026-11-29").steps.contains { $0.kind == .makeEarnedAsk })
  }

  @Test func `friend who heads a target company, never ask: not in any list again`() {
    var friend = Pair(.added("2024-01-05"))
    friend.role(.client)
    friend.talked("2026-11-20", signals: [.praised, .statedNeed])
    #expect(friend.standing.earned.contains(.business))
    friend.evidence.relationship.neverAsk = true
    #expect(friend.standing.earned.isEmpty)
    for offset in 0..<400 {
      #expect(!friend.on(friend.now.adding(days: offset)).steps.contains { $0.kind == .makeEarnedAsk })
    }
    #expect(friend.verdict(.business).reasons == [.neverAskChosen])
  }

  @Test func `investor who always writes first, last message unanswered by me: answer, above all but due promises`() {
    var investor = Pair(.added("2025-01-05"))
    for month in 1...6 {
      investor.theyWrote("2026-0\(month)-05")
      investor.wrote("2026-0\(month)-06", invitesAnswer: false)
    }
    investor.tier(.a, given: "2025-01-05")
    investor.theyWrote("2026-11-24")
    investor.helped(.advice, "2026-11-23", by: .them)
    #expect(investor.steps.first?.kind == .answer)
    investor.promised("the deck", made: "2026-11-01", due: "2026-11-26")
    #expect(investor.steps.map(\.kind).prefix(2) == [.keepPromise, .answer])
  }

  @Test func `competitor met at Expo, only my note says obvious fit: not yet`() {
    var competitor = Pair(.added("2026-11-19"))
    competitor.talked("2026-11-19", .event)
    competitor.learned(.need, "obvious fit", "2026-11-19", statedByThem: false)
    #expect(competitor.verdict(.business).strength == .notYet)
    competitor.practice.me.offerings = [.init(name: "auditing")]
    #expect(competitor.verdict(.business).strength == .notYet)
    competitor.learned(.need, "an auditor by March", "2026-11-20", statedByThem: true)
    #expect(competitor.verdict(.business).strength == .fine)
  }
}
