import Domain
import Testing

@testable import Store

/// Whatever happens to those who need and those who have, each standing says what its evidence says then.
@Suite struct RandomNeedsTests {
  @Test(arguments: 1...12)
  func `whatever happens, what follows for those in need has been concluded`(seed: UInt64) throws {
    let folder = TemporaryFolder()
    let database = try folder.open(seed: seed)
    var random = RandomNeeds(seed: seed, database)
    var matches = 0
    for _ in 0..<40 {
      try random.run(1)
      let findings = try database.inspect().findings
      #expect(findings == [], "after \(random.acts.count) acts")
      matches += try database.count(of: "standing WHERE length(openings) > 0")
    }
    #expect(matches > 5)
  }

  @Test(arguments: 1...8)
  func `undoing takes the terms and matches with it, and redoing brings them again`(seed: UInt64) throws {
    let folder = TemporaryFolder()
    let database = try folder.open(seed: seed)
    let empty = try database.dump()
    var random = RandomNeeds(seed: seed, database)
    try random.run(40)
    let full = try database.dump()
    var undone: [Act] = []
    for act in random.acts.reversed() {
      undone.append(try database.undo(act))
      let findings = try database.inspect().findings
      #expect(findings == [])
    }
    #expect(try database.dump() == empty)
    for act in undone.reversed() { try database.undo(act) }
    #expect(try database.dump() == full)
  }
}

extension Database {
  /// Rows of a table, perhaps narrowed.
  func count(of table: String) throws -> Int {
    try read { try $0.sql("SELECT count(*) FROM \(table)").first { $0.int(0) } ?? 0 }
  }
}
