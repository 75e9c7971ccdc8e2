import Synchronization

/// Chance that is the same every time: SplitMix64 (Steele, Lea, Flood 2014).
final class Chance: Sendable {
  private let state: Mutex<UInt64>

  init(seed: UInt64) { state = Mutex(seed) }

  func next() -> UInt64 {
    state.withLock { state in
      state &+= 0x9E37_79B9_7F4A_7C15
      var word = state
      word = (word ^ (word >> 30)) &* 0xBF58_476D_1CE4_E5B9
      word = (word ^ (word >> 27)) &* 0x94D0_49BB_1331_11EB
      return word ^ (word >> 31)
    }
  }

  func below(_ bound: Int) -> Int { Int(next() % UInt64(bound)) }

  /// Of a hundred times, so many.
  func percent(_ share: Int) -> Bool { below(100) < share }

  /// The first of a list often, the later ones ever more rarely, as names go in a population.
  func rarely(_ count: Int) -> Int { min(below(count) + 1, min(below(count) + 1, below(count) + 1)) - 1 }
}
