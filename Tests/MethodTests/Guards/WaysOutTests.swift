import Domain
import Method
import TestSupport
import Testing

/// What a guard proposes, no other forbids; and a guard that the user eased is eased wherever it speaks.
struct WaysOutTests {
  /// Met three weeks ago, and new.
  private func met() -> Pair {
    var pair = Pair(.added("2026-11-01"))
    pair.talked("2026-11-02")
    return pair
  }

  private func invitation(_ pair: Pair, _ purpose: String = "to hear of Lisbon") -> Verdict {
    verdict(onInvitationThatSaysWhy: !purpose.isEmpty, pair.evidence, practice: pair.practice, now: pair.now)
  }

  private func referral(_ pair: Pair, level: Int = 2) -> Verdict {
    verdict(onReferring: "Otto Berg", level: level, pair.evidence, practice: pair.practice, now: pair.now)
  }

  @Test func `in a pause the way out is to wait, not to invite or to tell an opener`() {
    var pair = met()
    #expect(pair.verdict(.business).waysOut == [.inviteToListen, .askSmaller(.advice), .tellTheOpener, .askAnyway])
    pair.paused(from: "2026-11-20", until: "2027-01-04")
    #expect(pair.verdict(.business).spokenBy == .prematurePitch)
    #expect(pair.verdict(.business).waysOut == [.wait(until: Day(iso: "2027-01-04")!), .askAnyway])
    #expect(invitation(pair).strength == .notYet)
    #expect(pair.verdict(.business, because: "asked for a quote").strength == .notYet)
  }

  @Test func `under heavy strain an opener opens nothing`() {
    var pair = met()
    pair.talked("2026-11-03", signals: .objected)
    #expect(pair.verdict(.business).spokenBy == .prematurePitch)
    #expect(pair.verdict(.business).waysOut == [.repair, .askAnyway])
  }

  @Test func `in a crunch a smaller ask of somebody new is not called fine`() {
    let pressing = Reason.behindPace(
      title: .init(name: "ten audits", measure: .clients, target: 10), done: 40, expected: 92,
      by: Day(iso: "2026-12-31")!)
    func ways(_ pressing: Reason?) -> [Verdict.WayOut] {
      let pair = met()
      let intent = AskIntent(.business, pressing: pressing)
      return verdict(on: intent, pair.evidence, practice: pair.practice, now: pair.now).waysOut
    }
    #expect(ways(nil).contains(.askSmaller(.advice)))
    #expect(!ways(pressing).contains(.askSmaller(.advice)))
    let pair = met()
    let smaller = AskIntent(.advice, pressing: pressing)
    #expect(verdict(on: smaller, pair.evidence, practice: pair.practice, now: pair.now).spokenBy == .crunch)
  }

  @Test func `an invitation after three without an answer is careful, and fine where that guard was eased`() {
    var pair = met().on("2026-12-14")
    for day in ["2026-11-19", "2026-11-26", "2026-12-03"] { pair.wrote(day) }
    #expect(invitation(pair).spokenBy == .unanswered)
    #expect(invitation(pair).strength == .careful)
    pair.practice.rules.guards.eased = [.unanswered]
    #expect(invitation(pair).strength == .fine)
    #expect(pair.verdict(.business).waysOut.contains(.inviteToListen))
  }

  @Test func `an eased pause is careful, for asks, invitations and referrals alike`() {
    var pair = met()
    pair.paused(from: "2026-11-20", until: "2027-01-04")
    for eased in [false, true] {
      pair.practice.rules.guards.eased = eased ? [.pace, .prematurePitch] : [.prematurePitch]
      for verdict in [pair.verdict(.advice), invitation(pair), referral(pair)] {
        #expect(verdict.spokenBy == .pace)
        #expect(verdict.strength == (eased ? .careful : .notYet))
      }
    }
  }

  @Test func `nobody is passed on to somebody in a pause`() {
    var pair = met()
    pair.paused(from: "2026-11-20", until: "2027-01-04")
    #expect(referral(pair).strength == .notYet)
    #expect(referral(pair).reasons == [.paused(until: Day(iso: "2027-01-04")!)])
    #expect(referral(pair).principle == .theirPace)
    #expect(referral(pair.on("2027-01-04")).spokenBy == .yourNameIsOnIt)
    pair.practice.rules.guards.eased = [.yourNameIsOnIt]
    #expect(referral(pair.on("2027-01-04")).strength == .fine)
  }
}
