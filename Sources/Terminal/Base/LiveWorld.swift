import Domain
import Foundation
import Synchronization
import UseCases

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The world as it is: the only place that reads the clock, the zone, chance, and the variables that stand in for them.
///
/// `TEND_NOW` (RFC 3339), `TEND_ZONE` (`Europe/Brussels`) and `TEND_SEED` (a number) make a run repeatable.
enum LiveWorld {
  static func make(environment: [String: String]) throws(Refusal) -> World {
    let fixed = try value("TEND_NOW", in: environment, like: "2026-11-26T09:00:00Z") { Instant(iso: $0) }
    let zone = try value("TEND_ZONE", in: environment, like: "Europe/Brussels") { zoneFile($0) }
    let seed = try value("TEND_SEED", in: environment, like: "7") { UInt64($0) }
    let clock: @Sendable () -> Instant = if let fixed { { fixed } } else { { now() } }
    return World(now: clock, zone: zone ?? localZone(), zoneNamed: { zoneFile($0) }, chance: chance(seed: seed))
  }

  /// What a variable says; nil where it is not set. A value that can't be read is refused: silently left out, it would
  /// date what is written with another day.
  private static func value<Value>(
    _ variable: String, in environment: [String: String], like example: String, _ read: (String) -> Value?
  ) throws(Refusal) -> Value? {
    guard let text = environment[variable], !text.isEmpty else { return nil }
    guard let value = read(text) else { throw .environment(variable: variable, value: text, example: example) }
    return value
  }

  private static func now() -> Instant {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    return Instant(microseconds: Int64(time.tv_sec) * 1_000_000 + Int64(time.tv_nsec) / 1000)
  }

  private static func localZone() -> Zone {
    if let bytes = bytes(ofFile: "/etc/localtime"), let zone = Zone(name: localName(), file: bytes) { return zone }
    return .utc
  }

  /// What `/etc/localtime` points to, below the zone folder.
  private static func localName() -> String {
    guard let path = realpath("/etc/localtime", nil) else { return "local" }
    defer { free(path) }
    let whole = String(cString: path)
    guard let folder = whole.range(of: "zoneinfo/") else { return "local" }
    return String(whole[folder.upperBound...])
  }

  private static let folder = "/usr/share/zoneinfo/"

  private static func zoneFile(_ name: String) -> Zone? {
    // A name is a path below the folder: letters, digits and `_+-/`, and no way up.
    let isName = name.utf8.allSatisfy { byte in
      switch byte {
      case 48...57, 65...90, 97...122, 95, 43, 45, 47: true
      default: false
      }
    }
    guard isName, !name.isEmpty, !name.hasPrefix("/"), let bytes = bytes(ofFile: folder + name) else {
      return name == "UTC" ? .utc : nil
    }
    return Zone(name: name, file: bytes)
  }

  private static func bytes(ofFile path: String) -> [UInt8]? {
    guard let file = fopen(path, "rb") else { return nil }
    defer { fclose(file) }
    var bytes = [UInt8](repeating: 0, count: 1 << 16)
    let count = fread(&bytes, 1, bytes.count, file)
    return count > 0 ? Array(bytes[..<count]) : nil
  }

  private static func chance(seed: UInt64?) -> @Sendable () -> UInt64 {
    guard let seed else {
      return {
        var generator = SystemRandomNumberGenerator()
        return generator.next()
      }
    }
    let state = SeededChance(seed)
    return { state.next() }
  }
}

private final class SeededChance: Sendable {
  private let generator: Mutex<SplitMix64>

  init(_ seed: UInt64) { generator = Mutex(SplitMix64(seed: seed)) }

  func next() -> UInt64 { generator.withLock { $0.next() } }
}
