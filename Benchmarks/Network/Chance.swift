import Domain
import Synchronization

/// Chance that is the same every time.
final class Chance: Sendable {
  private let generator: Mutex<SplitMix64>

  init(seed: UInt64) { generator = Mutex(SplitMix64(seed: seed)) }

  func next() -> UInt64 { generator.withLock { $0.next() } }

  func below(_ bound: Int) -> Int { Int(next() % UInt64(bound)) }

  /// Of a hundred times, so many.
  func percent(_ share: Int) -> Bool { below(100) < share }

  /// The first of a list often, the later ones ever more rarely, as names go in a population.
  func rarely(_ count: Int) -> Int { min(below(count) + 1, min(below(count) + 1, below(count) + 1)) - 1 }
}
