package import Domain

// What the user does and is to do with one contact, beside what passed between the two.

extension Reading {
  package func oneToOnes(with contact: ContactID) throws(StoreError) -> [OneToOne] {
    try all(OneToOne.self, with: contact)
  }

  /// Meetings of two that are to come, or to be told of; oldest first.
  package func openOneToOnes() throws(StoreError) -> [OneToOne] { try open(OneToOne.self) }

  package func opportunities(with contact: ContactID) throws(StoreError) -> [Opportunity] {
    try all(Opportunity.self, with: contact)
  }

  package func credits(of contact: ContactID) throws(StoreError) -> [Credit] {
    try all(Credit.self, with: contact)
  }

  package func openIntroductions() throws(StoreError) -> [Introduction] { try open(Introduction.self) }

  /// Introductions of this contact, to whichever side; oldest first.
  package func introductions(of contact: ContactID) throws(StoreError) -> [Introduction] {
    let asOther = try sql("SELECT body FROM introduction WHERE n = ? AND u = ? AND other = ? ORDER BY id")
      .all(n, u, contact) { (row) throws(StoreError) in try Introduction(whole: row) }
    return (try all(Introduction.self, with: contact) + asOther).sorted { $0.id < $1.id }
  }
}
