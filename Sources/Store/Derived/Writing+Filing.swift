import Domain

// Two indexes are not kept by each act but filed later, in their order, where many rows share a page: `agenda`, which today
// reads, and `trace`, by which history and undo find an entity in the journal. Kept by each act, they would cost it a page
// for every step that goes and every one that comes, far apart. So an act of a few people leaves them as they are: the
// standings say what should be in the index and what is, and the act says whose they are. Until it is filed, those who
// read the indexes look at these standings and at the last rows of the journal too.

/// The last act, and its last row of the journal, of which the indexes know.
struct Filed {
  var act: Int
  var sequence: Int

  init(act: Int, sequence: Int) { (self.act, self.sequence) = (act, sequence) }

  /// From a row that begins with `filed_act, filed_sequence`. Whatever stands in a damaged file, there is none before the
  /// first.
  init(_ row: Row) { self.init(act: max(0, row.int(0)), sequence: max(0, row.int(1))) }
}

extension Writing {
  /// After so many rows of the journal filing is worth while; with so many it can't wait. Each person left unfiled costs
  /// those who read some microseconds.
  private static let filingWorth = 128
  static let filingLimit = 1024
  /// An act of more people files their agendas itself.
  static let unfiledLimit = 4

  /// Enough is left for filing to be worth while, and it was not done in the act itself.
  var isFilingDue: Bool { hasChanges && unfiledRows >= Self.filingWorth && unfiledRows < Self.filingLimit }

  /// Files what this act and those before it left.
  func file() throws(StoreError) {
    var difference = AgendaDifference()
    for contact in try unfiledContacts(after: filed.act) {
      guard let kept = try keptAgenda(of: contact) else { continue }
      do throws(StoreError) {
        try difference.add(kept.now, over: kept.indexed(filed.act), of: contact)
      } catch {
        guard case .damaged = error else { throw error }
        // What can't be read keeps nobody else waiting; doctor finds it.
        try sql("DELETE FROM agenda WHERE n = ? AND u = ? AND contact = ?").run(n, u, contact)
      }
    }
    try write(difference)
    try trace(after: filed.sequence)
    try sql("UPDATE network SET filed_act = ?, filed_sequence = ? WHERE id = ?")
      .run(written.act, written.sequence, n)
  }

  /// Tells the index of what the journal says after this row of it.
  func trace(after sequence: Int) throws(StoreError) {
    try sql(
      "INSERT INTO trace(n, entity, sequence) SELECT n, entity, sequence FROM journal WHERE n = ? AND sequence > ?"
    ).run(n, sequence)
  }

  /// Brings the index from what it holds of somebody to what it should.
  func file(_ agenda: Agenda, over old: Agenda, of contact: ContactID) throws(StoreError) {
    guard agenda != old else { return }
    var difference = AgendaDifference()
    try difference.add(agenda, over: old, of: contact)
    try write(difference)
  }

  /// Takes somebody's agenda out of the index.
  func unfile(_ contact: ContactID) throws(StoreError) {
    guard let kept = try keptAgenda(of: contact) else { return }
    try file(Agenda(), over: kept.indexed(filed.act), of: contact)
  }

  private func write(_ difference: AgendaDifference) throws(StoreError) {
    for entry in difference.gone.sorted() {
      try sql(
        "DELETE FROM agenda WHERE n = ? AND u = ? AND kind = ? AND rank = ? AND start = ? AND contact = ? AND place = ?"
      ).run(n, u, entry.kind, entry.rank, entry.start, entry.contact, entry.place)
    }
    for entry in difference.new.sorted() {
      try sql(
        "INSERT INTO agenda(n, u, kind, rank, start, contact, place, until, subject) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"
      ).run(n, u, entry.kind, entry.rank, entry.start, entry.contact, entry.place, entry.until, entry.subject)
    }
  }
}

/// What goes from the index of agendas, and what comes.
private struct AgendaDifference {
  var gone: [AgendaEntry] = []
  var new: [AgendaEntry] = []

  mutating func add(_ agenda: Agenda, over old: Agenda, of contact: ContactID) throws(StoreError) {
    let (before, after) = (try old.entries(of: contact), try agenda.entries(of: contact))
    gone += before.filter { !after.contains($0) }
    new += after.filter { !before.contains($0) }
  }
}
