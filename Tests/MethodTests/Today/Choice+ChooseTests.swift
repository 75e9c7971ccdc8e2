import Domain
import Method
import TestSupport
import Testing

@Suite struct ChooseTests {
  private let practice = Practice(zone: .utc)
  private let now = Pair.noon("2026-11-26")

  private func candidate(
    _ person: UInt64, _ kind: Step.Kind, from day: String = "2026-11-26", rank: Int = 0, tier: Relationship.Tier? = nil,
    subject: Step.Subject? = nil
  ) -> Candidate {
    let from = practice.zone.instant(of: Day(iso: day)!)
    return Candidate(
      contact: ID(high: 1, low: person), tier: tier,
      opening: Opening(kind: kind, rank: rank, from: from, subject: subject))
  }

  private func chosen(
    _ candidates: [Candidate], _ replies: [Reply] = [], visits: Visits = Visits(lastSeen: nil), on day: String? = nil
  ) -> Choice {
    choose(candidates, replies: replies, visits: visits, practice: practice, now: day.map { Pair.noon($0) } ?? now)
  }

  private func reply(
    _ person: UInt64, _ kind: Step.Kind, _ answer: Reply.Answer, on day: String = "2026-11-26",
    subject: Step.Subject? = nil
  ) -> Reply {
    Reply(
      contact: ID(high: 1, low: person), kind: kind, subject: subject, answer: answer,
      at: Pair.noon(day).adding(seconds: -3600))
  }

  private func people(_ candidates: [Candidate]) -> [UInt64] { candidates.compactMap(\.contact?.low) }

  @Test func `best first, three shown, the rest behind more`() {
    let kinds = Step.Kind.allCases
    let candidates = kinds.enumerated().reversed().map { candidate(UInt64($0.offset + 1), $0.element) }
    let choice = chosen(candidates)
    #expect(choice.shown.map(\.opening.kind) == [.keepPromise, .answer, .prepareForPromise])
    #expect(choice.more.map(\.opening.kind) == Array(kinds.dropFirst(3)))
  }

  @Test func `one step a person, their best`() {
    let choice = chosen([candidate(1, .beInTouch), candidate(1, .thank), candidate(2, .occasion)])
    #expect(choice.shown.map(\.opening.kind) == [.thank, .occasion])
    #expect(choice.more.isEmpty)
  }

  @Test func `what is not open yet or has lapsed is not shown`() {
    var lapsed = candidate(2, .beInTouch)
    lapsed.opening.until = now
    #expect(chosen([candidate(1, .beInTouch, from: "2026-11-27"), lapsed]).shown.isEmpty)
  }

  @Test func `among equals the smaller rank, the sooner end, the longer wait, the closer tier`() {
    var ending = candidate(3, .beInTouch, rank: 30)
    ending.opening.until = now.adding(days: 1)
    let candidates = [
      candidate(6, .beInTouch, rank: 30), candidate(5, .beInTouch, rank: 30, tier: .a),
      candidate(4, .beInTouch, from: "2026-11-20", rank: 30), ending, candidate(2, .beInTouch, rank: 7),
    ]
    let choice = chosen(candidates)
    #expect(people(choice.shown + choice.more) == [2, 3, 4, 5, 6])
  }

  @Test func `the never asked are three, never thirty`() {
    let waiting = (1...30).map { candidate($0, .makeEarnedAsk, rank: 2) }
    let choice = chosen(waiting + [candidate(31, .makeEarnedAsk, rank: 1)])
    #expect(people(choice.shown) == [31, 1, 2])
    #expect(people(choice.more) == [3])
  }

  @Test func `seven rhythms are proposed in a week`() {
    let candidates = (1...20).map { candidate($0, .proposeRhythm) }
    #expect(chosen(candidates).shown.count + chosen(candidates).more.count == 7)
    let replies = (1...5).map { reply($0, .proposeRhythm, .done, on: "2026-11-20") }
    let later = chosen(candidates, replies)
    #expect(people(later.shown + later.more) == [6, 7])
    #expect(people(chosen(candidates, replies, on: "2026-11-27").shown) == [6, 7, 8])
    #expect(chosen(candidates, replies, on: "2026-11-27").more.count == 4)
  }

  @Test func `a seat is taken once a week, by one person once, and not by putting it off`() {
    var seats = practice
    seats.rules.today.openSeatsAWeek = 3
    func chosen(_ replies: [Reply], on day: String = "2026-11-26") -> [UInt64] {
      let candidates = (1...6).map { candidate($0, .openSeat, from: "2026-11-02") }
      let choice = choose(
        candidates, replies: replies, visits: Visits(lastSeen: nil), practice: seats, now: Pair.noon(day))
      return people(choice.shown + choice.more)
    }
    #expect(chosen([]) == [1, 2, 3])
    // Read by week and by person, a reply comes twice.
    let skipped = reply(1, .openSeat, .skipped(why: ""), on: "2026-11-25")
    #expect(chosen([skipped, skipped]) == [2, 3])
    let later = reply(1, .openSeat, .later(on: Day(iso: "2026-11-27")!), on: "2026-11-25")
    #expect(chosen([later]) == [2, 3, 4])
    #expect(chosen([later], on: "2026-11-27") == [1, 2, 3])
  }

  @Test func `an invitation that was skipped stays away though they call again`() {
    let skipped = [reply(1, .invite, .skipped(why: "she is far away"))]
    #expect(chosen([candidate(1, .invite, from: "2026-12-20")], skipped, on: "2027-01-24").shown.isEmpty)
    #expect(chosen([candidate(1, .invite, from: "2026-12-20")], skipped, on: "2027-01-25").shown.count == 1)
  }

  @Test func `a meeting of today comes after an absence, before what can wait, and beside another step with them`() {
    var meeting = candidate(4, .prepare, from: "2026-11-25", subject: .oneToOne(ID(high: 4, low: 4)))
    meeting.opening.until = now.adding(seconds: 12_600)
    let back = chosen([meeting, candidate(5, .beInTouch)], visits: Visits(lastSeen: Pair.noon("2026-10-01")))
    #expect(back.welcomeBack)
    #expect(people(back.shown) == [4])
    let promises = (1...4).map { candidate($0, .keepPromise, from: "2026-11-20") }
    let choice = chosen(promises + [meeting])
    #expect(people(choice.shown) == [1, 2, 4])
    #expect(choice.shown.last?.opening.kind == .prepare)
    #expect(people(choice.more) == [3, 4])
    let kept = [reply(4, .keepPromise, .done)]
    #expect(people(chosen([meeting], kept).shown) == [4])
    let prepared = [reply(4, .prepare, .done, subject: meeting.opening.subject)]
    #expect(chosen([meeting], prepared).shown.isEmpty)
    // The day before it waits like any other step.
    let before = chosen(promises + [meeting], on: "2026-11-25")
    #expect(before.shown.allSatisfy { $0.opening.kind == .keepPromise })
  }

  @Test
  func `a full day leaves the places of a due promise and an answer, and one of it is shown however much is owed`() {
    func meeting(_ person: UInt64, hours: Int64) -> Candidate {
      var meeting = candidate(person, .prepare, from: "2026-11-25", subject: .oneToOne(ID(high: 4, low: person)))
      meeting.opening.until = now.adding(seconds: 3600 * hours)
      return meeting
    }
    let evening = Candidate(
      contact: nil,
      opening: Opening(
        kind: .chooseEvent, rank: OwnSteps.Rank.ready, from: now.adding(seconds: -3600), until: now.adding(days: 1),
        subject: .event(ID(high: 5, low: 5))))
    let day = [meeting(1, hours: 3), meeting(2, hours: 1), evening]
    let rest = [candidate(3, .beInTouch), candidate(4, .thank)]
    let free = chosen(day + rest)
    #expect(free.shown.map(\.opening.kind) == [.prepare, .prepare, .chooseEvent])
    #expect(free.moreToday == 0)
    let owing = chosen(day + rest + [candidate(5, .keepPromise), candidate(6, .answer)])
    #expect(owing.shown.map(\.opening.kind) == [.keepPromise, .answer, .prepare])
    #expect(people(owing.shown) == [5, 6, 2], "the sooner meeting")
    #expect(owing.moreToday == 2)
    let one = chosen(day + rest + [candidate(5, .keepPromise)])
    #expect(one.shown.map(\.opening.kind) == [.keepPromise, .prepare, .prepare])
    let much = chosen(day + (5...9).map { candidate($0, .keepPromise) })
    #expect(much.shown.map(\.opening.kind) == [.keepPromise, .keepPromise, .prepare])
  }

  @Test func `what only a crunch speaks for is shown in a crunch`() {
    let asks = [candidate(1, .makeEarnedAsk, rank: 3), candidate(2, .makeEarnedAsk, rank: 2)]
    #expect(people(chosen(asks).shown) == [2])
    let pressing = choose(
      asks, replies: [], visits: Visits(lastSeen: nil), practice: practice, now: now, isPressing: true)
    #expect(people(pressing.shown) == [2, 1])
  }

  @Test func `later hides it until that day`() {
    let replies = [reply(1, .beInTouch, .later(on: Day(iso: "2026-11-30")!))]
    #expect(chosen([candidate(1, .beInTouch)], replies).shown.isEmpty)
    #expect(chosen([candidate(1, .beInTouch)], replies, on: "2026-11-29").shown.isEmpty)
    #expect(chosen([candidate(1, .beInTouch)], replies, on: "2026-11-30").shown.count == 1)
    #expect(chosen([candidate(1, .reconnect)], replies, on: "2026-11-29").shown.isEmpty)
    #expect(chosen([candidate(2, .beInTouch)], replies).shown.count == 1)
  }

  @Test func `done hides it until it opens again`() {
    let replies = [reply(1, .occasion, .done)]
    #expect(chosen([candidate(1, .occasion)], replies, on: "2026-11-27").shown.isEmpty)
    #expect(chosen([candidate(1, .occasion, from: "2027-11-26")], replies, on: "2027-11-26").shown.count == 1)
  }

  @Test func `skipped hides what ends by itself for good, and what stands for thirty days`() {
    let occasion = [reply(1, .occasion, .skipped(why: ""))]
    #expect(chosen([candidate(1, .occasion)], occasion, on: "2026-12-30").shown.isEmpty)
    let touch = [reply(1, .beInTouch, .skipped(why: "he travels"))]
    #expect(chosen([candidate(1, .beInTouch)], touch, on: "2026-12-25").shown.isEmpty)
    #expect(chosen([candidate(1, .beInTouch)], touch, on: "2026-12-26").shown.count == 1)
    let promise = Step.Subject.promise(ID(high: 3, low: 3))
    let skipped = [reply(1, .prepareForPromise, .skipped(why: ""), subject: promise)]
    #expect(chosen([candidate(1, .keepPromise, subject: promise)], skipped, on: "2026-11-27").shown.isEmpty)
    #expect(chosen([candidate(1, .keepPromise, subject: promise)], skipped, on: "2026-11-28").shown.count == 1)
  }

  @Test func `nothing nags twice a day, but what is owed is still shown`() {
    let replies = [reply(1, .occasion, .done)]
    #expect(chosen([candidate(1, .beInTouch)], replies).shown.isEmpty)
    #expect(chosen([candidate(1, .beInTouch)], replies, on: "2026-11-27").shown.count == 1)
    #expect(chosen([candidate(1, .keepPromise)], replies).shown.count == 1)
  }

  @Test(arguments: [("2026-11-12", true), ("2026-11-13", false)])
  func `after fourteen days away only what is owed is shown, and what was missed rests a week`(
    lastSeen: String, isReturn: Bool
  ) {
    let candidates = Step.Kind.allCases.enumerated().map { candidate(UInt64($0.offset + 1), $0.element) }
    let visits = Visits(lastSeen: Pair.noon(lastSeen))
    let choice = chosen(candidates, visits: visits)
    #expect(choice.welcomeBack == isReturn)
    guard isReturn else { return }
    #expect((choice.shown + choice.more).map(\.opening.kind) == [.keepPromise, .answer, .prepareForPromise, .thank])
    let after = visits.visited(practice.rules.today, now: now)
    let missed = candidate(1, .beInTouch)
    #expect(chosen([missed], visits: after, on: "2026-12-02").shown.isEmpty)
    #expect(!chosen([missed], visits: after, on: "2026-12-02").welcomeBack)
    #expect(chosen([candidate(1, .beInTouch, from: "2026-11-28")], visits: after, on: "2026-11-28").shown.count == 1)
    #expect(chosen([missed], visits: after, on: "2026-12-03").shown.count == 1)
  }

  @Test func `the order does not hang on the order they came in`() {
    var chance = Seed(5)
    let candidates = (1...40).map {
      candidate($0, Step.Kind.allCases.randomElement(using: &chance)!, rank: .random(in: 0...2, using: &chance))
    }
    let choice = chosen(candidates)
    for _ in 0..<10 { #expect(chosen(candidates.shuffled(using: &chance)) == choice) }
  }
}
