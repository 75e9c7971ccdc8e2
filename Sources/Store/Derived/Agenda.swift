import Domain

/// What time brings to one relationship: the steps that stand open or will, and when its conclusions turn by themselves.
/// As a standing keeps it: compared and written without being taken apart.
struct Agenda: Hashable {
  var turns: Instant?
  var openings: [UInt8] = []

  init(turns: Instant?, openings: [UInt8]) { (self.turns, self.openings) = (turns, openings) }

  init() {}

  init(_ standing: Standing) { self.init(turns: standing.turns, openings: Opening.bytes(of: standing.openings)) }

  /// Its rows in the index.
  func entries(of contact: ContactID) throws(StoreError) -> [AgendaEntry] {
    var entries: [AgendaEntry] = []
    if let turns { entries.append(AgendaEntry(contact: contact, kind: AgendaEntry.turn, rank: 0, start: turns)) }
    for (place, opening) in try Opening.all(in: openings).enumerated() {
      entries.append(
        AgendaEntry(
          contact: contact, kind: opening.kind.rawValue, rank: opening.rank, start: opening.from, place: place,
          until: opening.until, subject: opening.subject?.text))
    }
    return entries
  }
}

/// A row of the index of agendas.
struct AgendaEntry: Hashable, Comparable {
  /// The kind that is no step: conclusions turn.
  static let turn = 0

  var contact: ContactID
  var kind: Int
  var rank: Int
  var start: Instant
  var place = 0
  var until: Instant?
  var subject: String?

  /// In the order of the index.
  static func < (one: AgendaEntry, other: AgendaEntry) -> Bool {
    (one.kind, one.rank, one.start, one.contact, one.place)
      < (other.kind, other.rank, other.start, other.contact, other.place)
  }
}

/// What stands of a relationship in the index, and what should.
struct KeptAgenda {
  var now: Agenda
  /// What the index holds, where that is another and the act that made it is not filed.
  var old: Agenda?
  var act: Int

  static let columns = "turns, openings, act, filed_turns, filed_openings"

  /// - Parameters: the places of the first column of each.
  init(_ row: Row, now: Int32 = 0, act: Int32 = 2, old: Int32 = 3) {
    func agenda(_ turns: Int32) -> Agenda {
      Agenda(turns: row.isNull(turns) ? nil : row.instant(turns), openings: row.bytes(turns + 1))
    }
    self.now = agenda(now)
    self.act = row.int(act)
    self.old = row.isNull(old + 1) ? nil : agenda(old)
  }

  /// What the index holds, where acts up to `filed` are filed.
  func indexed(_ filed: Int) -> Agenda { act > filed ? old ?? now : now }
}
