import Domain
import Store
import TestSupport
import Testing
import UseCases

/// Before an ask and after it.
struct AskTests {
  private func joris(_ test: TestNetwork) throws -> ContactID {
    let joris = try test.imported("Joris Maes")
    _ = try test.network.stand(with: joris, .doneBusiness)
    return joris
  }

  @Test func `of a client imported a minute ago one question decides, and the answer lets the referral pass`() throws {
    let test = try TestNetwork()
    let miriam = try test.imported("Miriam Roth")
    #expect(try test.consider(.referral, "miriam").verdict.strength == .unknown)
    _ = try test.network.stand(with: miriam, .doneBusiness)
    let considered = try test.consider(.referral, "miriam")
    #expect(considered.verdict.strength == .fine)
    #expect(considered.verdict.missing.contains(.missing(.sentence)))
  }

  @Test func `a pitch to somebody met a week ago is held back, and an opener is no override`() throws {
    let test = try TestNetwork()
    let zoe = try test.add("Zoë Müller")
    try test.log("met zoe at expo")
    #expect(try test.consider(.business, "zoe").verdict.strength == .notYet)
    #expect(try test.consider(.business, "zoe", because: "she asked for a quote").verdict.strength == .fine)

    _ = try test.network.plan(AskIntended(.business, because: "she asked for a quote"), of: zoe)
    #expect(try test.consider(.business, "zoe").verdict.strength == .fine)
    let made = try test.network.make(AskIntended(.business), of: zoe)
    #expect(made.ask.overrode == nil)
    #expect(made.ask.because == "she asked for a quote")
    #expect(try test.evidence("zoe").asks.count == 1)
  }

  @Test func `an ask made past a guard names the guard and the line`() throws {
    let test = try TestNetwork()
    let zoe = try test.add("Zoë Müller")
    try test.log("met zoe at expo")
    let made = try test.network.make(AskIntended(.business), of: zoe, anyway: "old friends")
    #expect(made.ask.overrode == .init(guardName: .prematurePitch, line: "old friends"))
    let concluded = try test.network.conclude(.business, of: zoe, .yes(value: nil))
    #expect(concluded.ask.overrode?.wentWell == true)
  }

  @Test func `an ask that was made is open, and carries an ask in the history`() throws {
    let test = try TestNetwork()
    let joris = try joris(test)
    let made = try test.network.make(AskIntended(.referral), of: joris)
    #expect(made.reminder == Day(iso: "2026-12-07"))
    #expect(try test.evidence("joris").touches.last?.signals.contains(.carriedAsk) == true)
    #expect(try test.consider(.referral, "joris").verdict.spokenBy == .stillOpen)
  }

  @Test func `asked again while it is open, it is the one reminder and no second ask`() throws {
    let test = try TestNetwork()
    let joris = try joris(test)
    _ = try test.network.make(AskIntended(.referral, what: "the museums"), of: joris)
    test.go(to: "2026-12-08T09:00:00Z")
    let again = try test.network.make(AskIntended(.referral), of: joris)
    #expect(again.isReminder)
    #expect(try test.evidence("joris").asks.map { $0.nudged != nil } == [true])
    _ = try test.log("asked joris for a referral to the museums")
    #expect(try test.evidence("joris").asks.count == 1)
    _ = try test.network.make(AskIntended(.advice, what: "the lease"), of: joris)
    #expect(try test.evidence("joris").asks.count == 2)
  }

  @Test func `an invitation past a guard is an override like an ask`() throws {
    let test = try TestNetwork()
    for name in ["One", "Two", "Three", "Four", "Five"] {
      let contact = try test.add("Person \(name)")
      _ = try test.network.invite(contact, MeetingTold(), anyway: "old friends")
      if name == "Five" { continue }
      _ = try test.network.agree(
        with: contact, MeetingTold(time: try Typed.meetingTime("thu 12:30", in: test.network.world)))
    }
    let shown = try test.network.overrides()
    #expect(shown.overrides.map(\.override.guardName) == Array(repeating: .hiddenPurpose, count: 5))
    #expect(shown.mayEase.isEmpty, "of the fifth nothing is known yet")
    test.go(to: "2026-12-31T09:00:00Z")
    #expect(try test.network.overrides().mayEase == [.hiddenPurpose], "no answer is one, too")
  }

  @Test func `no, but leads on to the person named`() throws {
    let test = try TestNetwork()
    let (joris, tom) = (try joris(test), try test.add("Tom Vos"))
    _ = try test.network.make(AskIntended(.referral), of: joris)
    let concluded = try test.network.conclude(.referral, of: joris, .noBut("tom"))
    #expect(concluded.leadsTo?.contact == tom)
    #expect(concluded.ask.outcome == .noBut(name: "Tom Vos", contact: tom))
  }

  @Test func `later holds the same ask back until its day, and is an opener from then on`() throws {
    let test = try TestNetwork()
    let lena = try test.add("Lena Brandt")
    try test.log("lena asked for a quote")
    _ = try test.network.make(AskIntended(.business), of: lena)
    _ = try test.network.conclude(.business, of: lena, .later(Day(iso: "2027-05-03")!))
    #expect(try test.consider(.business, "lena").verdict.strength == .notYet)
    test.go(to: "2027-05-03T09:00:00Z")
    #expect(try test.consider(.business, "lena").verdict.strength == .fine)
  }

  @Test func `an answer is not followed by the next ask in the same breath`() throws {
    let test = try TestNetwork()
    let joris = try joris(test)
    _ = try test.network.tell(.sentence("finance leads"))
    try test.log("coffee with joris")
    #expect(try test.standing("joris").earned.contains(.referral))
    for answer in [AskAnswer.yes(value: nil), .no] {
      _ = try test.network.make(AskIntended(.referral), of: joris)
      #expect(try !test.standing("joris").earned.contains(.referral))
      #expect(try test.network.conclude(.referral, of: joris, answer).follows.earned.isEmpty)
    }
  }

  @Test func `an outcome without an open ask is refused`() throws {
    let test = try TestNetwork()
    let joris = try joris(test)
    #expect(throws: Refusal.self) { try test.network.conclude(.referral, of: joris, .no) }
  }

  @Test func `the record counts yeses and silences of the last such asks`() throws {
    let test = try TestNetwork()
    for (place, answer) in [AskAnswer.yes(value: nil), .yes(value: nil), .no, .silence].enumerated() {
      let contact = try test.imported("Person \(["One", "Two", "Three", "Four"][place])")
      _ = try test.network.stand(with: contact, .doneBusiness)
      _ = try test.network.make(AskIntended(.referral), of: contact)
      _ = try test.network.conclude(.referral, of: contact, answer)
    }
    _ = try joris(test)
    #expect(try test.consider(.referral, "joris").record == AskRecord(asks: 4, yeses: 2, silences: 1))
    #expect(try test.consider(.advice, "joris").record.asks == 0)
  }

  @Test func `a guard that was passed five times and went well four times may speak softer`() throws {
    let test = try TestNetwork()
    var concluded: AskConcluded?
    for (place, name) in ["One", "Two", "Three", "Four", "Five"].enumerated() {
      let contact = try test.add("Person \(name)")
      _ = try test.network.make(AskIntended(.business), of: contact, anyway: "")
      concluded = try test.network.conclude(.business, of: contact, place == 0 ? .no : .yes(value: nil))
    }
    #expect(concluded?.mayEase == [.prematurePitch])
  }

  @Test func `done with an earned ask is an ask made`() throws {
    let test = try TestNetwork()
    let joris = try joris(test)
    try test.log("coffee with joris; joris praised the audit")
    _ = try test.network.tell(.sentence("finance leads"))
    #expect(try test.step(with: "joris")?.step.kind == .makeEarnedAsk)
    #expect(try test.network.asks().earned.map(\.person?.contact) == [joris])

    let replied = try test.reply("joris", .done)
    #expect(replied.recorded == .asked)
    #expect(try test.evidence("joris").asks.map(\.isOpen) == [true])
    #expect(try test.network.asks().open.map(\.person.contact) == [joris])
    #expect(try test.network.asks().earned.isEmpty)
  }

  @Test func `a planned ask that is not yet to be made is shown as held back`() throws {
    let test = try TestNetwork()
    let zoe = try test.add("Zoë Müller")
    _ = try test.network.plan(AskIntended(.business, what: "the audit"), of: zoe)
    let asks = try test.network.asks()
    #expect(asks.heldBack.map(\.ask.what) == ["the audit"])
    #expect(asks.open.isEmpty)
  }
}
