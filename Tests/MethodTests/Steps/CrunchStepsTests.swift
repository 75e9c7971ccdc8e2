import Domain
import Method
import TestSupport
import Testing

/// While a goal presses, established ties are asked and new ones left in peace (P8).
struct CrunchStepsTests {
  private let pressing = Reason.behindPace(
    title: .init(name: "ten audits", measure: .clients, target: 10), done: 0, expected: 89,
    by: Day(iso: "2026-12-31")!)

  private func asks(_ pair: Pair, _ pressing: Reason?) -> [Step] {
    steps(for: pair.evidence, practice: pair.practice, now: pair.now, pressing: pressing)
      .filter { $0.kind == .makeEarnedAsk }
  }

  @Test func `somebody new who praised is not proposed, though the moment is there`() {
    var zoe = Pair(.added("2026-11-19"))
    zoe.talked("2026-11-19", signals: .praised)
    zoe.said(.knowsMyWork, "2026-11-19")
    #expect(asks(zoe, nil).map(\.subject) == [.askKind(.referral)])
    #expect(asks(zoe, pressing).isEmpty)
    // What they raise themselves opens the door.
    zoe.talked("2026-11-25", .call, signals: .raisedBusiness)
    #expect(asks(zoe, pressing).count == 1)
  }

  @Test func `somebody who trusts the user is proposed for a referral, whatever was asked before`() {
    var joris = Pair(.added("2025-01-05"))
    joris.said(.doneBusiness, "2025-01-05")
    joris.talked("2025-01-05")
    joris.talked("2026-11-19")
    joris.asked(.referral, "2025-06-02", outcome: .yes(value: nil), decided: "2025-06-10")
    #expect(asks(joris, nil).isEmpty)
    let step = asks(joris, pressing).first
    #expect(step?.subject == .askKind(.referral))
    #expect(step?.principle == .establishedTiesInACrunch)
    #expect(step?.reasons.first == pressing)
    // One that is open, or rests, is not asked a second time.
    joris.asked(.referral, "2026-11-20")
    #expect(asks(joris, pressing).isEmpty)
  }

  @Test func `of all that stands open with somebody new, only the ask waits while a goal presses`() {
    var zoe = Pair(.added("2026-11-19"))
    zoe.talked("2026-11-19", signals: .praised)
    zoe.said(.knowsMyWork, "2026-11-19")
    zoe.promised("the slides", made: "2026-11-20", due: "2026-11-26")
    func kinds(_ pressing: Reason?) -> [Step.Kind] {
      proposedOpenings(
        zoe.standing.openings.filter { $0.from <= zoe.now }, zoe.evidence, practice: zoe.practice, now: zoe.now,
        pressing: pressing
      ).map(\.kind)
    }
    #expect(kinds(nil).contains(.keepPromise) && kinds(nil).contains(.makeEarnedAsk))
    #expect(kinds(pressing).contains(.keepPromise) && !kinds(pressing).contains(.makeEarnedAsk))
    for reason in [nil, pressing] {
      let all = proposedOpenings(
        zoe.standing.openings, zoe.evidence, practice: zoe.practice, now: zoe.now, pressing: reason)
      for opening in zoe.standing.openings {
        let one = isProposed(opening, zoe.evidence, practice: zoe.practice, now: zoe.now, pressing: reason)
        #expect(one == all.contains(opening))
      }
    }
  }

  @Test func `where nothing was ever asked it is proposed once, by its own day or by the goal`() {
    var pair = Pair(.added("2026-01-05"))
    pair.talked("2026-01-05")
    pair.said(.knowsMyWork, "2026-10-20")
    pair.talked("2026-10-20")
    #expect(asks(pair, nil).isEmpty)
    #expect(asks(pair, pressing).count == 1)
    for day in ["2026-12-20", "2026-12-28"] { #expect(asks(pair.on(day), pressing).count == 1) }
    #expect(asks(pair.on("2026-12-28"), nil).count == 1)
  }
}
