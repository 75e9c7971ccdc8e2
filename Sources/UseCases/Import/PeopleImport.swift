import Domain
import Formats
import Store

/// The people of one import on their way into the network, record by record, inside its act.
struct PeopleImport {
  let writing: Writing
  let files: [StagedImport.File]
  let readers: [Int: TableReader]
  var report: ImportReport
  /// The user's own side, with what the files say of it.
  private(set) var me: Me
  private var cards = CardReader()
  private let matcher: PersonMatcher
  private let ownCard: OwnCard
  /// The tables whose columns the user assigned, by the file's number.
  private let remapped: Set<Int>
  private let today: Day
  private let now: Instant
  private var record = 0

  init(_ writing: Writing, _ staged: StagedImport, readers: [Int: TableReader], me: Me, report: ImportReport) {
    (self.writing, self.readers, self.report, self.me) = (writing, readers, report, me)
    files = staged.files
    matcher = PersonMatcher(reading: writing)
    remapped = Set(readers.filter { $0.value.mapping != ColumnMapping($0.value.layout) }.keys)
    ownCard = OwnCard(me, region: writing.region)
    (today, now) = (writing.world.today, writing.world.now())
  }

  mutating func take(_ staged: StagingFile.Record) throws {
    switch staged.kind {
    case .trace: return
    case .problem:
      let isPerson = files[staged.file].kind.holdsPeople
      if isPerson { report.people.read += 1 } else { report.traces.read += 1 }
      return try setAside(ProblemName.problem(named: staged.problem), staged, isPerson: isPerson)
    case .card, .row: break
    }
    report.people.read += 1
    let person: Particulars?
    do throws(RecordProblem) {
      person =
        staged.kind == .card
        ? try cards.particulars(of: staged.bytes) : try readers[staged.file]?.particulars(of: staged.bytes)
    } catch {
      return try setAside(error, staged, isPerson: true)
    }
    guard let person else {
      report.people.passedOver += 1
      return
    }
    if files[staged.file].kind.tellsOfUser {
      me.learn(person)
      report.people.passedOver += 1
    } else {
      try place(person, staged)
    }
  }

  private mutating func place(_ person: Particulars, _ staged: StagingFile.Record) throws {
    let hash = StableHash.hash(staged.bytes)
    if let known = try writing.contact(ofRecord: staged.bytes, hash: hash) {
      // The row is as it was; what its columns mean may have been told since.
      if remapped.contains(staged.file) { return try join(person, to: known, sameSource: false, source: nil) }
      report.people.unchanged += 1
      return
    }
    let finders = Finders(person, region: writing.region)
    if ownCard.isOwn(person, finders) {
      report.people.passedOver += 1
      return
    }
    let source = SourceRecord(act: writing.act.id, record: record)
    switch try matcher.find(person, finders) {
    case .new(let maybe):
      let contact = Contact(
        id: writing.world.id(), particulars: person, added: now, byHand: false,
        card: staged.kind == .card ? source : nil)
      try writing.insert(newcomer: contact, finders)
      try keep(staged, hash: hash, contact: contact.id)
      report.people.added += 1
      if let (known, likeness) = maybe { try note(contact, known, likeness) }
    case .known(let id, let sameSource):
      try join(person, to: id, sameSource: sameSource, source: staged.kind == .card ? source : nil)
      try keep(staged, hash: hash, contact: id)
    }
  }

  private mutating func join(
    _ person: Particulars, to id: ContactID, sameSource: Bool, source: SourceRecord?
  ) throws {
    guard let before = try writing.contact(id) else { throw StoreError.missing(entity: id.text) }
    var (contact, person) = (before, person)
    // What Tend itself called the card is no news.
    if let uid = person.uid, PersonMatcher.ownIdentifier(uid) == id { person.uid = nil }
    let left = contact.particulars.join(person, sameSource: sameSource, region: writing.region, today: today)
    if let source, contact.card == nil || sameSource { contact.card = source }
    if let left {
      contact.jobChanged = today
      if report.jobChanges.count < ImportReport.named {
        report.jobChanges.append(
          ImportReport.JobChange(
            person: try writing.named(id), before: left.organization,
            now: contact.particulars.position?.organization ?? ""))
      }
    }
    if contact.particulars == before.particulars {
      report.people.unchanged += 1
    } else {
      report.people.updated += 1
    }
    try writing.save(contact)
  }

  private mutating func note(
    _ contact: Contact, _ known: ContactID, _ likeness: ImportReport.MaybeSame.Likeness
  ) throws {
    report.maybeSameCount += 1
    guard report.maybeSame.count < ImportReport.named else { return }
    report.maybeSame.append(
      ImportReport.MaybeSame(new: try writing.named(contact.id), known: try writing.named(known), because: likeness))
  }

  private mutating func keep(
    _ staged: StagingFile.Record, hash: UInt64, contact: ContactID?, problem: String? = nil
  ) throws {
    try writing.keep(
      source: record, file: files[staged.file].name, line: staged.line, dialect: files[staged.file].kind.rawValue,
      problem: problem, contact: contact, hash: hash, body: staged.bytes)
    record += 1
  }

  /// A record that can't be read is kept as it stood, and counted.
  private mutating func setAside(
    _ problem: RecordProblem, _ staged: StagingFile.Record, isPerson: Bool
  ) throws {
    if isPerson { report.people.setAside += 1 } else { report.traces.setAside += 1 }
    report.setAsideCount += 1
    if report.setAside.count < ImportReport.named {
      report.setAside.append(
        ImportReport.SetAside(file: files[staged.file].name, line: staged.line, problem: problem))
    }
    let hash = StableHash.hash(staged.bytes)
    guard try !writing.hasSetAside(staged.bytes, hash: hash) else { return }
    try keep(staged, hash: hash, contact: nil, problem: ProblemName.name(of: problem))
  }
}

extension StagedImport.Kind {
  var holdsPeople: Bool {
    switch self {
    case .vCard, .linkedInConnections, .google, .outlook, .thunderbird, .table: true
    case .calendar, .mailbox, .message, .tendArchive, .linkedInMessages, .linkedInProfile, .linkedInAddresses,
      .otherTable, .passedOver, .notRecognised:
      false
    }
  }

  /// The user's own name and addresses.
  var tellsOfUser: Bool { self == .linkedInProfile || self == .linkedInAddresses }
}

extension Me {
  /// Takes over a name where there is none, and addresses that are not known yet.
  mutating func learn(_ person: Particulars) {
    if name.isEmpty { name = person.name }
    for identifier in person.identifiers where identifier.kind == .mail || identifier.kind == .profile {
      if !identifiers.contains(where: { $0.key(region: .unknown) == identifier.key(region: .unknown) }) {
        identifiers.append(identifier)
      }
    }
  }
}
