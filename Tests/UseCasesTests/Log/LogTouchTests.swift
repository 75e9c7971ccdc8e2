import Domain
import Store
import TestSupport
import Testing
import UseCases

/// One line after a conversation, through to what is on record.
struct LogTouchTests {
  @Test func `a coffee and a promise in one line are a touch and a promise with its day`() throws {
    let test = try TestNetwork()
    try test.add("Ana Ruiz")
    try test.add("Bo Maartens")
    try test.log("coffee with ana and bo at filtro; promised ana an intro to a designer fri")

    let ana = try test.evidence("ana")
    #expect(ana.touches.map(\.channel) == [.coffee])
    #expect(ana.promises.map(\.due) == [Day(iso: "2026-11-27")])
    #expect(try test.evidence("bo").promises.isEmpty)
    #expect(try test.standing("bo").theirTrust == .visibility)
  }

  @Test func `what follows says the first real talk and the next date`() throws {
    let test = try TestNetwork()
    try test.add("Ana Ruiz")
    _ = try test.network.cadence(of: try test.network.person("ana"), .tier(.a))
    let logged = try test.log("call with ana")
    #expect(logged.follows.first?.isFirstTalk == true)
    #expect(logged.follows.first?.nextDue == Day(iso: "2026-12-28"))
    #expect(try test.log("call with ana").follows.first?.isFirstTalk == false)
  }

  @Test func `a name that means nobody is never added silently`() throws {
    let test = try TestNetwork()
    try test.add("Ana Ruiz")
    let understanding = try test.network.understand("coffee with zoe and ana")
    #expect(understanding.questions.map(\.typed) == ["zoe"])
    #expect(throws: Refusal.self) { try test.network.save(understanding) }
    #expect(try test.count() == 1)
    #expect(try test.evidence("ana").touches.isEmpty)
  }

  @Test func `somebody new is added when the user says so`() throws {
    let test = try TestNetwork()
    try test.log("coffee with zoe", answers: ["zoe": .new("Zoë Müller")])
    #expect(try test.contact("zoe").particulars.name.family == "Müller")
    #expect(try test.contact("zoe").byHand)
    #expect(try test.standing("zoe").theirTrust == .visibility)
  }

  @Test func `a name left out is left out, and the others are saved`() throws {
    let test = try TestNetwork()
    try test.add("Ana Ruiz")
    try test.log("coffee with ana and zoe", answers: ["zoe": .leaveOut])
    #expect(try test.count() == 1)
    #expect(try test.evidence("ana").touches.count == 1)
  }

  @Test func `which Chen is asked for, and the promise then names her`() throws {
    let test = try TestNetwork()
    try test.add("Ana Ruiz")
    let mia = try test.add("Mia Chen")
    try test.add("Chen Wei")
    let understanding = try test.network.understand("promised ana an intro to chen fri")
    #expect(understanding.questions.isEmpty)
    #expect(understanding.mayAsk.map(\.typed) == ["chen"])

    _ = try test.network.save(understanding, answers: ["chen": .contact(mia)])
    #expect(try test.evidence("ana").promises.map(\.what) == ["an intro to Mia Chen"])
  }

  @Test func `a third person who is not in the network keeps the words as typed`() throws {
    let test = try TestNetwork()
    try test.add("Ana Ruiz")
    try test.log("promised ana an intro to chen fri")
    #expect(try test.evidence("ana").promises.map(\.what) == ["an intro to chen"])
    #expect(try test.count() == 1)
  }

  @Test func `business they raise by themselves is to be answered today`() throws {
    let test = try TestNetwork()
    try test.add("Lena Brandt")
    try test.log("lena asked for a quote")
    let step = try #require(try test.step(with: "lena"))
    #expect(step.step.kind == .answer)
    #expect(try test.consider(.business, "lena").verdict.strength == .fine)
  }

  @Test func `a talk is a real talk, and a mail is none`() throws {
    let test = try TestNetwork()
    try test.add("Joris Maes")
    try test.add("Hugo Claes")
    #expect(try test.log("talked to joris").follows.first?.isFirstTalk == true)
    #expect(try test.standing("joris").theirTrust == .visibility)
    try test.log("wrote to hugo")
    test.go(to: "2026-11-27T09:00:00Z")
    #expect(try test.log("hugo replied").follows.first?.isFirstTalk == false)
    #expect(try test.standing("hugo").theirTrust == .visibility)
  }

  @Test func `not now is the answer to what was asked, with the date they gave`() throws {
    let test = try TestNetwork()
    let hugo = try test.add("Hugo Claes")
    _ = try test.network.make(AskIntended(.referral), of: hugo)
    try test.log("mail from hugo, no for now, ask again in may")
    let evidence = try test.evidence("hugo")
    #expect(evidence.asks.map(\.outcome) == [.later(on: Day(iso: "2027-05-01")!)])
    #expect(evidence.relationship.askAgain == Day(iso: "2027-05-01"))
    #expect(evidence.touches.last.map { test.network.world.zone.day(of: $0.at) } == Day(iso: "2026-11-26"))
  }

  @Test func `not now without a date is kept as a note`() throws {
    let test = try TestNetwork()
    try test.add("Hugo Claes")
    guard case .note(let note, _)? = try test.log("hugo said not now").entries.first else {
      return #expect(Bool(false))
    }
    #expect(note.text == "hugo said not now")
  }

  @Test(arguments: [
    "coffee with ana on 31 feb", "coffee with ana; call with bo on 45 nov", "promised ana the deck by 31 april",
    "introduced ana to bo tomorrow", "thanked ana tomorrow",
  ])
  func `a day that can be none, or has not come for what was done, saves nothing`(_ line: String) throws {
    let test = try TestNetwork()
    try test.add("Ana Ruiz")
    try test.add("Bo Maartens")
    let act = try test.lastAct().id
    #expect(throws: Refusal.self) { try test.log(line) }
    #expect(try test.lastAct().id == act)
  }

  @Test func `a name that somebody bears wins over what its words mean`() throws {
    let test = try TestNetwork()
    try test.add("Leap Two")
    try test.add("Mia Friday")
    try test.log("coffee with leap two yesterday; call with mia friday")
    #expect(try test.evidence("leap two").touches.count == 1)
    #expect(
      try test.evidence("mia friday").touches.map { test.network.world.zone.day(of: $0.at).iso } == ["2026-11-26"])
  }

  @Test func `what is not understood is a note about those it names`() throws {
    let test = try TestNetwork()
    let ana = try test.add("Ana Ruiz")
    guard case .note(let note, let about)? = try test.log("ana's family has made wine since 1850").entries.first else {
      return #expect(Bool(false))
    }
    #expect((note.text, about.contact) == ("ana's family has made wine since 1850", ana))
  }

  @Test func `an introduction keeps who it was to, and where`() throws {
    let test = try TestNetwork()
    try test.add("Ana Ruiz")
    try test.add("Tom Vos")
    try test.log("ana introduced me to tom at the summit")
    #expect(try test.evidence("ana").helps.map(\.what) == ["Tom Vos, at the summit"])
  }

  @Test func `a line about nobody is refused`() throws {
    let test = try TestNetwork()
    #expect(throws: Refusal.self) { try test.network.understand("rain all day") }
  }
}
