package import Domain
import Store

/// What an answer to a step came to.
package struct Replied: Sendable, Encodable {
  package var person: ListedPerson
  package var kind: Step.Kind
  package var answer: Reply.Answer
  /// What was written into the history along with it: *done* with a promise keeps it, with thanks records them.
  package var recorded: Recorded?
  /// What was asked for, where *done* means that an ask was made.
  package var asked: Ask.Kind?
  package var nextDue: Day?

  package enum Recorded: String, Sendable, Encodable {
    case promiseKept, thanked, reportedBack, repaired, nudged, closedAsSilence, asked, touch
  }
}

extension Network {
  /// Answers a step that was shown: done, later, or skipped with a reason. *Done* writes what it means into the history.
  package func reply(to step: StepReference, _ answer: Reply.Answer) throws(Refusal) -> Replied {
    try write(answer.verb) { writing in
      let person = try writing.named(step.contact)
      let now = world.now()
      writing.describe(person.name)
      var recorded: Replied.Recorded?
      switch answer {
      case .done: recorded = try writing.record(step, now: now)
      case .skipped: try writing.decline(step)
      case .later: break
      }
      try writing.save(
        Reply(contact: step.contact, kind: step.kind, subject: step.subject, answer: answer, at: now))
      var asked: Ask.Kind?
      if recorded == .asked, case .askKind(let kind) = step.subject { asked = kind }
      return Replied(
        person: person, kind: step.kind, answer: answer, recorded: recorded, asked: asked,
        nextDue: try writing.conclude(step.contact)?.due)
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
      try reading.openSteps(with: reference.contact).contains {
        $0.kind == reference.kind && $0.subject == reference.subject
      }
    }
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
