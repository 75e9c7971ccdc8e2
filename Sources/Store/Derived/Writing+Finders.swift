import Domain

extension Writing {
  /// What this person is found by: written with that of others when the act ends or many wait.
  func add(_ finders: Finders, of contact: Contact) throws(StoreError) {
    if seen != nil {
      for address in finders.addresses { seen?.insert(address.hash) }
      if !finders.nameKey.isEmpty { seen?.insert(Self.hash(ofName: finders.nameKey)) }
      if let uid = contact.particulars.uid { seen?.insert(Self.hash(ofCard: uid)) }
    }
    var organizations: [OrganizationID] = []
    for place in finders.organizations { organizations.append(try organization(named: place.organization)) }
    waiting.add(finders, of: contact.id, at: organizations)
    // Where this act began, nobody needed anything.
    if seen == nil { presenceMayChange(at: finders.organizations) }
    if waiting.isFull { try writeFinders() }
  }

  func writeFinders() throws(StoreError) {
    guard !waiting.isEmpty else { return }
    let taken = waiting.take()
    let word = try sql("INSERT OR IGNORE INTO token(n, token, contact, priority, words) VALUES (?, ?, ?, 0, ?)")
    for row in taken.words { try word.run(n, row.word, row.contact, row.all) }
    try countBeginnings(taken.words.map(\.word))
    let address = try sql("INSERT OR IGNORE INTO identifier(n, kind, key, contact) VALUES (?, ?, ?, ?)")
    for row in taken.addresses { try address.run(n, row.address.kind.rawValue, row.address.key, row.contact) }
    let label = try sql("INSERT OR IGNORE INTO label(n, label, contact) VALUES (?, ?, ?)")
    for row in taken.tags { try label.run(n, row.tag, row.contact) }
    let position = try sql("INSERT OR REPLACE INTO position(n, organization, contact, present) VALUES (?, ?, ?, ?)")
    for row in taken.positions { try position.run(n, row.organization, row.contact, row.isPresent) }
  }

  func removeFinders(of contact: Contact) throws(StoreError) {
    try writeFinders()
    namesWillChange(of: contact.id)
    let finders = Finders(contact.particulars, region: region)
    presenceMayChange(at: finders.organizations)
    let word = try sql("DELETE FROM token WHERE n = ? AND token = ? AND contact = ?")
    for each in finders.words { try word.run(n, each, contact.id) }
    let address = try sql("DELETE FROM identifier WHERE n = ? AND kind = ? AND key = ? AND contact = ?")
    for each in finders.addresses { try address.run(n, each.kind.rawValue, each.key, contact.id) }
    let label = try sql("DELETE FROM label WHERE n = ? AND label = ? AND contact = ?")
    for each in finders.tags { try label.run(n, each, contact.id) }
    let position = try sql("DELETE FROM position WHERE n = ? AND organization = ? AND contact = ?")
    for each in finders.organizations {
      guard let organization = try organizationID(named: each.organization) else { continue }
      try position.run(n, organization, contact.id)
      // It may be empty now.
      leave(organization)
    }
  }

  /// Makes the keys of all addresses anew: numbers without a calling code mean others in another region.
  func remakeAddresses() throws(StoreError) {
    try sql("DELETE FROM identifier WHERE n = ?").run(n)
    try remake { finders in (finders.words, finders.tags, finders.organizations) = ([], [], []) }
  }

  /// Makes anew what people are found by, their words excepted: these carry priorities.
  func remakeFinders() throws(StoreError) {
    for table in ["identifier", "label", "position"] { try sql("DELETE FROM \(table) WHERE n = ?").run(n) }
    try remake { finders in finders.words = [] }
  }

  private func remake(_ leaveOut: (inout Finders) -> Void) throws(StoreError) {
    try forEachContact { (contact) throws(StoreError) in
      var finders = Finders(contact.particulars, region: region)
      leaveOut(&finders)
      var organizations: [OrganizationID] = []
      for place in finders.organizations { organizations.append(try organization(named: place.organization)) }
      waiting.add(finders, of: contact.id, at: organizations)
      if waiting.isFull { try writeFinders() }
    }
    try writeFinders()
  }

  /// Writes the priority beside each of the person's words. Rare: it changes with a tier and twice a year.
  func prioritise(_ contact: ContactID, _ priority: Int) throws(StoreError) {
    let update = try sql("UPDATE token SET priority = ? WHERE n = ? AND token = ? AND contact = ?")
    for word in try words(of: contact) { try update.run(priority, n, word, contact) }
  }
}
