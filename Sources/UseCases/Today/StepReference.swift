package import Domain

/// A step of a list that was shown: what `done 1` answers.
package struct StepReference: Hashable, Sendable, Codable {
  /// Nil for what concerns the user alone.
  package var contact: ContactID?
  package var kind: Step.Kind
  package var subject: Step.Subject?

  package init(contact: ContactID?, kind: Step.Kind, subject: Step.Subject?) {
    (self.contact, self.kind, self.subject) = (contact, kind, subject)
  }
}
