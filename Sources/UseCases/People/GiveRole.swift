package import Domain

extension Network {
  /// Gives a person roles, or takes them off. A client is not a former client at the same time: the newer word holds.
  package func roles(
    of contact: ContactID, adding: [Relationship.Role], removing: [Relationship.Role] = []
  ) throws(Refusal) -> PersonChanged {
    try decide("role", about: contact) { relationship, _ in
      for role in adding {
        if role == .client { relationship.roles.remove(.formerClient) }
        if role == .formerClient { relationship.roles.remove(.client) }
        relationship.roles.insert(role)
      }
      relationship.roles.subtract(removing)
      // "Personal" said once as a word, then taken off as a role, is taken back.
      if removing.contains(.personal), relationship.word?.answer == .personal { relationship.word = nil }
      return .roles(now: Relationship.Role.allCases.filter { relationship.roles.contains($0) })
    }
  }
}
