package import Domain

/// One step that may be shown: what the index of openings knows of it.
package struct Candidate: Hashable, Sendable {
  /// Nil for what concerns the user alone.
  package var contact: ContactID?
  package var tier: Relationship.Tier?
  package var opening: Opening

  package init(contact: ContactID?, tier: Relationship.Tier? = nil, opening: Opening) {
    (self.contact, self.tier, self.opening) = (contact, tier, opening)
  }

  /// Best first: as openings go; among equals the closer tier, then the older contact, so that the order is the same
  /// every time.
  package func goesBefore(_ other: Candidate) -> Bool {
    if opening.goesBefore(other.opening) { return true }
    if other.opening.goesBefore(opening) { return false }
    if tier != other.tier { return (tier ?? .c) < (other.tier ?? .c) || (tier != nil && other.tier == nil) }
    guard let contact, let another = other.contact else { return contact == nil && other.contact != nil }
    return contact < another
  }
}
