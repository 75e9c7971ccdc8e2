import Domain
import Foundation
import Store
import TestSupport
import Testing
import UseCases

@Suite struct BackupTests {
  private func network() throws -> (TestNetwork, String) {
    let test = try TestNetwork()
    _ = try test.network.add(name: "Ana Ruiz", PersonEdit())
    return (test, test.folder.path)
  }

  @Test func `a backup into a folder carries the network's name and the time`() throws {
    let (test, folder) = try network()
    let copy = try test.network.backUp(to: folder)
    #expect(copy.path == folder + "/network-2026-11-26-100000.db")
    #expect(copy.bytes > 0)
    let refusal = #expect(throws: Refusal.self) { try test.network.backUp(to: copy.path) }
    guard case .file(copy.path, .exists) = refusal else { throw refusal ?? .missing(.files) }
  }

  @Test func `restoring brings back what was, and keeps what is`() throws {
    let (test, _) = try network()
    let folder = test.folder.appendingPathComponent("other")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let path = folder.appendingPathComponent("network.db").path
    let copy = try test.network.backUp(to: test.folder.path)
    do {
      let there = try Network(path: path, creating: true, world: test.network.world)
      _ = try there.add(name: "Bo Maartens", PersonEdit())
      #expect(throws: Refusal.self) {
        let restoration = try Network.restoration(from: copy.path, to: path, world: there.world)
        try Network.restore(restoration, world: there.world)
      }
    }
    let restoration = try Network.restoration(from: copy.path, to: path, world: test.network.world)
    #expect(restoration.holds.contacts == 1)
    try Network.restore(restoration, world: test.network.world)
    let back = try Network(path: path, creating: false, world: test.network.world)
    #expect(try back.person("ana") == (try test.network.person("ana")))
    let aside = try Network(path: try #require(restoration.aside), creating: false, world: test.network.world)
    _ = try aside.person("bo")
  }

  @Test func `a file that is not there, or no backup, is refused`() throws {
    let (test, folder) = try network()
    let world = test.network.world
    #expect(throws: Refusal.self) {
      try Network.restoration(from: folder + "/none.db", to: folder + "/n.db", world: world)
    }
    let text = try test.file("text.db", "no database")
    #expect(throws: Refusal.self) { try Network.restoration(from: text, to: folder + "/n.db", world: world) }
  }

  @Test func `a sound network is found sound`() throws {
    let (test, _) = try network()
    let diagnosis = try test.network.diagnose(repairing: true)
    #expect(!diagnosis.hasFaults)
    #expect(diagnosis.repaired == [])
    #expect(diagnosis.inspected.contacts == 1)
  }
}
