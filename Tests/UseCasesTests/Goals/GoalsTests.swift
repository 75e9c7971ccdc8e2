import Domain
import Store
import TestSupport
import Testing
import UseCases

/// Goals written down, what counts toward them, and who hears when one is won (P18, P17, P8).
struct GoalsTests {
  private func day(_ iso: String) -> Day { Day(iso: iso)! }

  private func set(
    _ test: TestNetwork, _ measure: Goal.Measure, _ number: Int, from: String = "2026-10-01", by: String = "2026-12-31",
    market: Market = Market()
  ) throws -> ID<Goal> {
    try test.network.set(GoalTold(measure, .count(number), from: day(from), by: day(by), market: market)).goal.id
  }

  private func done(_ test: TestNetwork, _ goal: ID<Goal>) throws -> Int64 {
    try test.network.show(goal).progress.done
  }

  @Test func `one-to-ones are talks of two face to face; calls and company are none`() throws {
    let test = try TestNetwork()
    let goal = try set(test, .oneToOnes, 24)
    try test.add("Ana Ruiz")
    try test.add("Bo Maartens")
    try test.log("coffee with ana")
    try test.log("call with bo")
    try test.log("coffee with ana and bo")
    try test.log("mail from bo")
    #expect(try done(test, goal) == 1)
    try test.log("lunch with bo yesterday")
    #expect(try done(test, goal) == 2)
  }

  @Test func `what was done outside its days does not count`() throws {
    let test = try TestNetwork()
    let goal = try set(test, .help, 5, from: "2026-11-20")
    let ana = try test.add("Ana Ruiz")
    var told = HelpTold(by: .me, .information, "a tip")
    told.on = day("2026-11-19")
    _ = try test.network.help(with: ana, told)
    #expect(try done(test, goal) == 0)
    _ = try test.network.help(with: ana, HelpTold(by: .me, .advice, "pricing"))
    var offer = HelpTold(by: .me, .resource, "a template")
    offer.isOffer = true
    _ = try test.network.help(with: ana, offer)
    #expect(try done(test, goal) == 1)
  }

  @Test func `a target market narrows whom a goal counts`() throws {
    let test = try TestNetwork()
    var edit = PersonEdit()
    (edit.organization, edit.title) = ("Verdant Manufacturing", "CFO")
    let ana = try test.add("Ana Ruiz", edit)
    let bo = try test.add("Bo Maartens")
    let goal = try set(test, .asks, 5, market: Market(industries: ["manufactur"], roles: ["cfo"]))
    _ = try test.network.make(AskIntended(.advice, what: "leases"), of: bo)
    #expect(try done(test, goal) == 0)
    _ = try test.network.make(AskIntended(.advice, what: "leases"), of: ana)
    #expect(try done(test, goal) == 1)
  }

  @Test func `what is tied to a goal counts for it, whatever the market, and for no other`() throws {
    let test = try TestNetwork()
    let bo = try test.add("Bo Maartens")
    let narrow = try set(test, .asks, 5, market: Market(industries: ["manufacturing"]))
    let wide = try set(test, .asks, 9)
    _ = try test.network.serving(narrow).make(AskIntended(.advice, what: "leases"), of: bo)
    #expect(try done(test, narrow) == 1)
    #expect(try done(test, wide) == 0)
    #expect(try test.network.show(narrow).tied.map(\.kind) == [.touch, .ask])
    try test.undo(try test.lastAct().number)
    #expect(try test.network.show(narrow).tied.isEmpty)
  }

  @Test func `a client counts once, revenue each time, and another currency not at all`() throws {
    let test = try TestNetwork()
    let ana = try test.add("Ana Ruiz")
    let clients = try set(test, .clients, 10)
    let revenue = try test.network.set(
      GoalTold(
        .revenue, .money(Money(minor: 4_000_000, currency: "EUR")), from: day("2026-10-01"), by: day("2026-12-31"))
    ).goal.id
    for (minor, currency) in [(100_00 as Int64, "EUR"), (250_00, "EUR"), (900_00, "USD")] {
      try test.network.database.write("test") { writing in
        try writing.insert(
          Opportunity(
            id: writing.world.id(), contact: ana, status: .won, value: Money(minor: minor, currency: currency),
            opened: writing.world.now()))
      }
    }
    #expect(try done(test, clients) == 1)
    #expect(try done(test, revenue) == 350_00)
    #expect(try test.network.show(revenue).otherCurrencies == 1)
    _ = try test.network.make(AskIntended(.business, because: "she asked"), of: ana)
    _ = try test.network.conclude(.business, of: ana, .yes(value: nil))
    #expect(try done(test, clients) == 1)
  }

  @Test func `posts and talks count, and events that were attended`() throws {
    let test = try TestNetwork()
    let (posts, events) = (try set(test, .posts, 4), try set(test, .events, 4))
    _ = try test.network.contribute(.talk, "leases", at: "Expo")
    _ = try test.network.contribute(.post, "rents", on: day("2026-09-30"))
    #expect(try done(test, posts) == 1)
    for attendance in Event.Attendance.allCases {
      try test.network.database.write("test") { writing in
        try writing.insert(
          Event(
            id: writing.world.id(), name: "Expo", day: day("2026-11-20"), attendance: attendance,
            noted: writing.world.now()))
      }
    }
    #expect(try done(test, events) == 1)
  }

  @Test func `a goal that is won tells each of those who had a part in it, once`() throws {
    let test = try TestNetwork()
    let goal = try test.network.set(
      GoalTold(.role, name: "head of finance", from: day("2026-11-01"), by: day("2027-06-01")))
    let (ana, bo, mia) = (try test.add("Ana Ruiz"), try test.add("Bo Maartens"), try test.add("Mia Chen"))
    _ = try test.network.help(with: ana, HelpTold(by: .them, .advice, "on my letter"))
    _ = try test.network.help(with: ana, HelpTold(by: .them, .introduction, "to Delta"))
    _ = try test.network.make(AskIntended(.advice, what: "the market"), of: bo)
    _ = try test.network.conclude(.advice, of: bo, .yes(value: nil))
    _ = try test.network.help(with: mia, HelpTold(by: .me, .advice, "pricing"))
    test.go(to: "2026-12-20T09:00:00Z")
    let won = try test.network.end(goal.goal.id, as: .won)
    #expect(won.helpers.map(\.name).sorted() == ["Ana Ruiz", "Bo Maartens"])
    #expect(try test.evidence("ana").credits.map(\.part) == [.introduction])
    for (name, contact) in [("ana", ana), ("bo", bo)] {
      let owed = try test.evidence(name).credits[0]
      let told = StepReference(contact: contact, kind: .tellHelper, subject: .credit(owed.id))
      #expect(try test.network.isOpen(told))
      _ = try test.network.reply(to: told, .done)
      #expect(try test.evidence(name).credits[0].told != nil)
      #expect(try !test.network.isOpen(told))
    }
    #expect(throws: Refusal.self) { try test.network.end(goal.goal.id, as: .won) }
  }

  @Test func `a goal behind its pace near its end makes a first ask of somebody new careful`() throws {
    let test = try TestNetwork()
    let ana = try test.add("Ana Ruiz")
    try test.log("coffee with ana")
    _ = try test.network.stand(with: ana, .knowsMyWork)
    let before = try test.consider(.referral, "ana").verdict
    #expect(before.strength == .fine)
    _ = try set(test, .clients, 10, from: "2026-01-01", by: "2026-12-31")
    #expect(try test.consider(.referral, "ana").verdict.spokenBy == .crunch)
    #expect(try test.network.goals().goals[0].pressing != nil)
  }

  @Test func `what a client says yes to twice, and again after an opportunity was won, is revenue each time`() throws {
    let test = try TestNetwork()
    let ana = try test.add("Ana Ruiz")
    let revenue = try test.network.set(
      GoalTold(
        .revenue, .money(Money(minor: 4_000_000, currency: "EUR")), from: day("2026-10-01"), by: day("2026-12-31"))
    ).goal.id
    func yes(_ minor: Int64) throws {
      _ = try test.network.make(AskIntended(.business, what: "\(minor)", because: "she asked"), of: ana)
      _ = try test.network.conclude(.business, of: ana, .yes(value: Money(minor: minor, currency: "EUR")))
    }
    try yes(100_00)
    test.go(to: "2026-12-01T09:00:00Z")
    try yes(200_00)
    #expect(try done(test, revenue) == 300_00)
    test.go(to: "2026-12-10T09:00:00Z")
    let now = test.network.world.now()
    try test.network.database.write("test") { writing in
      try writing.insert(
        Opportunity(
          id: writing.world.id(), contact: ana, status: .won, value: Money(minor: 500_00, currency: "EUR"),
          opened: Instant(iso: "2026-12-05T09:00:00Z")!, changed: now))
    }
    #expect(try done(test, revenue) == 800_00)
    try yes(500_00)
    #expect(try done(test, revenue) == 800_00, "the same business, told as an answer too")
  }

  @Test func `of two goals alike whose days overlap the second is refused, whichever begins first`() throws {
    let test = try TestNetwork()
    _ = try set(test, .clients, 5, from: "2026-11-01", by: "2027-11-01")
    #expect(throws: Refusal.self) { try set(test, .clients, 5, from: "2026-02-01", by: "2027-01-31") }
    #expect(throws: Never.self) { try set(test, .clients, 5, from: "2027-11-02", by: "2028-11-01") }
  }

  @Test func `what goes on serves the goal it is told for, not only what begins`() throws {
    let test = try TestNetwork()
    let bo = try test.add("Bo Maartens")
    let narrow = try set(test, .asks, 5, market: Market(industries: ["manufacturing"]))
    _ = try test.network.plan(AskIntended(.advice, what: "leases"), of: bo)
    #expect(try done(test, narrow) == 0)
    _ = try test.network.serving(narrow).make(AskIntended(.advice, what: "leases"), of: bo)
    #expect(try done(test, narrow) == 1)
  }

  @Test func `a goal that is gone holds nothing back from the next`() throws {
    let test = try TestNetwork()
    let bo = try test.add("Bo Maartens")
    let gone = try set(test, .asks, 5)
    let made = try test.lastAct().number
    _ = try test.network.serving(gone).make(AskIntended(.advice, what: "leases"), of: bo)
    try test.undo(made)
    let next = try set(test, .asks, 5)
    #expect(try done(test, next) == 1)
  }

  @Test func `who helped toward a goal that is gone helped toward the next`() throws {
    let test = try TestNetwork()
    let bo = try test.add("Bo Maartens")
    let gone = try set(test, .clients, 5)
    let made = try test.lastAct().number
    _ = try test.network.serving(gone).help(with: bo, HelpTold(by: .them, .introduction, "to Delta"))
    try test.undo(made)
    let next = try set(test, .clients, 5)
    #expect(try test.network.end(next, as: .won).helpers.map(\.name) == ["Bo Maartens"])
  }

  @Test func `dates that contradict each other, a goal in the past and a number of nothing are refused`() throws {
    let test = try TestNetwork()
    func set(_ measure: Goal.Measure, _ target: GoalTold.Target?, from: String?, by: String) throws(Refusal) {
      _ = try test.network.set(GoalTold(measure, target, from: from.map { day($0) }, by: day(by)))
    }
    #expect(throws: Refusal.self) { try set(.clients, .count(10), from: nil, by: "2026-11-25") }
    #expect(throws: Refusal.self) { try set(.clients, .count(10), from: "2027-01-01", by: "2026-12-25") }
    #expect(throws: Refusal.self) { try set(.clients, .count(0), from: nil, by: "2026-12-25") }
    #expect(throws: Refusal.self) { try set(.clients, nil, from: nil, by: "2026-12-25") }
    #expect(throws: Refusal.self) { try set(.revenue, .count(10), from: nil, by: "2026-12-25") }
    #expect(try test.network.goals().goals.isEmpty)
  }

  @Test func `a goal is found by a word of its name or its measure, the ones under way first`() throws {
    let test = try TestNetwork()
    _ = try test.network.set(GoalTold(.clients, .count(10), name: "ten audits", by: day("2026-12-31")))
    let other = try set(test, .clients, 5)
    #expect(throws: Refusal.self) { try test.network.goal("clients") }
    #expect(try test.network.show(try test.network.goal("audits")).goal.name == "ten audits")
    _ = try test.network.end(try test.network.goal("audits"), as: .dropped)
    #expect(try test.network.goal("clients") == other)
    #expect(throws: Refusal.self) { try test.network.goal("boats") }
    #expect(throws: Refusal.self) { try test.network.goal("7") }
  }

  @Test func `a number with its measure tells goals apart, and what is proposed means one`() throws {
    let test = try TestNetwork()
    let (ten, five) = (try set(test, .clients, 10), try set(test, .clients, 5))
    _ = try test.network.set(
      GoalTold(.revenue, .money(Money(minor: 4_000_000, currency: "EUR")), by: day("2026-12-31")))
    #expect(try test.network.goal("10 clients") == ten)
    #expect(try test.network.goal("clients 5") == five)
    #expect(throws: Refusal.self) { try test.network.goal("clients 12") }
    #expect(throws: Refusal.self) { try test.network.goal("1 clients") }
    for shown in try test.network.goals().goals { #expect(try test.network.goal(shown.typed) == shown.goal.id) }
    let refusal = #expect(throws: Refusal.self) { try set(test, .clients, 10) }
    guard case .goalNamed(_, _, let typed) = refusal else { return #expect(Bool(false)) }
    #expect(try test.network.goal(typed) == ten)
    let role = try test.network.set(GoalTold(.role, name: "", by: day("2026-12-31")))
    #expect(role.typed == "a role")
    #expect(try test.network.goal("a role") == role.goal.id)
  }

  @Test func `of two goals of one name the second is refused, and the whole name means one`() throws {
    let test = try TestNetwork()
    func set(_ name: String) throws -> ID<Goal> {
      try test.network.set(GoalTold(.clients, .count(10), name: name, by: day("2026-12-31"))).goal.id
    }
    let audits = try set("audits")
    for name in ["audits", "Audits"] {
      let refusal = #expect(throws: Refusal.self) { try set(name) }
      guard case .goalNamed = refusal else { throw refusal ?? .missing(.name) }
    }
    let north = try set("audits north")
    #expect(try test.network.goal("audits") == audits)
    #expect(throws: Refusal.self) { try test.network.change(north, GoalChange(name: "AUDITS")) }
    _ = try test.network.end(audits, as: .dropped)
    #expect(try test.network.goal("audits") == north)
    _ = try set("audits")
  }

  @Test func `the same number of the same, unnamed, is refused while the first is under way`() throws {
    let test = try TestNetwork()
    _ = try set(test, .oneToOnes, 24)
    #expect(throws: Refusal.self) { try set(test, .oneToOnes, 24) }
    _ = try set(test, .oneToOnes, 24, from: "2027-01-01", by: "2027-03-31")
  }
}
