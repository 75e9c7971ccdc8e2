import Domain
import Testing

@testable import Store

@Suite struct BeginningsTests {
  /// Nine hundred whose names begin with "an", fifty with "ru", and ten with both.
  private func crowd(_ folder: TemporaryFolder) throws -> Database {
    let database = try folder.open(seed: 5)
    try database.write("import") { writing in
      func add(_ given: String, _ family: String, _ place: Int) throws {
        let name = PersonName(given: given, family: family)
        try writing.insert(
          newcomer: Contact(
            id: ContactID(high: 3, low: UInt64(place)), particulars: Particulars(name: name),
            added: Instant(seconds: 0), byHand: false))
      }
      for place in 0..<900 { try add("An\(place)", "Foo\(place)", place) }
      for place in 900..<950 { try add("Ru\(place)", "Bar\(place)", place) }
      for place in 950..<960 { try add("Ana\(place)", "Rudin\(place)", place) }
    }
    return database
  }

  private let sought = [SoughtWord("an", forms: []), SoughtWord("ru", forms: [])]

  @Test func `what many people's words begin with is counted when they come`() throws {
    let folder = TemporaryFolder()
    let database = try crowd(folder)
    let counted = try database.read { reading in
      try ["an", "ru", "a", "r", "zz", "ana"].map { try reading.countedBeginnings($0) }
    }
    #expect(counted == [910, 60, 910, 60, nil, nil])
  }

  @Test func `a search of two short words finds the same, whether they were counted or counted wrong or not at all`()
    throws
  {
    let folder = TemporaryFolder()
    let database = try crowd(folder)
    func found() throws -> Set<ContactID> {
      try database.read { Set(try $0.bearers(of: sought).map(\.contact)) }
    }
    let counted = try found()
    #expect(counted.count == 10)
    try database.damage("UPDATE beginning SET words = 1 WHERE letters = 'an'")
    #expect(try found() == counted)
    try database.damage("DELETE FROM beginning")
    #expect(try found() == counted)
  }

  @Test func `of many who answer to a beginning the best are kept: whole words first, then by priority`() throws {
    let folder = TemporaryFolder()
    let database = try crowd(folder)
    try database.damage("UPDATE token SET priority = 9 WHERE token IN ('an7', 'an300', 'an899', 'ana955')")
    try database.damage("UPDATE token SET token = 'an' WHERE token = 'an500'")
    let hits = try database.read { try $0.hits(onPrefix: "an", limit: 6, countLimit: 2000) }
    #expect(hits.best.map(\.contact.low) == [500, 7, 300, 899, 955, 0])
    #expect(hits.best.map(\.isWhole) == [true, false, false, false, false, false])
    #expect(hits.people == 910)
    #expect(!hits.isCut)
    let cut = try database.read { try $0.hits(onPrefix: "an", limit: 6, countLimit: 100) }
    #expect(cut.isCut && cut.people == 100)
  }
}
