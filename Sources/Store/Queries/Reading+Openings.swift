package import Domain

/// An opening as the store finds it: whose it is, and by what it is ordered.
package struct FoundOpening: Hashable, Sendable {
  package var contact: ContactID
  package var opening: Opening

  package init(contact: ContactID, opening: Opening) { (self.contact, self.opening) = (contact, opening) }
}

extension Reading {
  /// The first `limit` steps of one kind that stand open at `now`: by rank, then the longest open first. Its cost grows
  /// with `limit` and the number of ranks, not with the network.
  package func openings(of kind: Step.Kind, at now: Instant, limit: Int) throws(StoreError) -> [FoundOpening] {
    var found: [FoundOpening] = []
    var rank = Int.min
    let nextRank = try sql(
      "SELECT rank FROM opening WHERE n = ? AND u = ? AND kind = ? AND rank > ? ORDER BY rank LIMIT 1")
    let rows = try sql(
      """
      SELECT contact, start, until, subject FROM opening
      WHERE n = ? AND u = ? AND kind = ? AND rank = ? AND start <= ? AND (until IS NULL OR until > ?)
      ORDER BY start LIMIT ?
      """)
    while found.count < limit, let next = try nextRank.first(n, u, kind.rawValue, rank, row: { $0.int(0) }) {
      rank = next
      found += try rows.all(n, u, kind.rawValue, rank, now, now, limit - found.count) { (row) throws(StoreError) in
        FoundOpening(
          contact: try row.id(0),
          opening: Opening(
            kind: kind, rank: rank, from: row.instant(1), until: try row.optional(2, row.instant),
            subject: try row.subject(3)))
      }
    }
    return found
  }

  /// Relationships whose conclusions time alone has changed since they were stored, the longest ago first.
  package func turned(at now: Instant, limit: Int) throws(StoreError) -> [ContactID] {
    try sql("SELECT contact FROM standing WHERE n = ? AND u = ? AND turns <= ? ORDER BY turns LIMIT ?")
      .all(n, u, now, limit) { (row) throws(StoreError) in try row.id(0) }
  }

  /// The standing as it was stored.
  package func standing(of contact: ContactID) throws(StoreError) -> Standing? {
    try sql(
      """
      SELECT basis, their_trust, my_trust, strain, last_two_sided, last_touch, exchanges, rhythm, due, unanswered,
        earned, turns, openings
      FROM standing WHERE n = ? AND u = ? AND contact = ?
      """
    ).first(n, u, contact) { (row) throws(StoreError) in
      Standing(
        contact: contact, basis: try row.numbered(0), theirTrust: row.isNull(1) ? nil : try row.numbered(1),
        myTrust: row.isNull(2) ? nil : try row.numbered(2), strain: try row.numbered(3),
        lastTwoSided: try row.optional(4, row.instant), lastTouch: try row.optional(5, row.instant),
        exchanges: row.int(6), rhythm: try row.optional(7, row.double), due: try row.optional(8, row.day),
        unanswered: row.int(9),
        earned: row.text(10).split(separator: ",").compactMap { Ask.Kind(rawValue: String($0)) },
        openings: try row.openings(12), turns: try row.optional(11, row.instant))
    }
  }
}
