import Domain
import Store
import TestSupport
import Testing
import UseCases

/// Two people brought together, each asked first: from the proposal to what came of it.
struct IntroductionsTests {
  private func two(_ test: TestNetwork) throws -> (ana: ContactID, mia: ContactID) {
    (try test.add("Ana Ruiz"), try test.add("Mia Chen"))
  }

  @Test func `each is asked first, the second once the first wants it, and then it is made`() throws {
    let test = try TestNetwork()
    let (ana, mia) = try two(test)
    let proposed = try test.network.introduce(ana, to: mia, why: "both restore old houses")
    let id = proposed.introduction.id
    #expect(proposed.next == .ask(whom: proposed.one))
    #expect(try test.step(with: "ana")?.step.kind == .introduce)
    #expect(try test.step(with: "mia") == nil)
    #expect(try test.network.goOn(id, .asked(ana)).introduction.one.asked != nil)
    #expect(throws: Refusal.self) { try test.network.goOn(id, .made(anyway: false)) }
    let agreed = try test.network.goOn(id, .agreed(ana))
    #expect(agreed.next == .ask(whom: agreed.other))
    #expect(try test.step(with: "mia")?.step.kind == .introduce)
    #expect(try test.network.goOn(id, .agreed(mia)).next == .make)
    #expect(try test.network.goOn(id, .made(anyway: false)).next == .hearHowItWent)
    for name in ["ana", "mia"] {
      let evidence = try test.evidence(name)
      #expect(evidence.helps.map(\.kind) == [.introduction])
      #expect(evidence.helps.allSatisfy { $0.landed == nil })
    }
    let ended = try test.network.goOn(id, .cameOfIt("Mia restores the roof"))
    #expect(ended.next == .nothing)
    #expect(try test.evidence("mia").helps.allSatisfy { $0.landed != nil })
    #expect(throws: Refusal.self) { try test.network.goOn(id, .met) }
  }

  @Test func `one who declines ends it`() throws {
    let test = try TestNetwork()
    let (ana, mia) = try two(test)
    let id = try test.network.introduce(ana, to: mia).introduction.id
    let declined = try test.network.goOn(id, .declined(ana))
    #expect(declined.next == .nothing)
    #expect(try test.network.introductions().introductions.isEmpty)
    #expect(try test.step(with: "mia") == nil)
  }

  @Test func `a person is not introduced to themselves, nor two twice at once`() throws {
    let test = try TestNetwork()
    let (ana, mia) = try two(test)
    #expect(throws: Refusal.self) { try test.network.introduce(ana, to: ana) }
    let id = try test.network.introduce(ana, to: mia).introduction.id
    #expect(try test.network.introduce(mia, to: ana).introduction.id == id)
    #expect(try test.network.introductions().introductions.count == 1)
  }

  @Test func `one that nobody answered lapses, and may be tried again`() throws {
    let test = try TestNetwork()
    let (ana, mia) = try two(test)
    let id = try test.network.introduce(ana, to: mia).introduction.id
    _ = try test.network.goOn(id, .asked(ana))
    test.go(to: "2026-12-18T09:00:00Z")
    #expect(try test.network.introduction(of: ana, to: mia)?.next == .expired)
    let again = try test.network.introduce(ana, to: mia)
    #expect(again.introduction.id != id)
    #expect(try test.network.introductions().introductions.count == 1)
  }

  @Test func `the steps of an introduction are done one after the other`() throws {
    let test = try TestNetwork()
    let (ana, mia) = try two(test)
    _ = try test.network.introduce(ana, to: mia)
    #expect(try test.reply("ana", .done).recorded == .introductionAsked)
    let id = try #require(try test.network.introduction(of: ana, to: mia)).introduction.id
    _ = try test.network.goOn(id, .agreed(ana))
    _ = try test.network.goOn(id, .agreed(mia))
    test.go(to: "2026-11-27T09:00:00Z")
    #expect(try test.reply("ana", .done).recorded == .introduced)
    test.go(to: "2026-12-14T09:00:00Z")
    #expect(try test.reply("ana", .done).recorded == .introductionMet)
    #expect(try test.evidence("mia").helps[0].landed != nil)
  }

  @Test func `whoever is removed takes their introductions along, and undo brings them back`() throws {
    let test = try TestNetwork()
    let (ana, mia) = try two(test)
    _ = try test.network.introduce(ana, to: mia)
    _ = try test.network.remove(mia)
    #expect(try test.evidence("ana").introductions.isEmpty)
    #expect(try test.step(with: "ana") == nil)
    try test.undo(try test.lastAct().number)
    #expect(try test.step(with: "ana")?.step.kind == .introduce)
  }

  @Test func `while one of the two is left in peace, nothing of it goes out, and today is silent`() throws {
    let test = try TestNetwork()
    let (ana, mia) = try two(test)
    let id = try test.network.introduce(ana, to: mia).introduction.id
    for contact in [ana, mia] { _ = try test.network.goOn(id, .agreed(contact)) }
    #expect(try test.step(with: "ana")?.step.kind == .introduce)
    let friday = Day(iso: "2026-12-04")!
    _ = try test.network.pause(mia, until: friday)
    #expect(try test.step(with: "ana") == nil)
    #expect(
      try test.network.introduction(of: ana, to: mia)?.next == .rest(whom: test.network.show(mia).person, until: friday)
    )
    for event in [IntroductionEvent.made(anyway: false), .asked(ana)] {
      let refusal = #expect(throws: Refusal.self) { try test.network.goOn(id, event) }
      guard case .leftInPeace(let person, friday) = refusal else { return #expect(Bool(false)) }
      #expect(person.contact == mia)
    }
    #expect(try test.network.database.inspect().findings.allSatisfy { !$0.isFault })
    test.go(to: "2026-12-04T09:00:00Z")
    #expect(try test.step(with: "ana")?.step.kind == .introduce)
    _ = try test.network.pause(mia, until: nil)
    #expect(try test.step(with: "ana") == nil)
    _ = try test.network.endPause(of: mia)
    #expect(try test.step(with: "ana")?.step.kind == .introduce)
    _ = try test.network.pause(mia, until: nil)
    #expect(try test.network.goOn(id, .made(anyway: true)).next == .hearHowItWent)
  }

  @Test func `whom one meets is on their page until it was made`() throws {
    let test = try TestNetwork()
    let (ana, mia) = try two(test)
    let id = try test.network.introduce(ana, to: mia).introduction.id
    #expect(try test.network.show(mia).introductions.map(\.name) == ["Ana Ruiz"])
    _ = try test.network.goOn(id, .made(anyway: true))
    #expect(try test.network.show(mia).introductions.isEmpty)
  }

  @Test func `an introduction that was promised is a promise kept, and no other is`() throws {
    let test = try TestNetwork()
    let (ana, mia) = try two(test)
    _ = try test.network.promise(to: ana, "an intro to Mia Chen")
    _ = try test.network.promise(to: ana, "an intro to Tom")
    let id = try test.network.introduce(ana, to: mia).introduction.id
    _ = try test.network.goOn(id, .made(anyway: true))
    #expect(try test.evidence("ana").promises.map { $0.outcome != nil } == [true, false])
  }

  @Test(arguments: ["an intro to Chen Wei", "an intro to the Chen people", "an introduction to Tom, not Mia"])
  func `a promise that only shares a word with a name stays open`(_ what: String) throws {
    let test = try TestNetwork()
    let (ana, mia) = try two(test)
    _ = try test.network.promise(to: ana, what)
    let made = try test.network.introduce(ana, to: mia, then: .made(anyway: true))
    #expect(made.kept.isEmpty)
    #expect(try test.evidence("ana").promises.map(\.outcome) == [nil])
  }

  @Test(arguments: ["an intro to mia", "to introduce her to Chen", "the intro with Mia Chen of Acme"])
  func `a promise that means this one alone is kept, and is said`(_ what: String) throws {
    let test = try TestNetwork()
    let (ana, mia) = try two(test)
    let promise = try test.network.promise(to: ana, what).promise
    let made = try test.network.introduce(ana, to: mia, then: .made(anyway: true))
    #expect(made.kept.map(\.id) == [promise.id])
  }

  @Test(arguments: [
    "an intro to Mia Chen and Lea Kern", "an intro to Lea Kern and Mia Chen", "intro to mia, lea",
    "intros to mia and tom",
    "an intro to Mia Chen & also to Jon", "introduce her to Lea Kern, then Mia Chen",
  ])
  func `a promise of two introductions is not kept by one`(_ what: String) throws {
    let test = try TestNetwork()
    let (ana, mia) = try two(test)
    for name in ["Lea Kern", "Tom Vos"] { try test.add(name) }
    _ = try test.network.promise(to: ana, what)
    let made = try test.network.introduce(ana, to: mia, then: .made(anyway: true))
    #expect(made.kept.isEmpty)
    #expect(try test.evidence("ana").promises.map(\.outcome) == [nil])
  }

  @Test(arguments: [
    "an introduction to mia about her audit", "intro to mia from acme", "an intro to mia: both restore old houses",
    "introduce Ana and Mia Chen", "an intro to Mia Chen, CFO of Acme, and all the best",
    "intro to mia, as soon as it suits",
  ])
  func `a promise that says more than the name of one person is kept`(_ what: String) throws {
    let test = try TestNetwork()
    let (ana, mia) = try two(test)
    let promise = try test.network.promise(to: ana, what).promise
    let made = try test.network.introduce(ana, to: mia, then: .made(anyway: true))
    #expect(made.kept.map(\.id) == [promise.id])
  }

  @Test func `the one of that name who is known is not another of that name`() throws {
    let test = try TestNetwork()
    let (ana, mia) = try two(test)
    _ = try test.network.promise(to: ana, "an intro to mia kern about her audit")
    #expect(try test.network.introduce(ana, to: mia, then: .made(anyway: true)).kept.isEmpty)
  }

  @Test func `one introduction keeps one promise to each`() throws {
    let test = try TestNetwork()
    let (ana, mia) = try two(test)
    for _ in 0..<2 { _ = try test.network.promise(to: ana, "an intro to Mia Chen") }
    _ = try test.network.promise(to: mia, "an intro to ana")
    let made = try test.network.introduce(ana, to: mia, then: .made(anyway: true))
    #expect(made.kept.map(\.contact) == [ana, mia])
    #expect(try test.evidence("ana").promises.count { $0.outcome == nil } == 1)
  }

  @Test func `an introduction that can't be told of so is not begun either`() throws {
    let test = try TestNetwork()
    let (ana, mia) = try two(test)
    let before = try test.lastAct()
    for event in [IntroductionEvent.made(anyway: false), .met, .calledOff] {
      #expect(throws: Refusal.self) { try test.network.introduce(ana, to: mia, then: event) }
    }
    #expect(try test.network.introductions().introductions.isEmpty)
    #expect(try test.lastAct() == before)
    // What goes through is one act, too.
    _ = try test.network.introduce(ana, to: mia, then: .agreed(ana))
    try test.undoLast()
    #expect(try test.network.introductions().introductions.isEmpty)
  }

  @Test func `why they should meet may be said with what was done, and later`() throws {
    let test = try TestNetwork()
    let (ana, mia) = try two(test)
    let first = try test.network.introduce(ana, to: mia, why: "both sail", then: .asked(ana))
    #expect(first.introduction.why == "both sail")
    let later = try test.network.introduce(ana, to: mia, why: "both restore old houses", then: .agreed(ana))
    #expect(later.introduction.why == "both restore old houses")
    #expect(try test.network.introduce(ana, to: mia, then: nil).introduction == later.introduction)
    #expect(try test.network.introduce(ana, to: mia, why: "both sail", then: nil).introduction.why == "both sail")
    #expect(try test.network.introductions().introductions.count == 1)
  }

  @Test func `one that has ended is shown as it ended, and nothing begins anew by looking`() throws {
    let test = try TestNetwork()
    let (ana, mia) = try two(test)
    let id = try test.network.introduce(ana, to: mia, then: .made(anyway: true)).introduction.id
    _ = try test.network.introduce(ana, to: mia, then: .cameOfIt("Mia builds her site"))
    let acts = try test.network.history(limit: 20).acts.count
    let looked = try test.network.introduce(ana, to: mia)
    #expect(looked.introduction.id == id && looked.next == .nothing)
    #expect(try test.network.history(limit: 20).acts.count == acts)
    #expect(try test.network.introductions().introductions.isEmpty)
    for contact in [ana, mia] {
      #expect(try test.network.show(contact).cameOfIntroductions.map(\.what) == ["Mia builds her site"])
    }
    let again = try test.network.introduce(ana, to: mia, why: "a second house")
    #expect(again.introduction.id != id && again.earlier?.id == id)
  }

  @Test func `whoever said no before is named when it is tried again`() throws {
    let test = try TestNetwork()
    let (ana, mia) = try two(test)
    _ = try test.network.introduce(ana, to: mia, then: .asked(ana))
    let declined = try test.network.introduce(ana, to: mia, then: .declined(ana)).introduction.id
    #expect(try test.network.introduce(mia, to: ana).introduction.id == declined)
    #expect(try test.network.introduce(ana, to: mia, then: .agreed(mia)).earlier?.id == declined)
  }
}
