import Domain
import Store
import Synchronization
import UseCases

/// A network opened with a clock and a chance of its own, so that two of them given the same work write the same rows.
final class Bench {
  let network: Network
  let handle: OpaquePointer
  private let clock: SteppedClock

  init(path: String) throws {
    let clock = SteppedClock()
    self.clock = clock
    let world = World(now: { clock.now }, zone: .utc, chance: { clock.chance() })
    network = try Network(path: path, creating: false, world: world)
    guard let handle = Tap.newest else { throw BenchError.noConnection }
    self.handle = handle
  }

  /// What a person types, for people whose name is theirs alone.
  func unambiguousLines(_ count: Int) throws -> [String] {
    var people: [ListedPerson] = []
    try network.database.read { try $0.everyone { person in people.append(person) } }
    var lines: [String] = []
    var place = 0
    // Steps coprime to the count reach everybody once, far apart.
    while lines.count < count, place < people.count {
      let person = people[place * 7919 % people.count]
      place += 1
      let text = "coffee with \(person.name.lowercased())"
      guard try network.understand(text).questions.isEmpty else { continue }
      lines.append(text)
    }
    guard lines.count == count else { throw BenchError.tooFewNames }
    return lines
  }

  func understand(_ line: String) throws -> Understanding {
    clock.step()
    return try network.understand(line)
  }

  func save(_ understood: Understanding) throws { _ = try network.save(understood) }
}

enum BenchError: Error {
  case noConnection, tooFewNames
  case sqlite(Int32, String)
}

/// Half a minute on for each line; chance is SplitMix64 (Steele, Lea, Flood 2014).
private final class SteppedClock: Sendable {
  private let state = Mutex((seconds: Int64(1_772_442_000), chance: UInt64(7)))

  var now: Instant { state.withLock { Instant(seconds: $0.seconds) } }

  func step() { state.withLock { $0.seconds += 30 } }

  func chance() -> UInt64 {
    state.withLock { state in
      state.chance &+= 0x9E37_79B9_7F4A_7C15
      var word = state.chance
      word = (word ^ (word >> 30)) &* 0xBF58_476D_1CE4_E5B9
      word = (word ^ (word >> 27)) &* 0x94D0_49BB_1331_11EB
      return word ^ (word >> 31)
    }
  }
}
