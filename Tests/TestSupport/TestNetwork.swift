package import Domain
package import Foundation
import Synchronization
package import UseCases

/// A network of its own for one test: a real database in a folder of its own, a clock that the test sets, the zone of
/// Brussels, chance from a seed. The folder goes when the test is over.
package final class TestNetwork {
  package let folder: URL
  package let network: Network
  package let clock: Clock

  /// A clock that stands still until it is set.
  package final class Clock: Sendable {
    private let time: Mutex<Instant>

    init(_ start: Instant) { time = Mutex(start) }

    package var now: Instant { time.withLock { $0 } }

    package func set(_ instant: Instant) { time.withLock { $0 = instant } }

    /// Every reading is a microsecond later than the one before, so that acts have an order.
    func tick() -> Instant {
      time.withLock { time in
        time.microseconds += 1
        return time
      }
    }
  }

  /// - Parameter now: `2026-11-26T09:00:00Z` where nothing is said: a Thursday.
  package init(now: String = "2026-11-26T09:00:00Z", seed: UInt64 = 1) throws {
    folder = FileManager.default.temporaryDirectory.appendingPathComponent("tend-test-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let clock = Clock(Instant(iso: now)!)
    self.clock = clock
    network = try Network(
      path: folder.appendingPathComponent("network.db").path, creating: true,
      world: .test(now: { clock.tick() }, seed: seed))
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  /// Lets the clock stand at `now` on this day, in UTC.
  package func go(to now: String) { clock.set(Instant(iso: now)!) }

  /// Writes a file beside the database and gives its path.
  package func file(_ name: String, _ text: String) throws -> String { try file(name, Array(text.utf8)) }

  package func file(_ name: String, _ bytes: [UInt8]) throws -> String {
    let url = folder.appendingPathComponent(name)
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: url)
    return url.path
  }
}

extension World {
  /// The world of a test.
  package static func test(now: @escaping @Sendable () -> Instant, seed: UInt64) -> World {
    let state = Mutex(Seed(seed))
    return World(
      now: now, zone: .brussels, zoneNamed: { $0 == "Europe/Brussels" ? .brussels : $0 == "UTC" ? .utc : nil },
      chance: { state.withLock { $0.next() } })
  }
}
