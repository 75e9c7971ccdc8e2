import Domain
import Store
import TestSupport
import Testing
import UseCases

/// Whom to attend to today, and what the answers to a step come to.
struct PlanTodayTests {
  @Test func `a network without anybody says so`() throws {
    let test = try TestNetwork()
    #expect(try test.network.today().isEmpty)
    try test.add("Ana Ruiz")
    #expect(try !test.network.today().isEmpty)
  }

  @Test func `a promise comes on its day, and is gone when it is kept`() throws {
    let test = try TestNetwork()
    try test.add("Ana Ruiz")
    try test.log("coffee with ana; promised ana the slides fri")
    test.go(to: "2026-11-27T09:00:00Z")
    #expect(try test.network.today().steps.map(\.step.kind) == [.keepPromise])

    #expect(try test.reply("ana", .done).recorded == .promiseKept)
    #expect(try test.step(with: "ana")?.step.kind != .keepPromise)
    guard case .kept = try test.evidence("ana").promises[0].outcome else {
      Issue.record("the promise is not kept")
      return
    }
  }

  @Test func `all that stand open are listed when all are asked for`() throws {
    let test = try TestNetwork()
    let names = (0..<25).map { "P\(Character(UnicodeScalar(UInt8(97 + $0))))" }
    for name in names {
      try test.add("\(name) Maes")
      try test.log("promised \(name) the slides today")
    }
    let all = try test.network.today(all: true)
    #expect(all.isAll)
    #expect(all.steps.count == 25)
    #expect(all.more == 0)
    let few = try test.network.today()
    #expect(few.steps.count + few.more == 24)
    #expect(few.moreIsAtLeast)
  }

  @Test func `later keeps a step away until its day`() throws {
    let test = try TestNetwork()
    try test.add("Ana Ruiz")
    try test.log("promised ana the slides today")
    try test.reply("ana", .later(on: Day(iso: "2026-11-30")!))
    #expect(try test.step(with: "ana") == nil)
    test.go(to: "2026-11-29T09:00:00Z")
    #expect(try test.step(with: "ana") == nil)
    test.go(to: "2026-11-30T09:00:00Z")
    #expect(try test.step(with: "ana")?.step.kind == .keepPromise)
  }

  @Test func `three are shown, and the others can wait`() throws {
    let test = try TestNetwork()
    for name in ["Ana Ruiz", "Bo Maartens", "Mia Chen", "Lena Brandt", "Joris Maes"] {
      try test.add(name)
      try test.log("promised \(name) the slides today")
    }
    let today = try test.network.today()
    #expect(today.steps.count == 3)
    #expect(today.more == 2)
    let all = try test.network.today(all: true)
    #expect(all.steps.count == 5)
    #expect(all.more == 0)
    #expect(all.steps.map(\.number) == [1, 2, 3, 4, 5])
  }

  @Test func `a busy week is looked back on like any other`() throws {
    let test = try TestNetwork(now: "2026-11-10T09:00:00Z")
    let ana = try test.add("Ana Ruiz")
    test.go(to: "2026-11-25T09:00:00Z")
    for number in 0..<205 { _ = try test.network.note(about: ana, "\(number)") }
    test.go(to: "2026-11-27T09:00:00Z")
    #expect(try test.network.today().steps.map(\.step.kind).contains(.weeklyReview))
  }

  @Test func `the open seat is found behind all those who are in the target markets`() throws {
    let test = try TestNetwork(now: "2026-06-01T09:00:00Z")
    _ = try test.network.set(
      GoalTold(.clients, .count(5), by: Day(iso: "2026-12-31")!, market: Market(roles: ["cfo"])))
    test.go(to: "2026-07-01T09:00:00Z")
    for number in 0..<80 {
      var edit = PersonEdit()
      edit.title = number == 79 ? "Curator" : "CFO"
      func letter(_ number: Int) -> Character { Character(UnicodeScalar(UInt8(97 + number))) }
      let name = "P\(letter(number % 26))\(letter(number / 26)) Maes"
      let contact = try test.add(name, edit)
      try test.talked(with: [contact], on: "2026-06-\(10 + number / 6)")
      try test.log("\(name) likes sailing")
    }
    for day in ["08-12", "08-24"] {
      test.go(to: "2026-\(day)T09:00:00Z")
      _ = try test.network.note(about: try test.network.person("paa maes"), "seen in town")
    }
    test.go(to: "2026-08-26T09:00:00Z")
    let seats = try test.network.today().steps.filter { $0.step.kind == .openSeat }
    #expect(seats.compactMap(\.person?.name) == ["Pbd Maes"])
  }

  @Test func `the market of a goal whose last day has passed keeps nobody from the open seat, their page as today`()
    throws
  {
    let test = try TestNetwork(now: "2026-06-01T09:00:00Z")
    var edit = PersonEdit()
    edit.title = "CFO"
    let ada = try test.add("Ada Lind", edit)
    try test.log("coffee with ada; ada likes sailing")
    _ = try test.network.set(GoalTold(.clients, .count(5), by: Day(iso: "2026-09-30")!, market: Market(roles: ["cfo"])))
    for day in ["08-05", "08-19"] {
      test.go(to: "2026-\(day)T09:00:00Z")
      _ = try test.network.note(about: ada, "seen in town")
    }
    #expect(try test.step(with: "ada") == nil)
    #expect(try test.network.show(ada).next == nil)
    for day in ["09-02", "09-16", "09-28", "10-08"] {
      test.go(to: "2026-\(day)T09:00:00Z")
      _ = try test.network.note(about: ada, "seen in town")
    }
    #expect(try test.step(with: "ada")?.step.kind == .openSeat)
    #expect(try test.network.show(ada).next?.kind == .openSeat)
  }

  @Test func `a meeting of today is shown on the return from an absence, and before the third promise`() throws {
    let test = try TestNetwork()
    let ada = try test.add("Ada Lind")
    let at = Instant(iso: "2027-01-06T11:30:00Z")!
    _ = try test.network.invite(ada, MeetingTold(purpose: "to hear of Lisbon", time: MeetingTime(at: at)))
    test.go(to: "2027-01-06T08:00:00Z")
    let back = try test.network.today()
    #expect(back.welcomeBack)
    #expect(back.steps.map(\.step.kind) == [.prepare])
    for number in 0..<30 {
      let name = "P\(Character(UnicodeScalar(UInt8(97 + number % 26))))\(number / 26 == 0 ? "a" : "b") Maes"
      try test.add(name)
      try test.log("promised \(name.split(separator: " ")[0]) the slides today")
    }
    #expect(try test.network.today().steps.map(\.step.kind) == [.keepPromise, .keepPromise, .prepare])
  }

  @Test func `one step a person, however much is open with them`() throws {
    let test = try TestNetwork()
    try test.add("Ana Ruiz")
    try test.log("promised ana the slides today")
    try test.log("promised ana a call today")
    #expect(try test.network.today(all: true).steps.count == 1)
  }

  @Test func `an answer that is skipped needs none, for good`() throws {
    let test = try TestNetwork()
    try test.add("Lena Brandt")
    try test.log("lena asked for a quote")
    try test.reply("lena", .skipped(why: "by phone"))
    test.go(to: "2026-12-20T09:00:00Z")
    #expect(try test.step(with: "lena")?.step.kind != .answer)
  }

  @Test func `a rhythm that is declined is not proposed again`() throws {
    let test = try TestNetwork()
    let ana = try test.imported("Ana Ruiz")
    _ = try test.network.stand(with: ana, .doneBusiness)
    #expect(try test.step(with: "ana")?.step.kind == .proposeRhythm)
    try test.reply("ana", .skipped(why: ""))
    #expect(try test.evidence("ana").relationship.noRhythm)
    test.go(to: "2027-03-01T09:00:00Z")
    #expect(try test.step(with: "ana")?.step.kind != .proposeRhythm)
  }

  @Test func `a step that was done is open no longer, so that its number is stale`() throws {
    let test = try TestNetwork()
    let ana = try test.add("Ana Ruiz")
    try test.log("promised ana the slides today")
    let reference = try test.network.openStep(with: ana)
    #expect(try test.network.isOpen(reference))
    _ = try test.network.reply(to: reference, .done)
    #expect(try !test.network.isOpen(reference))
  }

  @Test func `why names the step, its evidence and how the two stand`() throws {
    let test = try TestNetwork()
    let ana = try test.add("Ana Ruiz")
    try test.log("coffee with ana; promised ana the slides today")
    let reference = try test.network.openStep(with: ana)
    let explained = try test.network.why(ana, step: reference)
    #expect(explained.step?.kind == .keepPromise)
    #expect(explained.standing.theirTrust == .visibility)
    let trust = try #require(explained.conclusions.first { $0.about == .theirTrust })
    #expect(trust.reasons == [.talked(count: 1, last: Day(iso: "2026-11-26")!)])
  }

  @Test func `why after an ask was made speaks of the ask, and not of its silence`() throws {
    let test = try TestNetwork()
    let ana = try test.add("Ana Ruiz")
    _ = try test.network.make(AskIntended(.advice, what: "the lease"), of: ana)
    let explained = try test.network.why(ana)
    let asked = try #require(explained.conclusions.first)
    #expect(asked.about == .asked)
    #expect(asked.reasons == [.askOpen(.advice, what: "the lease", made: Day(iso: "2026-11-26")!)])
    #expect(!explained.conclusions.contains { $0.about == .unanswered })
  }

  @Test func `whoever looks and types nothing is not away`() throws {
    let test = try TestNetwork()
    let ana = try test.add("Ana Ruiz")
    _ = try test.network.cadence(of: ana, .tier(.a))
    try test.log("coffee with ana")
    test.go(to: "2027-01-04T09:00:00Z")
    #expect(try test.network.today().welcomeBack)
    let looks = ["2026-12-04", "2026-12-14", "2026-12-24"].map { Instant(iso: "\($0)T09:00:00Z")! }
    let here = try test.network.today(looks: looks)
    #expect(!here.welcomeBack)
    #expect(here.steps.map(\.step.kind) == [.beInTouch])
    // Nor is a look that the clock says is still to come.
    #expect(try test.network.today(looks: [Instant(iso: "2027-02-01T09:00:00Z")!]).welcomeBack)
  }

  @Test func `an event of today is among those shown, however much is owed`() throws {
    let test = try TestNetwork()
    for name in ["Ana Ruiz", "Bo Maartens", "Tom Vos", "Mia Chen"] {
      try test.add(name)
      try test.log("promised \(name) the slides today")
    }
    try test.event("Dinner, today 19:00, Ghent") { $0.attendance = .going }
    let today = try test.network.today()
    #expect(today.steps.map(\.step.kind) == [.keepPromise, .keepPromise, .chooseEvent])
    test.go(to: "2026-11-26T23:30:00Z")
    #expect(try test.network.today().steps.allSatisfy { $0.step.kind != .chooseEvent })
  }

  @Test func `a full day hides neither a due promise nor an answer, and says what of it is behind more`() throws {
    let test = try TestNetwork()
    let friday = Day(iso: "2026-11-27")!
    for (name, at) in [("Tom Vos", "2026-11-27T10:00:00Z"), ("Lea Kern", "2026-11-27T14:00:00Z")] {
      let time = MeetingTime(at: Instant(iso: at)!)
      _ = try test.network.invite(try test.add(name), MeetingTold(purpose: "the lease", time: time))
    }
    try test.event("Mixer, 27 nov 19:00") { $0.attendance = .going }
    _ = try test.network.promise(to: try test.add("Ana Ruiz"), "the deck", due: friday)
    try test.add("Ivo Maes")
    try test.log("ivo wrote yesterday: how is business?")
    test.go(to: "2026-11-27T08:00:00Z")
    let today = try test.network.today()
    #expect(today.steps.map(\.step.kind) == [.keepPromise, .answer, .prepare])
    #expect(today.steps.last?.person?.name == "Tom Vos")
    #expect((today.more, today.moreToday) == (2, 2))
    #expect(try test.network.today(all: true).moreToday == 0)
  }

  @Test func `done on an evening that was leaves its one question open, and asks it`() throws {
    let test = try TestNetwork()
    let id = try test.event("Expo, 25 nov").event.event.id
    let reference = StepReference(contact: nil, kind: .debriefEvent, subject: .event(id))
    let replied = try test.network.reply(to: reference, .done)
    #expect(replied.debrief?.name == "Expo")
    #expect(try test.eventPage("expo").event.debrief == nil)
    try test.event("expo") { $0.debrief = .init(again: true, line: "") }
    #expect(try test.network.reply(to: reference, .skipped(why: "")).debrief == nil)
  }

  @Test func `skipping to be ready does not call the evening off`() throws {
    let test = try TestNetwork()
    let id = try test.event("Dinner, today 19:00") { $0.attendance = .going }.event.event.id
    let reference = StepReference(contact: nil, kind: .chooseEvent, subject: .event(id))
    _ = try test.network.reply(to: reference, .skipped(why: ""))
    #expect(try test.eventPage("dinner").event.attendance == .going)
    #expect(try test.network.today(all: true).steps.isEmpty)
  }
}
