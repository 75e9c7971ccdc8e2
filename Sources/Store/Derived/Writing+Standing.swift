import Domain

extension Writing {
  /// Makes one relationship's standing anew from its evidence; that of somebody who is gone goes too.
  @discardableResult
  func settle(_ contact: ContactID, _ evaluate: Database.Evaluator) throws(StoreError) -> Standing? {
    try sql("DELETE FROM opening WHERE n = ? AND u = ? AND contact = ?").run(n, u, contact)
    guard let evidence = try evidence(of: contact) else {
      try sql("DELETE FROM standing WHERE n = ? AND u = ? AND contact = ?").run(n, u, contact)
      return nil
    }
    let standing = evaluate(evidence)
    let priority = Priority.of(evidence.relationship, standing)
    let before = try sql("SELECT priority FROM standing WHERE n = ? AND u = ? AND contact = ?")
      .first(n, u, contact) { $0.int(0) }
    try insert(standing: standing, priority: priority)
    let written = hasNewNames(contact) ? 0 : before ?? 0
    if priority != written { try prioritise(contact, priority) }
    return standing
  }

  func insert(standing: Standing, priority: Int) throws(StoreError) {
    try sql(
      """
      INSERT OR REPLACE INTO standing(n, u, contact, basis, their_trust, my_trust, strain, last_two_sided, last_touch,
        exchanges, rhythm, due, unanswered, earned, turns, rules, priority)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """
    ).run(
      n, u, standing.contact, standing.basis.rawValue, standing.theirTrust?.rawValue, standing.myTrust?.rawValue,
      standing.strain.rawValue, standing.lastTwoSided, standing.lastTouch, standing.exchanges, standing.rhythm,
      standing.due, standing.unanswered, standing.earned.map(\.rawValue).joined(separator: ","), standing.turns, stamp,
      priority)
    guard !standing.openings.isEmpty else { return }
    let insert = try sql(
      "INSERT INTO opening(n, u, kind, rank, start, contact, place, until, subject) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)")
    for (place, opening) in standing.openings.enumerated() {
      try insert.run(
        n, u, opening.kind.rawValue, opening.rank, opening.from, standing.contact, place, opening.until,
        opening.subject?.text)
    }
  }

  /// All who have a standing.
  func everybody() throws(StoreError) -> [ContactID] {
    try sql("SELECT contact FROM standing WHERE n = ? AND u = ?")
      .all(n, u) { (row) throws(StoreError) in try row.id(0) }
  }
}

/// Where somebody stands in a list of people whose names fit equally well.
enum Priority {
  /// Those with a rhythm before the others, the more recent first; half a year weighs as much as a tier.
  static func of(_ relationship: Relationship, _ standing: Standing) -> Int {
    let halfYears = (standing.lastTouch ?? standing.lastTwoSided).map { Int($0.seconds / 15_768_000) } ?? 0
    let tier: Int =
      switch relationship.tier {
      case .a: 6
      case .b: 4
      case .c: 2
      case nil: 0
      }
    return halfYears + tier
  }
}
