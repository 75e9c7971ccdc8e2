package import Domain

// What was done and won in a stretch of time, for goals to count.

extension Reading {
  /// Talks for which two sat down: the touch, with whom and when. Identifiers sort by when something was written down,
  /// which is after it happened, so that the key finds the rows.
  package func oneToOnes(from start: Instant, until end: Instant) throws(StoreError) -> [(
    touch: TouchID, contact: ContactID, at: Instant
  )] {
    var talks: [(touch: TouchID, contact: ContactID, at: Instant)] = []
    try sql(
      """
      SELECT id, at, channel, parties FROM touch
      WHERE n = ? AND u = ? AND id >= ? AND at >= ? AND at < ? AND direction = ? AND company <= 1 ORDER BY id
      """
    ).forEach(n, u, TouchID(at: start, chance: 0), start, end, Direction.mutual.number) { (row) throws(StoreError) in
      let parties = row.bytes(3)
      if try Channel(number: row.int(2)).isSatDown, parties.count >= 16 {
        talks.append((try row.id(0), EntityKey(bytes: Array(parties[..<16])).id(), row.instant(1)))
      }
      return true
    }
    return talks
  }

  /// Help the user gave, or that was only offered as well.
  package func helpsGiven(from start: Instant, until end: Instant) throws(StoreError) -> [Help] {
    try sql(
      "SELECT \(Help.columns) FROM help WHERE n = ? AND u = ? AND side = 'me' AND at >= ? AND at < ? ORDER BY at, id"
    )
    .all(n, u, start, end, row: Help.init)
  }

  package func asksMade(from start: Instant, until end: Instant) throws(StoreError) -> [Ask] {
    try sql("SELECT \(Ask.columns) FROM ask WHERE n = ? AND u = ? AND made >= ? AND made < ? ORDER BY id")
      .all(n, u, start, end, row: Ask.init)
  }

  /// Asks that were answered then.
  package func asksDecided(from start: Instant, until end: Instant) throws(StoreError) -> [Ask] {
    try sql("SELECT \(Ask.columns) FROM ask WHERE n = ? AND u = ? AND decided >= ? AND decided < ? ORDER BY id")
      .all(n, u, start, end, row: Ask.init)
  }

  /// Referrals from others that became business then.
  package func referralsWon(from start: Instant, until end: Instant) throws(StoreError) -> [Referral] {
    try sql(
      """
      SELECT \(Referral.columns) FROM referral
      WHERE n = ? AND u = ? AND side = 'them' AND status = 'won' AND changed >= ? AND changed < ? ORDER BY id
      """
    ).all(n, u, start, end, row: Referral.init)
  }

  package func helpsReceived(from start: Instant) throws(StoreError) -> [Help] {
    try sql("SELECT \(Help.columns) FROM help WHERE n = ? AND u = ? AND side = 'them' AND at >= ? ORDER BY at, id")
      .all(n, u, start, row: Help.init)
  }

  package func referralsReceived(from start: Instant) throws(StoreError) -> [Referral] {
    try referralsPassed(by: .them, from: start)
  }

  package func referralsPassed(by side: Side, from start: Instant) throws(StoreError) -> [Referral] {
    try sql(
      "SELECT \(Referral.columns) FROM referral WHERE n = ? AND u = ? AND side = ? AND passed >= ? ORDER BY passed, id"
    )
    .all(n, u, side.rawValue, start, row: Referral.init)
  }

  /// How many of the user's promises were kept since then, and how many were broken.
  package func promisesEnded(from start: Instant) throws(StoreError) -> (kept: Int, broken: Int) {
    let counted = try sql(
      """
      SELECT sum(outcome = 'kept'), sum(outcome = 'broken') FROM promise
      WHERE n = ? AND u = ? AND side = 'me' AND ended >= ?
      """
    ).first(n, u, start) { (kept: $0.int(0), broken: $0.int(1)) }
    return counted ?? (0, 0)
  }

  /// Who had a part in a goal that was won.
  package func credits(for goal: ID<Goal>) throws(StoreError) -> [Credit] {
    try all(Credit.self).filter { $0.goal == goal }
  }

  /// Every opportunity, oldest first.
  package func opportunities() throws(StoreError) -> [Opportunity] { try all(Opportunity.self) }

  package func contributions(on days: ClosedRange<Day>) throws(StoreError) -> [Contribution] {
    try sql("SELECT body FROM contribution WHERE n = ? AND u = ? AND day BETWEEN ? AND ? ORDER BY day, id")
      .all(n, u, days.lowerBound, days.upperBound) { (row) throws(StoreError) in try Contribution(whole: row) }
  }

  /// Every new face, decided on or not, oldest first.
  package func faces() throws(StoreError) -> [Face] {
    try sql("SELECT body FROM face WHERE n = ? AND u = ? ORDER BY id")
      .all(n, u) { (row) throws(StoreError) -> Face? in try row.json(0) }.compactMap { $0 }
  }
}
