import Domain

// What a contact has several of: each in a table of its own, clustered by contact, in the order given.

extension Reading {
  func identifiers(of contact: ContactID) throws(StoreError) -> [Identifier] {
    try sql("SELECT kind, typed, label FROM identifier WHERE n = ? AND contact = ? ORDER BY place")
      .all(n, contact) { (row) throws(StoreError) in
        Identifier(try row.numbered(0), row.text(1), label: row.text(2))
      }
  }

  func addresses(of contact: ContactID) throws(StoreError) -> [PostalAddress] {
    try sql(
      """
      SELECT box, extended, street, city, region, code, country, label
      FROM address WHERE n = ? AND contact = ? ORDER BY place
      """
    ).all(n, contact) {
      PostalAddress(
        box: $0.text(0), extended: $0.text(1), street: $0.text(2), city: $0.text(3), region: $0.text(4),
        code: $0.text(5), country: $0.text(6), label: $0.text(7))
    }
  }

  func positions(of contact: ContactID) throws(StoreError) -> [Position] {
    try sql(
      """
      SELECT coalesce(organization.name, ''), title, department, began, ended
      FROM position LEFT JOIN organization ON organization.n = position.n AND organization.id = position.organization
      WHERE position.n = ? AND contact = ? ORDER BY place
      """
    ).all(n, contact) {
      Position(
        organization: $0.text(0), title: $0.text(1), department: $0.text(2), from: PartialDate(iso: $0.text(3)),
        to: PartialDate(iso: $0.text(4)))
    }
  }

  func labels(of contact: ContactID) throws(StoreError) -> [String] {
    try sql("SELECT label FROM label WHERE n = ? AND contact = ? ORDER BY place").all(n, contact) { $0.text(0) }
  }

  func remarks(of contact: ContactID) throws(StoreError) -> [String] {
    try sql("SELECT text FROM remark WHERE n = ? AND contact = ? ORDER BY place").all(n, contact) { $0.text(0) }
  }
}

extension Identifier {
  /// What people are recognised by. A website or a chat name is looked up by nobody, so it has no place in that index.
  func identifyingKey(region: Region) -> String? {
    switch kind {
    case .mail, .phone, .profile: key(region: region)
    case .website, .handle: nil
    }
  }
}

extension Writing {
  func writeIdentifiers(of contact: Contact) throws(StoreError) {
    let insert = try sql(
      "INSERT INTO identifier(n, contact, place, kind, typed, label, key) VALUES (?, ?, ?, ?, ?, ?, ?)")
    for (place, identifier) in contact.particulars.identifiers.enumerated() {
      try insert.run(
        n, contact.id, place, identifier.kind.rawValue, identifier.typed, identifier.label,
        identifier.identifyingKey(region: region))
    }
  }

  func writeAddresses(of contact: Contact) throws(StoreError) {
    let insert = try sql(
      """
      INSERT INTO address(n, contact, place, box, extended, street, city, region, code, country, label)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """)
    for (place, address) in contact.particulars.addresses.enumerated() {
      try insert.run(
        n, contact.id, place, address.box, address.extended, address.street, address.city, address.region, address.code,
        address.country, address.label)
    }
  }

  func writePositions(of contact: Contact) throws(StoreError) {
    let insert = try sql(
      """
      INSERT INTO position(n, contact, place, organization, title, department, began, ended)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?)
      """)
    for (place, position) in contact.particulars.positions.enumerated() {
      let organization = position.organization.isEmpty ? nil : try organization(named: position.organization)
      try insert.run(
        n, contact.id, place, organization, position.title, position.department, position.from?.iso, position.to?.iso)
    }
  }

  /// Before the contact's positions are taken out: their organizations may be empty then.
  func leaveOrganizations(of contact: ContactID) throws(StoreError) {
    try sql("SELECT organization FROM position WHERE n = ? AND contact = ? AND organization IS NOT NULL")
      .forEach(n, contact) { (row) throws(StoreError) in
        leave(try row.id(0))
        return true
      }
  }

  func writeLabels(of contact: Contact) throws(StoreError) {
    let insert = try sql("INSERT OR IGNORE INTO label(n, contact, label, place) VALUES (?, ?, ?, ?)")
    for (place, label) in contact.particulars.tags.enumerated() { try insert.run(n, contact.id, label, place) }
  }

  func writeRemarks(of contact: Contact) throws(StoreError) {
    guard !contact.particulars.notes.isEmpty else { return }
    let insert = try sql("INSERT INTO remark(n, contact, place, text) VALUES (?, ?, ?, ?)")
    for (place, text) in contact.particulars.notes.enumerated() { try insert.run(n, contact.id, place, text) }
    try indexText(contact.particulars.notes.joined(separator: "\n"), of: contact.id, about: contact.id)
  }
}
