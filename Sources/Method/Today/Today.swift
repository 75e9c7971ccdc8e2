package import Domain

/// One step that may be shown: what the index of openings knows of it.
package struct Candidate: Hashable, Sendable {
  package var contact: ContactID
  package var tier: Relationship.Tier?
  package var opening: Opening

  package init(contact: ContactID, tier: Relationship.Tier? = nil, opening: Opening) {
    (self.contact, self.tier, self.opening) = (contact, tier, opening)
  }

  /// Best first: as openings go; among equals the closer tier, then the older contact, so that the order is the same
  /// every time.
  package func goesBefore(_ other: Candidate) -> Bool {
    if opening.goesBefore(other.opening) { return true }
    if other.opening.goesBefore(opening) { return false }
    if tier != other.tier { return (tier ?? .c) < (other.tier ?? .c) || (tier != nil && other.tier == nil) }
    return contact < other.contact
  }
}

/// When the user was here: a return after a long absence lets most steps rest.
package struct Visits: Hashable, Sendable {
  /// The visit before this one; nil on the first.
  package var lastSeen: Instant?
  /// The first visit after the latest long absence.
  package var returned: Instant?

  package init(lastSeen: Instant?, returned: Instant? = nil) { (self.lastSeen, self.returned) = (lastSeen, returned) }

  /// Whether this visit ends an absence long enough for "welcome back".
  package func isReturn(_ rules: TodayRules, now: Instant) -> Bool {
    lastSeen.map { now >= $0.adding(days: rules.awayAfter) } ?? false
  }

  /// What to remember of this visit.
  package func visited(_ rules: TodayRules, now: Instant) -> Visits {
    Visits(lastSeen: now, returned: isReturn(rules, now: now) ? now : returned)
  }
}

/// Today's steps: a few shown, the rest behind *more*.
package struct Choice: Hashable, Sendable {
  package var shown: [Candidate]
  package var more: [Candidate]
  /// After a long absence: all but promises, answers and thanks is let rest.
  package var welcomeBack: Bool

  package init(shown: [Candidate], more: [Candidate], welcomeBack: Bool) {
    (self.shown, self.more, self.welcomeBack) = (shown, more, welcomeBack)
  }
}
