package import Domain

// Walks over all there is, one at a time and in the order of the keys, for an export. Memory stays flat.
extension Reading {
  package func forEachOrganization(_ each: (Organization) throws -> Void) throws {
    try forEach(Organization.self, "SELECT id FROM organization WHERE n = ?1 ORDER BY id", each)
  }

  package func forEachPerson(_ each: (Contact) throws -> Void) throws {
    try forEach(Contact.self, "SELECT id FROM contact WHERE n = ?1 ORDER BY id", each)
  }

  package func forEachRelationship(_ each: (Relationship) throws -> Void) throws {
    try forEach(
      Relationship.self, "SELECT contact FROM relationship WHERE n = ?1 AND u = ?2 ORDER BY contact", each)
  }

  package func forEachTouch(_ each: (Touch) throws -> Void) throws {
    try forEach(Touch.self, "SELECT id FROM touch WHERE n = ?1 AND u = ?2 ORDER BY id", each)
  }

  package func forEachPromise(_ each: (Promise) throws -> Void) throws {
    try forEach(Promise.self, "SELECT id FROM promise WHERE n = ?1 AND u = ?2 ORDER BY id", each)
  }

  package func forEachHelp(_ each: (Help) throws -> Void) throws {
    try forEach(Help.self, "SELECT id FROM help WHERE n = ?1 AND u = ?2 ORDER BY id", each)
  }

  package func forEachAsk(_ each: (Ask) throws -> Void) throws {
    try forEach(Ask.self, "SELECT id FROM ask WHERE n = ?1 AND u = ?2 ORDER BY id", each)
  }

  package func forEachReferral(_ each: (Referral) throws -> Void) throws {
    try forEach(Referral.self, "SELECT id FROM referral WHERE n = ?1 AND u = ?2 ORDER BY id", each)
  }

  package func forEachFact(_ each: (Fact) throws -> Void) throws {
    try forEach(Fact.self, "SELECT id FROM fact WHERE n = ?1 ORDER BY contact, id", each)
  }

  package func forEachNote(_ each: (Note) throws -> Void) throws {
    try forEach(Note.self, "SELECT id FROM note WHERE n = ?1 AND u = ?2 ORDER BY id", each)
  }

  package func forEachFace(_ each: (Face) throws -> Void) throws {
    try forEach(Face.self, "SELECT id FROM face WHERE n = ?1 AND u = ?2 ORDER BY id", each)
  }

  package func forEachOneToOne(_ each: (OneToOne) throws -> Void) throws { try forEachKept(each) }
  package func forEachIntroduction(_ each: (Introduction) throws -> Void) throws { try forEachKept(each) }
  package func forEachOpportunity(_ each: (Opportunity) throws -> Void) throws { try forEachKept(each) }
  package func forEachGoal(_ each: (Goal) throws -> Void) throws { try forEachKept(each) }
  package func forEachCredit(_ each: (Credit) throws -> Void) throws { try forEachKept(each) }
  package func forEachContribution(_ each: (Contribution) throws -> Void) throws { try forEachKept(each) }
  package func forEachGroup(_ each: (Group) throws -> Void) throws { try forEachKept(each) }
  package func forEachEvent(_ each: (Event) throws -> Void) throws { try forEachKept(each) }

  package func forEachGoalTie(_ each: (GoalTie) throws -> Void) throws {
    let ties = try sql("SELECT activity, goal FROM goal_tie WHERE n = ? AND u = ? ORDER BY activity")
    try ties.walk(n, u) { (row: Row) in try each(try GoalTie(row)) }
  }

  package func forEachMembership(_ each: (Membership) throws -> Void) throws {
    let members = try sql("SELECT \(Membership.columns) FROM member WHERE n = ? ORDER BY club, contact")
    try members.walk(n) { (row: Row) in try each(try Membership(row)) }
  }

  package func forEachReply(_ each: (Reply) throws -> Void) throws {
    let replies = try sql(
      "SELECT \(Reply.columns) FROM reply WHERE n = ? AND u = ? ORDER BY contact, kind, subject")
    try replies.walk(n, u) { (row: Row) in try each(try Reply(row)) }
  }

  /// Kept source rows that are nobody's present card: those set aside, older cards, rows of tables.
  package func forEachLooseSource(_ each: (SourceRow) throws -> Void) throws {
    let sources = try sql(
      """
      SELECT act, record, file, line, dialect, problem, contact, body FROM source
      WHERE n = ?1 AND NOT EXISTS (
        SELECT 1 FROM contact WHERE contact.n = ?1 AND contact.id = source.contact
          AND contact.card_act = source.act AND contact.card_record = source.record)
      ORDER BY act, record
      """)
    try sources.walk(n) { row in
      try each(
        SourceRow(
          record: SourceRecord(act: try row.id(0), record: row.int(1)), file: row.text(2), line: row.int(3),
          dialect: row.text(4), problem: try row.optional(5, row.text), contact: row.isNull(6) ? nil : try row.id(6),
          body: row.bytes(7)))
    }
  }

  private func forEachKept<E: KeptWhole>(_ each: (E) throws -> Void) throws {
    for entity in try all(E.self) { try each(entity) }
  }

  private func forEach<E: Entity>(_: E.Type, _ keys: String, _ each: (E) throws -> Void) throws {
    // Bound by number, so that a statement takes the user's only where it names it.
    let load: (Row) throws -> Void = { row in
      let key = EntityKey(bytes: row.bytes(0))
      guard let entity = try E.load(key, in: self) else { throw StoreError.missing(entity: "\(E.entityKind)") }
      try each(entity)
    }
    if keys.contains("?2") { try sql(keys).walk(n, u, row: load) } else { try sql(keys).walk(n, row: load) }
  }
}

extension Statement {
  /// Like `forEach`, for a body that may throw anything.
  fileprivate func walk<each Value: Bindable>(_ values: repeat each Value, row body: (Row) throws -> Void) throws {
    var problem: (any Error)?
    try forEach(repeat each values) { (row) throws(StoreError) -> Bool in
      do {
        try body(row)
        return true
      } catch {
        problem = error
        return false
      }
    }
    if let problem { throw problem }
  }
}

extension Writing {
  /// Keeps a source row under the act and number it had in the network it comes from; one that is there is replaced.
  package func restore(_ row: SourceRow) throws(StoreError) {
    let hash = row.body.withUnsafeBufferPointer { StableHash.hash($0) }
    seen?.insert(hash)
    try sql(
      """
      INSERT OR REPLACE INTO source(n, act, record, file, line, dialect, hash, problem, contact, body)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """
    ).run(
      n, row.record.act, row.record.record, row.file, row.line, row.dialect, Int64(bitPattern: hash), row.problem,
      row.contact, row.body)
  }
}
