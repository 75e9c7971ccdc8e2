package import Domain

extension Reading {
  /// People who hold a position at an organization in whose name every one of `words` (folded) begins a word: at most
  /// `limit`, in no order.
  package func contacts(atOrganization words: [String], limit: Int) throws(StoreError) -> [ContactID] {
    guard let first = words.max(by: { $0.utf8.count < $1.utf8.count }) else { return [] }
    var organizations = try self.organizations(withWord: first)
    for word in words where word != first { organizations.formIntersection(try self.organizations(withWord: word)) }
    var contacts: [ContactID] = []
    let holders = try sql(
      "SELECT contact FROM position WHERE n = ? AND organization = ? AND present = 1 ORDER BY contact LIMIT ?")
    for organization in organizations.sorted() where contacts.count < limit {
      contacts += try holders.all(n, organization, limit - contacts.count) { (row) throws(StoreError) in try row.id(0) }
    }
    return contacts
  }

  private func organizations(withWord prefix: String) throws(StoreError) -> Set<OrganizationID> {
    Set(
      try sql("SELECT organization FROM organization_word WHERE n = ? AND word >= ? AND word < ? LIMIT 10000")
        .all(n, prefix, prefix + Self.endOfPrefix) { (row) throws(StoreError) in try row.id(0) })
  }
}
