package import Domain

extension Reply: Entity {
  package static let entityKind = EntityKind.reply
  /// The step it answers: a later answer to the same step takes its place.
  package var key: EntityKey {
    EntityKey(bytes: EntityKey(contact ?? .nobody).bytes + [UInt8(kind.rawValue)] + Array(subjectText.utf8))
  }
  /// What the user answered to a step is no evidence of the relationship: it hides the step and changes no standing.
  package var relationships: [ContactID] { [] }

  static let columns = "contact, kind, subject, answer, at"

  /// The column can't be null, being part of the key.
  private static func somebody(_ contact: ContactID) -> ContactID? { contact == .nobody ? nil : contact }

  /// Empty where the step is about nothing in particular.
  private var subjectText: String { subject?.text ?? "" }

  init(_ row: Row) throws(StoreError) {
    guard let answer: Answer = try row.json(3) else { throw .damaged(detail: "a reply without an answer") }
    self.init(
      contact: try Self.somebody(row.id(0)), kind: try row.numbered(1), subject: try row.subject(2), answer: answer,
      at: row.instant(4))
  }

  package static func load(_ key: EntityKey, in reading: Reading) throws(StoreError) -> Reply? {
    guard key.bytes.count > 16 else { return nil }
    let contact: ContactID = EntityKey(bytes: Array(key.bytes[..<16])).id()
    return try reading.sql(
      "SELECT \(columns) FROM reply WHERE n = ? AND u = ? AND contact = ? AND kind = ? AND subject = ?"
    ).first(
      reading.n, reading.u, contact, Int(key.bytes[16]), String(decoding: key.bytes[17...], as: UTF8.self),
      row: Reply.init)
  }

  package func write(in writing: Writing) throws(StoreError) {
    try writing.sql("INSERT INTO reply(n, u, \(Self.columns)) VALUES (?, ?, ?, ?, ?, ?, ?)").run(
      writing.n, writing.u, contact ?? .nobody, kind.rawValue, subjectText, try JSONText.text(answer), at)
  }

  package func erase(in writing: Writing) throws(StoreError) {
    try writing.sql("DELETE FROM reply WHERE n = ? AND u = ? AND contact = ? AND kind = ? AND subject = ?")
      .run(writing.n, writing.u, contact ?? .nobody, kind.rawValue, subjectText)
  }
}

extension ContactID {
  /// What stands for nobody else in a reply to a step that concerned the user alone.
  static let nobody = ContactID(high: 0, low: 0)
}

extension Row {
  /// What a step is about; nil where the column says nothing.
  func subject(_ column: Int32) throws(StoreError) -> Step.Subject? {
    let text = text(column)
    if text.isEmpty { return nil }
    guard let subject = Step.Subject(text: text) else { throw .damaged(detail: "a step is about \(text)") }
    return subject
  }
}
