package import Domain

extension Reading {
  /// Compares what is stored beside every contact with what would be stored now.
  func wrongConclusions(
    _ evaluate: Database.Evaluator, total: Int, _ onProgress: (Int, Int) -> Void
  ) throws(StoreError) -> [Finding] {
    var (standings, openings, listings, turned) = (0, 0, 0, 0)
    var foundOpenings = 0
    let filed = try lastFiled().act
    let unfiled = Set(try unfiledContacts(after: filed))
    var (words, wrongWords) = (0, 0)
    let now = world.now()
    var done = 0
    try forEachContact { (contact) throws(StoreError) in
      if done % 1000 == 0 { onProgress(done, total) }
      done += 1
      let listing = try self.listing(of: contact.id)
      if listing != Listing(contact.particulars) { listings += 1 }
      let kept = try keptAgenda(of: contact.id)
      var (stored, entries): (Standing?, [AgendaEntry]) = (nil, [])
      var isReadable = true
      do throws(StoreError) {
        stored = try standing(of: contact.id)?.open(at: now)
        entries = try kept?.indexed(filed).entries(of: contact.id) ?? []
      } catch {
        guard case .damaged = error else { throw error }
        isReadable = false
      }
      var found = 0
      for entry in entries where try isIndexed(entry) { found += 1 }
      foundOpenings += found
      // Where the index holds another agenda and no act says so, nobody would file it.
      let isLost = kept.map { $0.indexed(filed) != $0.now } ?? false && !unfiled.contains(contact.id)
      if found < entries.count || isLost || !isReadable { openings += 1 }
      var priority = 0
      if !isReadable {
        priority = try self.priority(of: contact.id)
      } else if let person = try person(contact.id) {
        let evidence = try evidence(of: person, .all)
        let expected = evaluate(evidence, now).open(at: now)
        if let stored, let turns = stored.turns, turns <= now {
          turned += 1
          priority = try self.priority(of: contact.id)
        } else {
          priority = Priority.of(evidence.relationship, expected, written: person.concluded?.priority)
          if stored != expected || person.concluded?.priority != priority
            || person.concluded?.kinds != evidence.kinds(concluding: expected)
          {
            // What came of an offer was concluded of some of those who need it, and the others are yet to be looked at.
            if try isNeededByMany(evidence.facts) { turned += 1 } else { standings += 1 }
          }
        }
      }
      let tokens = contact.particulars.searchTokens
      for token in tokens {
        words += 1
        let found = try sql("SELECT priority, words FROM token WHERE n = ? AND token = ? AND contact = ?")
          .first(n, token, contact.id) { ($0.int(0), $0.text(1)) }
        if found?.0 != priority || found?.1 != tokens.joined(separator: " ") { wrongWords += 1 }
      }
    }
    onProgress(done, total)
    var organizationWords = 0
    try sql("SELECT id, name FROM organization WHERE n = ?").forEach(n) { (row) throws(StoreError) in
      for word in Folding.tokens(row.text(1)) {
        organizationWords += 1
        let isThere = try sql("SELECT 1 FROM organization_word WHERE n = ? AND word = ? AND organization = ?")
          .first(n, word, try row.id(0, Organization.self)) { _ in true }
        if isThere == nil { wrongWords += 1 }
      }
      return true
    }
    wrongWords += max(0, try count("organization_word") - organizationWords)
    let kept = try count("token")
    // What stands there beyond what was looked for belongs to nobody.
    wrongWords += max(0, kept - words)
    standings += max(0, try count("standing") - done)
    // What stands there beyond what was looked for belongs to nobody, or is filed of acts that are not there.
    let (indexed, acts) = (try count("agenda"), try countActs())
    if indexed > foundOpenings || filed > acts { openings = max(1, openings) }
    let counts: [(Finding.Derived, Int)] = [
      (.standings, standings), (.openings, openings), (.words, wrongWords), (.listings, listings),
    ]
    var findings = counts.filter { $0.1 > 0 }.map { Finding.derived($0.0, count: $0.1) }
    if turned > 0 { findings.append(.turned(turned)) }
    return findings
  }

  /// Everybody, whole, in the order of their identifiers. Each step reads anew from where the last one stopped, so that
  /// `each` may use any statement.
  package func forEachContact(_ each: (Contact) throws(StoreError) -> Void) throws(StoreError) {
    var last = ContactID(high: 0, low: 0)
    while true {
      let batch = try contactIDs(after: last, limit: 500)
      for id in batch { if let contact = try contact(id) { try each(contact) } }
      guard let next = batch.last else { return }
      last = next
    }
  }

  func contactIDs(after last: ContactID, limit: Int) throws(StoreError) -> [ContactID] {
    try sql("SELECT id FROM contact WHERE n = ? AND id > ? ORDER BY id LIMIT ?")
      .all(n, last, limit) { (row) throws(StoreError) in try row.id(0) }
  }

  func priority(of contact: ContactID) throws(StoreError) -> Int {
    try sql("SELECT priority FROM standing WHERE n = ? AND u = ? AND contact = ?").first(n, u, contact) { $0.int(0) }
      ?? 0
  }

  private func isIndexed(_ entry: AgendaEntry) throws(StoreError) -> Bool {
    let found = try sql(
      """
      SELECT until, subject FROM agenda
      WHERE n = ? AND u = ? AND kind = ? AND rank = ? AND start = ? AND contact = ? AND place = ?
      """
    ).first(n, u, entry.kind, entry.rank, entry.start, entry.contact, entry.place) { (row) throws(StoreError) in
      (until: try row.optional(0, row.instant), subject: try row.optional(1, row.text))
    }
    guard let found else { return false }
    return found.until == entry.until && found.subject == entry.subject
  }

  func count(_ table: String) throws(StoreError) -> Int {
    try sql("SELECT count(*) FROM \(table) WHERE n = ?").first(n) { $0.int(0) } ?? 0
  }

  private func listing(of contact: ContactID) throws(StoreError) -> Listing? {
    try sql("SELECT headline, name_key FROM contact WHERE n = ? AND id = ?")
      .first(n, contact) { (row) throws(StoreError) in
        Listing(headline: row.text(0), nameKey: try row.optional(1, row.text))
      }
  }
}

extension Standing {
  /// Without the steps that have ended: time alone ends them, and they stay in the row until it is made anew.
  fileprivate func open(at now: Instant) -> Standing {
    var standing = self
    standing.openings.removeAll { opening in opening.until.map { $0 <= now } ?? false }
    return standing
  }
}

/// What a contact's row says beside its particulars, made from them.
struct Listing: Hashable {
  var headline: String
  var nameKey: String?

  init(headline: String, nameKey: String?) { (self.headline, self.nameKey) = (headline, nameKey) }

  init(_ particulars: Particulars) {
    headline = particulars.headline
    let key = particulars.name.nameKey
    nameKey = key.isEmpty ? nil : key
  }
}
