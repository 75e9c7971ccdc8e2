import Domain
import Foundation

@testable import Store

/// A folder of a test's own, gone when the test is.
final class TemporaryFolder {
  let path: String

  init() {
    path = NSTemporaryDirectory() + "tend-store-" + ProcessInfo.processInfo.globallyUniqueString
    try? FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  var network: String { path + "/network.db" }

  func file(_ name: String) -> String { path + "/" + name }

  func bytes(_ name: String) -> [UInt8] { FileManager.default.contents(atPath: file(name)).map { Array($0) } ?? [] }

  var names: [String] { ((try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []).sorted() }

  /// Opens the network in this folder as one more process would.
  func open(
    creating: Bool = true, seed: UInt64 = 1, migrations: [Migration] = Migration.all, patience: Int = 10_000,
    onWait: @escaping @Sendable (Holder?) -> Void = { _ in }
  ) throws(StoreError) -> Database {
    try Database(
      path: network, creating: creating, world: .seeded(seed), migrations: migrations, evaluator: concluding,
      patience: patience, onWait: onWait)
  }
}
