import Domain
import Method
import TestSupport
import Testing

/// The guards beyond the first two, each with the border at which it speaks.
@Suite struct GuardsTests {
  private func trusted(today: String = "2026-11-26") -> Pair {
    var pair = Pair(.added("2025-01-01"), today: today)
    pair.said(.doneBusiness, "2025-01-01")
    pair.talked("2026-10-01")
    return pair
  }

  private func expect(_ pair: Pair, _ kind: Ask.Kind, _ speaker: Guard?, _ strength: Verdict.Strength) {
    let verdict = pair.verdict(kind)
    #expect(verdict.spokenBy == speaker)
    #expect(verdict.strength == strength)
    if strength == .fine { #expect(verdict.waysOut.isEmpty) } else { #expect(verdict.waysOut.last == .askAnyway) }
  }

  @Test func `strained: light is careful, heavy not yet, with the promise to keep`() {
    var pair = trusted(today: "2026-11-13")
    let promise = pair.promised("a link", made: "2026-11-01", due: "2026-11-10")
    expect(pair, .advice, nil, .fine)
    expect(pair.on("2026-11-14"), .advice, .strained, .careful)
    #expect(pair.on("2026-11-14").verdict(.advice).waysOut == [.keepPromise(promise), .askAnyway])
    expect(pair.on("2026-12-11"), .advice, .strained, .notYet)
    #expect(pair.on("2026-12-11").verdict(.advice).waysOut == [.keepPromise(promise), .repair, .askAnyway])
    var objected = trusted()
    objected.talked("2026-11-01", signals: .objected)
    expect(objected, .advice, .strained, .notYet)
    objected.wrote("2026-11-20", signals: .repaired)
    expect(objected, .advice, nil, .fine)
  }

  @Test func `what one guard proposes, no other forbids: under strain the first way is to make good`() {
    var pair = Pair(.added("2026-11-01"), today: "2026-11-26")
    pair.talked("2026-11-02")
    #expect(pair.verdict(.business).spokenBy == .prematurePitch)
    #expect(pair.verdict(.business).waysOut.contains(.askSmaller(.advice)))
    let promise = pair.promised("a link", made: "2026-11-03", due: "2026-11-10")
    let ways = pair.verdict(.business).waysOut
    #expect(pair.verdict(.business).spokenBy == .prematurePitch)
    #expect(ways.first == .keepPromise(promise))
    #expect(!ways.contains { if case .askSmaller = $0 { true } else { false } })
    func invitation(_ pair: Pair) -> Verdict {
      verdict(onInvitationThatSaysWhy: true, pair.evidence, practice: pair.practice, now: pair.now)
    }
    var heavy = pair.on("2026-12-20")
    #expect(invitation(heavy).spokenBy == .strained)
    #expect(invitation(heavy).strength == .careful)
    heavy.evidence.promises[0].outcome = .kept(at: heavy.now)
    #expect(invitation(heavy).strength == .fine)
  }

  @Test func `pace: before a date they gave and in a pause`() {
    var dated = trusted()
    dated.evidence.relationship.askAgain = Day(iso: "2026-11-27")
    expect(dated, .advice, .pace, .notYet)
    expect(dated.on("2026-11-27"), .advice, nil, .fine)
    var paused = trusted()
    paused.paused(from: "2026-11-20", until: "2026-11-27")
    expect(paused, .referral, .pace, .notYet)
    expect(paused.on("2026-11-27"), .referral, nil, .fine)
    var forGood = trusted()
    forGood.paused(from: "2026-11-20", until: nil)
    #expect(forGood.verdict(.referral).waysOut == [.askAnyway])
    expect(forGood.on("2036-11-20"), .referral, .pace, .notYet)
  }

  @Test func `pace: above their limit, counted over a year`() {
    var pair = trusted()
    pair.evidence.relationship.asksPerYear = 2
    pair.asked(.advice, "2025-12-01", outcome: .no)
    expect(pair, .business, nil, .fine)
    pair.asked(.testimonial, "2026-08-01", outcome: .no)
    pair.helped(.advice, "2026-08-01", by: .me)
    expect(pair, .business, .pace, .careful)
    expect(pair.on("2026-12-01"), .business, nil, .fine)
  }

  @Test func `unanswered: three messages over three weeks`() {
    var pair = trusted(today: "2026-11-22")
    for day in ["2026-11-02", "2026-11-09"] { pair.wrote(day) }
    expect(pair.on("2026-12-20"), .advice, nil, .fine)
    pair.wrote("2026-11-16")
    expect(pair, .advice, nil, .fine)
    expect(pair.on("2026-11-23"), .advice, .unanswered, .careful)
    pair.theyWrote("2026-11-20")
    expect(pair.on("2026-11-23"), .advice, nil, .fine)
  }

  @Test func `only when you need: three of the last five approaches carried an ask`() {
    var pair = trusted()
    pair.evidence.touches = []
    for day in ["2026-08-03", "2026-09-01", "2026-10-01"] {
      expect(pair, .business, nil, .fine)
      pair.asked(.testimonial, day, outcome: .no)
      pair.wrote(day, invitesAnswer: false, signals: .carriedAsk)
    }
    expect(pair, .business, .onlyWhenYouNeed, .careful)
    var talked = pair
    for day in ["2026-10-10", "2026-10-20", "2026-10-30"] { talked.talked(day) }
    expect(talked, .business, nil, .fine)
    var helped = pair
    helped.helped(.advice, "2026-09-10", by: .me, isOffer: true)
    expect(helped, .business, nil, .fine)
    var marked = pair
    marked.wrote("2026-09-10", invitesAnswer: false, signals: .occasion)
    expect(marked, .business, nil, .fine)
    var before = pair
    before.helped(.advice, "2026-08-01", by: .me)
    expect(before, .business, .onlyWhenYouNeed, .careful)
  }

  @Test(arguments: [("2026-11-15", Guard?.none), ("2026-11-16", .notReportedBack)])
  func `not reported back: after fourteen days`(today: String, speaker: Guard?) {
    var pair = trusted(today: today)
    pair.helped(.advice, "2026-11-01", by: .them, thanked: "2026-11-01")
    expect(pair, .business, speaker, speaker == nil ? .fine : .careful)
    pair.wrote("2026-11-10", invitesAnswer: false, signals: .reportedBack)
    expect(pair, .business, nil, .fine)
  }

  @Test func `not reported back: only the last, and only what wants a report`() {
    var pair = trusted()
    pair.helped(.advice, "2026-01-01", by: .them)
    pair.helped(.introduction, "2026-05-01", by: .them, reported: "2026-06-01")
    pair.helped(.information, "2026-10-01", by: .them)
    expect(pair, .business, nil, .fine)
    pair.referred("Lena", "2026-10-02", by: .them)
    expect(pair, .business, .notReportedBack, .careful)
  }

  @Test func `nothing given: a yes or three asks, and no goodwill ever`() {
    var pair = trusted()
    pair.asked(.testimonial, "2026-03-01", outcome: .no)
    expect(pair, .referral, nil, .fine)
    var yes = pair
    yes.asked(.testimonial, "2026-04-01", outcome: .yes(value: nil))
    expect(yes, .referral, .nothingGiven, .careful)
    expect(yes, .introduction, .nothingGiven, .careful)
    expect(yes, .business, nil, .fine)
    expect(yes.on("2028-04-01"), .referral, nil, .fine)
    for goodwill in 0..<5 {
      var good = yes
      switch goodwill {
      case 0: good.helped(.advice, "2026-02-01", by: .me, isOffer: true)
      case 1: good.promised("a link", made: "2026-02-01", due: nil, kept: "2026-02-03")
      case 2: good.wrote("2026-05-01", invitesAnswer: false, signals: .gaveThanks)
      case 3: good.wrote("2026-05-01", invitesAnswer: false, signals: .reportedBack)
      default: good.helped(.deliveredWork, "2025-02-01", by: .me)
      }
      expect(good, .referral, nil, .fine)
    }
  }

  @Test func `still open: same kind only, until silence, and then rests`() {
    var pair = trusted(today: "2026-11-20")
    pair.talked("2026-11-01")
    let ask = pair.asked(.business, "2026-11-02")
    expect(pair, .business, .stillOpen, .careful)
    #expect(pair.verdict(.business).waysOut == [.bringAskToAnOutcome(ask), .askAnyway])
    expect(pair, .referral, nil, .fine)
    // Silence on Wednesday 2 December, and rest to Monday 1 February.
    expect(pair.on("2026-12-02"), .business, .stillOpen, .careful)
    #expect(pair.on("2026-12-02").verdict(.business).waysOut.first == .wait(until: Day(iso: "2027-02-01")!))
    expect(pair.on("2027-01-31"), .business, .stillOpen, .careful)
    expect(pair.on("2027-02-01"), .business, nil, .fine)
  }

  @Test func `that somebody is personal is recalled before an ask, and no guard adds to it`() {
    var pair = Pair(.imported)
    pair.said(.personal, "2026-01-01")
    #expect(pair.verdict(.business).strength == .careful)
    #expect(pair.verdict(.business).reasons == [.personal])
  }
}
