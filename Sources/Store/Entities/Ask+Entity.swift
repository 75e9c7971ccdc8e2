package import Domain

extension Ask: Entity {
  package static let entityKind = EntityKind.ask
  package var key: EntityKey { EntityKey(id) }
  package var relationships: [ContactID] { [contact] }

  static let columns = """
    id, contact, kind, what, planned, announced, made, nudged, outcome, decided, because, override
    """

  init(_ row: Row) throws(StoreError) {
    self.init(
      id: try row.id(0), contact: try row.id(1), kind: try row.named(2), what: row.text(3), planned: row.instant(4),
      announced: row.bool(5), made: try row.optional(6, row.instant), nudged: try row.optional(7, row.instant),
      outcome: try Outcome(stored: row, 8), decided: try row.optional(9, row.instant),
      because: try row.optional(10, row.text),
      overrode: try row.json(11))
  }

  package static func load(_ key: EntityKey, in reading: Reading) throws(StoreError) -> Ask? {
    try reading.sql("SELECT \(columns) FROM ask WHERE n = ? AND id = ?")
      .first(reading.n, key.id(Ask.self), row: Ask.init)
  }

  package func write(in writing: Writing) throws(StoreError) {
    try writing.sql("INSERT INTO ask(n, u, \(Self.columns)) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)").run(
      writing.n, writing.u, id, contact, kind.rawValue, what, planned, announced, made, nudged,
      try outcome?.stored, decided, because, try JSONText.optional(overrode))
  }

  package func erase(in writing: Writing) throws(StoreError) {
    try writing.sql("DELETE FROM ask WHERE n = ? AND id = ?").run(writing.n, id)
  }
}

extension Ask.Outcome {
  /// The plain ones by their names, which most are and every look at a history reads; the others as JSON.
  fileprivate var stored: String {
    get throws(StoreError) {
      switch self {
      case .no: "no"
      case .silence: "silence"
      case .yes(nil): "yes"
      case .yes, .noBut, .later: try JSONText.text(self)
      }
    }
  }

  fileprivate init?(stored row: Row, _ column: Int32) throws(StoreError) {
    if row.isNull(column) { return nil }
    switch row.text(column) {
    case "no": self = .no
    case "silence": self = .silence
    case "yes": self = .yes(value: nil)
    default:
      guard let outcome: Ask.Outcome = try row.json(column) else { return nil }
      self = outcome
    }
  }
}
