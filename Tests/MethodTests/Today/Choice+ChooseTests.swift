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
