import Domain

/// Finds the zones that a calendar's times name: by the name itself, by the Windows name it may be, by a place at the
/// end of a longer name, or by the VTIMEZONE that the file brings.
struct CalendarZones {
  private let zoneNamed: @Sendable (String) -> Zone?
  private var known: [String: Zone?] = [:]
  private var brought: [String: VTimeZone] = [:]

  /// A calendar names few zones; a file that brings more is no calendar.
  private static let limit = 1000

  init(zoneNamed: @escaping @Sendable (String) -> Zone?) { self.zoneNamed = zoneNamed }

  /// Keeps a VTIMEZONE; the first of a name counts.
  mutating func keep(_ zone: VTimeZone) {
    let name = Self.trimmed(zone.name)
    guard brought.count < Self.limit, brought[name] == nil else { return }
    brought[name] = zone
    if known[name] == .some(nil) { known[name] = nil }
  }

  /// Nil where neither this machine nor the file knows the zone. `now` and `effort` bound the rules of a VTIMEZONE.
  mutating func zone(named raw: String, now: Instant, effort: inout Int) throws(RecordProblem) -> Zone? {
    let name = Self.trimmed(raw)
    if let found = known[name] { return found }
    var zone = Self.candidates(for: name).lazy.compactMap(zoneNamed).first
    if zone == nil, let brought = brought[name] { zone = try brought.zone(until: now, effort: &effort) }
    if known.count < Self.limit { known[name] = .some(zone) }
    return zone
  }

  /// Microsoft writes blanks behind names, others quotes around them.
  private static func trimmed(_ name: String) -> String {
    let unwanted: (Character) -> Bool = { $0 == " " || $0 == "\"" || $0 == "\t" }
    return String(name.drop(while: unwanted).reversed().drop(while: unwanted).reversed())
  }

  private static func candidates(for name: String) -> [String] {
    var candidates = [name]
    if let place = WindowsZones.zone(named: name) { candidates.append(place) }
    // `/freeassociation.sourceforge.net/Europe/Berlin`, `tzone://Microsoft/Utc`
    let pieces = name.split(separator: "/")
    if pieces.count > 1, name.hasPrefix("/") || name.contains("://") {
      for count in [3, 2] where pieces.count > count { candidates.append(pieces.suffix(count).joined(separator: "/")) }
      if let last = pieces.last { candidates.append(String(last)) }
    }
    let isUTC = candidates.contains { ["UTC", "GMT", "Z", "ETC/UTC", "ETC/GMT"].contains($0.uppercased()) }
    return isUTC ? candidates + ["UTC"] : candidates
  }
}
