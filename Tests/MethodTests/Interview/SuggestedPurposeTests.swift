import Domain
import Method
import TestSupport
import Testing

/// What an invitation can be for, honestly and about them (P5).
struct SuggestedPurposeTests {
  private func purpose(_ pair: Pair) -> MeetingPurpose {
    suggestedPurpose(pair.evidence, practice: pair.practice, now: pair.now)
  }

  @Test func `of somebody little is known of, their work is always worth hearing`() {
    #expect(purpose(Pair(.imported)) == .work)
  }

  @Test func `a need comes before what is hard, what they aim at and what they like`() {
    var pair = Pair(.added("2026-10-01"))
    pair.learned(.interest, "sailing", "2026-10-02")
    #expect(purpose(pair) == .interest(what: "sailing"))
    pair.learned(.goal, "a shop in Lisbon", "2026-10-02")
    #expect(purpose(pair) == .goal(what: "a shop in Lisbon"))
    pair.learned(.challenge, "hiring", "2026-10-02")
    #expect(purpose(pair) == .challenge(what: "hiring"))
    pair.learned(.need, "a designer", "2026-10-02")
    #expect(purpose(pair) == .need(what: "a designer"))
    pair.evidence.facts[3].closed = Day(iso: "2026-11-01")!
    #expect(purpose(pair) == .challenge(what: "hiring"))
  }

  @Test func `what cannot be said to them as it stands gives way to the next fact`() {
    var pair = Pair(.added("2026-10-01"))
    pair.learned(.challenge, "hiring", "2026-10-02")
    pair.learned(.challenge, "her boss", "2026-10-03")
    #expect(purpose(pair) == .challenge(what: "hiring"))
    pair.learned(.need, "a plumber", "2026-10-02")
    pair.learned(.need, "a designer for her new site", "2026-10-03")
    pair.learned(.need, "to leave Verdant", "2026-10-04")
    #expect(purpose(pair) == .need(what: "a plumber"))
    var other = Pair(.added("2026-10-01"))
    other.learned(.interest, "to sail", "2026-10-02")
    other.learned(.goal, "to see them all", "2026-10-02")
    #expect(purpose(other) == .work)
  }

  @Test func `the user's own guess, and what is years old, is no reason to meet`() {
    var pair = Pair(.added("2024-10-01"))
    pair.learned(.need, "an audit", "2026-10-02", statedByThem: false)
    pair.learned(.need, "a lease", "2024-10-02")
    #expect(purpose(pair) == .work)
  }

  @Test func `how an introduction went is asked from a week after it on, until it is told`() {
    var pair = Pair(.added("2026-10-01"))
    let mia = ContactID(high: 1, low: 7)
    pair.learned(.need, "a designer", "2026-10-02")
    pair.evidence.introductions = [
      Introduction(
        id: pair.id(), one: .init(contact: pair.contact), other: .init(contact: mia), proposed: pair.at("2026-11-01"),
        made: pair.at("2026-11-10"))
    ]
    #expect(purpose(pair) == .introduction(to: mia))
    #expect(purpose(pair.on("2026-11-12")) == .need(what: "a designer"))
    var met = pair
    met.evidence.introductions[0].met = pair.at("2026-11-18")
    #expect(purpose(met) == .need(what: "a designer"), "it is known already")
    pair.evidence.introductions[0].end = .cameOfIt(what: "a project", at: pair.at("2026-11-20"))
    #expect(purpose(pair) == .need(what: "a designer"))
  }
}
