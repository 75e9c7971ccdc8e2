import Domain
import Method
import TestSupport
import Testing

/// Each step with the window in which it stands open.
@Suite struct StepsTests {
  private func added() -> Pair { Pair(.added("2026-01-01")) }

  private func kinds(_ pair: Pair, _ day: String) -> [Step.Kind] { pair.on(day).steps.map(\.kind) }

  @Test func `a promise is prepared for the day before, kept on its day, and stays`() {
    var pair = added()
    let id = pair.promised("a link", made: "2026-11-01", due: "2026-11-26")
    #expect(kinds(pair, "2026-11-24") == [])
    #expect(kinds(pair, "2026-11-25") == [.prepareForPromise])
    #expect(kinds(pair, "2026-11-26") == [.keepPromise])
    #expect(pair.on("2026-11-26").steps[0].subject == .promise(id))
    #expect(pair.on("2026-11-26").steps[0].reasons == [.promised(what: "a link", due: Day(iso: "2026-11-26"))])
    #expect(
      pair.on("2026-11-28").steps[0].reasons == [.promiseLate(what: "a link", due: Day(iso: "2026-11-26")!, days: 2)])
    pair.evidence.promises[0].outcome = .kept(at: pair.at("2026-11-26"))
    #expect(kinds(pair, "2026-11-28") == [])
  }

  @Test func `a promise begins its day at midnight, also when the clocks change`() {
    var pair = Pair(.added("2026-01-01"), zone: .brussels)
    pair.promised("a link", made: "2026-10-01", due: "2026-10-25")
    let midnight = Instant(iso: "2026-10-24T22:00:00Z")!
    #expect(pair.on(midnight.adding(seconds: -1)).steps.map(\.kind) == [.prepareForPromise])
    #expect(pair.on(midnight).steps.map(\.kind) == [.keepPromise])
    pair.evidence.promises[0].due = Day(iso: "2026-10-26")
    #expect(pair.on(Instant(iso: "2026-10-25T23:00:00Z")!).steps.map(\.kind) == [.keepPromise])
  }

  @Test func `a promise without a date comes up after a week`() {
    var pair = added()
    pair.promised("a link", made: "2026-11-11", due: nil)
    #expect(kinds(pair, "2026-11-17") == [])
    #expect(kinds(pair, "2026-11-18") == [.keepPromise])
  }

  @Test func `answer: from the next working day for fourteen days`() {
    var pair = added()
    pair.theyWrote("2026-11-06")
    #expect(kinds(pair, "2026-11-08") == [])
    #expect(kinds(pair, "2026-11-09") == [.answer])
    #expect(kinds(pair, "2026-11-20") == [.answer])
    #expect(kinds(pair, "2026-11-21") == [])
  }

  @Test func `answer: what was answered, talked over, thanks, and a closed thread want none`() {
    var pair = added()
    pair.theyWrote("2026-11-20", thread: 5)
    #expect(kinds(pair, "2026-11-25") == [.answer])
    var answered = pair
    answered.wrote("2026-11-21", invitesAnswer: false)
    var talked = pair
    talked.talked("2026-11-21", .call)
    var closed = pair
    closed.evidence.touches[0].signals = .nothingToAnswer
    closed.theyWrote("2026-11-22", thread: 5)
    var thanks = added()
    thanks.theyWrote("2026-11-20", signals: .thanked)
    var among = added()
    among.theyWrote("2026-11-20", thread: 5, company: 3)
    for other in [answered, talked, closed, thanks, among] { #expect(!kinds(other, "2026-11-25").contains(.answer)) }
    among.wrote("2026-11-01", thread: 5)
    #expect(kinds(among, "2026-11-25").contains(.answer))
    closed.theyWrote("2026-11-23", thread: 6)
    #expect(kinds(closed, "2026-11-25").contains(.answer))
  }

  @Test func `answer: what they raise themselves is never left behind other messages`() {
    var pair = added()
    pair.theyWrote("2026-10-01", signals: .statedNeed)
    pair.theyWrote("2026-11-24")
    let step = pair.on("2026-11-26").steps[0]
    #expect(step.kind == .answer)
    #expect(step.until == nil)
    #expect(step.reasons.first == .statedNeed(what: "", on: Day(iso: "2026-10-01")!))
  }

  @Test
  func `answer: what they raise themselves opens the door to business, and any other message is a matter of pace`() {
    var pair = added()
    pair.theyWrote("2026-11-20")
    #expect(pair.on("2026-11-24").steps.first?.principle == .theirPace)
    pair.theyWrote("2026-11-23", signals: .raisedBusiness)
    #expect(pair.on("2026-11-24").steps.first?.principle == .noSalesCall)
  }

  @Test func `answer: an old message is no step any more, and is still to be counted`() {
    var pair = Pair(.imported)
    pair.theyWrote("2025-11-20", isTrace: true)
    func unanswered() -> Instant? {
      unansweredMessage(in: pair.evidence, practice: pair.practice, now: pair.now)?.at
    }
    #expect(pair.steps.isEmpty)
    #expect(unanswered() == pair.at("2025-11-20"))
    pair.wrote("2025-11-21", isTrace: true)
    #expect(unanswered() == nil)
  }

  @Test func `thank: at once, for thirty days, until thanked`() {
    var pair = added()
    pair.helped(.information, "2026-11-02", by: .them)
    #expect(kinds(pair, "2026-11-02") == [.thank])
    #expect(kinds(pair, "2026-12-02") == [.thank])
    #expect(kinds(pair, "2026-12-03") == [])
    var thanked = pair
    thanked.evidence.helps[0].thanked = pair.at("2026-11-03")
    #expect(kinds(thanked, "2026-11-04") == [])
    pair.wrote("2026-11-03", invitesAnswer: false, signals: .gaveThanks)
    #expect(kinds(pair, "2026-11-04") == [])
    var others = added()
    others.helped(.deliveredWork, "2026-11-02", by: .them, isPaid: true)
    others.helped(.information, "2026-11-02", by: .them, isOffer: true)
    others.helped(.information, "2026-11-02", by: .me)
    #expect(kinds(others, "2026-11-04").allSatisfy { $0 != .thank })
    others.referred("Lena", "2026-11-04", by: .them)
    #expect(kinds(others, "2026-11-04").contains(.thank))
  }

  @Test func `report back: a week later, before the guard speaks`() {
    var pair = added()
    pair.helped(.advice, "2026-11-02", by: .them, thanked: "2026-11-02")
    #expect(kinds(pair, "2026-11-08") == [])
    #expect(kinds(pair, "2026-11-09") == [.reportBack])
    #expect(kinds(pair, "2027-01-31") == [.reportBack])
    #expect(kinds(pair, "2027-02-01") == [])
    pair.evidence.helps[0].reportedBack = pair.at("2026-11-08")
    #expect(kinds(pair, "2026-11-09") == [])
  }

  @Test func `report back: once more when a referral was won or lost`() {
    var pair = added()
    pair.referred("Lena", "2026-09-01", by: .them, status: .met, thanked: "2026-09-01", reported: "2026-09-20")
    #expect(!kinds(pair, "2026-11-26").contains(.reportBack))
    (pair.evidence.referrals[0].status, pair.evidence.referrals[0].changed) = (.lost, pair.at("2026-11-10"))
    #expect(kinds(pair, "2026-11-26").first == .reportBack)
  }

  @Test func `kept new face: from when it was kept until written to`() {
    var pair = added()
    pair.talked("2026-11-19", .event)
    pair.evidence.relationship.kept = pair.at("2026-11-20")
    #expect(kinds(pair, "2026-11-20") == [.followUpNewFace])
    #expect(
      pair.on("2026-11-20").steps[0].reasons == [
        .keptNewFace(on: Day(iso: "2026-11-20")!, writeBy: Day(iso: "2026-11-22")!)
      ])
    #expect(kinds(pair, "2026-12-20") == [.followUpNewFace])
    #expect(kinds(pair, "2026-12-21") == [])
    pair.wrote("2026-11-21")
    #expect(kinds(pair, "2026-11-21") == [])
  }

  @Test func `an open ask: a nudge at ten days on a working day, closed at thirty`() {
    var pair = added()
    let ask = pair.asked(.advice, "2026-11-26")
    #expect(kinds(pair, "2026-12-06") == [])
    #expect(kinds(pair, "2026-12-07") == [.followUpAsk])
    guard case .nudgeDue(.advice, "a word", _) = pair.on("2026-12-07").steps[0].reasons[0] else {
      Issue.record("a nudge")
      return
    }
    #expect(kinds(pair, "2026-12-28") == [.followUpAsk])
    #expect(
      pair.on("2026-12-28").steps[0].reasons == [
        .closeAsSilence(.advice, what: "a word", made: Day(iso: "2026-11-26")!)
      ])
    #expect(pair.on("2026-12-28").steps[0].subject == .ask(ask))
    pair.evidence.asks[0].nudged = pair.at("2026-12-07")
    #expect(kinds(pair, "2026-12-08") == [])
    pair.evidence.asks[0].outcome = .yes(value: nil)
    #expect(!kinds(pair, "2026-12-28").contains(.followUpAsk))
  }

  @Test func `support: only in a pause, not at once, and for those one knows`() {
    var pair = added()
    pair.role(.client)
    pair.promised("a link", made: "2026-11-01", due: "2026-11-10")
    pair.paused(from: "2026-11-02", until: "2027-01-04")
    #expect(kinds(pair, "2026-12-01") == [])
    #expect(kinds(pair, "2026-12-02") == [.support])
    #expect(kinds(pair, "2027-01-03") == [.support])
    #expect(kinds(pair, "2027-01-04").contains(.keepPromise))
    pair.wrote("2026-12-02", invitesAnswer: false, signals: .kindness)
    #expect(kinds(pair, "2026-12-31") == [])
    #expect(kinds(pair, "2027-01-01") == [.support])
    pair.evidence.relationship.roles = []
    #expect(kinds(pair, "2027-01-01") == [])
  }

  @Test func `a birthday: on its day and the next, each year, until marked`() {
    var pair = added()
    pair.talked("2026-06-01")
    pair.evidence.birthday = PartialDate(iso: "1980-11-26")
    #expect(kinds(pair, "2026-11-25") == [])
    #expect(kinds(pair, "2026-11-26") == [.occasion])
    #expect(kinds(pair, "2026-11-27") == [.occasion])
    #expect(kinds(pair, "2026-11-28") == [])
    #expect(kinds(pair, "2027-11-26") == [.occasion])
    pair.wrote("2026-11-26", invitesAnswer: false, signals: .occasion)
    #expect(kinds(pair, "2026-11-26") == [])
    #expect(kinds(pair, "2027-11-26") == [.occasion])
  }

  @Test func `a new job: for fourteen days, for those one knows`() {
    var pair = added()
    pair.evidence.jobChanged = Day(iso: "2026-11-20")
    #expect(kinds(pair, "2026-11-26") == [])
    pair.tier(.b, given: "2026-11-01")
    #expect(kinds(pair, "2026-11-26") == [.occasion])
    #expect(pair.on("2026-11-26").steps[0].reasons == [.newJob(on: Day(iso: "2026-11-20")!)])
    #expect(kinds(pair, "2026-12-03") == [.occasion])
    #expect(kinds(pair, "2026-12-04") == [])
  }

  @Test func `be in touch when due, and reconnect once out of touch`() {
    var pair = added()
    pair.tier(.a, given: "2026-01-05")
    pair.talked("2026-03-02")
    #expect(kinds(pair, "2026-03-31") == [])
    #expect(kinds(pair, "2026-04-01") == [.beInTouch])
    #expect(kinds(pair, "2026-08-29") == [.beInTouch])
    #expect(kinds(pair, "2026-08-30") == [.reconnect])
    #expect(pair.on("2026-08-30").steps[0].reasons.first == .notInTouchSince(Day(iso: "2026-03-02")!))
  }

  @Test func `of somebody of whom only files speak, being in touch is a question, on one day`() {
    var pair = Pair(.imported)
    pair.tier(.a, given: "2026-01-05")
    #expect(kinds(pair, "2026-02-03") == [])
    #expect(kinds(pair, "2026-02-04") == [.spokenLately])
    #expect(kinds(pair, "2026-02-05") == [])
    #expect(kinds(pair, "2026-03-11") == [.spokenLately])
    #expect(pair.on("2026-03-11").steps[0].reasons == [.lastOnRecord(nil)])
  }

  @Test func `repair: as long as the strain is heavy`() {
    var pair = added()
    pair.talked("2026-11-02", signals: .objected)
    #expect(kinds(pair, "2026-11-02") == [.repair])
    #expect(pair.on("2027-11-02").steps[0].reasons == [.objectedToPitch(on: Day(iso: "2026-11-02")!)])
    pair.wrote("2026-11-10", invitesAnswer: false, signals: .repaired)
    #expect(kinds(pair, "2026-11-10") == [])
    var late = added()
    late.promised("a link", made: "2026-09-01", due: "2026-10-01")
    #expect(kinds(late, "2026-10-31") == [.keepPromise])
    #expect(kinds(late, "2026-11-01") == [.keepPromise, .repair])
  }

  @Test func `a rhythm is proposed after three exchanges, or of whom the user says they know them, and once`() {
    var pair = Pair(.imported)
    pair.talked("2026-08-03", isTrace: true)
    pair.talked("2026-09-01", isTrace: true)
    #expect(kinds(pair, "2026-11-26") == [])
    pair.talked("2026-10-01", isTrace: true)
    #expect(kinds(pair, "2026-11-26") == [.proposeRhythm])
    #expect(kinds(pair, "2027-10-01") == [.proposeRhythm])
    #expect(kinds(pair, "2027-10-02") == [])
    var declined = pair
    declined.evidence.relationship.noRhythm = true
    #expect(kinds(declined, "2026-11-26") == [])
    pair.tier(.a, given: "2026-11-20")
    #expect(!kinds(pair, "2026-11-26").contains(.proposeRhythm))
    var said = Pair(.imported)
    said.said(.met, "2026-11-01")
    #expect(kinds(said, "2026-11-26") == [])
    said.said(.doneBusiness, "2026-11-01")
    #expect(kinds(said, "2026-11-26") == [.proposeRhythm])
  }

  @Test func `every kind of step can open, and none is shown without a reason and minutes`() {
    var seen: Set<Step.Kind> = []
    for seed in 0..<2500 as Range<UInt64> {
      let pair = Pair.random(seed)
      for step in pair.steps {
        seen.insert(step.kind)
        #expect(!step.reasons.isEmpty)
        #expect(step.reasons != [.nothingOnRecord] || step.kind == .reconnect, "seed \(seed): \(step)")
        #expect(step.minutes > 0)
        #expect(step.from <= pair.now)
      }
      #expect(pair.steps.map(\.kind) == pair.steps.map(\.kind).sorted())
    }
    // What concerns the user alone opens with no relationship.
    let own: Set<Step.Kind> = [.chooseEvent, .debriefEvent, .weeklyReview]
    #expect(Set(Step.Kind.allCases).subtracting(seen) == own)
  }
}
