import Domain
import Foundation
import Synchronization
import Testing

@testable import Store

@Suite struct FirstImportTests {
  private func journalMode(of database: Database) throws -> String? {
    try Statement("PRAGMA journal_mode", on: database.connection.handle).first { $0.text(0) }
  }

  private func add(_ place: Int, to database: Database) throws {
    try database.write("import") { writing in
      try writing.insert(
        newcomer: Contact(
          id: ContactID(high: 4, low: UInt64(place)), particulars: Particulars(name: PersonName(given: "Ana")),
          added: Instant(seconds: 0), byHand: false))
    }
  }

  @Test func `the first long write keeps no log of new pages; later ones do`() throws {
    let folder = TemporaryFolder()
    let database = try folder.open(seed: 1)
    try database.announcing("import", process: 1) {
      #expect(try journalMode(of: database) == "delete")
      try add(1, to: database)
    }
    #expect(try journalMode(of: database) == "wal")
    try database.announcing("import", process: 1) {
      #expect(try journalMode(of: database) == "wal")
      try add(2, to: database)
    }
    #expect(try database.read { try $0.countContacts() } == 2)
    #expect(try database.inspect().findings == [])
  }

  @Test func `who comes during the first long write waits for it, and is told for whom`() throws {
    let folder = TemporaryFolder()
    let database = try folder.open(seed: 1)
    let told = Mutex<[Holder?]>([])
    let process = ProcessInfo.processInfo.processIdentifier
    try database.announcing("import of phone.vcf", process: process) {
      try database.write("import") { writing in
        try writing.save(Setting(name: "x", value: "1"))
        let refusal = #expect(throws: StoreError.self) {
          try folder.open(seed: 2, patience: 700) { holder in told.withLock { $0.append(holder) } }
        }
        guard case .busy(let holder) = refusal else { throw refusal ?? .damaged(detail: "no refusal") }
        #expect(holder?.doing == "import of phone.vcf")
      }
    }
    #expect(told.withLock { $0.map { $0?.doing } } == ["import of phone.vcf"])
    let later = try folder.open(seed: 2)
    #expect(try later.read { try $0.settings().map(\.name) } == ["x"])
    #expect(try journalMode(of: later) == "wal")
  }

  @Test func `where somebody else looks on, the log stays`() throws {
    let folder = TemporaryFolder()
    let database = try folder.open(seed: 1)
    let other = try folder.open(seed: 2)
    try other.read { reading in
      #expect(try reading.isUntouched())
      try database.announcing("import", process: 1) {
        #expect(try journalMode(of: database) == "wal")
        try add(1, to: database)
      }
    }
    #expect(try other.read { try $0.countContacts() } == 1)
  }
}
