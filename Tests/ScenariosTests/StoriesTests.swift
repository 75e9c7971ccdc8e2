import Domain
import Method
import TestSupport
import Testing

/// Weeks of simulated time in the life of people the method speaks of.
@Suite struct StoriesTests {
  /// All that stands open of several people on a day, as today chooses it.
  private func today(_ people: [Pair], on day: String, visits: Visits = Visits(lastSeen: nil)) -> Choice {
    let candidates = people.flatMap { pair in
      pair.on(day).standing.openings.map {
        Candidate(contact: pair.contact, tier: pair.evidence.relationship.tier, opening: $0)
      }
    }
    return choose(candidates, replies: [], visits: visits, practice: people[0].practice, now: Pair.noon(day))
  }

  private func numbered(_ pair: Pair, _ number: UInt64) -> Pair {
    var pair = pair
    pair.evidence.relationship.contact = ID(high: 1, low: number)
    return pair
  }

  @Test func `Jon, years of talk and no ask, is shown three people who would likely say yes`() {
    let network: [Pair] = (1...30).map { number in
      var pair = numbered(Pair(.added("2023-01-02")), UInt64(number))
      for month in ["2025-03", "2025-11", "2026-04", "2026-10"] { pair.talked("\(month)-12") }
      // Every other of them has seen Jon keep his word.
      if number % 2 == 0 { pair.promised("a name", made: "2025-03-12", due: nil, kept: "2025-03-20") }
      return pair
    }
    let choice = today(network, on: "2026-11-26")
    let asks = (choice.shown + choice.more).filter { $0.opening.kind == .makeEarnedAsk }
    #expect(asks.count == 3)
    #expect(choice.shown == asks)
    #expect(asks.allSatisfy { $0.contact!.low % 2 == 0 })
    let first = network.first { $0.contact == asks[0].contact }!
    let step = step(for: asks[0].opening, first.evidence, practice: first.practice, now: first.now)
    #expect(step?.principle == .finishTheJob)
    #expect(step?.reasons.first == .neverAsked(since: Day(iso: "2025-11-12")!))
    #expect(first.verdict(.referral).strength == .fine)
  }

  @Test func `Scott, invited to get acquainted, plans a pitch and it is held back until they raise it`() {
    var scott = Pair(.added("2026-11-10"), today: "2026-11-12")
    scott.talked("2026-11-10", .event)
    scott.theyWrote("2026-11-11")
    scott.wrote("2026-11-12")
    #expect(scott.verdict(.business).strength == .notYet)
    #expect(scott.verdict(.business).spokenBy == .prematurePitch)
    #expect(scott.verdict(.business).waysOut.first == .inviteToListen)
    scott.talked("2026-11-20", .coffee, signals: .raisedBusiness)
    #expect(scott.on("2026-11-20").verdict(.business).strength == .fine)
  }

  @Test func `the ally lost by a 45-minute pitch, and won back`() {
    var ally = Pair(.added("2024-01-01"), today: "2026-09-01")
    ally.talked("2026-03-02")
    ally.talked("2026-06-01")
    ally.promised("a name", made: "2026-03-02", due: nil, kept: "2026-03-09")
    #expect(ally.verdict(.referral).strength == .fine)
    ally.talked("2026-09-01", signals: .objected)
    #expect(ally.standing.theirTrust == .credibility)
    #expect(ally.standing.strain == .heavy)
    #expect(ally.steps.map(\.kind).contains(.repair))
    for kind in Ask.Kind.allCases { #expect(ally.on("2027-02-01").verdict(kind).spokenBy == .strained) }
    ally.talked("2026-09-10", .call, signals: .repaired)
    ally.now = ally.at("2026-09-11")
    #expect(ally.standing.strain == .none)
    #expect(!ally.steps.map(\.kind).contains(.repair))
    #expect(ally.verdict(.referral).strength == .fine)
  }

  @Test func `the customer in hard times: only support, however much was earned`() {
    var customer = Pair(.added("2025-01-02"), today: "2026-09-01")
    customer.role(.client)
    customer.tier(.a, given: "2025-01-02")
    customer.talked("2026-08-20", signals: .praised)
    customer.helped(.introduction, "2026-08-25", by: .them)
    #expect(customer.steps.count > 1)
    customer.paused(from: "2026-09-01", until: "2027-01-01")
    var support = 0
    for offset in 0..<122 {
      let pair = customer.on(customer.now.adding(days: offset))
      let kinds = pair.steps.map(\.kind)
      #expect(kinds.allSatisfy { $0 == .support })
      support += kinds.count
      #expect(pair.standing.earned.isEmpty)
      #expect(pair.verdict(.business).strength == .notYet)
    }
    #expect(support > 0)
    #expect(customer.on("2027-01-01").steps.contains { $0.kind == .beInTouch })
  }

  @Test func `the associate who asks three referrals and never offered help`() {
    var associate = Pair(.added("2026-01-05"), today: "2026-02-02")
    associate.said(.knowsMyWork, "2026-01-05")
    associate.talked("2026-01-20")
    #expect(associate.verdict(.referral).strength == .fine)
    associate.asked(.referral, "2026-02-02", outcome: .yes(value: nil), decided: "2026-02-03")
    associate.wrote("2026-02-02", invitesAnswer: false, signals: .carriedAsk)
    // Ask by ask the guards say more plainly what is amiss.
    #expect(associate.on("2026-02-10").verdict(.referral).spokenBy == .nothingGiven)
    #expect(associate.on("2026-02-20").verdict(.referral).spokenBy == .notReportedBack)
    for day in ["2026-03-02", "2026-04-01"] {
      associate.asked(.referral, day, outcome: .no, decided: day)
      associate.wrote(day, invitesAnswer: false, signals: .carriedAsk)
    }
    #expect(associate.on("2026-05-01").verdict(.referral).spokenBy == .onlyWhenYouNeed)
    #expect(associate.on("2026-05-01").verdict(.referral).waysOut.first == .offerHelp)
    associate.helped(.information, "2026-05-04", by: .me, isOffer: true)
    associate.wrote("2026-05-05", invitesAnswer: false, signals: .reportedBack)
    #expect(associate.on("2026-07-01").verdict(.referral).strength == .fine)
  }

  @Test func `the user who comes back after a month away finds what is owed, and no mountain`() {
    var people: [Pair] = (1...40).map { number in
      var pair = numbered(Pair(.added("2025-01-02")), UInt64(number))
      pair.tier(.a, given: "2025-01-02")
      pair.talked("2026-09-01")
      return pair
    }
    people[3].promised("the figures", made: "2026-10-20", due: "2026-11-02")
    people[7].theyWrote("2026-11-20")
    people[9].helped(.introduction, "2026-11-10", by: .them)
    let away = Visits(lastSeen: Pair.noon("2026-10-26"))
    let back = today(people, on: "2026-11-26", visits: away)
    #expect(back.welcomeBack)
    #expect(back.shown.map(\.opening.kind) == [.keepPromise, .answer, .thank])
    #expect(back.more.isEmpty)
    #expect(today(people, on: "2026-11-26", visits: Visits(lastSeen: Pair.noon("2026-11-25"))).more.count == 37)
    let after = away.visited(Rules.defaults.today, now: Pair.noon("2026-11-26"))
    #expect(today(people, on: "2026-11-27", visits: after).more.isEmpty)
  }
}
