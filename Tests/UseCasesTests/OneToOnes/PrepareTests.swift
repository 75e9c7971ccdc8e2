import Domain
import Store
import TestSupport
import Testing

@testable import UseCases

/// The page before a conversation of two.
struct PrepareTests {
  @Test func `it has what is promised, needed, known and asked, and what to leave at home`() throws {
    let test = try TestNetwork()
    let ana = try test.add("Ana Ruiz")
    try test.log("coffee with ana; ana needs a designer; ana likes sailing; promised ana a name for March")
    try test.log("ana promised me two names by fri")
    let time = try Typed.meetingTime("thu 12:30 at filtro", in: test.network.world)
    _ = try test.network.invite(ana, MeetingTold(purpose: "to hear of Lisbon", time: time))
    let prepared = try test.network.prepare(for: ana)
    #expect(prepared.state == .agreed)
    #expect(prepared.promises.map(\.what) == ["a name for March"])
    #expect(prepared.theirPromises.map(\.what) == ["two names"])
    #expect(prepared.needs.map(\.text) == ["a designer"])
    #expect(prepared.facts.map(\.text) == ["sailing"])
    #expect(prepared.questions.count == 3)
    #expect(prepared.questions.allSatisfy { ![.need, .interest].contains($0.question.fills) })
    #expect(prepared.lastTalk?.channel == .coffee)
    #expect(prepared.pitch == .leaveAtHome)
    #expect(try test.lastAct().verb == "invite", "reading writes nothing")
  }

  @Test func `it works without a meeting, and of somebody imported`() throws {
    let test = try TestNetwork()
    let prepared = try test.network.prepare(for: try test.imported("Miriam Roth"))
    #expect(prepared.meeting == nil && prepared.lastTalk == nil && prepared.questions.count == 3)
  }

  @Test func `business is a subject where they raised it, were told, or the invitation names it`() throws {
    let test = try TestNetwork()
    let (ana, bo, zoe) = (try test.add("Ana Ruiz"), try test.add("Bo Maes"), try test.add("Zoë Müller"))
    try test.log("ana asked for a quote")
    guard case .opened(.raisedBusiness)? = try test.network.prepare(for: ana).pitch else {
      Issue.record("she raised it")
      return
    }
    _ = try test.network.plan(AskIntended(.business, isAnnounced: true), of: bo)
    #expect(try test.network.prepare(for: bo).pitch == .announced(kind: .business))
    _ = try test.network.tell(.offering("audits", mustQuestions: []))
    _ = try test.network.invite(zoe, MeetingTold(purpose: "to show how we do an audit"))
    #expect(try test.network.prepare(for: zoe).pitch == .named(offering: "audits"))
  }

  @Test func `family and friends are pitched nothing, and asked all the same`() throws {
    let test = try TestNetwork()
    let ana = try test.add("Ana Ruiz")
    _ = try test.network.stand(with: ana, .personal)
    let prepared = try test.network.prepare(for: ana)
    #expect(prepared.pitch == nil && prepared.questions.count == 3)
  }

  @Test func `the questions of the page are the same until the meeting was held`() throws {
    let test = try TestNetwork()
    let ana = try test.add("Ana Ruiz")
    let first = try test.network.prepare(for: ana).questions
    #expect(try test.network.prepare(for: ana).questions == first)
    _ = try test.network.debrief(try test.network.understand(debrief: "a good talk", of: ana))
    #expect(
      Set(try test.network.prepare(for: ana).questions.map(\.question.key)).isDisjoint(with: first.map(\.question.key)))
  }
}
