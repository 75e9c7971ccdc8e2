package import Domain

extension Reading {
  /// All that the rules may know of one relationship; nil when there is no such contact. One range of rows for the
  /// history, one look-up for each kind of the rest.
  package func evidence(of contact: ContactID) throws(StoreError) -> Evidence? {
    let person = try sql("SELECT birthday, added, by_hand, job_changed FROM contact WHERE n = ? AND id = ?")
      .first(n, contact) { (row) throws(StoreError) in
        (
          birthday: PartialDate(iso: row.text(0)), since: row.bool(2) ? row.instant(1) : nil,
          jobChanged: try row.optional(3, row.day)
        )
      }
    guard let person else { return nil }
    let relationship = try Relationship.load(EntityKey(contact), in: self) ?? Relationship(contact: contact)
    return Evidence(
      relationship: relationship, livedHereSince: person.since, birthday: person.birthday,
      jobChanged: person.jobChanged, touches: try history(with: contact), promises: try promises(with: contact),
      helps: try helps(with: contact), asks: try asks(with: contact), referrals: try referrals(with: contact),
      namedIn: try referrals(naming: contact), facts: try facts(of: contact))
  }

  /// The touches of a pair, oldest first.
  package func history(with contact: ContactID) throws(StoreError) -> [PairTouch] {
    try sql(
      """
      SELECT touch, at, channel, direction, talked, company, trace, invites, purpose, signals, thread, recorded
      FROM party WHERE n = ? AND u = ? AND contact = ? ORDER BY at, touch
      """
    ).all(n, u, contact) { (row) throws(StoreError) in
      PairTouch(
        touch: try row.id(0), at: row.instant(1), channel: try row.named(2), direction: try row.named(3),
        talked: row.bool(4), company: row.int(5), isTrace: row.bool(6), invitesAnswer: row.bool(7),
        hasPurpose: row.bool(8), signals: Signals(rawValue: row.int(9)),
        thread: UInt64(bitPattern: Int64(row.int(10))), recorded: row.instant(11))
    }
  }

  package func promises(with contact: ContactID) throws(StoreError) -> [Promise] {
    try sql("SELECT \(Promise.columns) FROM promise WHERE n = ? AND u = ? AND contact = ? ORDER BY id")
      .all(n, u, contact, row: Promise.init)
  }

  package func helps(with contact: ContactID) throws(StoreError) -> [Help] {
    try sql("SELECT \(Help.columns) FROM help WHERE n = ? AND u = ? AND contact = ? ORDER BY id")
      .all(n, u, contact, row: Help.init)
  }

  package func asks(with contact: ContactID) throws(StoreError) -> [Ask] {
    try sql("SELECT \(Ask.columns) FROM ask WHERE n = ? AND u = ? AND contact = ? ORDER BY id")
      .all(n, u, contact, row: Ask.init)
  }

  package func referrals(with contact: ContactID) throws(StoreError) -> [Referral] {
    try sql("SELECT \(Referral.columns) FROM referral WHERE n = ? AND u = ? AND contact = ? ORDER BY id")
      .all(n, u, contact, row: Referral.init)
  }

  /// Referrals from others in which this contact is the prospect.
  package func referrals(naming contact: ContactID) throws(StoreError) -> [Referral] {
    try sql("SELECT \(Referral.columns) FROM referral WHERE n = ? AND u = ? AND prospect_contact = ? ORDER BY id")
      .all(n, u, contact, row: Referral.init)
  }

  package func facts(of contact: ContactID) throws(StoreError) -> [Fact] {
    try sql("SELECT \(Fact.columns) FROM fact WHERE n = ? AND contact = ? ORDER BY id")
      .all(n, contact, row: Fact.init)
  }

  package func notes(about contact: ContactID) throws(StoreError) -> [Note] {
    try sql("SELECT \(Note.columns) FROM note WHERE n = ? AND u = ? AND contact = ? ORDER BY id")
      .all(n, u, contact, row: Note.init)
  }

  package func replies(about contact: ContactID) throws(StoreError) -> [Reply] {
    try sql("SELECT \(Reply.columns) FROM reply WHERE n = ? AND u = ? AND contact = ?")
      .all(n, u, contact, row: Reply.init)
  }
}
