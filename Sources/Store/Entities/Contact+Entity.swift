package import Domain

extension Contact: Entity {
  package static let entityKind = EntityKind.contact
  package var key: EntityKey { EntityKey(id) }
  package var relationships: [ContactID] { [id] }

  package static func load(_ key: EntityKey, in reading: Reading) throws(StoreError) -> Contact? {
    let id: ContactID = key.id()
    return try reading.sql(
      """
      SELECT given, additional, family, prefix, suffix, nickname, formatted, birthday, anniversary, connected,
        organization, uid, added, by_hand, card_act, card_record, job_changed, identifiers, addresses, positions, tags,
        notes
      FROM contact WHERE n = ? AND id = ?
      """
    ).first(reading.n, id) { (row) throws(StoreError) in
      let name = PersonName(
        given: row.text(0), additional: row.text(1), family: row.text(2), prefix: row.text(3), suffix: row.text(4),
        nickname: row.text(5), formatted: row.text(6))
      let particulars = Particulars(
        name: name, identifiers: try row.identifiers(17), addresses: try row.addresses(18),
        positions: try row.positions(19), birthday: PartialDate(iso: row.text(7)),
        anniversary: PartialDate(iso: row.text(8)), tags: try row.texts(20), notes: try row.texts(21),
        isOrganization: row.bool(10), uid: try row.optional(11, row.text), connected: try row.optional(9, row.day))
      let card = row.isNull(14) ? nil : SourceRecord(act: try row.id(14), record: row.int(15))
      return Contact(
        id: id, particulars: particulars, added: row.instant(12), byHand: row.bool(13), card: card,
        jobChanged: try row.optional(16, row.day))
    }
  }

  package func write(in writing: Writing) throws(StoreError) {
    try write(in: writing, Finders(particulars, region: writing.region))
  }

  func write(in writing: Writing, _ finders: Finders) throws(StoreError) {
    let name = particulars.name
    try writing.sql(
      """
      INSERT INTO contact(n, id, given, additional, family, prefix, suffix, nickname, formatted, name_key, headline,
        birthday, anniversary, connected, organization, uid, added, by_hand, card_act, card_record, job_changed,
        identifiers, addresses, positions, tags, notes)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """
    ).run(
      writing.n, id, name.given, name.additional, name.family, name.prefix, name.suffix, name.nickname, name.formatted,
      finders.nameKey.isEmpty ? nil : finders.nameKey, particulars.headline, particulars.birthday?.iso,
      particulars.anniversary?.iso,
      particulars.connected, particulars.isOrganization, particulars.uid, added, byHand, card?.act, card?.record,
      jobChanged, particulars.identifiersText, particulars.addressesText, particulars.positionsText,
      particulars.tagsText, particulars.notesText)
    try writing.add(finders, of: self)
    if !particulars.notes.isEmpty {
      try writing.indexText(particulars.notes.joined(separator: "\n"), of: id, about: id)
    }
  }

  /// What rests on the contact from elsewhere must be gone before.
  package func erase(in writing: Writing) throws(StoreError) {
    try writing.removeFinders(of: self)
    try writing.forgetTitles(of: self)
    if !particulars.notes.isEmpty { try writing.forgetText(of: id) }
    try writing.sql("DELETE FROM contact WHERE n = ? AND id = ?").run(writing.n, id)
  }
}

extension Particulars {
  /// `COO, Verdant`: what lists show beside the name.
  package var headline: String {
    guard let position else { return "" }
    return [position.title, position.organization].filter { !$0.isEmpty }.joined(separator: ", ")
  }
}
