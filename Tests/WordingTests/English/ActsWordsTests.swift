import Domain
import TestSupport
import Testing
import UseCases
import Wording

/// What the screen says after an act, from the act itself.
@Suite struct ActsWordsTests {
  private let words = Words(zone: .brussels, now: Instant(iso: "2026-11-26T09:00:00Z")!)

  private func texts(_ passage: Passage) -> [String] { passage.lines.map(\.text) }

  @Test func `a promise says when it is due, and a rhythm when the next touch is`() throws {
    let test = try TestNetwork()
    let ana = try test.add("Ana Ruiz")
    let promised = try test.network.promise(to: ana, "an intro to Chen fri")
    #expect(
      texts(words.promised(promised)) == [
        "You promised Ana Ruiz: an intro to Chen, by tomorrow.", "When it is kept:  tend promise ana --kept",
      ])
    let changed = try test.network.cadence(of: ana, .tier(.a))
    #expect(texts(words.changed(changed)) == ["Ana Ruiz: monthly, tier A.", "Ana: next by Mon 28 Dec."])
  }

  @Test func `the fifth promise kept says so`() throws {
    let test = try TestNetwork()
    let ana = try test.add("Ana Ruiz")
    var last: PromiseEnded?
    for what in ["a", "b", "c", "d", "the deck fri"] {
      let open = try test.network.promise(to: ana, what).promise
      last = try test.network.end(open.id, as: .kept)
    }
    #expect(texts(words.ended(try #require(last))) == ["Kept, in time: the deck.  5 of 5 promises kept."])
  }

  @Test func `a line that keeps a promise says so`() throws {
    let test = try TestNetwork()
    let ana = try test.add("Ana Ruiz")
    try test.add("Mia Chen")
    _ = try test.network.promise(to: ana, "an intro to mia")
    let said = texts(words.logged(try test.log("introduced ana to mia")))
    #expect(said.contains("Your promise to Ana is kept: an intro to mia."))
    #expect(!texts(words.logged(try test.log("introduced ana to mia"))).contains { $0.contains("promise") })
  }

  @Test func `only a broken promise is red`() throws {
    let test = try TestNetwork()
    let ana = try test.add("Ana Ruiz")
    let promise = try test.network.promise(to: ana, "the deck fri").promise
    let passage = words.ended(try test.network.end(promise.id, as: .broken))
    #expect(passage.lines.map(\.tone) == [.broken, .plain])
    #expect(passage.lines[1].remark == "P10")
  }

  @Test func `thanks name what they were for`() throws {
    let test = try TestNetwork()
    let tom = try test.add("Tom Vos")
    _ = try test.network.help(with: tom, HelpTold(by: .them, .advice, "on the lease"))
    _ = try test.network.referral(with: tom, ReferralTold(by: .them, "Lena Brandt"))
    let done = try test.network.acknowledge(.thanked, to: tom)
    #expect(texts(words.acknowledged(done)) == ["Tom Vos was thanked for advice (on the lease) and Lena Brandt."])
  }

  @Test func `a referral to somebody left in peace is not yet: no draft, and the day from which to pass it`() throws {
    let test = try TestNetwork()
    let tom = try test.add("Tom Vos")
    let told = ReferralTold(by: .me, "Lena Brandt, needs an audit")
    let command = "refer tom \"Lena Brandt, needs an audit\""
    _ = try test.network.pause(tom, until: Day(iso: "2026-12-10"))
    #expect(
      texts(words.considered(try test.network.consider(referring: told, to: tom))) == [
        "Not yet: Lena Brandt to Tom Vos", "You leave Tom in peace until 10 Dec.",
        "Level 1, contact is expected.", "", "\(command)   again from Thursday 10 December", "\(command) --anyway",
      ])
    _ = try test.network.pause(tom, until: nil)
    #expect(
      texts(words.considered(try test.network.consider(referring: told, to: tom))).suffix(3) == [
        "Level 1, contact is expected.", "", "\(command) --anyway",
      ])
  }

  @Test func `a referral past the guard has its draft and its command, and once noted no not yet`() throws {
    let test = try TestNetwork()
    let tom = try test.add("Tom Vos")
    var told = ReferralTold(by: .me, "Lena Brandt, needs an audit")
    told.level = 2
    _ = try test.network.pause(tom, until: Day(iso: "2026-12-10"))
    let considered = try test.network.consider(referring: told, to: tom)
    #expect(words.draftToSend(considered, anyway: false).isEmpty)
    #expect(words.draftToSend(considered, anyway: true).hasPrefix("Tom, may I send you Lena Brandt"))
    let passage = words.considered(considered, anyway: true)
    #expect(passage.lines[0].text == "Your word against mine: Lena Brandt to Tom Vos")
    #expect(passage.lines.contains { $0.lead == "  Draft" })
    #expect(
      passage.lines.last?.text == "Sent it?  refer tom \"Lena Brandt, needs an audit\" --level 2 --anyway --sent")
    let sent = texts(words.referred(try test.network.referral(with: tom, told)))
    #expect(sent.contains { $0.hasPrefix("Past the guard: ") && $0.contains("You leave Tom in peace until 10 Dec.") })
    #expect(!sent.contains { $0.contains("Not yet") })
  }

  @Test func `who goes is said with what goes, and how it comes back`() throws {
    let test = try TestNetwork()
    let (ana, bo) = (try test.add("Ana Ruiz"), try test.add("Bo Maartens"))
    try test.talked(with: [ana, bo], on: "2026-11-20")
    _ = try test.network.note(about: ana, "runs")
    for what in ["a name", "the lease"] { _ = try test.network.help(with: ana, HelpTold(by: .me, .advice, what)) }
    #expect(
      texts(words.removed(try test.network.remove(ana))) == [
        "Removed: Ana Ruiz, with 1 exchange, 1 note and help twice.",
        "One exchange had others in it, and stays with them.",
        "tend undo  brings all of it back.",
      ])
  }

  @Test func `a draft says nothing to them that they did not say`() throws {
    let test = try TestNetwork()
    try test.add("Zoë Müller")
    func draft(_ what: String, because: String?, anyway: Bool = false) throws -> String? {
      let intended = AskIntended(.business, what: what, because: because)
      let considered = try test.network.consider(intended, of: try test.network.person("zoë"))
      return words.considered(considered, anyway: anyway).lines.first { $0.lead == "  Draft" }?.text
    }
    #expect(
      try draft("", because: "she asked for a quote")
        == "Zoë, shall I put on one page how I would go about it?")
    #expect(
      try draft("the audit", because: "she asked for a quote")
        == "Zoë, about the audit: shall I put on one page how I would go about it?")
    #expect(
      try draft("the audit", because: nil, anyway: true)
        == "Zoë, may I ask outright: is there something I could do for you about the audit? A no is fine.")
    try test.log("zoë asked for a quote")
    #expect(
      try draft("", because: nil)
        == "Zoë, you raised it today. Shall I put on one page how I would go about it?")
  }

  @Test func `a meeting that is agreed says how it is planned as one`() throws {
    let test = try TestNetwork()
    try test.add("Ana Ruiz")
    let lines = texts(words.logged(try test.log("coffee with ana tomorrow")))
    #expect(lines.last == "Agreed with Ana?  invite ana --sent --on \"27 nov\"")
    #expect(!texts(words.logged(try test.log("mail to ana tomorrow"))).contains { $0.contains("invite") })
  }

  @Test func `whom a clause is about is asked, and a refusal says how to name them`() throws {
    let test = try TestNetwork()
    let people = try ["Ana Ruiz", "Mia Chen"].map { try test.network.openPromises(with: try test.add($0)).person }
    let refusal = texts(words.refusal(.whoIsMeant(in: "she needs a designer", people: people)))
    #expect(refusal.contains { $0.contains("Who is meant in \u{201C}she needs a designer\u{201D}") })
    #expect(refusal.last?.contains("ana needs a designer") == true)
    let shown = words.understood(try test.network.understand("coffee with ana and mia; she needs a designer"))
    #expect(shown.lines.last?.text == "Ana or Mia needs a designer.")
  }

  @Test func `knowing people in a place is not belonging to it`() throws {
    let test = try TestNetwork()
    let ana = try test.add("Ana Ruiz")
    let lines = texts(words.understood(try test.network.understand("ana knows people in Lisbon")))
    #expect(lines.contains { $0.contains("Ana knows people in Lisbon.") })
    try test.log("ana knows people in Lisbon")
    #expect(!texts(words.prepared(try test.network.prepare(for: ana))).contains { $0.contains("belongs to") })
  }

  @Test func `a draft to somebody referred names who gave the name, and speaks of no talk that was not`() throws {
    let test = try TestNetwork()
    let (ana, tom) = (try test.add("Ana Ruiz"), try test.add("Tom Vos"))
    func draft(_ kind: Ask.Kind) throws -> String {
      let considered = try test.network.consider(AskIntended(kind), of: tom)
      return texts(words.considered(considered, anyway: true)).joined(separator: " ")
    }
    for kind in Ask.Kind.allCases { #expect(try !draft(kind).contains("spoke of")) }
    #expect(try draft(.business).contains("Tom, "))
    _ = try test.network.referral(with: ana, ReferralTold(by: .them, "Tom Vos, needs an audit"))
    #expect(try draft(.business).contains("Ana Ruiz gave me your name"))
  }

  @Test func `of their promises only what the user said of them counts`() throws {
    let test = try TestNetwork()
    let ana = try test.add("Ana Ruiz")
    func ledger() throws -> String {
      texts(words.shown(try test.network.show(ana))).joined(separator: "\n")
    }
    let promises = try ["a name", "the deck"].map { try test.network.promise(to: ana, $0, by: .them).promise.id }
    test.go(to: "2026-12-20T09:00:00Z")
    #expect(try !ledger().contains("promises kept"))
    _ = try test.network.end(promises[0], as: .kept)
    #expect(try ledger().contains("1 of 1 promise kept"))
  }

  @Test func `help is said with what it was about`() throws {
    let test = try TestNetwork()
    let ana = try test.add("Ana Ruiz")
    let given: [(Help.Kind, String, String)] = [
      (.introduction, "Mia Chen", "an introduction to Mia Chen"),
      (.introduction, "to Delta", "an introduction to Delta"),
      (.advice, "on the lease", "advice on the lease"), (.resource, "the deck", "a resource: the deck"),
      (.support, "", "support"),
    ]
    for (kind, what, said) in given {
      let noted = try test.network.help(with: ana, HelpTold(by: .me, kind, what))
      #expect(texts(words.helped(noted)).first == "Given to Ana Ruiz: \(said).")
    }
  }

  @Test func `a plan is kept as a note, and a talk is called one`() throws {
    let test = try TestNetwork()
    let ana = try test.add("Ana Ruiz")
    let plan = words.understood(try test.network.understand("coffee with ana tomorrow")).lines[0]
    #expect((plan.lead, plan.text) == ("  Planned", "Ana: coffee, tomorrow. A note for now; log it once it was."))
    #expect(words.understood(try test.network.understand("talked to ana")).lines[0].lead == "  Talk, today")
    try test.log("talked to ana about the lease")
    let shown = words.shown(try test.network.show(ana))
    #expect(shown.lines.contains { $0.text == "talk; the lease" })
  }

  @Test func `the question offers its five answers, and says how to answer without a terminal`() throws {
    let test = try TestNetwork()
    let question = try test.network.standingQuestion(try test.imported("Miriam Roth"))
    let lines = texts(words.unanswered(question))
    #expect(lines.first == "Nothing is on record between you and Miriam Roth. The gap is mine.")
    #expect(lines.last == "Answer:  tend stand miriam business")
    #expect(Words.standingKeys.map(\.key) == ["1", "2", "3", "4", "p"])
  }

  @Test(arguments: [
    (7, "weekly"), (30, "monthly"), (90, "quarterly"), (180, "twice a year"), (365, "once a year"),
    (42, "every six weeks"), (60, "every two months"), (10, "every ten days"),
  ])
  func `a cadence has a name where people have one`(_ days: Int, _ name: String) {
    #expect(words.every(days) == name)
  }

  @Test func `money is shown as it is written`() {
    #expect(words.amount(Money(minor: 420_000, currency: "EUR")) == "€4,200")
    #expect(words.amount(Money(minor: 420_050, currency: "CHF")) == "4,200.50 CHF")
    #expect(words.amount(Money(minor: 9_000, currency: "JPY")) == "9,000 JPY")
  }
}
