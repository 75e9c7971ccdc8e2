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
  func setTitles(of contact: ContactID, _ isWanted: Bool, _ trust: Int) throws(StoreError) {
    guard let particulars = try self.contact(contact)?.particulars else { return }
    let terms = particulars.titleTerms
    if isWanted { try insert(titles: terms, of: contact, trust) } else { try delete(titles: terms, of: contact) }
    giving.terms.formUnion(terms)
  }

  /// Somebody who gives is trusted more, or less: it says whom to turn to first.
  func setTrust(_ trust: Int, ofOffersBy contact: ContactID) throws(StoreError) {
    for fact in try facts(of: contact) where fact.termSide == .offer {
      try setTrust(trust, .offer, Terms.of(fact.text), fact: fact.id, of: contact)
    }
  }

  func setTrust(_ trust: Int, ofTitlesOf contact: ContactID) throws(StoreError) {
    let terms = try self.contact(contact)?.particulars.titleTerms ?? []
    try setTrust(trust, .title, terms, fact: contact, of: contact)
  }

  private func setTrust<E>(
    _ trust: Int, _ side: TermSide, _ terms: [String], fact: ID<E>, of contact: ContactID
  ) throws(StoreError) {
    let update = try sql("UPDATE term SET trust = ? WHERE n = ? AND side = ? AND term = ? AND fact = ? AND contact = ?")
    for term in terms { try update.run(trust, n, side.rawValue, term, fact, contact) }
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
      if try hasTitles(contact.id) {
        try insert(titles: contact.particulars.titleTerms, of: contact.id, givingTrust(of: contact.id))
      }
    }
  }

  private func insertTerms(of fact: Fact, _ side: TermSide) throws(StoreError) -> [String] {
    let terms = Terms.of(fact.text)
    try insert(terms, side, fact: fact.id, of: fact.contact, side == .offer ? givingTrust(of: fact.contact) : 0)
    return terms
  }

  private func insert(titles terms: [String], of contact: ContactID, _ trust: Int) throws(StoreError) {
    try insert(terms, .title, fact: contact, of: contact, trust)
  }

  private func insert<E>(
    _ terms: [String], _ side: TermSide, fact: ID<E>, of contact: ContactID, _ trust: Int
  ) throws(StoreError) {
    let insert = try sql("INSERT OR IGNORE INTO term(n, side, term, fact, contact, trust) VALUES (?, ?, ?, ?, ?, ?)")
    for term in terms { try insert.run(n, side.rawValue, term, fact, contact, trust) }
  }

  private func delete(titles terms: [String], of contact: ContactID) throws(StoreError) {
    let delete = try sql("DELETE FROM term WHERE n = ? AND side = ? AND term = ? AND fact = ? AND contact = ?")
    for term in terms { try delete.run(n, TermSide.title.rawValue, term, contact, contact) }
  }
}

extension Reading {
  /// As far as was concluded last.
  func givingTrust(of contact: ContactID) throws(StoreError) -> Int {
    try sql("SELECT coalesce(my_trust, their_trust) + 1 FROM standing WHERE n = ? AND u = ? AND contact = ?")
      .first(n, u, contact) { $0.isNull(0) ? 0 : $0.int(0) } ?? 0
  }

  /// Their titles are among the terms.
  func hasTitles(_ contact: ContactID) throws(StoreError) -> Bool {
    try sql("SELECT kinds FROM standing WHERE n = ? AND u = ? AND contact = ?")
      .first(n, u, contact) { EvidenceKinds(rawValue: $0.int(0)).contains(.titles) } ?? false
  }
}
