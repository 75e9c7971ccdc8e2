import Domain
import Testing

@testable import Store

@Suite struct InspectionTests {
  private func filled(_ folder: TemporaryFolder) throws -> Database {
    let database = try folder.open(seed: 11)
    var random = RandomActs(seed: 11, database)
    // Of some the indexes know, of the rest not yet.
    try random.run(22)
    try database.write("file") { try $0.file() }
    try random.run(8)
    try database.write("add") { writing in
      try writing.save(
        Contact(
          id: ContactID(high: 7, low: 7),
          particulars: Particulars(
            name: PersonName(given: "Ana"), identifiers: [Identifier(.mail, "ana@verdant.test")],
            positions: [Position(organization: "Verdant")], tags: ["expo"]),
          added: Instant(seconds: 0), byHand: true))
    }
    return database
  }

  @Test func `nothing is found in a sound network, and everything is counted`() throws {
    let folder = TemporaryFolder()
    let (inspected, findings) = try filled(folder).inspect()
    #expect(findings == [])
    #expect(inspected.contacts > 3)
    #expect(inspected.standings == inspected.contacts)
    #expect(inspected.journalRows > 30)
    #expect(inspected.schema == 1)
  }

  private static let damages: [(sql: String, found: Finding.Derived)] = [
    ("UPDATE standing SET exchanges = exchanges + 7", .standings),
    ("UPDATE standing SET priority = priority + 9", .standings),
    ("DELETE FROM standing WHERE rowid_of = 1", .standings),
    ("DELETE FROM agenda", .openings),
    ("DELETE FROM token WHERE token >= 'b'", .words),
    ("UPDATE token SET priority = 99", .words),
    (
      "INSERT INTO token VALUES (1, 'nobody', x'00112233445566778899aabbccddeeff', 0, 'nobody')",
      .words
    ),
    ("DELETE FROM note_text", .texts),
    ("UPDATE note_text SET text = 'else'", .texts),
    ("UPDATE identifier SET key = 'else' || key", .finders),
    ("DELETE FROM identifier", .finders),
    ("DELETE FROM label", .finders),
    ("UPDATE position SET present = 1 - present", .finders),
    ("UPDATE standing SET kinds = 0", .standings),
    ("UPDATE agenda SET until = 7", .openings),
    ("UPDATE contact SET headline = 'else'", .listings),
    ("UPDATE contact SET name_key = 'else'", .listings),
    ("UPDATE party SET company = company + 1", .histories),
    ("UPDATE party SET traits = traits + 2", .histories),
    ("DELETE FROM trace WHERE sequence < 9", .traces),
    ("UPDATE act SET unfiled = NULL", .openings),
    ("UPDATE standing SET openings = substr(openings, 1, 20) WHERE length(openings) > 0", .openings),
    ("UPDATE standing SET filed_openings = x'0102' WHERE filed_openings IS NOT NULL", .openings),
    ("UPDATE network SET filed_act = 99999", .openings),
    ("UPDATE network SET filed_sequence = 99999", .traces),
    ("DELETE FROM term", .terms),
    ("UPDATE term SET term = 'else' || term", .terms),
    (
      "INSERT INTO term VALUES (1, 1, 'x', x'00112233445566778899aabbccddeeff', x'00112233445566778899aabbccddeeff', 0)",
      .terms
    ),
  ]

  @Test(arguments: damages.map(\.sql))
  func `what is concluded wrongly is found and made good`(sql: String) throws {
    let folder = TemporaryFolder()
    let database = try filled(folder)
    let before = try database.dump()
    let expected = Self.damages.first { $0.sql == sql }?.found
    try database.damage(
      sql.replacing("WHERE rowid_of = 1", with: "WHERE contact = (SELECT min(contact) FROM standing)"))
    let findings = try database.inspect().findings
    #expect(findings.contains { if case .derived(expected, _) = $0 { true } else { false } })
    let isRepairable = findings.allSatisfy(\.isRepairable)
    #expect(isRepairable)
    try database.repair(findings)
    #expect(try database.inspect().findings.isEmpty)
    #expect(try database.dump() == before)
    let acts = try database.read { try $0.acts(limit: 1) }
    #expect(acts.first?.act.verb != "doctor", "a repair of what is derived is no act")
  }

  @Test(arguments: [
    "UPDATE standing SET filed_openings = x'0102' WHERE filed_openings IS NOT NULL",
    "UPDATE network SET filed_act = \(Int64.min), filed_sequence = \(Int64.min)",
    "UPDATE network SET filed_act = \(Int64.max), filed_sequence = \(Int64.max)",
  ])
  func `what is damaged in what is filed neither ends the program nor keeps others from being filed`(
    sql: String
  ) throws {
    let folder = TemporaryFolder()
    let database = try filled(folder)
    try database.damage(sql)
    try? database.write("file") { try $0.file() }
    try database.write("set") { try $0.save(Setting(name: "x", value: "1")) }
    try database.repair(try database.inspect().findings)
    #expect(try database.inspect().findings == [])
  }

  @Test func `an agenda that can't be read is one finding, and the words of the person are none`() throws {
    let folder = TemporaryFolder()
    let database = try filled(folder)
    try database.write("file") { try $0.file() }
    try database.damage(
      """
      UPDATE standing SET openings = x'01' WHERE contact = (SELECT min(contact) FROM standing WHERE openings = x'')
      """)
    #expect(try database.inspect().findings == [.derived(.openings, count: 1)])
  }

  @Test func `a step that has ended since the standing was made is no fault of it`() throws {
    let folder = TemporaryFolder()
    let database = try folder.open(seed: 1)
    let ana = ContactID(high: 7, low: 7)
    try database.write("add") { writing in
      try writing.save(
        Contact(
          id: ana, particulars: Particulars(name: PersonName(given: "Ana")), added: Instant(seconds: 0), byHand: true))
      try writing.save(
        Promise(
          id: ID<Promise>(high: 8, low: 8), contact: ana, by: .me, what: "call", made: Instant(seconds: 0),
          due: Day(number: 1)))
    }
    // As the method drops it: gone when the standing is made anew, with no turn for that.
    let ended = Opening(kind: .answer, from: Instant(seconds: 0), until: Instant(seconds: 5))
    try database.write("file") { try $0.file() }
    let kept = try database.read { try $0.standing(of: ana)?.openings ?? [] }
    let bytes = Opening.bytes(of: kept + [ended]).map { String(Int($0) + 256, radix: 16).suffix(2) }.joined()
    try database.damage("UPDATE standing SET openings = x'\(bytes)'")
    try database.damage(
      "INSERT INTO agenda VALUES (1, 1, \(Step.Kind.answer.rawValue), 0, 0, (SELECT contact FROM standing), \(kept.count), 5000000, NULL)"
    )
    #expect(try database.inspect().findings == [])
  }

  @Test func `what was entered and is damaged is named and not repaired`() throws {
    let folder = TemporaryFolder()
    let database = try filled(folder)
    try database.damage("PRAGMA foreign_keys = OFF; DELETE FROM journal WHERE sequence IN (2, 3)")
    try database.damage("DELETE FROM contact WHERE id = (SELECT min(contact) FROM party)")
    try database.damage("UPDATE contact SET card_act = x'00112233445566778899aabbccddeeff', card_record = 1")
    let findings = try database.inspect().findings
    #expect(findings.contains(.journalGaps(2)))
    #expect(findings.contains { if case .lostCards = $0 { true } else { false } })
    #expect(findings.contains { if case .references("party", "contact", _) = $0 { true } else { false } })
    try database.repair(findings)
    let left = try database.inspect().findings
    #expect(!left.isEmpty)
    let isRepairable = left.contains(where: \.isRepairable)
    #expect(!isRepairable)
  }
}
