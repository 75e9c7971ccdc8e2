package import Domain

extension Reading {
  /// All that the rules may know of one relationship; nil when there is no such contact. One row for the person, one range
  /// of rows for the history, one look-up for each kind of the rest that there is.
  package func evidence(of contact: ContactID) throws(StoreError) -> Evidence? {
    guard let person = try person(contact) else { return nil }
    let kinds = person.concluded?.kinds.union(changedEvidence(of: contact)) ?? .all
    return try evidence(of: person, kinds)
  }

  /// - Parameter kinds: those to look for.
  func evidence(of person: PersonRow, _ kinds: EvidenceKinds) throws(StoreError) -> Evidence {
    let contact = person.relationship.contact
    let facts = kinds.contains(.facts) ? try facts(of: contact) : []
    let helps = kinds.contains(.helps) ? try helps(with: contact) : []
    let introductions = kinds.contains(.introductions) ? try introductions(of: contact) : []
    let found: (matches: [NeedMatch], nextGiver: Day?) =
      facts.isEmpty
      ? ([], nil) : try matches(to: facts, of: contact, known: Acquaintance(of: contact, introductions, helps))
    return Evidence(
      relationship: person.relationship, livedHereSince: person.livedHereSince, birthday: person.birthday,
      jobChanged: person.jobChanged, touches: try history(with: contact),
      promises: kinds.contains(.promises) ? try promises(with: contact) : [],
      helps: helps,
      asks: kinds.contains(.asks) ? try asks(with: contact) : [],
      referrals: kinds.contains(.referrals) ? try referrals(with: contact) : [],
      namedIn: kinds.contains(.namedIn) ? try referrals(naming: contact) : [],
      facts: facts, oneToOnes: kinds.contains(.oneToOnes) ? try oneToOnes(with: contact) : [],
      introductions: introductions, pausesOfOthers: try pauses(of: introductions, seenBy: contact),
      opportunities: kinds.contains(.opportunities) ? try opportunities(with: contact) : [],
      credits: kinds.contains(.credits) ? try credits(of: contact) : [],
      matches: found.matches, nextGiver: found.nextGiver)
  }

  /// Who is left in peace, of those to whom this contact is being introduced.
  private func pauses(
    of introductions: [Introduction], seenBy contact: ContactID
  ) throws(StoreError) -> [ContactID: Relationship.Pause] {
    var pauses: [ContactID: Relationship.Pause] = [:]
    for introduction in introductions where introduction.end == nil && introduction.made == nil {
      let other = introduction.sides(of: contact).other.contact
      pauses[other] = try Relationship.load(EntityKey(other), in: self)?.pause
    }
    return pauses
  }

  /// What stands of one person in rows of which there is one each.
  func person(_ contact: ContactID) throws(StoreError) -> PersonRow? {
    if let lastPerson, lastPerson.relationship.contact == contact { return lastPerson }
    lastPerson = try sql(PersonRow.query).first(u, u, n, contact) { (row) throws(StoreError) in
      try PersonRow(contact, row)
    }
    return lastPerson
  }

  /// The standing as it was stored, read with all that making it anew will ask for.
  package func conclusion(of contact: ContactID) throws(StoreError) -> Standing? {
    try person(contact)?.concluded?.standing
  }

  /// The touches of a pair, oldest first.
  package func history(with contact: ContactID) throws(StoreError) -> [PairTouch] {
    try sql(
      """
      SELECT touch, at, direction, company, traits, thread, recorded
      FROM party WHERE n = ? AND u = ? AND contact = ? ORDER BY at, touch
      """
    ).all(n, u, contact) { (row) throws(StoreError) in
      let traits = TouchTraits(bits: row.int(4))
      return PairTouch(
        touch: try row.id(0), at: row.instant(1), channel: try Channel(number: traits.channel),
        direction: try Direction(number: row.int(2)), talked: traits.talked, company: row.int(3),
        isTrace: traits.isTrace, invitesAnswer: traits.invites, hasPurpose: traits.hasPurpose, signals: traits.signals,
        thread: UInt64(bitPattern: Int64(row.int(5))), recorded: row.instant(6))
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
    try referrals(about: contact).filter { $0.by == .them }
  }

  /// Referrals in which this contact is the prospect, whoever passed them.
  package func referrals(about contact: ContactID) throws(StoreError) -> [Referral] {
    try sql("SELECT \(Referral.columns) FROM referral WHERE n = ? AND u = ? AND prospect_contact = ? ORDER BY id")
      .all(n, u, contact, row: Referral.init)
  }

  /// Referrals whose prospect was in the network under no name, and that have not come to an end.
  package func referralsOfStrangers() throws(StoreError) -> [Referral] {
    try sql(
      """
      SELECT \(Referral.columns) FROM referral
      WHERE n = ? AND u = ? AND prospect_contact IS NULL AND status NOT IN ('won', 'lost') ORDER BY id
      """
    ).all(n, u, row: Referral.init)
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

/// One person, before their evidence is looked at.
struct PersonRow {
  /// Made once: it is asked for with every act.
  static let query = """
    SELECT \(Relationship.columns), birthday, added, by_hand, job_changed, priority, kinds, \(Standing.columns), act,
      filed_turns, filed_openings
    FROM contact
    LEFT JOIN relationship ON relationship.n = contact.n AND relationship.u = ? AND relationship.contact = contact.id
    LEFT JOIN standing ON standing.n = contact.n AND standing.u = ? AND standing.contact = contact.id
    WHERE contact.n = ? AND contact.id = ?
    """

  var relationship: Relationship
  /// Nil when the contact came in a file.
  var livedHereSince: Instant?
  var birthday: PartialDate?
  var jobChanged: Day?
  /// What was concluded last; nil where nothing was yet.
  var concluded: Concluded?

  /// Of a stored standing, what making it anew needs.
  struct Concluded {
    var priority: Int
    var kinds: EvidenceKinds
    var standing: Standing
    var agenda: KeptAgenda
  }

  init(_ contact: ContactID, _ row: Row) throws(StoreError) {
    relationship = try row.isNull(0) ? Relationship(contact: contact) : Relationship(of: contact, row)
    birthday = PartialDate(iso: row.text(14))
    livedHereSince = row.bool(16) ? row.instant(15) : nil
    jobChanged = try row.optional(17, row.day)
    guard !row.isNull(18) else { return }
    concluded = Concluded(
      priority: row.int(18), kinds: EvidenceKinds(rawValue: row.int(19)),
      standing: try Standing(of: contact, row, from: 20),
      agenda: KeptAgenda(row, now: 31, act: 33, old: 34))
  }
}
