package import Domain

/// A word's bearer, as the index of names has it.
package struct TokenHit: Hashable, Sendable {
  package var contact: ContactID
  package var token: String
  package var priority: Int
}

extension Reading {
  package func contact(_ id: ContactID) throws(StoreError) -> Contact? { try Contact.load(EntityKey(id), in: self) }

  package func relationship(_ id: ContactID) throws(StoreError) -> Relationship {
    try Relationship.load(EntityKey(id), in: self) ?? Relationship(contact: id)
  }

  package func listed(_ id: ContactID) throws(StoreError) -> ListedPerson? {
    try sql(
      """
      SELECT given, additional, family, nickname, formatted, headline, identifiers FROM contact WHERE n = ? AND id = ?
      """
    ).first(n, id) { (row) throws(StoreError) in try ListedPerson(id, row) }
  }

  /// Everybody, in the order of their identifiers: those added first come first.
  package func everyone(_ each: (ListedPerson) throws(StoreError) -> Void) throws(StoreError) {
    try sql(
      """
      SELECT given, additional, family, nickname, formatted, headline, identifiers, id FROM contact WHERE n = ?
      ORDER BY id
      """
    ).forEach(n) { (row) throws(StoreError) in
      try each(ListedPerson(try row.id(7), row))
      return true
    }
  }

  package func countContacts() throws(StoreError) -> Int {
    try sql("SELECT count(*) FROM contact WHERE n = ?").first(n) { $0.int(0) } ?? 0
  }

  /// Bearers of a word that begins with `prefix` (folded), in no order.
  package func bearers(ofPrefix prefix: String) throws(StoreError) -> [TokenHit] {
    // Equal words follow each other and share one text.
    var token = ""
    return try sql("SELECT contact, token, priority FROM token WHERE n = ? AND token >= ? AND token < ?")
      .all(n, prefix, prefix + Self.endOfPrefix) { (row) throws(StoreError) in
        if !row.withBytes(1, { token.utf8.elementsEqual($0) }) { token = row.text(1) }
        return TokenHit(contact: try row.id(0), token: token, priority: row.int(2))
      }
  }

  /// Who has this address, number or profile, by its key.
  package func bearers(of key: String, kind: Identifier.Kind) throws(StoreError) -> [ContactID] {
    try bearers(of: Finders.Address(kind: kind, key: key))
  }

  package func bearers(of address: Finders.Address) throws(StoreError) -> [ContactID] {
    guard mayBeKnown(address.hash) else { return [] }
    return try sql("SELECT contact FROM identifier WHERE n = ? AND kind = ? AND key = ? ORDER BY contact")
      .all(n, address.kind.rawValue, address.key) { (row) throws(StoreError) in try row.id(0) }
      + waitingBearers(of: address)
  }

  package func bearers(ofCard uid: String) throws(StoreError) -> [ContactID] {
    guard mayBeKnown(Self.hash(ofCard: uid)) else { return [] }
    return try sql("SELECT id FROM contact WHERE n = ? AND uid = ? ORDER BY id")
      .all(n, uid) { (row) throws(StoreError) in try row.id(0) }
  }

  package func bearers(ofTag tag: String) throws(StoreError) -> [ContactID] {
    try sql("SELECT contact FROM label WHERE n = ? AND label = ? ORDER BY contact")
      .all(n, tag) { (row) throws(StoreError) in try row.id(0) }
  }

  package func bearers(of tier: Relationship.Tier) throws(StoreError) -> [ContactID] {
    try sql("SELECT contact FROM relationship WHERE n = ? AND u = ? AND tier = ? ORDER BY contact")
      .all(n, u, tier.rawValue) { (row) throws(StoreError) in try row.id(0) }
  }

  /// Contacts of whom a note, a fact or a remark contains these words, in no order.
  package func contacts(withText words: [String], limit: Int) throws(StoreError) -> [ContactID] {
    guard !words.isEmpty else { return [] }
    // Each word in quotes, doubled inside: text for the index, never its query language. The last one may go on.
    let query =
      words.map { "\"" + $0.split(separator: "\"").joined(separator: "\"\"") + "\"" }.joined(separator: " ") + "*"
    return try sql("SELECT contact FROM note_text WHERE note_text MATCH ? LIMIT ?")
      .all(query, limit) { (row) throws(StoreError) in try row.id(0) }
  }

  package func openFaces() throws(StoreError) -> [Face] {
    try sql("SELECT body FROM face WHERE n = ? AND u = ? AND open = 1 ORDER BY id")
      .all(n, u) { (row) throws(StoreError) -> Face? in try row.json(0) }.compactMap { $0 }
  }
}

extension ListedPerson {
  init(_ id: ContactID, _ row: Row) throws(StoreError) {
    let name = PersonName(
      given: row.text(0), additional: row.text(1), family: row.text(2), nickname: row.text(3), formatted: row.text(4))
    let (full, headline) = (name.full, row.text(5))
    // Of few nothing but an address is known; for all others the identifiers are not looked at.
    let shown = full.isEmpty ? Particulars(identifiers: try row.identifiers(6)).displayName : full
    self.init(
      contact: id, name: shown.isEmpty ? headline : shown, headline: shown.isEmpty ? "" : headline)
  }
}
