/// A club, a chapter, an association: a body with members and meetings.
package struct Group: Hashable, Sendable, Codable {
  package var id: ID<Group>
  package var name: String
  /// Nil until the user has said.
  package var kind: Kind?
  /// The user's own office there; empty for a plain member.
  package var office: String
  /// What a year of membership costs.
  package var dues: Money?
  /// What the user asks of the group at the next meeting: one thing, this week.
  package var ask: WeeklyAsk?
  /// Since when the user has left it.
  package var left: Day?
  package var noted: Instant

  /// Kinds of group. To belong to several is a source of diversity (P13).
  package enum Kind: String, Sendable, Codable, CaseIterable {
    /// Mixers, chambers: whoever comes.
    case casual
    /// One of each trade, to refer each other.
    case strongContact
    case service
    case professional
    case online
  }

  package struct WeeklyAsk: Hashable, Sendable, Codable {
    package var text: String
    package var since: Day

    package init(text: String, since: Day) { (self.text, self.since) = (text, since) }
  }

  package init(
    id: ID<Group>, name: String, kind: Kind? = nil, office: String = "", dues: Money? = nil, ask: WeeklyAsk? = nil,
    left: Day? = nil, noted: Instant
  ) {
    (self.id, self.name, self.kind, self.office, self.dues) = (id, name, kind, office, dues)
    (self.ask, self.left, self.noted) = (ask, left, noted)
  }
}

/// A contact's place in a group. *Member* is said of groups alone.
package struct Membership: Hashable, Sendable, Codable {
  package var group: ID<Group>
  package var contact: ContactID
  /// Their office there; empty for a plain member.
  package var office: String
  package var left: Day?

  package init(group: ID<Group>, contact: ContactID, office: String = "", left: Day? = nil) {
    (self.group, self.contact, self.office, self.left) = (group, contact, office, left)
  }
}
