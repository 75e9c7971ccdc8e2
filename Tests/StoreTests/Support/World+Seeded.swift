import Domain
import Synchronization

extension World {
  /// A world whose clock goes on by a second at each look, and whose chance repeats.
  static func seeded(_ seed: UInt64) -> World {
    let clock = Mutex<Int64>(1_795_000_000)
    let chance = Mutex(Chance(seed))
    return World(
      now: {
        clock.withLock { seconds in
          seconds += 1
          return Instant(seconds: seconds)
        }
      }, zone: .utc, chance: { chance.withLock { $0.next() } })
  }
}
