package import Domain

/// Somebody a word of a search found, with what orders them.
package struct WordHit: Hashable, Sendable {
  package var contact: ContactID
  /// The word is one of theirs, whole.
  package var isWhole: Bool
  package var priority: Int

  package init(contact: ContactID, isWhole: Bool, priority: Int) {
    (self.contact, self.isWhole, self.priority) = (contact, isWhole, priority)
  }
}

extension Reading {
  /// The best `limit` bearers of a word that begins with `prefix` (folded): whole words first, then by priority, then the
  /// older contact. One pass over the range of the prefix, of which only so many rows are kept; whoever has two such words
  /// comes twice.
  package func hits(onPrefix prefix: String, limit: Int) throws(StoreError) -> [WordHit] {
    try sql(
      """
      SELECT contact, token = ? AS whole, priority FROM token WHERE n = ? AND token >= ? AND token < ?
      ORDER BY whole DESC, priority DESC, contact LIMIT ?
      """
    ).all(prefix, n, prefix, prefix + "\u{10FFFF}", limit) { (row) throws(StoreError) in
      WordHit(contact: try row.id(0), isWhole: row.bool(1), priority: row.int(2))
    }
  }

  /// How many people have a word that begins with `prefix`: exact where less than `limit` words do, else at least that.
  package func count(onPrefix prefix: String, limit: Int) throws(StoreError) -> (people: Int, isCut: Bool) {
    try sql(
      """
      SELECT count(DISTINCT contact), count(*) FROM
        (SELECT contact FROM token WHERE n = ? AND token >= ? AND token < ? LIMIT ?)
      """
    ).first(n, prefix, prefix + "\u{10FFFF}", limit) { ($0.int(0), $0.int(1) >= limit) } ?? (0, false)
  }

  /// Tags that fold to the same word. The index is stepped through from tag to tag, so that its cost is their number.
  package func tags(alike tag: String) throws(StoreError) -> [String] {
    let wanted = Folding.fold(tag)
    let next = try sql("SELECT label FROM label WHERE n = ? AND label > ? ORDER BY label LIMIT 1")
    var (found, last) = ([String](), "")
    while let label = try next.first(n, last, row: { $0.text(0) }) {
      if Folding.fold(label) == wanted { found.append(label) }
      last = label
    }
    return found
  }
}
