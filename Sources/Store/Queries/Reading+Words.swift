package import Domain

extension Reading {
  /// Who bears a word that begins with `prefix` (folded), or one of `forms` whole: nil where more than `limit` rows of the
  /// index would have to be read for one of them.
  package func fewBearers(
    ofPrefix prefix: String, forms: [String], limit: Int
  ) throws(StoreError) -> [ContactID: Int]? {
    var bearers: [ContactID: Int] = [:]
    let hits = try hits(onPrefix: prefix, limit: limit + 1)
    guard hits.count <= limit else { return nil }
    for hit in hits { bearers[hit.contact] = hit.priority }
    let whole = try sql("SELECT contact, priority FROM token WHERE n = ? AND token = ? LIMIT ?")
    for form in forms {
      let rows = try whole.all(n, form, limit + 1) { (row) throws(StoreError) in
        (contact: try row.id(0, Contact.self), priority: row.int(1))
      }
      guard rows.count <= limit else { return nil }
      for row in rows { bearers[row.contact] = row.priority }
    }
    return bearers
  }

  /// How many rows of the index begin with `prefix`, as far as `limit`.
  package func countBearers(ofPrefix prefix: String, atMost limit: Int) throws(StoreError) -> Int {
    try sql("SELECT count(*) FROM (SELECT 1 FROM token WHERE n = ? AND token >= ? AND token < ? LIMIT ?)")
      .first(n, prefix, prefix + "\u{10FFFF}", limit) { $0.int(0) } ?? 0
  }

  /// Who bears a word that begins with `prefix`, or one of `forms` whole, with their priorities: of these among `known`,
  /// where any are. No word is read but as a place in the index, since a common one has thousands of bearers.
  package func priorities(
    ofPrefix prefix: String?, forms: [String], among known: [ContactID: Int]?
  ) throws(StoreError) -> [ContactID: Int] {
    var found: [ContactID: Int] = [:]
    func take(_ row: Row) throws(StoreError) -> Bool {
      let contact = try row.id(0, Contact.self)
      if known == nil || known?[contact] != nil { found[contact] = row.int(1) }
      return true
    }
    if let prefix {
      try sql("SELECT contact, priority FROM token WHERE n = ? AND token >= ? AND token < ?")
        .forEach(n, prefix, prefix + "\u{10FFFF}", row: take)
    }
    for form in forms {
      try sql("SELECT contact, priority FROM token WHERE n = ? AND token = ?").forEach(n, form, row: take)
    }
    return found
  }

  /// The words that one person is found by: what the index holds of them, made from their names again.
  package func words(of contact: ContactID) throws(StoreError) -> [String] {
    try sql(
      """
      SELECT given, additional, family, nickname, formatted, identifiers, positions FROM contact
      WHERE n = ? AND id = ?
      """
    ).first(n, contact) { (row) throws(StoreError) in
      let name = PersonName(
        given: row.text(0), additional: row.text(1), family: row.text(2), nickname: row.text(3), formatted: row.text(4))
      let words = Particulars(name: name).searchTokens
      guard words.isEmpty else { return words }
      return Particulars(identifiers: try row.identifiers(5), positions: try row.positions(6)).searchTokens
    } ?? []
  }
}
