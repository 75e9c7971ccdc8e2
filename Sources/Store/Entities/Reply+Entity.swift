package import Domain

extension Reply: Entity {
  package static let entityKind = EntityKind.reply
  /// The step it answers: a later answer to the same step takes its place.
  package var key: EntityKey {
    EntityKey(bytes: EntityKey(contact).bytes + [UInt8(kind.rawValue)] + Array(subjectText.utf8))
  }
  /// What the user answered to a step is no evidence of the relationship: it hides the step and changes no standing.
  package var relationships: [ContactID] { [] }

  static let columns = "contact, kind, subject, answer, at"

  /// `promise 0193…`; empty where the step is about nothing in particular.
  private var subjectText: String {
    switch subject {
    case .promise(let id): "promise \(id.text)"
    case .touch(let id): "touch \(id.text)"
    case .help(let id): "help \(id.text)"
    case .referral(let id): "referral \(id.text)"
    case .ask(let id): "ask \(id.text)"
    case .askKind(let kind): "kind \(kind.rawValue)"
    case nil: ""
    }
  }

  init(_ row: Row) throws(StoreError) {
    guard let answer: Answer = try row.json(3) else { throw .damaged(detail: "a reply without an answer") }
    self.init(
      contact: try row.id(0), kind: try row.numbered(1), subject: try Self.subject(row.text(2)), answer: answer,
      at: row.instant(4))
  }

  private static func subject(_ text: String) throws(StoreError) -> Step.Subject? {
    let words = text.split(separator: " ", maxSplits: 1).map(String.init)
    guard words.count == 2 else { return nil }
    func id<Of>() throws(StoreError) -> ID<Of> {
      guard let id = ID<Of>(text: words[1]) else { throw .damaged(detail: "a reply is about \(text)") }
      return id
    }
    switch words[0] {
    case "promise": return .promise(try id())
    case "touch": return .touch(try id())
    case "help": return .help(try id())
    case "referral": return .referral(try id())
    case "ask": return .ask(try id())
    case "kind": return Ask.Kind(rawValue: words[1]).map { .askKind($0) }
    default: throw .damaged(detail: "a reply is about \(text)")
    }
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
      writing.n, writing.u, contact, kind.rawValue, subjectText, try JSONText.text(answer), at)
  }

  package func erase(in writing: Writing) throws(StoreError) {
    try writing.sql("DELETE FROM reply WHERE n = ? AND u = ? AND contact = ? AND kind = ? AND subject = ?")
      .run(writing.n, writing.u, contact, kind.rawValue, subjectText)
  }
}
