package import Domain
import Foundation

/// One act under way: what is written goes through here, is journaled, and makes its relationships' standings anew
/// before the commit.
package final class Writing: Reading {
  package private(set) var act: Act
  private var sequence: Int
  private let first: Int
  private var changed: Set<ContactID> = []
  /// Contacts whose words were written anew, with no priority beside them yet.
  private var reindexed: Set<ContactID> = []
  var waitingTexts = WaitingTexts()
  /// Words of people added in bulk that are yet to be written into the index.
  var waitingWords: [(token: String, contact: ContactID)] = []
  private let encoder = JSONEncoder()
  private let maker: Database.EvaluatorMaker
  private lazy var atStart: Result<Database.Evaluator, StoreError> = Result { () throws(StoreError) in try maker(self) }
  /// How often the rules have changed, this act included: standings carry it.
  private(set) var stamp: Int
  private var rulesChanged = false
  private var regionChanged = false
  /// Organizations that somebody left in this act.
  private var left: Set<OrganizationID> = []
  /// Told how many standings of how many are done, where a change of rules makes all of them anew.
  package var onProgress: (Int, Int) -> Void = { _, _ in }

  init(
    act: Act, connection: Connection, network: Int, user: Int, world: World,
    evaluator: @escaping Database.EvaluatorMaker
  ) throws(StoreError) {
    self.act = act
    maker = evaluator
    let row = try connection.statement("SELECT sequence, rules FROM network WHERE id = ?")
      .first(network) { ($0.int(0), $0.int(1)) }
    guard let row else { throw .damaged(detail: "network \(network) is missing") }
    (sequence, first, stamp) = (row.0, row.0 + 1, row.1)
    super.init(connection: connection, network: network, user: user, world: world)
  }

  /// What the history will say this act was about, where that is known only at its end.
  package func describe(_ subject: String) { act.subject = subject }

  /// Writes an entity as it should be from now on. Nothing happens where it is so already.
  package func save<E: Entity>(_ entity: E) throws(StoreError) {
    let old = try E.load(entity.key, in: self)
    guard old != entity else { return }
    try journal(E.entityKind, entity.key, old == nil ? .made : .changed, before: old)
    for contact in old?.relationships ?? [] { changed.insert(contact) }
    for contact in entity.relationships { changed.insert(contact) }
    try old?.erase(in: self)
    try entity.write(in: self)
    if E.entityKind == .contact { try writeWords() }
  }

  /// Writes an entity that is known to be new, without looking for an older one.
  package func insert<E: Entity>(_ entity: E) throws(StoreError) {
    try journal(E.entityKind, entity.key, .made, before: E?.none)
    for contact in entity.relationships { changed.insert(contact) }
    try entity.write(in: self)
    if E.entityKind == .contact { try writeWords() }
  }

  /// Writes somebody new of whom nothing else is known yet: their standing needs no look at the tables. What the same act
  /// adds about them later is looked at when it ends, and until then they are not found by name.
  package func insert(newcomer contact: Contact) throws(StoreError) {
    try journal(Contact.entityKind, contact.key, .made, before: Contact?.none)
    try contact.write(in: self)
    let evidence = Evidence(
      relationship: Relationship(contact: contact.id), livedHereSince: contact.byHand ? contact.added : nil,
      birthday: contact.particulars.birthday)
    try insert(standing: try atStart.get()(evidence), priority: 0)
  }

  package func remove<E: Entity>(_: E.Type = E.self, _ key: EntityKey) throws(StoreError) {
    guard let old = try E.load(key, in: self) else { return }
    try journal(E.entityKind, key, .removed, before: old)
    for contact in old.relationships { changed.insert(contact) }
    try old.erase(in: self)
  }

  /// Makes this relationship's standing anew now, for an answer that says what follows. What the act writes about it
  /// afterwards makes it anew again.
  package func conclude(_ contact: ContactID) throws(StoreError) -> Standing? {
    changed.remove(contact)
    return try settle(contact, rulesChanged ? try maker(self) : try atStart.get())
  }

  /// Has this relationship's standing made anew at the end of the act.
  package func touch(_ contact: ContactID) { changed.insert(contact) }

  /// The contact's words in the index are about to be written anew.
  func namesWillChange(of contact: ContactID) { reindexed.insert(contact) }

  func hasNewNames(_ contact: ContactID) -> Bool { reindexed.contains(contact) }

  /// The rules, the user's own side or their zone changed: every standing is made anew when the act ends.
  func rulesDidChange() { rulesChanged = true }

  /// Somebody left the organization: it goes at the end of the act where nobody holds or held a position there.
  func leave(_ organization: OrganizationID) { left.insert(organization) }

  /// National numbers mean others from now on: their keys are made anew when the act ends.
  func regionDidChange() {
    forgetRegion()
    regionChanged = true
  }

  /// The end of the act: standings, then the act itself and the network's sequence.
  func conclude() throws(StoreError) {
    try writeWords()
    if regionChanged { try remakeKeys() }
    for organization in left.sorted() where try isEmpty(organization) {
      try remove(Organization.self, EntityKey(organization))
    }
    if rulesChanged {
      stamp += 1
      try sql("UPDATE network SET rules = ? WHERE id = ?").run(stamp, n)
      changed.formUnion(try everybody())
    }
    if !changed.isEmpty {
      let evaluate = try maker(self)
      // In the order of the rows: where it is everybody, each page is read once.
      for (done, contact) in changed.sorted().enumerated() {
        if rulesChanged, done % 1000 == 0 { onProgress(done, changed.count) }
        try settle(contact, evaluate)
      }
    }
    try writeTexts()
    guard sequence >= first else { return }
    try sql("UPDATE network SET sequence = ? WHERE id = ?").run(sequence, n)
    try sql("INSERT INTO act(n, id, u, at, verb, subject, undoes, first, last) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)")
      .run(n, act.id, u, act.at, act.verb, act.subject, act.undoes, first, sequence)
  }

  private func journal<E: Entity>(
    _ kind: EntityKind, _ key: EntityKey, _ change: Change, before: E?
  ) throws(StoreError) {
    sequence += 1
    var image: String?
    if let before {
      do {
        image = String(decoding: try encoder.encode(before), as: UTF8.self)
      } catch {
        throw .damaged(detail: "\(E.entityKind) can't be written to the journal: \(error)")
      }
    }
    try sql("INSERT INTO journal(n, sequence, act, kind, entity, change, before) VALUES (?, ?, ?, ?, ?, ?, ?)")
      .run(n, sequence, act.id, kind.rawValue, key.bytes, change.rawValue, image)
  }
}
