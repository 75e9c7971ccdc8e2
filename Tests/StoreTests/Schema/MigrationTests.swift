import Domain
import Foundation
import Testing

@testable import Store

@Suite struct MigrationTests {
  private static let second = Migration(
    number: 2, sql: "ALTER TABLE user ADD COLUMN colour TEXT NOT NULL DEFAULT 'blue'")
  private static let broken = Migration(number: 2, sql: "CREATE TABLE half(x); CREATE TABLE contact(twice)")

  @Test func `an older database is copied and brought up to date with what is in it`() throws {
    let folder = TemporaryFolder()
    var chance = Chance(1)
    let ana = chance.contact()
    do { try folder.open().write("add") { try $0.save(ana) } }
    let newer = try folder.open(migrations: [.first, Self.second])
    let (contact, colour) = try newer.read { reading in
      (try reading.contact(ana.id), try reading.sql("SELECT colour FROM user").first { $0.text(0) })
    }
    #expect(contact == ana)
    #expect(colour == "blue")
    let copy = try Restoring(path: folder.network, world: .seeded(1)).examine(folder.network + ".before-2")
    #expect(copy.contacts == 1)
    #expect(copy.schema == 1)
  }

  @Test func `a copy that is there already is never written over`() throws {
    let folder = TemporaryFolder()
    do { _ = try folder.open() }
    let precious = Data("somebody's last resort".utf8)
    try precious.write(to: URL(fileURLWithPath: folder.network + ".before-2"))
    _ = try folder.open(migrations: [.first, Self.second])
    #expect(folder.bytes("network.db.before-2") == Array(precious))
    #expect(folder.names.contains("network.db.before-2-2"))
  }

  @Test func `a migration that fails leaves the database as it was`() throws {
    let folder = TemporaryFolder()
    do { _ = try folder.open() }
    #expect(throws: StoreError.self) { try folder.open(migrations: [.first, Self.broken]) }
    let tables = try folder.open().read { reading in
      try reading.sql("SELECT count(*) FROM sqlite_schema WHERE name = 'half'").first { $0.int(0) }
    }
    #expect(tables == 0)
  }

  @Test func `a database of a newer program is refused`() throws {
    let folder = TemporaryFolder()
    do { _ = try folder.open(migrations: [.first, Self.second]) }
    #expect(throws: StoreError.newer(found: 2, known: 1)) { try folder.open() }
  }

  @Test(arguments: ["", "PRAGMA user_version = 1;", "PRAGMA application_id = 77; PRAGMA user_version = 1;"])
  func `another program's database is refused and not changed by a byte`(pragmas: String) throws {
    let folder = TemporaryFolder()
    try SQLiteScript.run("\(pragmas) CREATE TABLE theirs(x); INSERT INTO theirs VALUES (1)", on: folder.network)
    let before = folder.bytes("network.db")
    #expect(throws: StoreError.notOurs(path: folder.network)) { try folder.open() }
    #expect(folder.bytes("network.db") == before)
    #expect(folder.names == ["network.db"])
  }

  @Test func `a file that is no database is refused and not changed`() throws {
    let folder = TemporaryFolder()
    let text = Data(String(repeating: "BEGIN:VCARD\r\n", count: 1000).utf8)
    try text.write(to: URL(fileURLWithPath: folder.network))
    #expect(throws: StoreError.notOurs(path: folder.network)) { try folder.open() }
    #expect(folder.bytes("network.db") == Array(text))
  }

  @Test func `a truncated database is damage, said so`() throws {
    let folder = TemporaryFolder()
    do {
      var random = RandomActs(seed: 3, try folder.open())
      try random.run(10)
    }
    let half = folder.bytes("network.db").prefix(folder.bytes("network.db").count / 2)
    try Data(half).write(to: URL(fileURLWithPath: folder.network))
    let error = #expect(throws: StoreError.self) {
      let database = try folder.open()
      guard try database.inspect().findings.isEmpty else { throw StoreError.damaged(detail: "found") }
    }
    guard case .damaged = error else { throw error ?? .damaged(detail: "no error") }
  }

  @Test func `an empty file becomes a network, for its owner alone`() throws {
    let folder = TemporaryFolder()
    try Data().write(to: URL(fileURLWithPath: folder.network))
    #expect(try folder.open().read { try $0.countContacts() } == 0)
    let other = TemporaryFolder()
    _ = try other.open()
    let mode = try FileManager.default.attributesOfItem(atPath: other.network)[.posixPermissions] as? Int
    #expect(mode == 0o600)
  }

  @Test func `a missing file is made only where that was asked for`() throws {
    let folder = TemporaryFolder()
    #expect(throws: StoreError.cannotOpen(path: folder.network, detail: "no such file")) {
      try folder.open(creating: false)
    }
    #expect(folder.names == [])
  }

  @Test func `migrations are numbered without a gap`() {
    #expect(Migration.all.map(\.number) == Array(1...Migration.all.count))
  }
}
