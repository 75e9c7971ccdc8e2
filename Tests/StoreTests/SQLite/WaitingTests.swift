import Domain
import Foundation
import Synchronization
import Testing

@testable import Store

@Suite struct WaitingTests {
  @Test func `who waits is told for whom, once, and ends when patience does`() throws {
    let folder = TemporaryFolder()
    let writer = try folder.open()
    let told = Mutex<[Holder?]>([])
    let second = try folder.open(patience: 600) { holder in told.withLock { $0.append(holder) } }
    let process = ProcessInfo.processInfo.processIdentifier
    let refusal = try writer.announcing("import of phone.vcf", process: process) {
      try writer.write("import") { writing in
        try writing.save(Setting(name: "x", value: "1"))
        return #expect(throws: StoreError.self) { try second.write("log") { _ in } }
      }
    }
    guard case .busy(let holder) = refusal else { throw refusal ?? .damaged(detail: "no refusal") }
    #expect(holder?.doing == "import of phone.vcf")
    #expect(holder?.process == process)
    #expect(told.withLock { $0.map { $0?.doing } } == ["import of phone.vcf"])
    #expect(!folder.names.contains("network.db-writer"))
    try second.write("log") { try $0.save(Setting(name: "y", value: "2")) }
    #expect(try writer.read { try $0.settings().map(\.name) } == ["x", "y"])
  }

  @Test func `reading never waits, and sees one moment`() throws {
    let folder = TemporaryFolder()
    let (writer, reader) = (try folder.open(), try folder.open(patience: 0))
    try writer.write("set") { writing in
      try writing.save(Setting(name: "x", value: "1"))
      #expect(try reader.read { try $0.settings() } == [])
    }
    #expect(try reader.read { try $0.settings().count } == 1)
  }

  @Test func `a note left by a process that is gone is not believed`() throws {
    let folder = TemporaryFolder()
    let database = try folder.open()
    database.holderFile.write(Holder(process: Int32.max - 7, doing: "import", since: Instant(seconds: 0)))
    #expect(database.holderFile.read() == nil)
  }

  @Test func `a full disk is said to be full, and nothing of the act stays`() throws {
    let folder = TemporaryFolder()
    let database = try folder.open()
    let before = try database.dump()
    try database.damage("PRAGMA max_page_count = 70")
    #expect(throws: StoreError.diskFull(path: folder.network)) {
      try database.write("fill") { writing in
        for number in 0..<20_000 { try writing.save(Setting(name: "\(number)", value: "full")) }
      }
    }
    #expect(try database.dump() == before)
    #expect(try database.inspect().findings.isEmpty)
    try database.damage("PRAGMA max_page_count = 100000")
    try database.write("log") { try $0.save(Setting(name: "x", value: "1")) }
  }

  @Test func `an act that fails leaves nothing`() throws {
    let folder = TemporaryFolder()
    let database = try folder.open()
    struct Stop: Error {}
    #expect(throws: Stop.self) {
      try database.write("half") { writing in
        try writing.save(Setting(name: "x", value: "1"))
        throw Stop()
      }
    }
    #expect(try database.read { try $0.settings() } == [])
    #expect(try database.read { try $0.countActs() } == 0)
  }
}
