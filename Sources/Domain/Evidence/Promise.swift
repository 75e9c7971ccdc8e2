/// What one side said it would do, with a date.
package struct Promise: Hashable, Sendable, Codable {
  package var id: ID<Promise>
  package var contact: ContactID
  package var by: Side
  package var what: String
  package var made: Instant
  package var due: Day?
  package var outcome: Outcome?

  /// How a promise ended; nil while it is open.
  package enum Outcome: Hashable, Sendable, Codable {
    case kept(at: Instant)
    case broken(at: Instant)
    /// Both let it go.
    case released(at: Instant)
  }

  package init(
    id: ID<Promise>, contact: ContactID, by: Side, what: String, made: Instant, due: Day? = nil,
    outcome: Outcome? = nil
  ) {
    (self.id, self.contact, self.by, self.what) = (id, contact, by, what)
    (self.made, self.due, self.outcome) = (made, due, outcome)
  }
}

/// The two sides of a relationship.
package enum Side: String, Sendable, Codable {
  case me, them
}
