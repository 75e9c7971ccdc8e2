package import Domain
import Foundation

/// One act under way: what is written goes through here, is journaled, and makes its relationships' standings anew
/// before the commit.
package final class Writing: Reading {
  package private(set) var act: Act
  private var sequence: Int
  private let first: Int
  /// Whose evidence changed, and of which kinds.
  private var changed: [ContactID: EvidenceKinds] = [:]
  /// Contacts whose words were written anew, with no priority beside them yet.
  private var reindexed: Set<ContactID> = []
  var waitingTexts = WaitingTexts()
  /// What people are found by that is yet to be written into the indexes.
  var waiting = WaitingFinders()
  /// What this act has written, where it began in an empty network.
  var seen: SeenHashes?
  private var knowsWhetherEmpty = false
  /// Organizations by name, so that those of many people are looked up once.
  var knownOrganizations: [String: OrganizationID] = [:]
  private lazy var encoder = JSONEncoder()
  private let database: Database
  /// How often the rules have changed, this act included: standings carry it.
  private(set) var stamp: Int
  /// The goal that what this act makes is for, where the user named one (P18).
  package var goal: ID<Goal>?
  /// What it made or changed that can be tied to a goal.
  private var activities: [Activity] = []
  private var rulesChanged = false
  private var regionChanged = false
  /// Organizations that somebody left in this act.
  private var left: Set<OrganizationID> = []
  /// What this act has changed of what people could give.
  var giving = GivingChanges()
  /// What the indexes know of, as this act began.
  let filed: Filed
  /// Whose agendas this act leaves to be filed later.
  private var unfiledHere: [ContactID] = []
  /// Told how many standings of how many are done, where a change of rules makes all of them anew.
  package var onProgress: (Int, Int) -> Void = { _, _ in }

  init(_ verb: String, _ subject: String, undoes: Int?, in database: Database) throws(StoreError) {
    self.database = database
    let world = database.world
    let start = try database.connection.statement(
      """
      SELECT filed_act, filed_sequence, rules, (SELECT max(number) FROM act WHERE n = network.id),
        (SELECT max(sequence) FROM journal WHERE n = network.id)
      FROM network WHERE id = ?
      """
    ).first(database.network) { (filed: Filed($0), rules: $0.int(2), act: $0.int(3), sequence: $0.int(4)) }
    guard let start else { throw .damaged(detail: "network \(database.network) is missing") }
    act = Act(
      number: start.act + 1, id: world.id(), at: world.now(), verb: verb, subject: subject, undoes: undoes)
    (sequence, first, stamp, filed) = (start.sequence, start.sequence + 1, start.rules, start.filed)
    super.init(connection: database.connection, network: database.network, user: database.user, world: world)
  }

  /// Whether anything was written that an undo would take back.
  package var hasChanges: Bool { sequence >= first }

  /// What the history will say this act was about, where that is known only at its end.
  package func describe(_ subject: String) { act.subject = subject }

  /// Writes an entity as it should be from now on. Nothing happens where it is so already.
  package func save<E: Entity>(_ entity: E) throws(StoreError) {
    let old = try E.load(entity.key, in: self)
    guard old != entity else { return }
    try journal(E.entityKind, entity.key, old == nil ? .made : .changed, before: old)
    if let old { concludeLater(old) }
    concludeLater(entity)
    try old?.erase(in: self)
    try entity.write(in: self)
    try writeFinders()
  }

  /// Writes an entity that is known to be new, without looking for an older one.
  package func insert<E: Entity>(_ entity: E) throws(StoreError) {
    try journal(E.entityKind, entity.key, .made, before: E?.none)
    concludeLater(entity)
    try entity.write(in: self)
    // Organizations come while a person is being written, who may be one of many.
    if E.entityKind == .contact { try writeFinders() }
  }

  /// Writes somebody new of whom nothing else is known yet: their standing needs no look at the tables. What the same act
  /// adds about them later is looked at when it ends, and until then they are not found by name.
  ///
  /// - Parameter finders: what they are found by, where the caller has made it already.
  package func insert(newcomer contact: Contact, _ finders: Finders? = nil) throws(StoreError) {
    try prepareForMany()
    try journal(Contact.entityKind, contact.key, .made, before: Contact?.none)
    try contact.write(in: self, finders ?? Finders(contact.particulars, region: region))
    let evidence = Evidence(
      relationship: Relationship(contact: contact.id), livedHereSince: contact.byHand ? contact.added : nil,
      birthday: contact.particulars.birthday)
    try write(try evaluator()(evidence, world.now()), priority: 0, [])
  }

  package func remove<E: Entity>(_: E.Type = E.self, _ key: EntityKey) throws(StoreError) {
    guard let old = try E.load(key, in: self) else { return }
    try journal(E.entityKind, key, .removed, before: old)
    concludeLater(old)
    try old.erase(in: self)
  }

  /// Makes this relationship's standing anew now, for an answer that says what follows. What the act writes about it
  /// afterwards makes it anew again.
  package func conclude(_ contact: ContactID) throws(StoreError) -> Standing? {
    let kinds = changed.removeValue(forKey: contact) ?? []
    return try settle(contact, try evaluator(), changed: kinds)
  }

  /// Has this relationship's standing made anew at the end of the act, from evidence of every kind.
  package func touch(_ contact: ContactID) { changed[contact] = .all }

  /// Those the entity names are to be concluded anew.
  private func concludeLater<E: Entity>(_ entity: E) {
    for contact in entity.relationships { changed[contact, default: []].formUnion(EvidenceKinds(E.entityKind)) }
  }

  override func changedEvidence(of contact: ContactID) -> EvidenceKinds { changed[contact] ?? [] }

  override func waitingBearers(of address: Finders.Address) -> [ContactID] { waiting.bearers(of: address) }

  override func mayBeKnown(_ hash: UInt64) -> Bool { seen?.mayContain(hash) ?? true }

  /// Before the first of many is written: in an empty network only what this act writes can be found.
  func prepareForMany() throws(StoreError) {
    guard !knowsWhetherEmpty else { return }
    knowsWhetherEmpty = true
    if try isUntouched() { seen = SeenHashes() }
  }

  /// How standings are concluded: by the rules as this act leaves them.
  private func evaluator() throws(StoreError) -> Database.Evaluator {
    rulesChanged ? try database.makeEvaluator(self) : try database.evaluator(of: stamp, self)
  }

  /// So many rows of the journal the indexes may not know of.
  var unfiledRows: Int { sequence - filed.sequence }

  /// The last act and the last row of the journal there are by now.
  var written: Filed { Filed(act: hasChanges ? act.number : act.number - 1, sequence: sequence) }

  /// Leaves this person's agenda to be filed later, where the act is one of a few people.
  ///
  /// - Returns: false where it must be filed now.
  func leaveUnfiled(_ contact: ContactID) -> Bool {
    if unfiledHere.contains(contact) { return true }
    guard hasChanges, unfiledHere.count < Self.unfiledLimit else { return false }
    unfiledHere.append(contact)
    return true
  }

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

  /// The end of the act: standings, then the act itself.
  func conclude() throws(StoreError) {
    try writeFinders()
    if regionChanged { try remakeAddresses() }
    for organization in left.sorted() where try isEmpty(organization) {
      try remove(Organization.self, EntityKey(organization))
    }
    if rulesChanged {
      stamp += 1
      try sql("UPDATE network SET rules = ? WHERE id = ?").run(stamp, n)
      for contact in try everybody() where changed[contact] == nil { changed[contact] = [] }
    }
    for contact in try takeNeedy() where changed[contact] == nil { changed[contact] = [] }
    if !changed.isEmpty {
      let evaluate = try evaluator()
      // In the order of the rows: where it is everybody, each page is read once.
      for (done, contact) in changed.keys.sorted().enumerated() {
        if rulesChanged, done % 1000 == 0 { onProgress(done, changed.count) }
        try settle(contact, evaluate, changed: changed[contact] ?? [])
      }
      // Of some it was concluded only now how far they are trusted.
      for contact in try takeNeedy() { try settle(contact, evaluate, changed: []) }
    }
    if let goal { for activity in activities { try save(GoalTie(activity: activity, goal: goal)) } }
    try writeTexts()
    guard hasChanges else { return }
    try sql(
      """
      INSERT INTO act(n, u, number, id, at, verb, subject, first, last, undoes, unfiled)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """
    ).run(
      n, u, act.number, act.id, act.at, act.verb, act.subject, first, sequence, act.undoes,
      unfiledHere.isEmpty ? nil : unfiledHere.flatMap { EntityKey($0).bytes })
    if unfiledRows >= Self.filingLimit { try file() }
  }

  private func journal<E: Entity>(
    _ kind: EntityKind, _ key: EntityKey, _ change: Change, before: E?
  ) throws(StoreError) {
    sequence += 1
    if goal != nil, change != .removed, let activity = Activity(kind, key) { activities.append(activity) }
    if kind == .contact || kind == .relationship { lastPerson = nil }
    var image: String?
    if let before {
      do {
        image = String(decoding: try encoder.encode(before), as: UTF8.self)
      } catch {
        throw .damaged(detail: "\(E.entityKind) can't be written to the journal: \(error)")
      }
    }
    try sql("INSERT INTO journal(n, sequence, act, kind, entity, change, before) VALUES (?, ?, ?, ?, ?, ?, ?)")
      .run(n, sequence, act.number, kind.rawValue, key.bytes, change.rawValue, image)
  }
}
