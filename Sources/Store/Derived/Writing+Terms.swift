import Domain
import Insight

extension Writing {
  /// Makes a need or an offer matchable.
  func addTerms(of fact: Fact) throws(StoreError) {
    guard let side = fact.termSide else { return }
    let terms = try insertTerms(of: fact, side)
    if side == .offer { giving.terms.formUnion(terms) }
  }

  func removeTerms(of fact: Fact) throws(StoreError) {
    guard let side = fact.termSide else { return }
    let terms = Terms.of(fact.text)
    let delete = try sql("DELETE FROM term WHERE n = ? AND side = ? AND term = ? AND fact = ? AND contact = ?")
    for term in terms { try delete.run(n, side.rawValue, term, fact.id, fact.contact) }
    if side == .offer { giving.terms.formUnion(terms) }
  }

  /// Makes somebody's titles matchable, or takes them out.
  func setTitles(of contact: ContactID, _ isWanted: Bool) throws(StoreError) {
    guard let particulars = try self.contact(contact)?.particulars else { return }
    let terms = particulars.titleTerms
    if isWanted { try insert(titles: terms, of: contact) } else { try delete(titles: terms, of: contact) }
    giving.terms.formUnion(terms)
  }

  /// Takes out the titles of particulars that go; a standing that is made of those that come brings theirs.
  func forgetTitles(of contact: Contact) throws(StoreError) {
    let kinds =
      try sql("SELECT kinds FROM standing WHERE n = ? AND u = ? AND contact = ?")
      .first(n, u, contact.id) { EvidenceKinds(rawValue: $0.int(0)) } ?? []
    // Where somebody lives tells apart those who offer the same.
    if !kinds.isDisjoint(with: [.facts, .titles]) { givingMayChange(of: contact.id) }
    guard kinds.contains(.titles) else { return }
    let terms = contact.particulars.titleTerms
    try delete(titles: terms, of: contact.id)
    giving.terms.formUnion(terms)
  }

  /// Makes all terms anew. Whose titles count, the standings say.
  func remakeTerms() throws(StoreError) {
    try sql("DELETE FROM term WHERE n = ?").run(n)
    try forEachContact { (contact) throws(StoreError) in
      for fact in try facts(of: contact.id) {
        if let side = fact.termSide { _ = try insertTerms(of: fact, side) }
      }
      if try hasTitles(contact.id) { try insert(titles: contact.particulars.titleTerms, of: contact.id) }
    }
  }

  private func insertTerms(of fact: Fact, _ side: TermSide) throws(StoreError) -> [String] {
    let terms = Terms.of(fact.text)
    let insert = try sql("INSERT OR IGNORE INTO term(n, side, term, fact, contact) VALUES (?, ?, ?, ?, ?)")
    for term in terms { try insert.run(n, side.rawValue, term, fact.id, fact.contact) }
    return terms
  }

  private func insert(titles terms: [String], of contact: ContactID) throws(StoreError) {
    let insert = try sql("INSERT OR IGNORE INTO term(n, side, term, fact, contact) VALUES (?, ?, ?, ?, ?)")
    for term in terms { try insert.run(n, TermSide.title.rawValue, term, contact, contact) }
  }

  private func delete(titles terms: [String], of contact: ContactID) throws(StoreError) {
    let delete = try sql("DELETE FROM term WHERE n = ? AND side = ? AND term = ? AND fact = ? AND contact = ?")
    for term in terms { try delete.run(n, TermSide.title.rawValue, term, contact, contact) }
  }
}

extension Reading {
  /// Their titles are among the terms.
  func hasTitles(_ contact: ContactID) throws(StoreError) -> Bool {
    try sql("SELECT kinds FROM standing WHERE n = ? AND u = ? AND contact = ?")
      .first(n, u, contact) { EvidenceKinds(rawValue: $0.int(0)).contains(.titles) } ?? false
  }
}
