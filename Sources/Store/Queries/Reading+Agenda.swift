package import Domain

/// An opening as the store finds it: whose it is, and by what it is ordered.
package struct FoundOpening: Hashable, Sendable {
  package var contact: ContactID
  package var opening: Opening

  package init(contact: ContactID, opening: Opening) { (self.contact, self.opening) = (contact, opening) }
}

extension FoundOpening: Comparable {
  /// By rank, then the longest open first.
  package static func < (one: FoundOpening, other: FoundOpening) -> Bool {
    (one.opening.rank, one.opening.from, one.contact) < (other.opening.rank, other.opening.from, other.contact)
  }
}

extension Opening {
  fileprivate func isOpen(at now: Instant) -> Bool { from <= now && until.map { now < $0 } ?? true }
}

extension Reading {
  /// The first `limit` steps of one kind that stand open at `now`: by rank, then the longest open first. Its cost grows
  /// with `limit` and the number of ranks, not with the network.
  package func openings(of kind: Step.Kind, at now: Instant, limit: Int) throws(StoreError) -> [FoundOpening] {
    let unfiled = try unfiled()
    var found: [FoundOpening] = []
    var rank = Int.min
    let nextRank = try sql(
      "SELECT rank FROM agenda WHERE n = ? AND u = ? AND kind = ? AND rank > ? ORDER BY rank LIMIT 1")
    let rows = try sql(
      """
      SELECT contact, start, until, subject FROM agenda
      WHERE n = ? AND u = ? AND kind = ? AND rank = ? AND start <= ? AND (until IS NULL OR until > ?)
      ORDER BY start, contact, place
      """)
    while found.count < limit, let next = try nextRank.first(n, u, kind.rawValue, rank, row: { $0.int(0) }) {
      rank = next
      try rows.forEach(n, u, kind.rawValue, rank, now, now) { (row) throws(StoreError) in
        let contact: ContactID = try row.id(0)
        guard unfiled[contact] == nil else { return true }
        let opening = Opening(
          kind: kind, rank: rank, from: row.instant(1), until: try row.optional(2, row.instant),
          subject: try row.subject(3))
        found.append(FoundOpening(contact: contact, opening: opening))
        return found.count < limit
      }
    }
    for (contact, agenda) in unfiled {
      found += try Opening.all(in: agenda.openings).filter { $0.kind == kind && $0.isOpen(at: now) }
        .map { FoundOpening(contact: contact, opening: $0) }
    }
    return Array(found.sorted().prefix(limit))
  }

  /// Relationships whose conclusions time alone has changed since they were stored, the longest ago first.
  package func turned(at now: Instant, limit: Int) throws(StoreError) -> [ContactID] {
    let unfiled = try unfiled()
    var turned: [(turns: Instant, contact: ContactID)] = unfiled.compactMap { contact, agenda in
      guard let turns = agenda.turns, turns <= now else { return nil }
      return (turns, contact)
    }
    turned += try sql(
      "SELECT start, contact FROM agenda WHERE n = ? AND u = ? AND kind = ? AND rank = 0 AND start <= ? ORDER BY start LIMIT ?"
    ).all(n, u, AgendaEntry.turn, now, limit + unfiled.count) { (row) throws(StoreError) in
      (row.instant(0), try row.id(1))
    }.filter { unfiled[$0.contact] == nil }
    return turned.sorted { $0 < $1 }.prefix(limit).map(\.contact)
  }

  /// The standing as it was stored.
  package func standing(of contact: ContactID) throws(StoreError) -> Standing? {
    try sql("SELECT \(Standing.columns) FROM standing WHERE n = ? AND u = ? AND contact = ?")
      .first(n, u, contact) { (row) throws(StoreError) in try Standing(of: contact, row) }
  }
}
