package import Domain
import Method
import Store

/// What an answer to a step came to.
package struct Replied: Sendable, Encodable {
  /// Nil where the step concerned the user alone.
  package var person: ListedPerson?
  package var kind: Step.Kind
  package var answer: Reply.Answer
  /// What was written into the history along with it: *done* with a promise keeps it, with thanks records them.
  package var recorded: Recorded?
  /// What was asked for, where *done* means that an ask was made.
  package var asked: Ask.Kind?
  /// What they are to meet for, where *done* means that an invitation went out.
  package var purpose: String?
  package var nextDue: Day?
  /// The event whose one question is open still: would you go again?
  package var debrief: ListedEvent?

  package enum Recorded: String, Sendable, Encodable {
    case promiseKept, thanked, reportedBack, repaired, nudged, closedAsSilence, asked, touch
    case helped, invited, met, going
    /// Of an introduction: a side was asked, it was made, the two have met.
    case introductionAsked, introduced, introductionMet
  }
}

extension Network {
  /// Answers a step that was shown: done, later, or skipped with a reason. *Done* writes what it means into the history.
  ///
  /// - Parameter purpose: what they are to meet for, where an invitation went out: nobody is invited for nothing (P5).
  package func reply(
    to step: StepReference, _ answer: Reply.Answer, purpose typed: String = ""
  ) throws(Refusal) -> Replied {
    let purpose = try Typed.line(typed, atMost: Self.purposeLimit)
    return try write(answer.verb) { writing in
      let person = try step.contact.map { try writing.named($0) }
      let now = world.now()
      writing.describe(try person?.name ?? writing.subject(of: step))
      var recorded: Replied.Recorded?
      switch answer {
      case .done: recorded = try writing.record(step, purpose: purpose, now: now)
      case .skipped: try writing.decline(step)
      case .later: break
      }
      try writing.save(
        Reply(contact: step.contact, kind: step.kind, subject: step.subject, answer: answer, at: now))
      var asked: Ask.Kind?
      if recorded == .asked, case .askKind(let kind) = step.subject { asked = kind }
      var debrief: ListedEvent?
      if recorded != nil, step.kind == .debriefEvent, case .event(let id) = step.subject {
        debrief = try writing.event(id).flatMap { $0.debrief == nil ? try writing.listed($0) : nil }
      }
      return Replied(
        person: person, kind: step.kind, answer: answer, recorded: recorded, asked: asked,
        purpose: recorded == .invited && !purpose.isEmpty ? purpose : nil,
        nextDue: try step.contact.flatMap { try writing.conclude($0)?.due }, debrief: debrief)
    }
  }

  /// The first step that stands open with this person.
  package func openStep(with contact: ContactID) throws(Refusal) -> StepReference {
    try read { reading in
      guard let step = try reading.openSteps(with: contact).first else {
        throw Refusal.nothingOpen(what: .step, with: try reading.named(contact))
      }
      return StepReference(contact: contact, kind: step.kind, subject: step.subject)
    }
  }

  /// Whether a step that was shown still stands open; else the number it had is stale.
  package func isOpen(_ reference: StepReference) throws(Refusal) -> Bool {
    try read { reading in
      func isIt(_ kind: Step.Kind, _ subject: Step.Subject?) -> Bool {
        kind == reference.kind && subject == reference.subject
      }
      guard let contact = reference.contact else {
        return try reading.ownSteps(try reading.practice(), now: world.now()).candidates
          .contains { isIt($0.opening.kind, $0.opening.subject) }
      }
      return try reading.openSteps(with: contact).contains { isIt($0.kind, $0.subject) }
    }
  }
}

extension Reading {
  /// What the history calls a step that concerned the user alone.
  fileprivate func subject(of step: StepReference) throws(StoreError) -> String {
    guard case .event(let id) = step.subject, let event = try Event.load(EntityKey(id), in: self) else {
      return "week"
    }
    return event.name
  }
}

extension Reply.Answer {
  fileprivate var verb: String {
    switch self {
    case .done: "done"
    case .later: "later"
    case .skipped: "skip"
    }
  }
}
