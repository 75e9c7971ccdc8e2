import Domain

extension Database {
  /// Makes anew what `findings` say is concluded wrongly. Standings are written in batches, so that others need not wait
  /// long and an interruption loses nothing; an index of words or texts is made whole at once.
  package func repair(
    _ findings: [Finding], onProgress: (_ done: Int, _ of: Int) -> Void = { _, _ in }
  ) throws {
    var derived: Set<Finding.Derived> = []
    for finding in findings {
      switch finding {
      case .derived(let kind, _): derived.insert(kind)
      case .turned: derived.insert(.standings)
      case .sequenceBehind: try write("doctor") { try $0.catchUpWithJournal() }
      case .pages, .references, .unreadable, .journalGaps, .emptyActs, .lostCards: break
      }
    }
    if derived.contains(.histories) { try write("doctor") { try $0.remakeHistories() } }
    if derived.contains(.keys) { _ = try write("doctor") { try $0.remakeKeys() } }
    if !derived.isDisjoint(with: [.standings, .openings, .listings, .histories]) { try resettle(onProgress) }
    if derived.contains(.words) || derived.contains(.standings) || derived.contains(.histories) {
      try write("doctor") { try $0.remakeWords() }
    }
    if derived.contains(.texts) { try write("doctor") { try $0.remakeTexts() } }
  }

  private func resettle(_ onProgress: (Int, Int) -> Void) throws {
    try write("doctor") { try $0.forgetStrangers() }
    let total = try read { try $0.countContacts() }
    var last = ContactID(high: 0, low: 0)
    var done = 0
    while true {
      onProgress(done, total)
      let batch = try write("doctor") { writing in
        let batch = try writing.contactIDs(after: last, limit: 500)
        for contact in batch {
          try writing.remakeListing(of: contact)
          writing.touch(contact)
        }
        return batch
      }
      guard let next = batch.last else { return }
      last = next
      done += batch.count
    }
  }
}

extension Writing {
  /// Takes out what belongs to nobody.
  fileprivate func forgetStrangers() throws(StoreError) {
    for table in ["standing", "opening", "identifier", "address", "position", "label", "remark"] {
      try sql(
        """
        DELETE FROM \(table) WHERE n = ?1 AND NOT EXISTS (
          SELECT 1 FROM contact WHERE contact.n = ?1 AND contact.id = \(table).contact)
        """
      ).run(n)
    }
  }

  fileprivate func remakeListing(of contact: ContactID) throws(StoreError) {
    guard let particulars = try self.contact(contact)?.particulars else { return }
    let listing = Listing(particulars)
    try sql("UPDATE contact SET headline = ?, name_key = ? WHERE n = ? AND id = ?")
      .run(listing.headline, listing.nameKey, n, contact)
  }

  fileprivate func remakeWords() throws(StoreError) {
    try sql("DELETE FROM token WHERE n = ?").run(n)
    let insert = try sql("INSERT OR IGNORE INTO token(n, token, contact, priority) VALUES (?, ?, ?, ?)")
    try forEachContact { (contact) throws(StoreError) in
      let priority = try priority(of: contact.id)
      for token in contact.particulars.searchTokens { try insert.run(n, token, contact.id, priority) }
    }
    try sql("DELETE FROM organization_word WHERE n = ?").run(n)
    try sql("SELECT id, name FROM organization WHERE n = ?").forEach(n) { (row) throws(StoreError) in
      try Organization(id: try row.id(0), name: row.text(1)).write(in: self)
      return true
    }
  }

  fileprivate func remakeTexts() throws(StoreError) {
    try sql("DELETE FROM note_text").run()
    let insert = try sql("INSERT OR REPLACE INTO note_text(rowid, text, contact) VALUES (?, ?, ?)")
    try forEachText { (text) throws(StoreError) in try insert.run(text.place, text.text, text.contact) }
  }

  fileprivate func remakeHistories() throws(StoreError) {
    let wrong = try sql(
      "SELECT DISTINCT touch.id FROM party JOIN touch ON touch.n = party.n AND touch.id = party.touch WHERE \(Self.differs)"
    ).all(n) { (row) throws(StoreError) -> TouchID in try row.id(0) }
    for id in wrong {
      guard let right = try Touch.load(EntityKey(id), in: self) else { continue }
      // Found by the touch alone: its instant may be what is wrong.
      try sql("DELETE FROM party WHERE n = ? AND touch = ?").run(n, id)
      try right.erase(in: self)
      try right.write(in: self)
      for contact in right.relationships { touch(contact) }
    }
  }

  /// The next number is one that no row has.
  fileprivate func catchUpWithJournal() throws(StoreError) {
    try sql("UPDATE network SET sequence = (SELECT max(sequence) FROM journal WHERE n = ?1) WHERE id = ?1").run(n)
  }
}
