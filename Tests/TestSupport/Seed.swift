package import Domain

/// Chance for property tests, the same for the same seed.
package typealias Seed = SplitMix64

extension SplitMix64 {
  package init(_ seed: UInt64) { self.init(seed: seed) }
}
