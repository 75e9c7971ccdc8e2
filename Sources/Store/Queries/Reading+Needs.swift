package import Domain
import Insight

extension Reading {
  func hasNeeds() throws(StoreError) -> Bool {
    try sql("SELECT 1 FROM term WHERE n = ? AND side = ? LIMIT 1").first(n, TermSide.need.rawValue) { _ in true }
      ?? false
  }

  /// Whose needs have this term, the newest need first; each once.
  func contacts(needing term: String) throws(StoreError) -> [ContactID] {
    var contacts: [ContactID] = []
    for (_, contact) in try needs(with: term) where !contacts.contains(contact) { contacts.append(contact) }
    return contacts
  }

  /// Needs that hold, the newest first.
  package func needsOnRecord(limit: Int) throws(StoreError) -> [Fact] {
    try sql(
      "SELECT \(Fact.columns) FROM fact WHERE n = ? AND kind = 'need' AND closed IS NULL ORDER BY id DESC LIMIT ?"
    ).all(n, limit, row: Fact.init)
  }

  /// Needs of others that this text, which somebody offers, may meet: of those the user trusts most first, then the newest.
  ///
  /// - Parameter giver: nil for somebody who is not in the network yet.
  package func needs(metBy text: String, of giver: ContactID?, limit: Int) throws(StoreError) -> [Fact] {
    let person = try giver.flatMap { (id) throws(StoreError) in try givingPerson(id) }
    if let person, person.peace != .none { return [] }
    let terms = Terms.of(text)
    var ids: Set<ID<Fact>> = []
    for term in terms { for (fact, _) in try needs(with: term) { ids.insert(fact) } }
    var met: [(fact: Fact, trust: Int)] = []
    for id in ids.sorted(by: >).prefix(Self.termLimit) {
      guard let fact = try Fact.load(EntityKey(id), in: self), fact.contact != giver,
        NeedTerms(fact.text).isMet(by: Set(terms), in: person?.cities ?? []),
        let needy = try givingPerson(fact.contact), needy.peace == .none
      else { continue }
      let isKnown = try introductions(of: fact.contact)
        .contains { $0.sides(of: fact.contact).other.contact == giver }
      if !isKnown { met.append((fact, needy.trust?.rawValue ?? 0)) }
    }
    return met.sorted { ($1.trust, $1.fact.id) < ($0.trust, $0.fact.id) }.prefix(limit).map(\.fact)
  }

  private func needs(with term: String) throws(StoreError) -> [(fact: ID<Fact>, contact: ContactID)] {
    try sql("SELECT fact, contact FROM term WHERE n = ? AND side = ? AND term = ? ORDER BY fact DESC LIMIT ?")
      .all(n, TermSide.need.rawValue, term, Self.termLimit) { (row) throws(StoreError) in
        (try row.id(0), try row.id(1))
      }
  }

  /// Organizations that a need names, by their whole name.
  func organizations(namedIn need: NeedTerms) throws(StoreError) -> [Organization] {
    var named: [Organization] = []
    let query = try sql(
      """
      SELECT organization.id, organization.name FROM organization_word
      JOIN organization ON organization.n = organization_word.n AND organization.id = organization_word.organization
      WHERE organization_word.n = ? AND word = ? ORDER BY organization_word.organization LIMIT ?
      """)
    for word in need.possibleNames {
      try query.forEach(n, word, Self.termLimit) { (row) throws(StoreError) in
        let organization = Organization(id: try row.id(0), name: row.text(1))
        if need.names(organization: organization.name), !named.contains(organization) { named.append(organization) }
        return true
      }
    }
    return named
  }

  /// Who is there at present, in the order in which they came into the network.
  func contacts(presentAt organization: OrganizationID, limit: Int) throws(StoreError) -> [ContactID] {
    try sql("SELECT contact FROM position WHERE n = ? AND organization = ? AND present = 1 ORDER BY contact LIMIT ?")
      .all(n, organization, limit) { (row) throws(StoreError) in try row.id(0) }
  }
}
