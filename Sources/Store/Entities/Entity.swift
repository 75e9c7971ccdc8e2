package import Domain

/// Something the journal tracks: it can be read whole, written whole and erased, so that any change of it can be undone.
package protocol Entity: Codable, Hashable, Sendable {
  static var entityKind: EntityKind { get }
  var key: EntityKey { get }
  /// The contacts whose relationship has this as evidence.
  var relationships: [ContactID] { get }
  static func load(_ key: EntityKey, in reading: Reading) throws(StoreError) -> Self?
  /// Inserts the rows; those of an older version were erased before.
  func write(in writing: Writing) throws(StoreError)
  func erase(in writing: Writing) throws(StoreError)
}

/// The kinds of entity, as the journal numbers them. Numbers are never reused.
package enum EntityKind: Int, Sendable, CaseIterable {
  case contact = 1
  case organization = 2
  case relationship = 3
  case touch = 4
  case promise = 5
  case help = 6
  case ask = 7
  case referral = 8
  case fact = 9
  case note = 10
  case face = 11
  case reply = 12
  case setting = 13
  case goal = 14
  case goalTie = 15
  case event = 16
  case group = 17
  case membership = 18
  case oneToOne = 19
  case introduction = 20
  case opportunity = 21
  case credit = 22
  case contribution = 23

  package var type: any Entity.Type {
    switch self {
    case .contact: Contact.self
    case .organization: Organization.self
    case .relationship: Relationship.self
    case .touch: Touch.self
    case .promise: Promise.self
    case .help: Help.self
    case .ask: Ask.self
    case .referral: Referral.self
    case .fact: Fact.self
    case .note: Note.self
    case .face: Face.self
    case .reply: Reply.self
    case .setting: Setting.self
    case .goal: Goal.self
    case .goalTie: GoalTie.self
    case .event: Event.self
    case .group: Group.self
    case .membership: Membership.self
    case .oneToOne: OneToOne.self
    case .introduction: Introduction.self
    case .opportunity: Opportunity.self
    case .credit: Credit.self
    case .contribution: Contribution.self
    }
  }
}

/// What an entity is found by: the bytes of its identifier, or a setting's name.
package struct EntityKey: Hashable, Sendable {
  package var bytes: [UInt8]

  init(bytes: [UInt8]) { self.bytes = bytes }

  package init<Of>(_ id: ID<Of>) {
    bytes = (0..<16).map { place in
      let word = place < 8 ? id.high : id.low
      return UInt8(truncatingIfNeeded: word >> UInt64(56 - place % 8 * 8))
    }
  }

  package init(name: String) { bytes = Array(name.utf8) }

  var name: String { String(decoding: bytes, as: UTF8.self) }

  func id<Of>(_: Of.Type = Of.self) -> ID<Of> {
    func word(_ range: Range<Int>) -> UInt64 { bytes[range].reduce(0) { $0 << 8 | UInt64($1) } }
    guard bytes.count == 16 else { return ID(high: 0, low: 0) }
    return ID(high: word(0..<8), low: word(8..<16))
  }
}

/// What happened to an entity in a journal row.
enum Change: Int {
  case made = 1
  case changed = 2
  case removed = 3
}
