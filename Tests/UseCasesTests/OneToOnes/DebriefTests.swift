import Domain
import Store
import TestSupport
import Testing

@testable import UseCases

/// Two lines after a meeting of two: facts, promises and a next date, in one act (P12, P14).
struct DebriefTests {
  @discardableResult
  private func debrief(
    _ test: TestNetwork, _ text: String, of name: String = "ana", on day: String? = nil
  ) throws -> Debriefed {
    let contact = try test.network.person(name)
    let day = day.map { Day(iso: $0)! }
    return try test.network.debrief(try test.network.understand(debrief: text, of: contact, on: day))
  }

  /// Agreed for Thursday 3 December, 12:30.
  private func agreed(_ test: TestNetwork) throws -> ContactID {
    let ana = try test.add("Ana Ruiz")
    let time = try Typed.meetingTime("thu 12:30 at filtro", in: test.network.world)
    _ = try test.network.invite(ana, MeetingTold(purpose: "to hear of Lisbon", time: time))
    return ana
  }

  private func meetings(_ test: TestNetwork) throws -> [OneToOne] { try test.evidence("ana").oneToOnes }

  private func talks(_ test: TestNetwork) throws -> [PairTouch] {
    try test.evidence("ana").touches.filter { $0.isTalk }
  }

  @Test func `what has no subject is about them, and what was promised is the user's`() throws {
    let test = try TestNetwork()
    _ = try agreed(test)
    test.go(to: "2026-12-03T14:00:00Z")
    let debriefed = try debrief(
      test, "needs a designer; likes sailing; promised the deck fri; she promised two names by fri; kids are well")
    let evidence = try test.evidence("ana")
    #expect(evidence.facts.map(\.kind) == [.need, .interest])
    #expect(evidence.facts.map(\.text) == ["a designer", "sailing"])
    #expect(evidence.facts.allSatisfy { $0.learned == Day(iso: "2026-12-03")! })
    #expect(evidence.promises.map(\.by) == [.me, .them])
    #expect(evidence.promises.map(\.what) == ["the deck", "two names"])
    #expect(evidence.promises.map(\.due) == [Day(iso: "2026-12-04")!, Day(iso: "2026-12-04")!])
    #expect(try test.network.show(try test.network.person("ana")).notes.map(\.text) == ["kids are well"])
    #expect(debriefed.logged.follows.map(\.person.name) == ["Ana Ruiz"])
    #expect(try talks(test).map(\.at) == [Instant(iso: "2026-12-03T11:30:00Z")!])
    #expect(try meetings(test).allSatisfy { !$0.isOpen })
    #expect(try test.step(with: "ana")?.step.kind != .debrief)
  }

  @Test func `a meeting later today has not been, until the user says that it was`() throws {
    let test = try TestNetwork()
    _ = try agreed(test)
    test.go(to: "2026-12-03T08:00:00Z")
    let refusal = #expect(throws: Refusal.self) { try debrief(test, "needs a designer") }
    guard case .meetingAhead(let at, _) = refusal else { return #expect(Bool(false)) }
    #expect(at == Instant(iso: "2026-12-03T11:30:00Z")!)
    #expect(try meetings(test).allSatisfy(\.isOpen))
    try debrief(test, "needs a designer", on: "2026-12-03")
    #expect(try meetings(test).allSatisfy { !$0.isOpen })
  }

  @Test func `a talk that was logged today is what is told of, before the time agreed`() throws {
    let test = try TestNetwork()
    _ = try agreed(test)
    test.go(to: "2026-12-03T08:00:00Z")
    try test.log("coffee with ana")
    try debrief(test, "needs a designer")
    #expect(try talks(test).count == 1)
  }

  @Test func `of a meeting last week and one tonight, the one that was is told of`() throws {
    let test = try TestNetwork()
    let ana = try agreed(test)
    test.go(to: "2026-12-04T08:00:00Z")
    let time = try Typed.meetingTime("today 18:00", in: test.network.world)
    _ = try test.network.invite(ana, MeetingTold(purpose: "the lease", time: time))
    #expect(try test.network.show(ana).meetings.count == 2)
    try debrief(test, "needs a designer")
    #expect(try talks(test).map(\.at) == [Instant(iso: "2026-12-03T11:30:00Z")!])
    #expect(try test.network.show(ana).meetings.map(\.purpose) == ["the lease"])
  }

  @Test func `it is one act, and undo takes back all of it`() throws {
    let test = try TestNetwork()
    _ = try agreed(test)
    test.go(to: "2026-12-03T14:00:00Z")
    let before = try test.lastAct().number
    try debrief(test, "needs a designer; promised the deck fri; next 14 jan 12:30")
    #expect(try test.lastAct().number == before + 1)
    try test.undo(test.lastAct().number)
    let evidence = try test.evidence("ana")
    #expect(evidence.facts.isEmpty && evidence.promises.isEmpty)
    #expect(try talks(test).isEmpty)
    #expect(try meetings(test).map(\.isOpen) == [true])
  }

  @Test func `next with a time is agreed, with its place`() throws {
    let test = try TestNetwork()
    _ = try agreed(test)
    test.go(to: "2026-12-03T14:00:00Z")
    guard case .meeting(let next)? = try debrief(test, "works on a book; next 14 jan 12:30 at filtro").next else {
      Issue.record("no meeting")
      return
    }
    #expect((next.at, next.place, next.purpose) == (Instant(iso: "2027-01-14T11:30:00Z")!, "filtro", ""))
    #expect(try test.network.meetings().meetings.map(\.meeting.id) == [next.id])
  }

  @Test(arguments: [
    ("likes jazz; next in 3 weeks", "2026-12-24"), ("likes jazz, next in 3 weeks", "2026-12-24"),
    ("next time: in 3 weeks; likes jazz", "2026-12-24"), ("likes jazz and next in 3 weeks", "2026-12-24"),
    ("likes jazz. Next week", "2026-12-07"), ("likes jazz; next fri", "2026-12-11"),
    ("likes jazz\nnext 14 jan", "2027-01-14"),
  ])
  func `next with a day alone is the user's to propose by then`(_ text: String, _ due: String) throws {
    let test = try TestNetwork()
    _ = try agreed(test)
    test.go(to: "2026-12-03T14:00:00Z")
    guard case .promise(let promise)? = try debrief(test, text).next else {
      Issue.record("no promise")
      return
    }
    #expect((promise.by, promise.due) == (.me, Day(iso: due)!))
    #expect(try test.evidence("ana").facts.map(\.text) == ["jazz"])
    #expect(try test.network.prepare(for: try test.network.person("ana")).promises.isEmpty, "nothing to bring")
    // It is kept by an invitation.
    let kept = try test.network.invite(try test.network.person("ana"), MeetingTold(purpose: "to hear of the shop"))
    #expect(kept.kept?.id == promise.id)
    guard case .kept? = try test.evidence("ana").promises[0].outcome else {
      Issue.record("it is still open")
      return
    }
  }

  @Test func `a next day that can be none, or lies behind, is refused and nothing is saved`() throws {
    let test = try TestNetwork()
    let ana = try agreed(test)
    test.go(to: "2026-12-03T14:00:00Z")
    for text in ["likes jazz; next 31 feb", "likes jazz, next time 31 feb 12:30", "next yesterday 4pm"] {
      #expect(throws: Refusal.self, "\(text)") { try test.network.understand(debrief: text, of: ana) }
    }
    #expect(throws: Refusal.self) { try test.network.understand(debrief: " ; ", of: ana) }
    #expect(try meetings(test).map(\.isOpen) == [true])
  }

  @Test func `what only begins with next is what was said`() throws {
    let test = try TestNetwork()
    try test.add("Ana Ruiz")
    let debriefed = try debrief(test, "next project is a film")
    #expect(debriefed.next == nil)
    #expect(try test.network.show(debriefed.person.contact).notes.map(\.text) == ["next project is a film"])
  }

  @Test func `without a meeting it is one of today, or of the day that is said`() throws {
    let test = try TestNetwork()
    try test.add("Ana Ruiz")
    #expect(try debrief(test, "likes jazz").meeting.end != nil)
    try debrief(test, "needs a designer", on: "2026-11-23")
    #expect(try talks(test).map { test.network.world.zone.day(of: $0.at).iso } == ["2026-11-23", "2026-11-26"])
    #expect(try test.evidence("ana").facts.last?.learned == Day(iso: "2026-11-23")!)
  }

  @Test func `said in two goes it is one meeting`() throws {
    let test = try TestNetwork()
    _ = try agreed(test)
    test.go(to: "2026-12-03T14:00:00Z")
    let first = try debrief(test, "likes jazz")
    test.go(to: "2026-12-03T19:00:00Z")
    let second = try debrief(test, "needs a designer; next 14 jan 12:30")
    #expect(first.meeting.id == second.meeting.id)
    #expect(try talks(test).count == 1)
    #expect(try meetings(test).count == 2, "that day's and the next")
    try test.undo(test.lastAct().number)
    #expect(try meetings(test).count == 1)
    #expect(try test.evidence("ana").facts.map(\.text) == ["jazz"])
  }

  @Test func `after done it is still told of the same meeting`() throws {
    let test = try TestNetwork()
    _ = try agreed(test)
    test.go(to: "2026-12-03T14:00:00Z")
    #expect(try test.reply("ana", .done).recorded == .met)
    test.go(to: "2026-12-07T09:00:00Z")
    try debrief(test, "likes jazz")
    #expect(try talks(test).count == 1)
    #expect(try test.evidence("ana").facts[0].learned == Day(iso: "2026-12-03")!)
  }

  @Test func `a talk that was logged that day is that meeting`() throws {
    let test = try TestNetwork()
    _ = try agreed(test)
    test.go(to: "2026-12-03T13:00:00Z")
    try test.log("coffee with ana at filtro")
    try debrief(test, "likes jazz")
    #expect(try talks(test).map(\.channel) == [.coffee])
    #expect(try meetings(test).allSatisfy { !$0.isOpen })
    #expect(try talks(test)[0].hasPurpose)
  }

  @Test func `coffee told of in the debrief is the meeting itself`() throws {
    let test = try TestNetwork()
    try test.add("Ana Ruiz")
    try debrief(test, "coffee with ana at filtro; she praised the audit; likes jazz")
    #expect(try talks(test).count == 1)
    #expect(try talks(test)[0].signals.contains(.praised))
    let touch = try #require(try test.network.prepare(for: try test.network.person("ana")).lastTalk)
    #expect(touch.place == "filtro" && touch.channel == .oneToOne)
  }

  @Test func `a meeting agreed for later stays agreed`() throws {
    let test = try TestNetwork()
    _ = try agreed(test)
    let debriefed = try debrief(test, "ran into her; likes jazz")
    #expect(debriefed.stillAgreed?.at == Instant(iso: "2026-12-03T11:30:00Z")!)
    #expect(try meetings(test).map(\.isOpen) == [true, false])
  }

  @Test func `of two that have passed, the one of the day that is said, else the latest`() throws {
    let test = try TestNetwork()
    let ana = try agreed(test)
    try test.network.database.write("invite") { writing in
      try writing.insert(
        OneToOne(
          id: writing.world.id(), contact: ana, invited: writing.world.now(), at: Instant(iso: "2026-12-01T09:00:00Z")!)
      )
    }
    test.go(to: "2026-12-04T09:00:00Z")
    try debrief(test, "likes jazz", on: "2026-12-01")
    #expect(try meetings(test).filter(\.isOpen).map(\.at) == [Instant(iso: "2026-12-03T11:30:00Z")!])
    try debrief(test, "likes maps")
    #expect(try meetings(test).allSatisfy { !$0.isOpen })
    #expect(try talks(test).count == 2)
  }

  @Test func `an invitation that never got a date was for this meeting`() throws {
    let test = try TestNetwork()
    let ana = try test.add("Ana Ruiz")
    _ = try test.network.invite(ana, MeetingTold(purpose: "to hear of Lisbon"))
    test.go(to: "2026-12-03T14:00:00Z")
    let debriefed = try debrief(test, "likes jazz")
    #expect(debriefed.meeting.purpose == "to hear of Lisbon")
    #expect(try meetings(test).count == 1)
  }

  @Test func `of somebody imported it is a talk on record, and their stage stays unknown`() throws {
    let test = try TestNetwork()
    try test.imported("Miriam Roth")
    let debriefed = try debrief(test, "needs an audit; promised a name", of: "miriam")
    #expect(debriefed.logged.follows[0].after == nil)
    #expect(try test.evidence("miriam").facts.map(\.text) == ["an audit"])
    #expect(try test.standing("miriam").basis == .traces)
  }

  @Test func `the prepared questions to which something was learned are answered`() throws {
    let test = try TestNetwork()
    let ana = try test.add("Ana Ruiz")
    let prepared = try test.network.prepare(for: ana).questions
    let debriefed = try debrief(
      test,
      "needs a designer; offers tiles; looks for nobody; works on a book; struggles with hiring; likes jazz; "
        + "grew up in Porto; prefers mail; is good at maths; is proud of the shop; is a member of the club")
    #expect(Set(debriefed.answered.map(\.question.key)) == Set(prepared.map(\.question.key)))
    #expect(debriefed.meeting.asked == prepared.map(\.question.key))
    #expect(try debrief(test, "nothing more").answered.isEmpty)
  }

  @Test func `a fact told once more is no second fact`() throws {
    let test = try TestNetwork()
    try test.add("Ana Ruiz")
    try test.log("ana needs a designer")
    test.go(to: "2026-12-03T14:00:00Z")
    try debrief(test, "needs A Designer")
    #expect(try test.evidence("ana").facts.map(\.learned) == [Day(iso: "2026-12-03")!])
    let long = "a designer who knows shops and tiles and paper and also how to talk to owners of"
    try debrief(test, "needs \(long) old ones")
    try debrief(test, "needs \(long) new ones")
    #expect(try test.evidence("ana").facts.count == 3)
  }

  @Test func `of two of one name, she is the one it is told of`() throws {
    let test = try TestNetwork()
    let ruiz = try test.add("Ana Ruiz")
    try test.add("Ana Silva")
    _ = try test.network.debrief(
      try test.network.understand(debrief: "ana needs a designer; promised ana the deck", of: ruiz))
    let evidence = try test.evidence("ana ruiz")
    #expect((evidence.facts.count, evidence.promises.count) == (1, 1))
    #expect(try test.evidence("ana silva").facts.isEmpty)
  }

  @Test func `whoever else is named is asked about, and nobody is made silently`() throws {
    let test = try TestNetwork()
    let ana = try test.add("Ana Ruiz")
    try test.add("Bo Maes")
    let understood = try test.network.understand(debrief: "promised an intro to bo; tia needs a lawyer", of: ana)
    #expect(understood.understanding.questions.map(\.typed) == ["tia"])
    #expect(throws: Refusal.self) { try test.network.debrief(understood) }
    #expect(try test.count() == 2)
    _ = try test.network.debrief(understood, answers: ["tia": .leaveOut])
    #expect(try test.evidence("ana").promises.map(\.what) == ["an intro to Bo Maes"])
  }

  @Test(arguments: [
    ("needs a designer", "the deck fri; next in 3 weeks", "needs a designer; promised the deck fri; next in 3 weeks"),
    ("", "in 3 weeks", "next in 3 weeks"), ("likes jazz", "nothing", "likes jazz"), ("-", "no", ""),
    ("likes jazz", "she promised two names", "likes jazz; she promised two names"),
    ("", "call her on fri; 14 jan 12:30", "promised call her on fri; next 14 jan 12:30"),
  ])
  func `two answers at a terminal are one line`(_ learned: String, _ promised: String, _ line: String) throws {
    #expect(try TestNetwork().network.debriefLine(learned: learned, promised: promised) == line)
  }

  @Test func `a line without end is kept, and ends`() throws {
    let test = try TestNetwork()
    try test.add("Ana Ruiz")
    let long = String(repeating: "next, ", count: 2_000) + "; " + String(repeating: "x", count: 5_000)
    try debrief(test, long)
    #expect(try !test.network.show(try test.network.person("ana")).notes.isEmpty)
  }
}
