import Domain
import TestSupport
import Testing
import UseCases

@testable import Wording

/// What screens say of evenings and groups.
@Suite struct EveningsWordsTests {
  private let words = Words(zone: .brussels, now: Instant(iso: "2026-11-26T09:00:00Z")!)

  private func texts(_ passage: Passage) -> [String] { passage.lines.map(\.text).filter { !$0.isEmpty } }

  private func results(_ change: (inout EventResults) -> Void) -> EventResults {
    var results = EventResults()
    results.occasions = 1
    change(&results)
    return results
  }

  @Test func `what came of an evening is one sentence of counts`() {
    let tiny = results {
      ($0.faces, $0.kept, $0.writtenInTime, $0.clients) = (11, 2, 2, 1)
    }
    #expect(words.results(tiny) == "Eleven cards, two kept, two written to in time; one is a client.")
    #expect(words.results(results { _ in }) == "No new face.")
    #expect(
      words.results(
        results {
          $0.faces = 1; $0.undecided = 1
        }) == "One card, none kept, one to decide on.")
  }

  @Test func `a part of the whole is said only of enough, and no sooner than the two days are over`() {
    let enough = results {
      ($0.faces, $0.kept, $0.writtenInTime, $0.unwritten, $0.isTiny) = (11, 3, 2, 1, false)
    }
    #expect(
      words.results(enough)
        == "Eleven cards, three kept, two written to in time, one still waits for a line. "
        + "That is three of eleven kept and two of three written to in time.")
    let fresh = results {
      ($0.faces, $0.kept, $0.unwritten, $0.stillInTime, $0.isTiny) = (4, 3, 3, 3, false)
    }
    #expect(
      words.results(fresh)
        == "Four cards, three kept, three still wait for a line. That is three of four kept.")
  }

  @Test func `a series says what it took, and what each time brings only after three`() {
    let two = results {
      ($0.occasions, $0.faces, $0.minutes) = (2, 8, 360)
      $0.costs = [Money(minor: 4000, currency: "EUR"), Money(minor: 2000, currency: "USD")]
    }
    #expect(words.series(two) == "Twice, 6 hours, €40, $20. Eight cards, none kept.")
    let four = results { ($0.occasions, $0.faces, $0.kept, $0.isTiny) = (4, 15, 1, false) }
    #expect(
      words.series(four)
        == "Four times. 15 cards, one kept, none written to in time. "
        + "Each time about four cards and less than one kept.")
  }

  @Test func `no money is said beside what came of it`() {
    let won = results { ($0.faces, $0.kept, $0.won, $0.referrals) = (3, 3, 1, 2) }
    #expect(words.results(won).contains("two referrals, one piece of business won"))
  }

  @Test func `without an event the list teaches what one is for`() throws {
    let shown = try TestNetwork().network.events()
    let said = texts(words.events(shown))
    #expect(said.first == "No event is noted.")
    #expect(said.contains { $0.contains("to be seen, to be trusted, or somebody else’s business") })
    #expect(said.contains("event \"Expo, 3 dec, Ghent\""))
  }

  @Test func `the list says when, and what is open, and never fills more than a screen`() throws {
    let test = try TestNetwork()
    try test.event("Expo, 3 dec, Ghent")
    try test.event("Breakfast, 24 nov")
    let lines = words.events(try test.network.events()).lines
    #expect(lines[0].text == "Expo, Ghent" && lines[0].remark == "Thu 3 Dec, will you go?")
    #expect(lines[2].text == "Breakfast" && lines[2].remark == "Tue 24 Nov, again?")
    for number in 1...28 {
      try test.event("Talk, \(number) dec")
      try test.event("Walk, \(number) oct")
    }
    let passage = words.events(try test.network.events())
    #expect(passage.lines.count <= 24)
    #expect(texts(passage).contains { $0.hasPrefix("and 40 more") })
  }

  @Test func `a page shows what it is for, whom to meet and why, and what came of it`() throws {
    let test = try TestNetwork()
    let mia = try test.add("Mia Chen")
    try test.log("mia needs a designer; mia offers photos")
    try test.event("Expo, today, Ghent") {
      $0.attendance = .going
      $0.aim = .partner(contact: mia)
      $0.meet = [.init(name: "Mia Chen", contact: mia), .init(name: "Chen Wei")]
      $0.minutes = 90
      $0.expectedShare = 30
    }
    try test.keep("Tom Vos, Acme")
    let lines = words.event(try test.eventPage("expo")).lines
    #expect(lines[0].text == "Expo" && lines[0].remark == "Thu 26 Nov, going")
    #expect(lines[1].text == "Ghent. 1.5 hours, about 30 in 100 of those there are of your target market.")
    #expect(lines.first { $0.lead == "  For" }?.text == "Mia Chen’s business")
    #expect(lines.first { $0.lead == "  Meet" }?.text == "Mia Chen (needs a designer; offers photos)")
    #expect(lines.first { $0.lead == "  Cards" }?.text == "Not written to yet: Tom Vos.")
    #expect(lines.first { $0.lead == "  Came of it" }?.text == "One card, one kept, one still waits for a line.")
  }

  @Test func `a new face says with which event it goes`() throws {
    let test = try TestNetwork()
    try test.event("Expo, today, Ghent") { $0.attendance = .going }
    let said = texts(words.captured(try test.network.capture("Mia Chen, Acme")))
    #expect(said == ["Mia Chen, Acme", "Goes with your event: Expo, Thu 26 Nov, Ghent."])
  }

  @Test func `an event that is told for a goal says for which, and which it leaves`() throws {
    let test = try TestNetwork()
    let day = try #require(Day(iso: "2026-12-31"))
    let clients = try test.network.set(GoalTold(.clients, .count(10), by: day)).goal.id
    let evenings = try test.network.set(GoalTold(.events, .count(3), by: day)).goal.id
    let expo = try test.event("Expo, 3 dec").event.event.id
    func said(_ goal: ID<Goal>) throws -> String? {
      texts(words.noted(try test.network.serving(goal).tell(expo, EventTold()))).first
    }
    #expect(try said(clients) == "For the goal: 10 clients.")
    #expect(try said(evenings) == "For the goal: 3 events, no longer 10 clients.")
    #expect(try said(evenings)?.hasPrefix("On record already: Expo") ?? false)
  }

  @Test func `a face of another name says for whom it was taken`() throws {
    let test = try TestNetwork()
    let mia = try test.add("Mia Chen")
    for (card, said) in [
      ("Mia, Acme", "Mia is taken for Mia Chen, here already; this meeting is added."),
      ("Mia Chen, Acme", "Mia Chen was here already; this meeting is added."),
    ] {
      let decided = try test.network.capture(all: card, choosing: .keep, as: .same(mia)).decided
      #expect(texts(words.decided(decided)).first == said)
    }
  }

  @Test func `of several kept at once a namesake is said to wait, with the way on`() throws {
    let test = try TestNetwork()
    try test.add("Jan Peeters")
    let text = "Mia Chen, Acme\nJan Peeters, Gamma\nLea Kern, Delta"
    let said = texts(words.decided(try test.network.capture(all: text, choosing: .keep).decided))
    #expect(said.first == "Kept: Mia Chen, Lea Kern.")
    #expect(
      said.suffix(3) == [
        "Jan Peeters waits: Jan Peeters is here already.", "The same one?  card jan --keep --same-as jan",
        "Another?  card jan --keep --anyway",
      ])
    let again = "Mia Chen, Acme\nJan Peeters, Kappa"
    let none = texts(words.decided(try test.network.capture(all: again, choosing: .keep).decided))
    #expect(none.first?.hasPrefix("Mia Chen waits: Mia Chen") ?? false)
    // Two faces of the very same name have only their numbers.
    #expect(none.last == "Another?  card ... --keep --anyway")
  }

  @Test func `many that wait are counted`() throws {
    let test = try TestNetwork()
    for name in ["A", "B", "C", "D", "E", "F", "G"] { _ = try test.network.capture("\(name)na Jones, Acme") }
    #expect(texts(words.faces(try test.network.faces())).first == "Ana Jones, Acme")
    _ = try test.network.capture("Hana Jones, Acme")
    #expect(texts(words.faces(try test.network.faces())).first == "Eight new faces wait.")
  }

  @Test func `a guard that speaks says why in one line, and the way on`() throws {
    let test = try TestNetwork(now: "2026-11-01T09:00:00Z")
    try test.event("Fair, today") { $0.attendance = .going }
    for name in ["One", "Two", "Three"] { try test.keep("Face\(name) Jones, Acme") }
    test.go(to: "2026-11-26T09:00:00Z")
    let lines = words.noted(try test.event("Expo, 3 dec") { $0.attendance = .going }).lines
    let careful = try #require(lines.firstIndex { $0.text.hasPrefix("Careful: ") })
    #expect(lines[careful].remark == "P1")
    #expect(lines[careful].text.contains("all three still wait for a line"))
    #expect(lines[careful + 1].text == "A line to each of them:  today --all")
  }

  @Test func `which kinds of group are missing is said as a fact, with an offer`() throws {
    let test = try TestNetwork()
    try test.group("Chamber") { $0.kind = .casual }
    try test.group("Institute") { $0.kind = .professional }
    let said = texts(words.groups(try test.network.groups()))
    #expect(said.contains("You are in two kinds of group of five: casual and professional."))
    #expect(said.contains("Missing: strong contact, service and online."))
    #expect(said.last == "group chamber   group \"BNI Ghent\" --kind strong-contact")
  }

  @Test func `a roster says how many are new, known and left out, and why`() throws {
    let test = try TestNetwork()
    let group = try test.group("BNI Ghent")
    try test.add("Ana Ruiz")
    _ = try test.network.add(name: "Ana Ruiz", PersonEdit(), anyway: true)
    try test.add("Bo Maartens")
    let taken = try test.roster(group, "Mia Chen, Acme\nBo Maartens, Delta\nAna Ruiz, Verdant")
    let lines = words.roster(taken).lines
    #expect(lines[0].text == "BNI Ghent has 2 members." && lines[0].remark == "undo")
    #expect(lines.first { $0.lead == "  New" }?.text == "1, heard of; they came with the roster")
    #expect(lines.first { $0.lead == "  Known" }?.text == "1, members from now on")
    #expect(lines.first { $0.lead == "  line 3" }?.text.hasPrefix("Ana Ruiz, Verdant: could be Ana Ruiz") ?? false)
    _ = try test.roster(group, "Mia Chen, Acme\nBo Maartens, Delta")
    let again = try test.roster(group, "Mia Chen, Acme\nBo Maartens, Delta")
    #expect(texts(words.roster(again)).first == "Nothing new: all 2 are members of BNI Ghent already.")
  }

  @Test func `of a namesake whom a roster names it is said how to add another`() throws {
    let test = try TestNetwork()
    let group = try test.group("BNI Ghent")
    var edit = PersonEdit()
    edit.organization = "Acme"
    try test.add("Jan Peeters", edit)
    let line = "Jan Peeters, Beta, jan@beta.test"
    let said = texts(words.roster(try test.roster(group, line)))
    #expect(said.contains("Another?  add \"Jan Peeters\" --org Beta --mail jan@beta.test --anyway"))
    #expect(said.contains("Then paste the lines again."))
    // What is proposed does it.
    edit.organization = "Beta"
    edit.adding = [Identifier(.mail, "jan@beta.test")]
    let other = try test.network.add(name: "Jan Peeters", edit, anyway: true).person.contact
    let again = try test.roster(group, line)
    #expect(again.joined == 1 && again.leftOut.isEmpty)
    #expect(try test.network.group(group).members.map(\.person.contact) == [other])
  }

  @Test func `a page of a person names their groups`() throws {
    let test = try TestNetwork()
    let ana = try test.add("Ana Ruiz")
    _ = try test.network.member(ana, of: try test.group("BNI Ghent"), office: "president")
    _ = try test.network.member(ana, of: try test.group("Chamber") { $0.kind = .casual })
    let row = words.shown(try test.network.show(ana)).lines.first { $0.lead.hasPrefix("  Groups") }
    #expect(row?.text == "BNI Ghent (president), Chamber")
  }

  @Test func `what is done of an evening that was asks the one question`() throws {
    let test = try TestNetwork()
    let id = try test.event("Book fair, 25 nov").event.event.id
    let reference = StepReference(contact: nil, kind: .debriefEvent, subject: .event(id))
    let said = texts(words.replied(try test.network.reply(to: reference, .done)))
    #expect(
      said == [
        "Noted: you were at Book fair.", "Would you go again?  event book --again \"...\"   --not-again \"...\"",
      ])
  }

  @Test func `on its day an evening says when, where, what for, whom to meet, and the one sentence`() {
    #expect(
      words.ready(
        1_140, "Ghent", .visibility, ["Mia Chen", "Chen Wei"], "finance leads before their first audit.", [:])
        == "Today at 19:00, Ghent. For visibility. To meet: Mia Chen and Chen Wei. "
        + "Your sentence: finance leads before their first audit.")
    #expect(words.ready(nil, "", nil, [], "", [:]) == "Today. What it is for is open. Whom to meet is open.")
  }

  @Test(arguments: [
    ("2026-01-05", "Too early to say where it leads."),
    ("2026-07-01", "Nothing came in so far; it takes one every two weeks."),
    ("2026-11-26", "Nothing came in so far; it takes 2 a week."), ("2026-12-28", "Nothing came in so far; 10 to go."),
  ])
  func `a goal for which nothing came in says what it takes`(_ now: String, _ end: String) throws {
    let test = try TestNetwork()
    test.go(to: "2026-01-01T09:00:00Z")
    let day = try #require(Day(iso: "2026-12-31"))
    let id = try test.network.set(GoalTold(.clients, .count(10), by: day)).goal.id
    test.go(to: now + "T09:00:00Z")
    let pace = words.goal(try test.network.show(id)).lines.first { $0.lead.contains("Pace") }?.text ?? ""
    #expect(pace.hasSuffix(end), "\(pace)")
  }

  @Test func `an evening told before its day is refused with both days it may mean`() throws {
    let (day, before) = (try #require(Day(iso: "2026-12-10")), try #require(Day(iso: "2025-12-10")))
    #expect(
      texts(words.refusal(.event(.notYet(named: "Dinner", day: day, before: before)))) == [
        "Dinner on Thu 10 Dec has not been yet.",
        "Note it:  tend event \"Dinner, 2026-12-10\"   (a year before: 2025-12-10)",
      ])
  }
}
