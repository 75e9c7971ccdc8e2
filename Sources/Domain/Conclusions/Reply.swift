/// What the user answered to a step that was shown.
package struct Reply: Hashable, Sendable, Codable {
  /// Nil where the step concerned the user alone.
  package var contact: ContactID?
  package var kind: Step.Kind
  package var subject: Step.Subject?
  package var answer: Answer
  package var at: Instant

  package enum Answer: Hashable, Sendable, Codable {
    case done
    /// Shown again on this day.
    case later(on: Day)
    case skipped(why: String)
  }

  package init(contact: ContactID?, kind: Step.Kind, subject: Step.Subject? = nil, answer: Answer, at: Instant) {
    (self.contact, self.kind, self.subject, self.answer, self.at) = (contact, kind, subject, answer, at)
  }
}
