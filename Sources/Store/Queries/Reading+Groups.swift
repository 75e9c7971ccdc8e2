package import Domain

extension Reading {
  /// Every group, oldest first.
  package func groups() throws(StoreError) -> [Group] { try all(Group.self) }

  package func group(_ id: ID<Group>) throws(StoreError) -> Group? { try Group.load(EntityKey(id), in: self) }

  package func memberships(in group: ID<Group>) throws(StoreError) -> [Membership] {
    try sql("SELECT \(Membership.columns) FROM member WHERE n = ? AND club = ? ORDER BY contact")
      .all(n, group, row: Membership.init)
  }

  package func memberships(of contact: ContactID) throws(StoreError) -> [Membership] {
    try sql("SELECT \(Membership.columns) FROM member WHERE n = ? AND contact = ? ORDER BY club")
      .all(n, contact, row: Membership.init)
  }
}
