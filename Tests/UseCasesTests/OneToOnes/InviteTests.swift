import Domain
import Store
import TestSupport
import Testing

@testable import UseCases

/// Invitations to a meeting of two: what they are for, when it will be, what is on record (P5, P14).
struct InviteTests {
  private func time(_ typed: String, _ test: TestNetwork) throws -> MeetingTime {
    try Typed.meetingTime(typed, in: test.network.world)
  }

  private func meetings(_ test: TestNetwork, _ name: String = "ana") throws -> [OneToOne] {
    try test.evidence(name).oneToOnes
  }

  private func refusal(_ body: () throws -> Void) -> Refusal? {
    do { try body() } catch { return error as? Refusal }
    return nil
  }

  @Test func `a step to invite that is done says what the two are to meet for`() throws {
    let test = try TestNetwork()
    let step = StepReference(contact: try test.add("Ana Ruiz"), kind: .invite, subject: nil)
    let replied = try test.network.reply(to: step, .done, purpose: " to hear of Lisbon ")
    #expect((replied.recorded, replied.purpose) == (.invited, "to hear of Lisbon"))
    #expect(try meetings(test).map(\.purpose) == ["to hear of Lisbon"])
    #expect(try test.evidence("ana").touches.last?.invitesAnswer == true)
  }

  @Test func `an invitation is drafted and nothing is written until it was sent`() throws {
    let test = try TestNetwork()
    let ana = try test.add("Ana Ruiz")
    try test.log("ana needs a designer")
    let considered = try test.network.consider(invitationTo: ana)
    #expect(considered.suggestion == .need(what: "a designer"))
    #expect(considered.verdict.strength == .fine)
    #expect(try test.lastAct().verb == "log")
    #expect(try meetings(test).isEmpty)
  }

  @Test func `what was sent is on record with its purpose, and invites an answer`() throws {
    let test = try TestNetwork()
    let ana = try test.add("Ana Ruiz")
    let kept = try test.network.invite(ana, MeetingTold(purpose: " to hear how\n Lisbon goes "))
    #expect(kept.event == .sent)
    #expect(try meetings(test).map(\.purpose) == ["to hear how Lisbon goes"])
    let touch = try #require(try test.evidence("ana").touches.last)
    #expect(touch.direction == .outgoing && touch.invitesAnswer && touch.hasPurpose)
    try test.undo(test.lastAct().number)
    #expect(try meetings(test).isEmpty)
    #expect(try test.evidence("ana").touches.isEmpty)
  }

  @Test func `a reminder says no purpose again, and is no override`() throws {
    let test = try TestNetwork()
    let ana = try test.add("Ana Ruiz")
    _ = try test.network.invite(ana, MeetingTold(purpose: "to hear of Lisbon"))
    test.go(to: "2026-11-30T09:00:00Z")
    let reminded = try test.network.invite(ana, MeetingTold())
    #expect(reminded.verdict?.strength == .fine)
    #expect(try meetings(test).map(\.overrode) == [nil])
    #expect(try meetings(test).map(\.purpose) == ["to hear of Lisbon"])
    // Of somebody not invited yet it is.
    let bo = try test.add("Bo Maartens")
    #expect(try test.network.invite(bo, MeetingTold()).meeting.overrode?.guardName == .hiddenPurpose)
  }

  @Test func `their yes sets the time, is word from them, and ends the silence`() throws {
    let test = try TestNetwork()
    let ana = try test.add("Ana Ruiz")
    _ = try test.network.invite(ana, MeetingTold(purpose: "to hear of Lisbon"))
    #expect(try test.standing("ana").unanswered == 1)
    let kept = try test.network.agree(with: ana, MeetingTold(time: try time("thu 12:30 at filtro", test)))
    #expect(kept.event == .agreed)
    #expect(try meetings(test).map(\.at) == [Instant(iso: "2026-12-03T11:30:00Z")!])
    #expect(try meetings(test).map(\.place) == ["filtro"])
    #expect(try test.standing("ana").unanswered == 0)
    test.go(to: "2026-11-30T09:00:00Z")
    #expect(try test.step(with: "ana")?.step.kind != .answer, "a yes wants no answer")
    try test.undo(test.lastAct().number)
    #expect(try meetings(test).map(\.at) == [nil])
  }

  @Test func `a meeting is moved, and both times are said`() throws {
    let test = try TestNetwork()
    let ana = try test.add("Ana Ruiz")
    _ = try test.network.invite(ana, MeetingTold(purpose: "to hear of Lisbon", time: try time("thu 12:30", test)))
    let touches = try test.evidence("ana").touches.count
    let moved = try test.network.agree(with: ana, MeetingTold(time: try time("fri noon", test), place: "Filtro"))
    #expect(moved.event == .moved(from: Instant(iso: "2026-12-03T11:30:00Z")!))
    #expect(try meetings(test).map(\.at) == [Instant(iso: "2026-11-27T11:00:00Z")!])
    #expect(try test.evidence("ana").touches.count == touches, "who moved it is not known")
  }

  @Test func `with the yes in the same breath both wrote`() throws {
    let test = try TestNetwork()
    let ana = try test.add("Ana Ruiz")
    _ = try test.network.invite(ana, MeetingTold(purpose: "to hear of Lisbon", time: try time("thu 12:30", test)))
    #expect(try test.evidence("ana").touches.map(\.direction) == [.mutual])
    #expect(try test.standing("ana").unanswered == 0)
  }

  @Test func `they may invite, and until the user says when they wait for an answer`() throws {
    let test = try TestNetwork()
    let ana = try test.add("Ana Ruiz")
    let kept = try test.network.invite(ana, MeetingTold(), by: .them)
    #expect(kept.event == .theyInvited && kept.verdict == nil)
    test.go(to: "2026-11-30T09:00:00Z")
    #expect(try test.step(with: "ana")?.step.kind == .answer)
    _ = try test.network.agree(with: ana, MeetingTold(time: try time("thu 12:30", test)))
    #expect(try test.step(with: "ana")?.step.kind != .answer)
    #expect(try meetings(test).map(\.by) == [.them])
  }

  @Test func `a time that has passed is refused`() throws {
    let test = try TestNetwork()
    let ana = try test.add("Ana Ruiz")
    _ = try test.network.invite(ana, MeetingTold(purpose: "to hear of Lisbon"))
    let late = try time("yesterday 16:00", test)
    guard
      case .timeBehind(let at, let person)? = refusal({ _ = try test.network.agree(with: ana, MeetingTold(time: late)) }
      )
    else {
      Issue.record("it was taken")
      return
    }
    #expect((at, person.contact) == (Instant(iso: "2026-11-25T15:00:00Z")!, ana))
    #expect(refusal { _ = try test.network.invite(ana, MeetingTold(time: late)) } != nil)
    #expect(refusal { _ = try test.network.invite(ana, MeetingTold(time: try time("9:59", test))) } != nil)
    #expect(try meetings(test).map(\.at) == [nil])
  }

  @Test func `without an invitation there is nothing to agree to or to call off`() throws {
    let test = try TestNetwork()
    let ana = try test.add("Ana Ruiz")
    let told = MeetingTold(time: try time("thu 12:30", test))
    for act in [{ _ = try test.network.agree(with: ana, told) }, { _ = try test.network.callOff(with: ana) }] {
      guard case .noMeeting(let person)? = refusal(act) else {
        Issue.record("it was taken")
        continue
      }
      #expect(person.contact == ana)
    }
  }

  @Test func `what is called off is open no more, and undo brings it back`() throws {
    let test = try TestNetwork()
    let ana = try test.add("Ana Ruiz")
    _ = try test.network.invite(ana, MeetingTold(purpose: "to hear of Lisbon", time: try time("thu 12:30", test)))
    #expect(try test.network.callOff(with: ana).event == .calledOff)
    #expect(try test.network.meetings().meetings.isEmpty)
    try test.undo(test.lastAct().number)
    #expect(try test.network.meetings().meetings.map(\.state) == [.agreed])
  }

  @Test func `an invitation while a meeting waits to be told of is another meeting`() throws {
    let test = try TestNetwork()
    let ana = try test.add("Ana Ruiz")
    _ = try test.network.invite(ana, MeetingTold(purpose: "to hear of Lisbon", time: try time("fri noon", test)))
    test.go(to: "2026-11-30T09:00:00Z")
    _ = try test.network.invite(ana, MeetingTold(purpose: "to see the shop", time: try time("thu 12:30", test)))
    #expect(try meetings(test).map(\.purpose) == ["to hear of Lisbon", "to see the shop"])
    #expect(try test.network.meetings().meetings.map(\.state) == [.toDebrief, .agreed])
    // A new time is that of the one to come.
    _ = try test.network.agree(with: ana, MeetingTold(time: try time("fri noon", test)))
    #expect(
      try meetings(test).map(\.at) == [Instant(iso: "2026-11-27T11:00:00Z")!, Instant(iso: "2026-12-04T11:00:00Z")!])
  }

  @Test func `a meeting that did not take place is moved by saying when`() throws {
    let test = try TestNetwork()
    let ana = try test.add("Ana Ruiz")
    _ = try test.network.invite(ana, MeetingTold(purpose: "to hear of Lisbon", time: try time("fri noon", test)))
    test.go(to: "2026-11-27T15:00:00Z")
    _ = try test.network.agree(with: ana, MeetingTold(time: try time("mon 9:00", test)))
    #expect(try meetings(test).map(\.at) == [Instant(iso: "2026-11-30T08:00:00Z")!])
  }

  @Test func `past a guard the guard is named, and how it went is kept`() throws {
    let test = try TestNetwork()
    let zoe = try test.add("Zoë Müller")
    try test.log("met zoe at expo")
    _ = try test.network.plan(AskIntended(.business), of: zoe, anyway: "")
    #expect(
      try test.network.consider(invitationTo: zoe, purpose: "to get acquainted").verdict.spokenBy == .hiddenPurpose)
    let kept = try test.network.invite(zoe, MeetingTold(purpose: "to get acquainted"), anyway: "she knows")
    #expect(kept.meeting.overrode == .init(guardName: .hiddenPurpose, line: "she knows"))
    let agreed = try test.network.agree(with: zoe, MeetingTold(time: try time("thu 12:30", test)))
    #expect(agreed.meeting.overrode?.wentWell == true)

    _ = try test.network.plan(AskIntended(.business, isAnnounced: true), of: zoe)
    #expect(try test.network.consider(invitationTo: zoe, purpose: "to get acquainted").verdict.strength == .fine)
  }

  @Test func `an invitation without a purpose, to somebody who does not trust yet, is careful`() throws {
    let test = try TestNetwork()
    let zoe = try test.add("Zoë Müller")
    try test.log("met zoe at expo")
    #expect(try test.network.consider(invitationTo: zoe).verdict.strength == .fine, "one is suggested")
    #expect(try test.network.invite(zoe, MeetingTold()).meeting.overrode?.guardName == .hiddenPurpose)
    try test.undo(test.lastAct().number)
    _ = try test.network.stand(with: zoe, .knowsMyWork)
    #expect(try test.network.invite(zoe, MeetingTold()).meeting.overrode == nil)
  }

  @Test func `somebody left in peace is not invited yet`() throws {
    let test = try TestNetwork()
    let ana = try test.add("Ana Ruiz")
    try test.network.database.write("pause") { writing in
      var relationship = try writing.relationship(ana)
      relationship.pause = .init(from: writing.world.now(), until: Day(iso: "2027-03-01")!)
      try writing.save(relationship)
    }
    let verdict = try test.network.consider(invitationTo: ana, purpose: "to hear of Lisbon").verdict
    #expect(verdict.strength == .notYet && verdict.waysOut.first == .wait(until: Day(iso: "2027-03-01")!))
  }

  @Test func `a purpose is a line, and not five thousand letters`() throws {
    let test = try TestNetwork()
    let ana = try test.add("Ana Ruiz")
    let long = String(repeating: "x", count: 5_000)
    for act in [
      { _ = try test.network.consider(invitationTo: ana, purpose: long) },
      { _ = try test.network.invite(ana, MeetingTold(purpose: long)) },
      { _ = try test.network.invite(ana, MeetingTold(place: long)) },
    ] {
      guard case .tooLong? = refusal(act) else {
        Issue.record("it was taken")
        continue
      }
    }
    #expect(try meetings(test).isEmpty)
  }

  @Test func `in the hour that spring skips a meeting is after the jump, in the one that autumn repeats the first`()
    throws
  {
    let test = try TestNetwork()
    #expect(try time("28 mar 2027 02:30", test).at == Instant(iso: "2027-03-28T01:30:00Z")!)
    #expect(try time("31 oct 2027 02:30", test).at == Instant(iso: "2027-10-31T00:30:00Z")!)
    #expect(try time("1 jul 2027 12:30", test).at == Instant(iso: "2027-07-01T10:30:00Z")!, "summer")
    #expect(try time("1 dec 12:30", test).at == Instant(iso: "2026-12-01T11:30:00Z")!, "winter")
  }

  @Test func `a day alone is its noon, and a time alone is today`() throws {
    let test = try TestNetwork()
    let noon = try time("fri", test)
    #expect(noon.isNoon && noon.at == Instant(iso: "2026-11-27T11:00:00Z")!)
    #expect(try time("16:00", test) == MeetingTime(at: Instant(iso: "2026-11-26T15:00:00Z")!))
    #expect(throws: Refusal.self) { try time("someday", test) }
    guard case .impossibleDay? = refusal({ _ = try time("31 feb 12:30", test) }) else {
      Issue.record("31 February was taken")
      return
    }
  }
}
