import Domain
import Foundation
import Testing

@testable import Store

@Suite struct CopyTests {
  private func filled(_ folder: TemporaryFolder, seed: UInt64 = 5) throws -> Database {
    let database = try folder.open(seed: seed)
    var random = RandomActs(seed: seed, database)
    try random.run(12)
    return database
  }

  @Test func `a backup made while others write holds one moment, whole, in one file`() throws {
    let folder = TemporaryFolder()
    let database = try filled(folder)
    let before = try database.dump()
    let other = try folder.open(patience: 0)
    let size = try other.write("under way") { writing in
      try writing.save(Setting(name: "late", value: "1"))
      return try database.backUp(to: folder.file("copy.db"))
    }
    #expect(size == folder.bytes("copy.db").count)
    #expect(folder.names.filter { $0.hasPrefix("copy.db") } == ["copy.db"])
    let copy = try Database(
      path: folder.file("copy.db"), creating: false, world: .seeded(1), evaluator: concluding)
    #expect(try copy.dump() == before)
  }

  @Test func `a backup never takes the place of a file`() throws {
    let folder = TemporaryFolder()
    let database = try filled(folder)
    try Data("mine".utf8).write(to: URL(fileURLWithPath: folder.file("copy.db")))
    #expect(throws: StoreError.self) { try database.backUp(to: folder.file("copy.db")) }
    #expect(folder.bytes("copy.db") == Array("mine".utf8))
    #expect(folder.names.allSatisfy { !$0.contains(".part") })
  }

  @Test func `restoring puts the backup in place and keeps what was there`() throws {
    let folder = TemporaryFolder()
    let saved: [String]
    let lost: [String]
    do {
      let database = try filled(folder)
      saved = try database.dump()
      _ = try database.backUp(to: folder.file("copy.db"))
      try database.write("later") { try $0.save(Setting(name: "late", value: "1")) }
      lost = try database.dump()
    }
    let restoring = Restoring(path: folder.network, world: .seeded(8))
    try restoring.replace(with: folder.file("copy.db"), aside: folder.network + ".aside")
    #expect(try folder.open().dump() == saved)
    let aside = try Database(
      path: folder.network + ".aside", creating: false, world: .seeded(1), evaluator: concluding)
    #expect(try aside.dump() == lost)
  }

  @Test func `nothing is restored while somebody has the network open`() throws {
    let folder = TemporaryFolder()
    let database = try filled(folder)
    _ = try database.backUp(to: folder.file("copy.db"))
    let before = try database.dump()
    #expect(throws: StoreError.busy(holder: nil)) {
      try Restoring(path: folder.network, world: .seeded(8))
        .replace(with: folder.file("copy.db"), aside: folder.network + ".aside")
    }
    #expect(try database.dump() == before)
    #expect(!folder.names.contains("network.db.aside"))
    try database.write("later") { try $0.save(Setting(name: "late", value: "1")) }
  }

  @Test func `a damaged network is set aside as it is`() throws {
    let folder = TemporaryFolder()
    do { _ = try filled(folder).backUp(to: folder.file("copy.db")) }
    let garbage = Data(repeating: 7, count: 20_000)
    try garbage.write(to: URL(fileURLWithPath: folder.network))
    try Data("log".utf8).write(to: URL(fileURLWithPath: folder.network + "-wal"))
    try Restoring(path: folder.network, world: .seeded(8))
      .replace(with: folder.file("copy.db"), aside: folder.network + ".aside")
    #expect(folder.bytes("network.db.aside") == Array(garbage))
    #expect(folder.names.contains("network.db.aside-wal"))
    #expect(try folder.open().inspect().findings.isEmpty)
  }

  @Test func `what is no sound backup of ours is refused, and nothing changes`() throws {
    let folder = TemporaryFolder()
    do { _ = try filled(folder).backUp(to: folder.file("copy.db")) }
    let whole = folder.bytes("copy.db")
    try Data(whole.prefix(whole.count / 2)).write(to: URL(fileURLWithPath: folder.file("half.db")))
    try Data(repeating: 1, count: 5000).write(to: URL(fileURLWithPath: folder.file("noise.db")))
    try Data().write(to: URL(fileURLWithPath: folder.file("empty.db")))
    try SQLiteScript.run("CREATE TABLE theirs(x)", on: folder.file("theirs.db"))
    let before = folder.bytes("network.db")
    let restoring = Restoring(path: folder.network, world: .seeded(8))
    for name in ["half.db", "noise.db", "empty.db", "theirs.db", "missing.db"] {
      #expect(throws: StoreError.self, "\(name)") { try restoring.examine(folder.file(name)) }
      #expect(throws: StoreError.self, "\(name)") {
        try restoring.replace(with: folder.file(name), aside: folder.network + ".aside")
      }
    }
    let newer = Restoring(path: folder.network, world: .seeded(8), migrations: [])
    #expect(throws: StoreError.newer(found: 1, known: 0)) { try newer.examine(folder.file("copy.db")) }
    #expect(folder.bytes("network.db") == before)
  }
}
