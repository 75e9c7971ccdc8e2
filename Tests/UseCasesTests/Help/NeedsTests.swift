import Domain
import Foundation
import Store
import TestSupport
import Testing
import UseCases

/// Help first: what one needs and another has comes together by itself (P15).
@Suite struct NeedsTests {
  private let test: TestNetwork

  init() throws {
    test = try TestNetwork()
    try test.add("Ana Ruiz")
    try test.add("Mia Chen")
    try test.add("Bo Maartens")
    try test.log("coffee with ana")
    try test.log("coffee with mia")
  }

  private func names(_ givers: [MatchedGiver]?) -> [String] { givers?.map(\.person.name) ?? [] }

  @Test func `whoever has what was told is said in the same breath, and today has the step`() throws {
    try test.log("mia offers web design")
    let logged = try test.log("ana needs a designer for the website")
    #expect(logged.needs.count == 1)
    #expect(names(logged.needs.first?.givers) == ["Mia Chen"])
    #expect(logged.needs.first?.person?.typed == "ana")
    #expect(logged.needs.first?.givers.first?.canBeIntroduced == true)
    let step = try #require(try test.step(with: "ana"))
    #expect(step.step.kind == .introduce)
    #expect(step.others.values.sorted() == ["Mia Chen"])
  }

  @Test func `a need that is met is closed by a word, and proposes nobody any more`() throws {
    try test.log("mia offers web design")
    try test.log("ana needs a designer; ana needs a lawyer")
    let ana = try test.network.person("ana")
    #expect(try test.step(with: "ana")?.step.kind == .introduce)
    let open = try test.network.openNeeds(of: ana)
    #expect(open.items.map(\.text) == ["a designer", "a lawyer"])
    guard case .need(let designer) = try open.matching("designer").only().subject else { return }
    #expect(throws: Refusal.self) { try open.only() }
    _ = try test.network.close(designer)
    #expect(try test.step(with: "ana") == nil)
    #expect(try test.network.needs().needs.map(\.need) == ["a lawyer"])
    try test.undo(test.lastAct().number)
    #expect(try test.network.openNeeds(of: ana).items.count == 2)
  }

  @Test func `an introduction and the page before a talk say who could help whom, and with what`() throws {
    try test.log("mia offers web design")
    try test.log("ana needs a designer")
    let (ana, mia) = (try test.network.person("ana"), try test.network.person("mia"))
    #expect(try test.network.prepare(for: mia).wanted.flatMap(\.wanted).map(\.need) == ["a designer"])
    #expect(try test.network.introduce(ana, to: mia).gives == .offer(text: "web design"))
  }

  @Test func `an offer finds those who need it, and their step comes with the same act`() throws {
    try test.log("ana needs a designer")
    #expect(try test.step(with: "ana") == nil)
    let logged = try test.log("bo offers brand design")
    #expect(logged.offers.first?.wanted.map(\.person.name) == ["Ana Ruiz"])
    // Of somebody never met the name is given, and no more.
    #expect(try test.step(with: "ana")?.step.kind == .helpNeed)
    try test.log("coffee with bo")
    #expect(try test.step(with: "ana")?.step.kind == .introduce)
    let last = try test.lastAct()
    try test.undo(last.number)
    #expect(try test.step(with: "ana")?.step.kind == .helpNeed)
  }

  @Test func `what has nothing to do with what is needed says nothing`() throws {
    try test.log("mia offers tax advice")
    let logged = try test.log("ana needs a designer")
    #expect(logged.needs.isEmpty && logged.offers.isEmpty)
    #expect(try test.network.needs().needs.map(\.givers.count) == [0])
  }

  @Test func `a new face hears at once who has what they need`() throws {
    try test.log("mia offers web design")
    try test.log("ana needs a bookkeeper")
    let face = try test.network.capture("Lena Brandt, Kappa, wants a designer, offers bookkeeping")
    #expect(names(face.needs.first?.givers) == ["Mia Chen"])
    #expect(face.needs.first?.person == nil)
    #expect(face.offers.first?.wanted.map(\.person.name) == ["Ana Ruiz"])
    let kept = try test.network.decide(face.face.id, .keep)
    #expect(names(kept.needs.first?.givers) == ["Mia Chen"])
    #expect(kept.needs.first?.person?.name == "Lena Brandt")
    #expect(try test.step(with: "ana")?.step.kind == .introduce)
  }

  @Test func `needs are listed with what can be done about first`() throws {
    try test.log("ana needs a designer")
    try test.log("ana needs a lawyer")
    try test.log("mia needs a speaker for march")
    try test.log("bo needs a bookkeeper")
    try test.log("mia offers design")
    try test.imported("Tom Vos")
    try test.log("tom offers bookkeeping")
    let needs = try test.network.needs().needs
    #expect(needs.map(\.number) == [1, 2, 3, 4])
    #expect(needs.map(\.person.name).prefix(2) == ["Ana Ruiz", "Bo Maartens"])
    #expect(needs.map { names($0.givers) } == [["Mia Chen"], ["Tom Vos"], [], []])
    #expect(Set(needs.suffix(2).map(\.need)) == ["a lawyer", "a speaker for march"])
  }

  @Test func `whoever is left in peace, family and what was met are no needs of the list`() throws {
    for name in ["ana", "mia", "bo"] { try test.log("\(name) needs a designer") }
    _ = try test.network.stand(with: try test.network.person("ana"), .personal)
    _ = try test.network.pause(try test.network.person("mia"), until: nil)
    #expect(try test.network.needs().needs.map(\.person.name) == ["Bo Maartens"])
    _ = try test.network.help(with: try test.network.person("bo"), HelpTold(by: .me, .information, "a designer"))
    #expect(try test.network.needs().needs.isEmpty)
  }

  @Test func `the two are introduced, and when they met the need is met`() throws {
    try test.log("mia offers web design")
    try test.log("ana needs a designer")
    let (ana, mia) = (try test.network.person("ana"), try test.network.person("mia"))
    let introduced = try test.network.introduce(mia, to: ana)
    // The one in need comes first, whoever was typed first.
    #expect(introduced.one.contact == ana && introduced.need == "a designer")
    #expect(try test.network.needs().needs.isEmpty)
    var acts = [try test.lastAct().number]
    for event in [IntroductionEvent.made(anyway: true), .met] {
      _ = try test.network.goOn(introduced.introduction.id, event)
      acts.append(try test.lastAct().number)
    }
    #expect(try test.evidence("ana").facts.allSatisfy { $0.closed != nil })
    #expect(try test.evidence("ana").matches.isEmpty)
    for act in acts.reversed() { try test.undo(act) }
    #expect(try test.evidence("ana").matches.map(\.giver) == [mia])
    #expect(try test.step(with: "ana")?.step.kind == .introduce)
  }

  @Test func `what is done is the introduction that was shown, not one to somebody never met`() throws {
    try test.imported("Tom Vos")
    try test.log("tom offers web design for shops")
    try test.log("mia offers design")
    let logged = try test.log("ana needs web design")
    #expect(names(logged.needs.first?.givers) == ["Tom Vos", "Mia Chen"])
    #expect(try test.step(with: "ana")?.others.values.sorted() == ["Mia Chen"])
    #expect(try test.reply("ana", .done).recorded == .introductionAsked)
    let introductions = try test.evidence("ana").introductions
    #expect(
      introductions.map { $0.parties.map(\.contact) } == [
        [try test.network.person("ana"), try test.network.person("mia")]
      ])
    // The one in need was asked; nothing was made, and the other is asked once they want it.
    let asked = try #require(introductions.first)
    #expect(asked.one.asked != nil && asked.one.answer == nil && asked.other.asked == nil && asked.made == nil)
    #expect(try test.evidence("ana").helps.isEmpty)
    test.go(to: "2026-11-27T09:00:00Z")
    #expect(try test.step(with: "ana")?.step.kind != .introduce)
    #expect(try test.step(with: "mia")?.step.kind != .introduce)
    _ = try test.network.goOn(asked.id, .agreed(asked.one.contact))
    #expect(try test.step(with: "mia")?.step.kind == .introduce)
  }

  @Test func `an introduction that lapsed gives way to somebody else who has it`() throws {
    try test.add("Tom Vos")
    try test.log("coffee with tom")
    try test.log("mia offers web design")
    try test.log("tom offers design")
    try test.log("ana needs web design")
    #expect(try test.step(with: "ana")?.others.values.sorted() == ["Mia Chen"])
    try test.reply("ana", .done)
    test.go(to: "2026-12-07T09:00:00Z")
    _ = try test.network.note(about: try test.network.person("bo"), "seen in town")
    test.go(to: "2026-12-16T09:00:00Z")
    _ = try test.network.note(about: try test.network.person("bo"), "seen in town")
    #expect(try test.step(with: "ana")?.step.kind != .introduce)
    test.go(to: "2026-12-18T09:00:00Z")
    let step = try #require(try test.step(with: "ana"))
    #expect(step.step.kind == .introduce)
    #expect(step.others.values.sorted() == ["Tom Vos"])
    #expect(try test.network.show(try test.network.person("mia")).introductions.isEmpty)
  }

  @Test func `whoever goes can help nobody, and comes back able to`() throws {
    try test.log("mia offers web design")
    try test.log("ana needs a designer")
    _ = try test.network.remove(try test.network.person("mia"))
    #expect(try test.step(with: "ana") == nil)
    #expect(try test.network.needs().needs.map(\.givers.count) == [0])
    try test.undo(try test.lastAct().number)
    #expect(try test.step(with: "ana")?.step.kind == .introduce)
  }

  @Test func `their page says who could help`() throws {
    try test.log("mia offers web design")
    try test.log("ana needs a designer")
    let shown = try test.network.show(try test.network.person("ana"))
    #expect(shown.needs.map { names($0.givers) } == [["Mia Chen"]])
    #expect(try test.network.show(try test.network.person("mia")).needs.isEmpty)
  }

  @Test func `a pause of the giver ends, and the step comes by itself`() throws {
    try test.log("mia offers web design")
    try test.log("ana needs a designer")
    _ = try test.network.pause(try test.network.person("mia"), until: Day(iso: "2026-12-10"))
    #expect(try test.step(with: "ana") == nil)
    test.go(to: "2026-12-09T09:00:00Z")
    #expect(try test.step(with: "ana")?.step.kind != .introduce)
    test.go(to: "2026-12-10T09:00:00Z")
    #expect(try test.step(with: "ana")?.step.kind == .introduce)
    #expect(try test.network.database.inspect().findings.allSatisfy { !$0.isFault })
  }

  @Test func `a giver whose promise grows too late is turned to no more, though nothing was written`() throws {
    try test.log("mia offers web design")
    try test.log("ana needs a designer")
    let mia = try test.network.person("mia")
    let promise = try test.network.promise(to: mia, "a link by 30 nov").promise
    #expect(promise.due == Day(iso: "2026-11-30"))
    #expect(try test.step(with: "ana")?.step.kind == .introduce)
    // Whoever was away is shown less.
    for day in ["06", "16", "26"] {
      test.go(to: "2026-12-\(day)T09:00:00Z")
      try test.log("call with bo")
    }
    test.go(to: "2026-12-30T09:00:00Z")
    #expect(try test.step(with: "ana")?.step.kind == .introduce)
    #expect(try test.network.needs().needs.map { names($0.givers) } == [["Mia Chen"]])
    test.go(to: "2026-12-31T09:00:00Z")
    #expect(try test.step(with: "ana")?.step.kind != .introduce)
    #expect(try test.network.needs().needs.map(\.givers.count) == [0])
    #expect(try test.network.database.inspect().findings.allSatisfy { !$0.isFault })
    _ = try test.network.end(promise.id, as: .kept)
    #expect(try test.step(with: "ana")?.step.kind == .introduce)
  }

  @Test func `an archive brings the facts, and the matches come again of themselves`() throws {
    var photographer = PersonEdit()
    photographer.title = "Photographer"
    try test.add("Tom Vos", photographer)
    try test.log("coffee with tom; mia offers web design")
    try test.log("ana needs a designer; ana needs a photographer")
    let path = test.folder.appendingPathComponent("all.json").path
    _ = try test.network.export(.archive, to: path)
    let other = try TestNetwork(now: "2026-11-27T09:00:00Z", seed: 7)
    _ = try other.network.importArchive(path: path)
    #expect(try other.network.needs().needs.flatMap { names($0.givers) }.sorted() == ["Mia Chen", "Tom Vos"])
    #expect(try other.step(with: "ana")?.step.kind == .introduce)
    #expect(try other.network.database.inspect().findings == [])
  }

  @Test func `somebody else's need costs a touch nothing`() throws {
    let first = try test.evidence("mia")
    try test.log("ana needs a designer")
    #expect(try test.evidence("mia").touches == first.touches)
    #expect(try test.log("call with mia").needs.isEmpty)
  }
}
