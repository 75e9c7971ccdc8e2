import Domain
import Method
import TestSupport
import Testing

/// Guards that know of offerings, meetings and goals, and those that speak of invitations, referrals and evenings.
struct OccasionGuardsTests {
  private func trusted() -> Pair {
    var pair = Pair(.added("2025-01-01"))
    pair.said(.doneBusiness, "2025-01-01")
    pair.talked("2026-10-01")
    return pair
  }

  private func offering(_ pair: inout Pair) {
    pair.practice.me.offerings = [.init(name: "audits", mustQuestions: ["Who decides?", "By when?"])]
  }

  @Test func `unqualified: business with must-questions open is careful until they are answered`() {
    var pair = trusted()
    #expect(pair.verdict(.business).strength == .fine)
    offering(&pair)
    #expect(pair.verdict(.business).spokenBy == .unqualified)
    #expect(
      pair.verdict(.business).reasons == [.missing(.answer(to: "Who decides?")), .missing(.answer(to: "By when?"))])
    #expect(pair.verdict(.referral).strength == .fine)
    #expect(pair.verdict(.business, because: "she asked for a quote").strength == .fine)
    pair.evidence.opportunities.append(
      Opportunity(
        id: pair.id(), contact: pair.contact, offering: "audits",
        answers: [.init(question: "Who decides?", answer: "she does")], opened: pair.at("2026-11-01")))
    #expect(pair.verdict(.business).reasons == [.missing(.answer(to: "By when?"))])
    pair.evidence.opportunities[0].answers.append(.init(question: "By when?", answer: "in March"))
    #expect(pair.verdict(.business).strength == .fine)
  }

  @Test func `unqualified: of several offerings the must-questions are of the one that the words mean`() {
    var pair = trusted()
    offering(&pair)
    pair.practice.me.offerings.append(.init(name: "training", mustQuestions: ["How many?"]))
    #expect(pair.verdict(.business).reasons == [.missing(.answer(to: "How many?"))])
    pair.evidence.opportunities = [
      Opportunity(id: pair.id(), contact: pair.contact, what: "audit of Acme", opened: pair.at("2026-11-01"))
    ]
    #expect(
      pair.verdict(.business).reasons == [.missing(.answer(to: "Who decides?")), .missing(.answer(to: "By when?"))])
  }

  @Test func `unqualified: who has a proposal is past the must-questions`() {
    var pair = trusted()
    offering(&pair)
    for status in [Opportunity.Status.interest, .qualified, .proposed] {
      pair.evidence.opportunities = [
        Opportunity(id: pair.id(), contact: pair.contact, status: status, opened: pair.at("2026-11-01"))
      ]
      #expect(pair.verdict(.business).strength == (status == .interest ? .careful : .fine), "\(status)")
    }
  }

  @Test func `business is not earned before the must-questions are answered, even where they raised it`() {
    var pair = trusted()
    offering(&pair)
    pair.theyWrote("2026-11-20", signals: .raisedBusiness)
    #expect(pair.verdict(.business).strength == .fine)
    #expect(pair.earned(.business).missing.first == .missing(.answer(to: "Who decides?")))
  }

  @Test func `hidden purpose: what was not announced is not sprung on somebody at a meeting`() {
    var pair = Pair(.added("2026-10-01"))
    pair.talked("2026-10-01")
    pair.talked("2026-10-20", .call)
    #expect(pair.verdict(.introduction).strength == .fine)
    pair.evidence.oneToOnes.append(
      OneToOne(id: pair.id(), contact: pair.contact, purpose: "to hear of Lisbon", invited: pair.at("2026-11-20")))
    #expect(pair.verdict(.introduction).spokenBy == .hiddenPurpose)
    #expect(pair.verdict(.introduction).waysOut.first == .announce(.introduction))
    // No day is agreed: they have not met.
    let invited = Reason.invited(on: Day(iso: "2026-11-20")!, purpose: "to hear of Lisbon")
    #expect(pair.verdict(.introduction).reasons.first == invited)
    #expect(pair.verdict(.advice).strength == .fine)
    pair.evidence.asks.append(
      Ask(
        id: pair.id(), contact: pair.contact, kind: .introduction, planned: pair.at("2026-11-21"), announced: true))
    #expect(pair.verdict(.introduction).strength == .fine)
  }

  @Test func `an invitation says why, unless it goes to somebody who trusts`() {
    var pair = Pair(.added("2026-10-01"))
    pair.talked("2026-10-01")
    func verdict(_ purpose: String, _ pair: Pair) -> Verdict {
      Method.verdict(onInvitationThatSaysWhy: !purpose.isEmpty, pair.evidence, practice: pair.practice, now: pair.now)
    }
    #expect(verdict("", pair).spokenBy == .hiddenPurpose)
    #expect(verdict("to hear about her work", pair).strength == .fine)
    #expect(verdict("", trusted()).strength == .fine)
    pair.evidence.asks.append(
      Ask(id: pair.id(), contact: pair.contact, kind: .business, planned: pair.at("2026-11-21")))
    #expect(verdict("to get acquainted", pair).reasons == [.unannounced(.business)])
    pair.paused(from: "2026-11-20", until: "2027-01-01")
    #expect(verdict("to get acquainted", pair).strength == .notYet)
  }

  @Test func `crunch: behind a goal, a first ask of somebody new is careful`() {
    var pair = Pair(.added("2026-10-01"))
    pair.talked("2026-10-01")
    pair.said(.knowsMyWork, "2026-11-01")
    let pressing = Reason.behindPace(
      title: .init(name: "ten audits", measure: .clients, target: 10), done: 40, expected: 92,
      by: Day(iso: "2026-12-31")!)
    func verdict(_ kind: Ask.Kind, because: String? = nil, _ pair: Pair) -> Verdict {
      let intent = AskIntent(kind, because: because, pressing: pressing)
      return Method.verdict(on: intent, pair.evidence, practice: pair.practice, now: pair.now)
    }
    #expect(pair.verdict(.referral).strength == .fine)
    #expect(verdict(.referral, pair).spokenBy == .crunch)
    #expect(verdict(.referral, pair).waysOut.first == .askEstablished)
    #expect(verdict(.business, because: "he asked for a quote", pair).strength == .fine)
    #expect(verdict(.referral, pair.on("2026-12-30")).strength == .fine)
    #expect(verdict(.referral, trusted()).strength == .fine)
    pair.asked(.advice, "2026-11-02", outcome: .no)
    #expect(verdict(.referral, pair).spokenBy != .crunch)
  }

  @Test func `your name is on it: a prospect who was told, for work somebody vouches for`() {
    func verdict(level: Int, _ pair: Pair) -> Verdict {
      Method.verdict(
        onReferring: "Lena", level: level, pair.evidence, practice: pair.practice, now: pair.now)
    }
    var pair = Pair(.added("2025-01-01"))
    pair.talked("2026-10-01")
    #expect(verdict(level: 2, pair).spokenBy == .yourNameIsOnIt)
    #expect(verdict(level: 2, pair).reasons == [.nobodyVouches])
    #expect(verdict(level: 0, trusted()).reasons == [.untold(prospect: "Lena")])
    #expect(verdict(level: 1, trusted()).strength == .fine)
    #expect(verdict(level: 1, trusted()).reasons.isEmpty == false)
  }

  @Test func `more motion: one more evening while those of the last ones wait`() {
    let practice = Practice(zone: .utc)
    func verdict(_ events: [(kept: Int, waiting: Int)], isOptional: Bool = true) -> Verdict {
      let faces = events.map { event in
        EventFaces(
          day: Day(iso: "2026-11-10")!, kept: event.kept,
          keptUnwritten: Array(repeating: Pair.noon("2026-11-11"), count: event.waiting))
      }
      return Method.verdict(
        onEvent: faces, isOptional: isOptional, practice: practice, now: Pair.noon("2026-11-26"))
    }
    #expect(verdict([]).strength == .fine)
    #expect(verdict([(4, 2)]).strength == .fine)
    #expect(verdict([(4, 2), (2, 1)]).spokenBy == .moreMotion)
    #expect(verdict([(4, 2), (3, 1)]).strength == .fine)
    #expect(verdict([(0, 0), (0, 0), (0, 0), (9, 9)]).strength == .fine)
    #expect(verdict([(9, 9)], isOptional: false).strength == .fine)
  }

  @Test func `more motion: only those count for whom the step to write still stands`() {
    let practice = Practice(zone: .utc)
    func verdict(_ today: String) -> Verdict {
      let faces = EventFaces(
        day: Day(iso: "2026-09-20")!, kept: 3, keptUnwritten: Array(repeating: Pair.noon("2026-09-20"), count: 3))
      return Method.verdict(onEvent: [faces], practice: practice, now: Pair.noon(today))
    }
    #expect(verdict("2026-10-20").spokenBy == .moreMotion)
    #expect(verdict("2026-10-21").strength == .fine)
    #expect(verdict("2026-11-26").strength == .fine)
  }
}
