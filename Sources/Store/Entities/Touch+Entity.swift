package import Domain

extension Touch: Entity {
  package static let entityKind = EntityKind.touch
  package var key: EntityKey { EntityKey(id) }
  package var relationships: [ContactID] { parties.map(\.contact) }

  package static func load(_ key: EntityKey, in reading: Reading) throws(StoreError) -> Touch? {
    let id: TouchID = key.id()
    return try reading.sql(
      """
      SELECT at, channel, direction, company, place, purpose, note, invites, signals, thread, source, external, recorded,
        parties
      FROM touch WHERE n = ? AND id = ?
      """
    ).first(reading.n, id) { (row) throws(StoreError) in
      Touch(
        id: id, at: row.instant(0), channel: try Channel(number: row.int(1)),
        direction: try Direction(number: row.int(2)),
        parties: row.withBytes(13) { Self.parties(in: $0) }, company: row.int(3), place: row.text(4),
        purpose: row.text(5), note: row.text(6), invitesAnswer: row.bool(7),
        signals: Signals(rawValue: row.int(8)), thread: try row.optional(9, row.text),
        origin: row.isNull(11) ? .word : .trace(source: row.text(10), external: row.text(11)),
        recorded: row.instant(12))
    }
  }

  package func write(in writing: Writing) throws(StoreError) {
    var (source, external): (String?, String?) = (nil, nil)
    if case .trace(let from, let name) = origin { (source, external) = (from, name) }
    try writing.sql(
      """
      INSERT INTO touch(n, id, u, at, channel, direction, company, place, purpose, note, invites, signals, thread,
        source, external, recorded, parties)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """
    ).run(
      writing.n, id, writing.u, at, channel.number, direction.number, company, place, purpose, note, invitesAnswer,
      signals.rawValue, thread, source, external, recorded, Self.bytes(of: parties))
    let threadHash = thread.map { Int64(bitPattern: StableHash.hash($0)) } ?? 0
    for party in parties {
      try writing.sql(
        """
        INSERT OR IGNORE INTO party(n, u, contact, at, touch, direction, company, traits, thread, recorded)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """
      ).run(
        writing.n, writing.u, party.contact, at, id, direction.number, company, traits(of: party).bits, threadHash,
        recorded)
    }
    if !note.isEmpty { try writing.indexText(note, of: id, about: parties.first?.contact) }
  }

  package func erase(in writing: Writing) throws(StoreError) {
    for party in parties {
      try writing.sql("DELETE FROM party WHERE n = ? AND u = ? AND contact = ? AND at = ? AND touch = ?")
        .run(writing.n, writing.u, party.contact, at, id)
    }
    try writing.sql("DELETE FROM touch WHERE n = ? AND id = ?").run(writing.n, id)
    if !note.isEmpty { try writing.forgetText(of: id) }
  }
}

extension Touch {
  /// Seventeen bytes each: the contact's identifier, and 1 where they talked.
  private static func bytes(of parties: [Party]) -> [UInt8] {
    var bytes: [UInt8] = []
    for party in parties {
      bytes.append(contentsOf: EntityKey(party.contact).bytes)
      bytes.append(party.talked ? 1 : 0)
    }
    return bytes
  }

  private static func parties(in bytes: UnsafeBufferPointer<UInt8>) -> [Party] {
    stride(from: 0, to: bytes.count - 16, by: 17).map { start in
      Party(contact: EntityKey(bytes: Array(bytes[start..<start + 16])).id(), talked: bytes[start + 16] == 1)
    }
  }
}

extension Row {
  /// A value stored by its name.
  func named<Value: RawRepresentable>(_ column: Int32) throws(StoreError) -> Value where Value.RawValue == String {
    guard let value = Value(rawValue: text(column)) else {
      throw .damaged(detail: "\(text(column)) is no \(Value.self)")
    }
    return value
  }

  func numbered<Value: RawRepresentable>(_ column: Int32) throws(StoreError) -> Value where Value.RawValue == Int {
    guard let value = Value(rawValue: int(column)) else { throw .damaged(detail: "\(int(column)) is no \(Value.self)") }
    return value
  }
}
