package import Domain
import Method
import Store

/// The evidence behind what Tend concludes of one person.
package struct Explained: Sendable, Encodable {
  package var person: ListedPerson
  /// The step asked about, where it was one.
  package var step: Step?
  package var standing: Standing
  package var warmth: Warmth?
  package var conclusions: [Conclusion]
  package var others: [ContactID: String]
  /// The user's own text of the letter that the step takes, where they wrote one.
  package var template: String?
  /// The user's name, for the foot of a letter.
  package var me: String

  package struct Conclusion: Sendable, Encodable {
    package var about: Topic
    package var reasons: [Reason]
  }

  package enum Topic: String, Sendable, Encodable, CaseIterable {
    /// What was asked last and waits for its answer.
    case asked
    case theirTrust, myTrust, strain, warmth, due, unanswered
  }
}

extension Network {
  /// Why a step is shown, or why the two stand as Tend says.
  package func why(_ contact: ContactID, step reference: StepReference? = nil) throws(Refusal) -> Explained {
    try read { reading in
      let person = try reading.named(contact)
      let practice = try reading.practice()
      let now = world.now()
      guard let evidence = try reading.evidence(of: contact) else { throw StoreError.missing(entity: contact.text) }
      let step = try reading.proposedSteps(evidence, practice, now: now)
        .first { $0.kind == reference?.kind && $0.subject == reference?.subject }
      let standing = Standing.evaluate(evidence, practice: practice, now: now)
      let asked = evidence.asks.last(where: \.isOpen).flatMap { ask in
        ask.made.map { Reason.askOpen(ask.kind, what: ask.what, made: world.zone.day(of: $0)) }
      }
      let conclusions = Explained.Topic.allCases.compactMap { topic -> Explained.Conclusion? in
        guard let conclusion = topic.conclusion else {
          return asked.map { Explained.Conclusion(about: topic, reasons: [$0]) }
        }
        guard topic.isWorthSaying(of: standing, whileAsked: asked != nil) else { return nil }
        let reasons = Method.why(conclusion, evidence, practice: practice, now: now)
        return Explained.Conclusion(about: topic, reasons: reasons)
      }
      let reasons = conclusions.flatMap(\.reasons) + (step?.reasons ?? [])
      return Explained(
        person: person, step: step, standing: standing, warmth: standing.warmth(practice.rules, now: now),
        conclusions: conclusions, others: try reading.names(in: reasons),
        template: try step.flatMap(\.letter).flatMap { try reading.template($0) }, me: practice.me.name.full)
    }
  }
}

extension Network {
  /// A step that concerns the user alone, with its reasons.
  package func ownStep(_ reference: StepReference) throws(Refusal) -> Step {
    try read { reading in
      let own = try reading.ownSteps(try reading.practice(), now: world.now())
      let opening = own.candidates.map(\.opening).first { $0.kind == reference.kind && $0.subject == reference.subject }
      guard let step = opening.flatMap({ own.step(for: $0) }) else { throw StoreError.missing(entity: "step") }
      return step
    }
  }
}

extension Explained.Topic {
  fileprivate var conclusion: Conclusion? {
    switch self {
    case .asked: nil
    case .theirTrust: .theirTrust
    case .myTrust: .myTrust
    case .strain: .strain
    case .warmth: .warmth
    case .due: .due
    case .unanswered: .unanswered
    }
  }

  /// The one message that carried an open ask is no silence of its own.
  fileprivate func isWorthSaying(of standing: Standing, whileAsked: Bool) -> Bool {
    switch self {
    case .asked, .theirTrust, .myTrust: true
    case .strain: standing.strain > .none
    case .warmth: standing.rhythm != nil
    case .due: standing.due != nil
    case .unanswered: standing.unanswered > (whileAsked ? 1 : 0)
    }
  }
}
