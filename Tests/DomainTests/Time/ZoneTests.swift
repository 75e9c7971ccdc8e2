import Domain
import Foundation
import Testing

@Suite struct ZoneTests {
  /// The zone as this machine's files have it; the tests that need it are left out where there are none.
  private static func zone(_ name: String) -> Zone? {
    guard let data = FileManager.default.contents(atPath: "/usr/share/zoneinfo/\(name)") else { return nil }
    return Zone(name: name, file: Array(data))
  }

  @Test(arguments: ["Europe/Brussels", "America/New_York", "Australia/Lord_Howe", "Asia/Kolkata", "Pacific/Apia"])
  func `a zone file says what the system's own library says, to 2060`(name: String) throws {
    let zone = try #require(Self.zone(name))
    let reference = try #require(TimeZone(identifier: name))
    for seconds in stride(from: Int64(0), to: 2_840_000_000, by: 997_003) {
      let offset = reference.secondsFromGMT(for: Date(timeIntervalSince1970: Double(seconds)))
      #expect(zone.offset(at: Instant(seconds: seconds)) == offset, "\(name) at \(seconds)")
    }
  }

  @Test func `noon of every day is noon when read back`() throws {
    let zone = try #require(Self.zone("Europe/Brussels"))
    for number: Int32 in 20_000..<21_000 {
      let day = Day(number: number)
      let local = zone.local(zone.instant(of: day, second: 43_200))
      #expect(local.day == day && local.second == 43_200)
    }
  }

  @Test func `the hour that spring skips leads to the time after the jump`() throws {
    let zone = try #require(Self.zone("Europe/Brussels"))
    let day = Day(iso: "2026-03-29")!
    #expect(zone.instant(of: day, second: 2 * 3600 + 1800).iso == "2026-03-29T01:30:00Z")
  }

  @Test func `a file that is no zone file is refused, cut at every byte`() throws {
    #expect(Zone(name: "none", file: Array("TZif".utf8)) == nil)
    let data = try #require(FileManager.default.contents(atPath: "/usr/share/zoneinfo/Europe/Brussels"))
    for end in stride(from: 0, to: data.count - 40, by: 7) {
      _ = Zone(name: "cut", file: Array(data[..<end]))
    }
  }
}
