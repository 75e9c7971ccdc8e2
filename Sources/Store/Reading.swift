package import Domain

/// One moment of the network, inside a transaction. Its capabilities stand in `Queries` and `Entities`.
package class Reading {
  let connection: Connection
  /// The network's number: bound first in every statement.
  let n: Int
  /// The user's.
  let u: Int
  package let world: World

  init(connection: Connection, network: Int, user: Int, world: World) {
    self.connection = connection
    (n, u) = (network, user)
    self.world = world
  }

  private var knownRegion: Region?
  /// Who was looked at last, as they still stand.
  var lastPerson: PersonRow?
  /// What the indexes do not know of, read once: agendas, and where the journal speaks of an entity. What a writing does
  /// itself is not among it; it looks before it changes anything.
  var knownUnfiled: [ContactID: Agenda]?
  var knownTraces: [EntityKey: [Trace]]?

  /// Where national phone numbers are from.
  package var region: Region {
    if let knownRegion { return knownRegion }
    let code = try? setting(Setting.region)?.value
    let region = code.flatMap { Region($0) } ?? .unknown
    knownRegion = region
    return region
  }

  /// Who has this address among those whom this act added and has not written into the index yet.
  func waitingBearers(of address: Finders.Address) -> [ContactID] { [] }

  /// Whether something of this hash may stand in the tables: an address, a full name, a card, a record.
  func mayBeKnown(_ hash: UInt64) -> Bool { true }

  static func hash(ofName key: String) -> UInt64 { StableHash.hash(key, seed: 101) }

  static func hash(ofCard uid: String) -> UInt64 { StableHash.hash(uid, seed: 102) }

  /// Kinds of evidence of which this act has written something since the standing was made.
  func changedEvidence(of contact: ContactID) -> EvidenceKinds { [] }

  func forgetRegion() { knownRegion = nil }

  func sql(_ text: String) throws(StoreError) -> Statement { try connection.statement(text) }
}
