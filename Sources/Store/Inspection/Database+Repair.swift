import Domain

extension Database {
  /// Makes anew what `findings` say is concluded wrongly. Standings are written in batches, so that others need not wait
  /// long; what an interruption leaves undone, the next repair finds and does. An index of words or texts is made whole at
  /// once.
  package func repair(
    _ findings: [Finding], onProgress: (_ done: Int, _ of: Int) -> Void = { _, _ in }
  ) throws {
    var derived: Set<Finding.Derived> = []
    for finding in findings {
      switch finding {
      case .derived(let kind, _): derived.insert(kind)
      case .turned: derived.insert(.standings)
      case .pages, .references, .unreadable, .journalGaps, .emptyActs, .lostCards: break
      }
    }
    if derived.contains(.histories) { try write("doctor") { try $0.remakeHistories() } }
    if derived.contains(.traces) { try write("doctor") { try $0.remakeTraces() } }
    if derived.contains(.finders) { try write("doctor") { try $0.remakeFinders() } }
    if derived.contains(.terms) { try write("doctor") { try $0.remakeTerms() } }
    if !derived.isDisjoint(with: [.standings, .openings, .listings, .histories, .terms]) { try resettle(onProgress) }
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
  /// Takes out what belongs to nobody, and all agendas: each standing brings its own again.
  fileprivate func forgetStrangers() throws(StoreError) {
    try sql(
      """
      DELETE FROM standing WHERE n = ?1 AND NOT EXISTS (
        SELECT 1 FROM contact WHERE contact.n = ?1 AND contact.id = standing.contact)
      """
    ).run(n)
    try sql("DELETE FROM agenda WHERE n = ?").run(n)
    try sql("UPDATE network SET filed_act = ? WHERE id = ?").run(written.act, n)
    try sql("UPDATE standing SET turns = NULL, openings = x'', filed_turns = NULL, filed_openings = NULL WHERE n = ?")
      .run(n)
  }

  fileprivate func remakeListing(of contact: ContactID) throws(StoreError) {
    guard let particulars = try self.contact(contact)?.particulars else { return }
    let listing = Listing(particulars)
    try sql("UPDATE contact SET headline = ?, name_key = ? WHERE n = ? AND id = ?")
      .run(listing.headline, listing.nameKey, n, contact)
  }

  fileprivate func remakeWords() throws(StoreError) {
    try sql("DELETE FROM token WHERE n = ?").run(n)
    let insert = try sql("INSERT OR IGNORE INTO token(n, token, contact, priority, words) VALUES (?, ?, ?, ?, ?)")
    try forEachContact { (contact) throws(StoreError) in
      let priority = try priority(of: contact.id)
      let words = contact.particulars.searchTokens
      for word in words { try insert.run(n, word, contact.id, priority, words.joined(separator: " ")) }
    }
    try sql("DELETE FROM organization_word WHERE n = ?").run(n)
    try sql("SELECT id, name FROM organization WHERE n = ?").forEach(n) { (row) throws(StoreError) in
      try Organization(id: try row.id(0), name: row.text(1)).write(in: self)
      return true
    }
  }

  fileprivate func remakeTraces() throws(StoreError) {
    try sql("DELETE FROM trace WHERE n = ?").run(n)
    try trace(after: 0)
    try sql("UPDATE network SET filed_sequence = ? WHERE id = ?").run(written.sequence, n)
  }

  fileprivate func remakeTexts() throws(StoreError) {
    try sql("DELETE FROM note_text").run()
    let insert = try sql("INSERT OR REPLACE INTO note_text(rowid, text, contact) VALUES (?, ?, ?)")
    try forEachText { (text) throws(StoreError) in try insert.run(text.place, text.text, text.contact) }
  }

  fileprivate func remakeHistories() throws(StoreError) {
    let wrong = try sql(
      """
      SELECT party.u, party.contact, party.at, touch.id
      FROM party JOIN touch ON touch.n = party.n AND touch.id = party.touch WHERE \(Self.differs)
      """
    ).all(n) { (row) throws(StoreError) in
      (user: row.int(0), contact: try row.id(1, Contact.self), at: row.instant(2), touch: try row.id(3, Touch.self))
    }
    for row in wrong {
      // Its instant may be what is wrong, so it is not found by the touch.
      try sql("DELETE FROM party WHERE n = ? AND u = ? AND contact = ? AND at = ? AND touch = ?")
        .run(n, row.user, row.contact, row.at, row.touch)
    }
    for id in Set(wrong.map(\.touch)) {
      guard let right = try Touch.load(EntityKey(id), in: self) else { continue }
      try right.erase(in: self)
      try right.write(in: self)
      for contact in right.relationships { touch(contact) }
    }
  }
}
