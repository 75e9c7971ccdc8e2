import Domain

extension Reading {
  /// The agendas that the index does not hold as they are, by whose they are.
  func unfiled() throws(StoreError) -> [ContactID: Agenda] {
    if let knownUnfiled { return knownUnfiled }
    var unfiled: [ContactID: Agenda] = [:]
    for contact in try unfiledContacts(after: lastFiled().act) {
      unfiled[contact] = try keptAgenda(of: contact)?.now ?? Agenda()
    }
    knownUnfiled = unfiled
    return unfiled
  }

  /// What the indexes know of.
  func lastFiled() throws(StoreError) -> Filed {
    try sql("SELECT filed_act, filed_sequence FROM network WHERE id = ?").first(n, row: Filed.init)
      ?? Filed(act: 0, sequence: 0)
  }

  /// Those whose agendas acts after this one left unfiled, each once, in order.
  func unfiledContacts(after filed: Int) throws(StoreError) -> [ContactID] {
    var contacts: Set<ContactID> = []
    try sql("SELECT unfiled FROM act WHERE n = ? AND number > ? AND unfiled IS NOT NULL")
      .forEach(n, filed) { (row) throws(StoreError) in
        let bytes = row.bytes(0)
        for start in stride(from: 0, to: bytes.count, by: 16) {
          contacts.insert(EntityKey(bytes: Array(bytes[start...].prefix(16))).id())
        }
        return true
      }
    return contacts.sorted()
  }

  func keptAgenda(of contact: ContactID) throws(StoreError) -> KeptAgenda? {
    try sql("SELECT \(KeptAgenda.columns) FROM standing WHERE n = ? AND u = ? AND contact = ?")
      .first(n, u, contact) { KeptAgenda($0) }
  }
}

/// Where the journal speaks of an entity.
struct Trace {
  var sequence: Int
  var act: Int
  var kind: Int
  var change: Int

  init(_ row: Row) {
    (sequence, act, kind, change) = (row.int(0), row.int(1), row.int(2), row.int(3))
  }
}

extension Reading {
  /// Where the journal speaks of an entity after this row of it.
  func traces(of key: EntityKey, after sequence: Int = 0) throws(StoreError) -> [Trace] {
    try sql(
      """
      SELECT journal.sequence, act, kind, change
      FROM trace JOIN journal ON journal.n = trace.n AND journal.sequence = trace.sequence
      WHERE trace.n = ? AND trace.entity = ? AND trace.sequence > ?
      """
    ).all(n, key.bytes, sequence, row: Trace.init) + unfiledTraces(of: key).filter { $0.sequence > sequence }
  }

  /// Those that the index does not know of.
  private func unfiledTraces(of key: EntityKey) throws(StoreError) -> [Trace] {
    if let knownTraces { return knownTraces[key] ?? [] }
    var traces: [EntityKey: [Trace]] = [:]
    try sql("SELECT sequence, act, kind, change, entity FROM journal WHERE n = ? AND sequence > ? ORDER BY sequence")
      .forEach(n, lastFiled().sequence) { row in
        traces[EntityKey(bytes: row.bytes(4)), default: []].append(Trace(row))
        return true
      }
    knownTraces = traces
    return traces[key] ?? []
  }
}
