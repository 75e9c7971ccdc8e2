import Domain
import Foundation
import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The world as it is: the only place that reads the clock, the zone, chance, and the variables that stand in for them.
///
/// `TEND_NOW` (RFC 3339), `TEND_ZONE` (`Europe/Brussels`) and `TEND_SEED` (a number) make a run repeatable.
enum LiveWorld {
  static func make(environment: [String: String]) -> World {
    let clock: @Sendable () -> Instant
    if let fixed = environment["TEND_NOW"].flatMap(Instant.init(iso:)) {
      clock = { fixed }
    } else {
      clock = { now() }
    }
    return World(
      now: clock, zone: zone(environment["TEND_ZONE"]), zoneNamed: { zoneFile($0) },
      chance: chance(seed: environment["TEND_SEED"].flatMap { UInt64($0) }))
  }

  private static func now() -> Instant {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    return Instant(microseconds: Int64(time.tv_sec) * 1_000_000 + Int64(time.tv_nsec) / 1000)
  }

  private static func zone(_ name: String?) -> Zone {
    if let name, let zone = zoneFile(name) { return zone }
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
