import Domain
import Method
import TestSupport
import Testing

/// Meetings of two: whom to invite, when to prepare, what to tell afterwards (P12, P14).
struct MeetingStepsTests {
  private func kinds(_ pair: Pair, _ day: String) -> [Step.Kind] { pair.on(day).steps.map(\.kind) }

  private func kept() -> Pair {
    var pair = Pair(.added("2026-11-02"))
    pair.talked("2026-11-02", .event)
    pair.evidence.relationship.kept = pair.at("2026-11-03")
    pair.wrote("2026-11-04")
    return pair
  }

  private func meet(_ pair: inout Pair, at: Instant?) {
    pair.evidence.oneToOnes.append(
      OneToOne(
        id: pair.id(), contact: pair.contact, purpose: "to hear of Lisbon", invited: pair.at("2026-11-10"), at: at))
  }

  @Test func `a new face who answered is invited while it is fresh, and once`() {
    var pair = kept()
    #expect(kinds(pair, "2026-11-09") == [])
    pair.theyWrote("2026-11-06", signals: .thanked)
    #expect(kinds(pair, "2026-11-08") == [])
    #expect(kinds(pair, "2026-11-09") == [.invite])
    #expect(pair.on("2026-11-09").steps[0].reasons.first == .neverAlone)
    #expect(kinds(pair, "2027-01-05") == [.invite])
    #expect(kinds(pair, "2027-01-06") == [])
    meet(&pair, at: nil)
    #expect(kinds(pair, "2026-11-11") == [])
  }

  @Test func `whoever one has sat down with has a rhythm, and no invitation`() {
    var pair = kept()
    pair.talked("2026-11-06", .coffee)
    #expect(kinds(pair, "2026-11-12") == [])
  }

  @Test func `a meeting is prepared the day before, debriefed after, and nobody is told to be in touch meanwhile`() {
    var pair = Pair(.added("2026-01-05"))
    pair.tier(.a, given: "2026-01-05")
    pair.talked("2026-10-01")
    #expect(kinds(pair, "2026-11-26") == [.beInTouch])
    meet(&pair, at: pair.at("2026-12-03"))
    #expect(kinds(pair, "2026-11-26") == [])
    #expect(kinds(pair, "2026-12-02") == [.prepare])
    #expect(
      pair.on("2026-12-02").steps[0].reasons == [.oneToOne(on: Day(iso: "2026-12-03")!, purpose: "to hear of Lisbon")])
    #expect(kinds(pair.on(pair.at("2026-12-03").adding(seconds: 60)), "2026-12-03").contains(.debrief))
    #expect(pair.on("2026-12-04").steps.map(\.kind).contains(.debrief))
    pair.evidence.oneToOnes[0].end = .debriefed(at: pair.at("2026-12-03"), touch: pair.id())
    #expect(!kinds(pair, "2026-12-04").contains(.debrief))
  }

  @Test func `what strains heavily is made good before anybody is invited, or reminded of an ask`() {
    var pair = Pair(.added("2026-10-01"))
    pair.tier(.a, given: "2026-10-01")
    pair.talked("2026-11-02", .call)
    pair.talked("2026-11-09", .call)
    #expect(kinds(pair, "2026-11-20") == [.invite])
    pair.asked(.business, "2026-11-09")
    pair.talked("2026-11-10", .call, signals: .objected)
    #expect(kinds(pair, "2026-11-20") == [.repair])
    pair.talked("2026-11-20", .call, signals: .repaired)
    #expect(kinds(pair, "2026-11-24") == [.followUpAsk, .invite])
  }

  @Test func `no seat is kept open for somebody whom one meets anyway`() {
    var pair = Pair(.added("2026-06-01"))
    pair.talked("2026-06-01")
    pair.learned(.interest, "the museums of Ghent", "2026-06-01")
    #expect(kinds(pair, "2026-11-26") == [.openSeat])
    meet(&pair, at: pair.at("2026-12-03"))
    #expect(kinds(pair, "2026-11-26") == [])
  }

  @Test func `a debrief is asked for two weeks and no longer`() {
    var pair = Pair(.added("2026-01-05"))
    meet(&pair, at: pair.at("2026-12-03"))
    #expect(kinds(pair, "2026-12-17") == [.debrief])
    #expect(kinds(pair, "2026-12-18") == [])
  }
}
