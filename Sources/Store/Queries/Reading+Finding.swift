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

/// Whom a word found that begins the words of many.
package struct PrefixHits: Sendable {
  /// The best of them; whoever has two such words comes twice.
  package var best: [WordHit]
  /// How many people there are, or at least so many.
  package var people: Int
  package var isCut: Bool
}

extension Reading {
  /// Bearers of a word that begins with `prefix` (folded): the best `limit`, whole words first, then by priority, then the
  /// older contact. One pass over the range of the prefix, of which only so many rows are kept.
  ///
  /// - Parameter countLimit: people are counted exactly where fewer words than this begin so.
  package func hits(onPrefix prefix: String, limit: Int, countLimit: Int = 0) throws(StoreError) -> PrefixHits {
    var (whole, begun) = (BestHits(limit: limit), BestHits(limit: limit))
    var people: Set<ContactID> = []
    var (rows, isWhole) = (0, true)
    try sql("SELECT contact, priority, token FROM token WHERE n = ? AND token >= ? AND token < ? ORDER BY token")
      .forEach(n, prefix, prefix + Self.endOfPrefix) { (row) throws(StoreError) in
        rows += 1
        // The word itself comes before those that go on.
        if isWhole, row.textBytes(2).count > prefix.utf8.count { isWhole = false }
        let priority = row.int(1)
        if rows <= countLimit { people.insert(try row.id(0)) }
        if isWhole {
          if whole.mayTake(priority) { whole.take(WordHit(contact: try row.id(0), isWhole: true, priority: priority)) }
        } else if begun.mayTake(priority) {
          begun.take(WordHit(contact: try row.id(0), isWhole: false, priority: priority))
        }
        return true
      }
    let best = (whole.sorted() + begun.sorted()).prefix(limit)
    return PrefixHits(best: Array(best), people: people.count, isCut: rows > countLimit)
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

/// The best of many hits, of which few are kept at a time.
private struct BestHits {
  let limit: Int
  private var hits: [WordHit] = []
  /// A lower priority is not among the best.
  private var least = Int.min

  init(limit: Int) { self.limit = limit }

  func mayTake(_ priority: Int) -> Bool { priority >= least }

  mutating func take(_ hit: WordHit) {
    hits.append(hit)
    guard hits.count >= limit * 2 else { return }
    hits = sorted()
    least = hits.last?.priority ?? least
  }

  func sorted() -> [WordHit] {
    Array(hits.sorted { ($1.priority, $0.contact) < ($0.priority, $1.contact) }.prefix(limit))
  }
}
