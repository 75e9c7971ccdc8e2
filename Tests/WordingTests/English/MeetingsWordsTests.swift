import Domain
import Formats
import Store
import TestSupport
import Testing
import UseCases
import Wording

/// What the screen says of invitations, the page before a meeting, and what came of it.
@Suite struct MeetingsWordsTests {
  private let words = Words(zone: .brussels, now: Instant(iso: "2026-11-26T09:00:00Z")!)

  private func texts(_ passage: Passage) -> [String] { passage.lines.map { $0.lead + $0.text } }

  private func told(_ purpose: String = "", _ time: String? = nil, _ test: TestNetwork) throws -> MeetingTold {
    MeetingTold(purpose: purpose, time: try time.map { try Typed.meetingTime($0, in: test.network.world) })
  }

  @Test func `an invitation states its purpose, however it was typed`() throws {
    let test = try TestNetwork()
    let ana = try test.add("Ana Ruiz")
    func draft(_ purpose: String) throws -> String? {
      let considered = try test.network.consider(invitationTo: ana, purpose: purpose)
      return words.considered(considered).lines.first { $0.lead == "  Draft" }?.text
    }
    for (typed, said) in [
      ("to hear how Lisbon goes", "to hear how Lisbon goes"), ("Hear how Lisbon goes.", "to hear how Lisbon goes"),
      ("about the lease", "to talk about the lease"), ("the lease", "to talk about the lease"),
    ] {
      #expect(
        try draft(typed)
          == "Ana, may I invite you to a coffee, \(said)? Half an hour is plenty. Which day would suit you?")
    }
  }

  @Test func `without a purpose one is suggested, and the command holds it as it can be typed`() throws {
    let test = try TestNetwork()
    let ana = try test.add("Ana Ruiz")
    try test.log("ana needs a designer")
    let lines = texts(words.considered(try test.network.consider(invitationTo: ana)))
    #expect(lines.first == "Fine: a meeting with Ana Ruiz")
    #expect(lines.contains("  To say whyto talk about what you need: a designer"))
    #expect(lines.last == "Sent it?  invite ana \"to talk about what you need: a designer\" --sent")
    let odd = try test.network.consider(invitationTo: ana, purpose: "to see \"$HOME\" & `ls`")
    #expect(texts(words.considered(odd)).last == "Sent it?  invite ana 'to see \"$HOME\" & `ls`' --sent")
  }

  @Test func `what holds an invitation back is said before its draft, with the way out`() throws {
    let test = try TestNetwork()
    let zoe = try test.add("Zoë Müller")
    try test.log("met zoe at expo")
    _ = try test.network.plan(AskIntended(.business), of: zoe, anyway: "")
    let lines = texts(words.considered(try test.network.consider(invitationTo: zoe, purpose: "to get acquainted")))
    #expect(lines[0] == "Careful: a meeting with Zoë Müller")
    #expect(lines[1] == "You plan to ask for business, and Zoë does not know it.")
    #expect(lines.contains("  ask business zoë --announcedonce you have said that you will ask"))
    #expect(lines.contains { $0.hasPrefix("  Draft") })
  }

  @Test func `an invitation, its answer and a new time are each one line`() throws {
    let test = try TestNetwork()
    let ana = try test.add("Ana Ruiz")
    func said(_ kept: MeetingKept) -> String { texts(words.kept(kept))[0] }
    #expect(
      said(try test.network.invite(ana, try told("to hear of Lisbon", nil, test)))
        == "Invited Ana Ruiz: to hear of Lisbon.")
    #expect(
      said(try test.network.agree(with: ana, try told("", "thu 12:30 at filtro", test)))
        == "You meet Ana Ruiz Thu 3 Dec 12:30, Filtro.")
    #expect(
      said(try test.network.agree(with: ana, try told("", "tomorrow 4pm", test)))
        == "You meet Ana Ruiz tomorrow 16:00, Filtro, and no longer Thu 3 Dec 12:30.")
    let noon = texts(words.kept(try test.network.agree(with: ana, try told("", "mon", test))))
    #expect(noon[1] == "No time was said, so noon it is.  invite ana --on \"30 Nov 16:00\"")
    #expect(said(try test.network.callOff(with: ana)) == "Called off: the meeting with Ana Ruiz, Mon 30 Nov 12:00.")
  }

  @Test func `the list has those to tell of, those agreed and those that wait, and an empty one teaches`() throws {
    let test = try TestNetwork()
    #expect(texts(words.meetings(try test.network.meetings())).last?.hasPrefix("invite ana") == true)
    let (ana, bo, mia) = (try test.add("Ana Ruiz"), try test.add("Bo Maes"), try test.add("Mia Chen"))
    _ = try test.network.invite(mia, try told("to see the shop", nil, test))
    _ = try test.network.invite(bo, try told("to hear of Porto", "thu 12:30", test))
    _ = try test.network.invite(ana, try told("to hear of Lisbon", "today 11:00", test))
    test.go(to: "2026-11-26T12:00:00Z")
    let words = Words(zone: .brussels, now: Instant(iso: "2026-11-26T12:00:00Z")!)
    let lines = words.meetings(try test.network.meetings()).lines
    #expect(
      lines.map(\.remark).filter { !$0.isEmpty } == [
        "today 11:00, to debrief", "Thu 3 Dec 12:30", "invited today, no date yet",
      ])
    #expect(lines.last?.text == "debrief 1 \"...\"   prep 2   invite 3 --on \"thu 12:30\"")
  }

  @Test func `the page before a meeting never passes a screen, whatever is on record`() throws {
    let test = try TestNetwork()
    let ana = try test.add("Ana Ruiz")
    let long = String(repeating: "very long words about it ", count: 8)
    for kind in Fact.Kind.allCases {
      try test.network.database.write("log") { writing in
        for _ in 0..<3 {
          try writing.insert(
            Fact(id: writing.world.id(), contact: ana, kind: kind, text: long, learned: Day(iso: "2024-01-01")!))
          try writing.insert(
            Promise(
              id: writing.world.id(), contact: ana, by: kind == .need ? .them : .me, what: long,
              made: writing.world.now(), due: Day(iso: "2026-01-01")!))
        }
      }
    }
    _ = try test.network.tell(.sentence(long))
    _ = try test.network.tell(.gains(.goals, long))
    _ = try test.network.invite(ana, try told(String(long.prefix(199)), "thu 12:30", test))
    let questions = (1...5).map {
      "  - {ask: \"\(String(repeating: "why ", count: 28))\($0)?\", fills: \(Fact.Kind.allCases[$0].rawValue)}"
    }
    try test.network.keep(try test.network.proposal(questions: "own:\n" + questions.joined(separator: "\n")))
    let page = words.prepared(try test.network.prepare(for: ana))
    let rows = page.lines.reduce(0) { rows, line in
      let room = 80 - max(line.column, line.lead.count) - (line.remark.isEmpty ? 0 : line.remark.count + 2)
      return rows + max(1, (line.text.count + room - 1) / room)
    }
    #expect(rows <= 24, "\(rows)")
  }

  @Test func `the page says who, when and where, what to bring, to ask and to leave at home`() throws {
    let test = try TestNetwork()
    let ana = try test.add("Ana Ruiz")
    try test.log("coffee with ana; ana needs a designer; promised ana a name for March")
    _ = try test.network.invite(ana, try told("to hear how Lisbon goes", "thu 12:30 at filtro", test))
    let lines = texts(words.prepared(try test.network.prepare(for: ana)))
    #expect(lines[0] == "Ana Ruiz, Thu 3 Dec 12:30, Filtro")
    #expect(lines[1] == "You wrote: to hear how Lisbon goes.")
    #expect(lines.contains("  Bringa name for March (promised)"))
    #expect(lines.contains("  Needsa designer"))
    #expect(lines.contains("  Leave homebrochures, prices, the deck"))
    #expect(lines.last == "  Afterwardsdebrief ana \"needs ...; promised ... fri; next in 3 weeks\"")
    #expect(lines.filter { $0.hasSuffix("?") }.count == 3)
  }

  @Test func `a debrief says what was noted, what it answers and what comes next`() throws {
    let test = try TestNetwork()
    let ana = try test.add("Ana Ruiz")
    let understood = try test.network.understand(
      debrief: "likes jazz; promised the deck fri; next 14 jan 12:30", of: ana)
    #expect(
      texts(words.understood(understood)) == [
        "  LearnedAna likes jazz.", "  You promisedAna: the deck, by tomorrow", "  NextThu 14 Jan 2027 12:30, agreed",
      ])
    let lines = texts(words.debriefed(try test.network.debrief(understood)))
    #expect(lines.contains("Saved, of the meeting today.  Ana: your first real talk."))
    #expect(lines.last == "Before you go:  prep ana")
  }

  @Test func `every question is one, in a line, and asks after what they told`() {
    for standard in Question.Standard.allCases {
      for about in ["", "a designer", "open in Lisbon.", "Lisbon"] {
        let question = Question(.standard(standard), fills: .need)
        let fact = Fact(
          id: ID(high: 1, low: 1), contact: ID(high: 1, low: 1), kind: .need, text: about, learned: words.today)
        let said = words.question(FittingQuestion(question, about: about.isEmpty ? nil : fact), organization: "Verdant")
        #expect(said.hasSuffix("?") && said.count < 80 && said.count { $0 == "?" } == 1, "\(said)")
      }
    }
    let fact = Fact(
      id: ID(high: 1, low: 1), contact: ID(high: 1, low: 1), kind: .need, text: "a designer", learned: words.today)
    #expect(
      words.question(FittingQuestion(Question(.standard(.foundIt), fills: .need), about: fact))
        == "Did you find a designer?")
  }
}
