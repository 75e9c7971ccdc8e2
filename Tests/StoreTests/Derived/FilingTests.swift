import Domain
import Testing

@testable import Store

@Suite struct FilingTests {
  /// What today, history and undo read of the indexes.
  private struct Seen: Equatable {
    var openings: [FoundOpening] = []
    var turned: [ContactID] = []
    var acts: [[Int]] = []
    var resting: [[Int]] = []
  }

  private func seen(in database: Database) throws -> Seen {
    let now = database.world.now()
    return try database.read { reading in
      var seen = Seen()
      for kind in Step.Kind.allCases { seen.openings += try reading.openings(of: kind, at: now, limit: 5) }
      seen.turned = try reading.turned(at: now.adding(days: 40_000), limit: 7)
      try reading.forEachContact { (contact) throws(StoreError) in
        seen.acts.append(try reading.acts(about: contact.id, limit: 100).map(\.number))
      }
      for past in try reading.acts(limit: 100) {
        seen.resting.append(try reading.acts(restingOn: past.act).map(\.number).sorted())
      }
      return seen
    }
  }

  @Test(arguments: 1...8)
  func `whether acts are filed or not yet, today, history and undo read the same`(seed: UInt64) throws {
    let folder = TemporaryFolder()
    let database = try folder.open(seed: seed)
    var random = RandomActs(seed: seed, database)
    var left = 0
    for _ in 0..<4 {
      try random.run(9)
      let unfiled = try seen(in: database)
      #expect(unfiled.acts.contains { !$0.isEmpty })
      left += try database.read { try $0.unfiledContacts(after: $0.lastFiled().act).count }
      try database.write("file") { try $0.file() }
      #expect(try seen(in: database) == unfiled)
      let leftThen = try database.read { try $0.unfiledContacts(after: $0.lastFiled().act).count }
      #expect(leftThen == 0)
    }
    #expect(left > 0)
    #expect(try database.inspect().findings == [])
  }

  @Test func `an act of one promise writes no row of the indexes; filing is due after many and done once`() throws {
    let folder = TemporaryFolder()
    let database = try folder.open(seed: 3)
    let ana = ContactID(high: 1, low: 1)
    try database.write("add") { writing in
      try writing.save(
        Contact(
          id: ana, particulars: Particulars(name: PersonName(given: "Ana")), added: Instant(seconds: 0), byHand: true))
    }
    func indexed() throws -> Int {
      try database.read { try $0.count("agenda") + $0.count("trace") }
    }
    for day in 1...200 {
      try database.write("promise") { writing in
        try writing.insert(
          Promise(
            id: writing.world.id(), contact: ana, by: .me, what: "call", made: Instant(seconds: Int64(day) * 86_400)))
      }
    }
    #expect(try indexed() == 0)
    try database.fileWhereDue()
    let filed = try indexed()
    #expect(filed > 400, "a row of each index for each promise")
    try database.fileWhereDue()
    #expect(try indexed() == filed)
    #expect(try database.inspect().findings == [])
  }

  @Test func `an act of many people files them itself, and a long backlog does not wait`() throws {
    let folder = TemporaryFolder()
    let database = try folder.open(seed: 4)
    try database.write("import") { writing in
      for place in 0..<1200 {
        let id = ContactID(high: 2, low: UInt64(place))
        try writing.insert(
          newcomer: Contact(
            id: id, particulars: Particulars(name: PersonName(given: "P\(place)")), added: Instant(seconds: 0),
            byHand: true))
      }
    }
    #expect(try database.read { try $0.lastFiled().act } == 1)
    #expect(try database.read { try $0.count("trace") } >= 1200)
    #expect(try database.inspect().findings == [])
  }
}
