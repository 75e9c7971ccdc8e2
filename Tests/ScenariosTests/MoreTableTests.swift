import Domain
import Method
import TestSupport
import Testing

/// Twenty more ordinary relationships, and what the rules say of each. Where a verdict would have embarrassed the user in
/// front of that person, the rule was mended.
@Suite struct MoreTableTests {
  private func known(_ day: String = "2025-01-06", today: String = "2026-11-26") -> Pair {
    var pair = Pair(.added(day), today: today)
    pair.talked(day)
    return pair
  }

  @Test func `neighbour who is a lawyer, one chat over the hedge: advice is fine, a referral too early`() {
    let neighbour = known("2026-11-01")
    #expect(neighbour.verdict(.advice).strength == .fine)
    #expect(neighbour.verdict(.referral).spokenBy == .tooEarly)
    #expect(neighbour.verdict(.business).strength == .notYet)
  }

  @Test func `former boss, four years side by side, silent for three: trusted still, and reconnected before any ask`() {
    var boss = Pair(.added("2026-01-05"))
    boss.helped(.deliveredWork, "2023-06-30", by: .me, from: "2019-09-01")
    boss.talked("2023-06-30")
    #expect(boss.standing.theirTrust == .credibility)
    #expect(boss.earned(.referral).missing == [.missing(.contact(withinDays: 180, last: Day(iso: "2023-06-30")!))])
    boss.tier(.c, given: "2026-01-05")
    #expect(boss.steps.map(\.kind) == [.reconnect])
  }

  @Test func `client who left over a price: a former client, and no strain that nobody spoke of`() {
    var client = known()
    client.role(.formerClient)
    #expect(client.standing.strain == .none)
    #expect(client.verdict(.testimonial).strength == .fine)
    #expect(client.verdict(.business).strength == .fine)
  }

  @Test func `client in a quarrel over an invoice that was late: make it good before anything is asked`() {
    var client = known()
    client.role(.client)
    client.promised("the corrected invoice", made: "2026-10-01", due: "2026-10-10")
    #expect(client.on("2026-11-12").standing.strain == .heavy)
    #expect(client.verdict(.referral).strength == .notYet)
    #expect(client.verdict(.referral).waysOut.first != .askAnyway)
  }

  @Test func `introduced by a friend an hour ago: advice is fine, business is not`() {
    var newcomer = Pair(.added("2026-11-26"))
    newcomer.named("2026-11-26", level: 5)
    #expect(newcomer.verdict(.advice).strength == .fine)
    // A friend's introduction is no invitation to a pitch, but a referral of somebody who needs the work is.
    #expect(newcomer.verdict(.business).strength == .fine)
    var lead = Pair(.added("2026-11-26"))
    lead.named("2026-11-26", level: 0)
    #expect(lead.verdict(.business).strength == .notYet)
  }

  @Test func `recruiter who writes to everybody: an answer is proposed for two weeks, and then let be`() {
    var recruiter = Pair(.imported)
    recruiter.theyWrote("2026-11-03", isTrace: true)
    #expect(recruiter.on("2026-11-05").steps.map(\.kind) == [.answer])
    #expect(recruiter.on("2026-11-18").steps.isEmpty)
  }

  @Test func `colleague at the next desk, spoken with daily and never logged: at most a question, never overdue`() {
    var colleague = Pair(.imported)
    colleague.role(.colleague)
    colleague.tier(.b, given: "2026-01-05")
    let kinds = Set((0..<200).flatMap { colleague.on(Pair.noon("2026-04-01").adding(days: $0)).steps.map(\.kind) })
    #expect(kinds == [.spokenLately])
  }

  @Test func `mentor who said not before the summer: respected for every kind, and no strain`() {
    var mentor = known()
    mentor.role(.mentor)
    mentor.evidence.relationship.askAgain = Day(iso: "2027-06-01")
    for kind in Ask.Kind.allCases { #expect(mentor.verdict(kind).spokenBy == .pace) }
    #expect(mentor.on("2027-06-01").verdict(.advice).strength == .fine)
  }

  @Test func `speaker admired from the tenth row: heard of, and advice asked out of the blue is careful`() {
    var speaker = Pair(.added("2026-11-20"))
    speaker.talked("2026-11-20", .event, company: 300, named: false)
    #expect(speaker.standing.theirTrust == .identified)
    #expect(speaker.verdict(.advice).strength == .careful)
  }

  @Test func `somebody who sends a card each Christmas: warm is no word for it, and neither is cold`() {
    var sender = known("2024-01-05")
    for year in ["2024", "2025"] { sender.theyWrote("\(year)-12-22", signals: [.occasion, .nothingToAnswer]) }
    #expect(sender.standing.rhythm == nil)
    #expect(sender.steps.isEmpty)
  }

  @Test
  func `woman who praised the work yesterday and was asked for a referral last month: her moment, not her patience`() {
    var client = known()
    client.role(.client)
    client.asked(.referral, "2026-10-26", outcome: .no, decided: "2026-10-28")
    client.talked("2026-11-25", signals: .praised)
    #expect(client.earned(.referral).missing.isEmpty == false)
    #expect(!client.steps.contains { $0.subject == .askKind(.referral) })
    #expect(client.on("2027-01-05").verdict(.referral).spokenBy != .stillOpen)
  }

  @Test func `donor who gave a year ago and never heard what for: told first, asked after`() {
    var donor = known()
    donor.said(.doneBusiness, "2025-01-06")
    donor.talked("2026-10-12")
    donor.helped(.introduction, "2026-01-10", by: .them, thanked: "2026-01-11")
    #expect(donor.verdict(.introduction).spokenBy == .notReportedBack)
    #expect(donor.verdict(.introduction).waysOut.first == .reportBack)
  }

  @Test func `friend who became a client: personal taken off, and nothing of the friendship is counted`() {
    var friend = known()
    friend.role(.personal)
    #expect(friend.standing.theirTrust == nil)
    friend.evidence.relationship.roles = [.client]
    #expect(friend.standing.theirTrust == .credibility)
  }

  @Test func `competitor who sends work he can't do: a partner, whatever he sells`() {
    var competitor = known()
    competitor.referred("Lena Brandt", "2026-10-01", by: .them, level: 1, status: .contacted, thanked: "2026-10-02")
    #expect(competitor.standing.theirTrust == .profitability)
    #expect(competitor.verdict(.referral).spokenBy == .notReportedBack)
  }

  @Test func `one who answers after five weeks, always: no silence where an answer came`() {
    var slow = known("2026-01-05")
    for (mine, theirs) in [("2026-02-01", "2026-03-08"), ("2026-04-01", "2026-05-06"), ("2026-06-01", "2026-07-06")] {
      slow.wrote(mine)
      slow.theyWrote(theirs, signals: .nothingToAnswer)
    }
    #expect(slow.standing.unanswered == 0)
    #expect(slow.verdict(.advice).strength == .fine)
  }

  @Test func `one who never answers: three, and then peace`() {
    var silent = known("2026-01-05")
    silent.tier(.a, given: "2026-01-05")
    for day in ["2026-08-03", "2026-09-01", "2026-10-05"] { silent.wrote(day) }
    #expect(silent.steps.isEmpty)
    #expect(silent.verdict(.advice).spokenBy == .unanswered)
  }

  @Test func `sick, paused without an end: support now and then, and no date that runs out`() {
    var sick = known()
    sick.tier(.a, given: "2025-01-06")
    sick.paused(from: "2026-06-01", until: nil)
    #expect(sick.steps.map(\.kind) == [.support])
    #expect(sick.standing.due == nil)
  }

  @Test func `back from a pause: a word first, whatever was earned before it`() {
    var back = known()
    back.role(.client)
    back.tier(.a, given: "2025-01-06")
    back.talked("2026-08-20", signals: .praised)
    back.paused(from: "2026-09-01", until: "2026-11-02")
    #expect(!back.on("2026-11-03").steps.contains { $0.kind == .makeEarnedAsk })
    #expect(back.on("2026-11-03").steps.map(\.kind) == [.beInTouch])
    back.talked("2026-11-04")
    #expect(back.on("2026-11-04").standing.earned.contains(.referral))
  }

  @Test func `namesake of a client, met once: nobody inherits trust by a name`() {
    let namesake = known("2026-11-20")
    #expect(namesake.standing.theirTrust == .visibility)
  }

  @Test func `alumna who asked for advice and came back with thanks: an ally in the making`() {
    var alumna = known("2026-03-02")
    alumna.helped(.advice, "2026-03-02", by: .me, landed: "2026-05-04", thanked: "2026-05-04")
    alumna.talked("2026-05-04", signals: [.thanked, .cameBack])
    #expect(alumna.on("2026-05-05").standing.theirTrust == .credibility)
    #expect(alumna.on("2026-05-05").earned(.referral).moment != nil)
    // She asked a favour and said thanks: the next word is hers to enjoy, not a bill. It is an offer, and may wait.
    #expect(alumna.on("2026-05-05").verdict(.referral).strength == .fine)
  }

  @Test func `newsletter to two hundred, one in blind copy: no touch, so nothing of anybody`() {
    let reader = Pair(.imported)
    #expect(reader.standing.exchanges == 0)
    #expect(reader.standing.theirTrust == nil)
    #expect(reader.steps.isEmpty)
  }

  @Test func `cosmetics consultant, outside the target market, one good talk: eligible for the open seat`() {
    var consultant = known("2026-06-01")
    consultant.learned(.interest, "old recipe books", "2026-06-01")
    #expect(consultant.steps.map(\.kind) == [.openSeat])
    #expect(consultant.steps[0].principle == .diversity)
  }
}
