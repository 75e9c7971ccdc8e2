package import Domain
import Method
import Store

/// Asks at a glance: what has been earned, what waits for an answer, what is held back.
package struct AsksShown: Sendable, Encodable {
  /// Best first; three, never thirty.
  package var earned: [ShownStep]
  package var open: [Waiting]
  /// Planned, and not yet to be made.
  package var heldBack: [Held]

  /// An ask that was made and has no answer yet.
  package struct Waiting: Sendable, Encodable {
    package var number: Int
    package var person: ListedPerson
    package var ask: Ask
  }

  package struct Held: Sendable, Encodable {
    package var number: Int
    package var person: ListedPerson
    package var ask: Ask
    package var verdict: Verdict
    package var others: [ContactID: String]
  }
}

extension Network {
  package func asks() throws(Refusal) -> AsksShown {
    try read { reading in
      let practice = try reading.practice()
      let now = world.now()
      let pressing = try reading.pressing()
      let earned = try reading.earnedAsks(practice, now: now, pressing: pressing)
      var shown = AsksShown(earned: earned, open: [], heldBack: [])
      var number = shown.earned.count
      for ask in try reading.unfinishedAsks(limit: Self.askLimit).map({ $0.standing(practice, now: now) })
      where ask.outcome == nil {
        guard let person = try reading.introduced(ask.contact) else { continue }
        if ask.isOpen {
          number += 1
          shown.open.append(.init(number: number, person: person, ask: ask))
          continue
        }
        let considered = try reading.consider(
          AskIntended(ask.kind, because: ask.because), of: ask.contact, pressing: pressing)
        guard considered.verdict.strength == .notYet else { continue }
        number += 1
        shown.heldBack.append(
          .init(number: number, person: person, ask: ask, verdict: considered.verdict, others: considered.others))
      }
      return shown
    }
  }

  /// Open and planned asks that are counted; a screen shows fewer.
  private static let askLimit = 200
}

extension Reading {
  /// The best asks that stand open as steps, one a person.
  fileprivate func earnedAsks(_ practice: Practice, now: Instant, pressing: Reason?) throws -> [ShownStep] {
    let found = try proposedAsks(practice, now: now, pressing: pressing, limit: 40)
      .map { Candidate(contact: $0.contact, opening: $0.opening) }
    var replies: [Reply] = []
    for contact in found.compactMap(\.contact) { replies += try self.replies(about: contact) }
    let choice = choose(
      found, replies: replies, visits: Visits(lastSeen: nil), practice: practice, now: now, isPressing: pressing != nil)
    var shown: [ShownStep] = []
    for candidate in choice.shown {
      guard let contact = candidate.contact, let person = try introduced(contact),
        let evidence = try evidence(of: contact),
        let step = step(for: candidate.opening, evidence, practice: practice, now: now, pressing: pressing)
      else { continue }
      shown.append(
        ShownStep(number: shown.count + 1, person: person, step: step, others: try names(in: step.reasons)))
    }
    return shown
  }
}
