package import Domain

/// What the user is about to ask of a contact.
package struct AskIntent: Hashable, Sendable {
  package var kind: Ask.Kind
  /// The opener as the user tells it (`--because`): their word, and no override.
  package var because: String?
  /// They were told that it would come (P5).
  package var isAnnounced: Bool
  /// A goal that presses, where one does: then new ties are left in peace (P8).
  package var pressing: Reason?

  package init(_ kind: Ask.Kind, because: String? = nil, isAnnounced: Bool = false, pressing: Reason? = nil) {
    (self.kind, self.because, self.isAnnounced, self.pressing) = (kind, because, isAnnounced, pressing)
  }
}
