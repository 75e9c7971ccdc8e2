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
  /// Bearers of a word that begins with `prefix` (folded), each row once and none of its text: at most `limit` rows of
  /// the index are read.
  package func hits(onPrefix prefix: String, limit: Int) throws(StoreError) -> [WordHit] {
    try sql(
      "SELECT contact, token = ?, priority FROM token WHERE n = ? AND token >= ? AND token < ? LIMIT ?"
    ).all(prefix, n, prefix, prefix + "\u{10FFFF}", limit) { (row) throws(StoreError) in
      WordHit(contact: try row.id(0), isWhole: row.bool(1), priority: row.int(2))
    }
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
