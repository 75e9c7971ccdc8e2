import Domain
import Foundation
import Synchronization

@testable import Store

/// A folder of a test's own, gone when the test is.
final class TemporaryFolder {
  let path: String

  init() {
    path = NSTemporaryDirectory() + "tend-store-" + ProcessInfo.processInfo.globallyUniqueString
    try? FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  var network: String { path + "/network.db" }

  func file(_ name: String) -> String { path + "/" + name }

  func bytes(_ name: String) -> [UInt8] { FileManager.default.contents(atPath: file(name)).map { Array($0) } ?? [] }

  var names: [String] { ((try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []).sorted() }

  /// Opens the network in this folder as one more process would.
  func open(
    creating: Bool = true, seed: UInt64 = 1, migrations: [Migration] = Migration.all, patience: Int = 10_000,
    onWait: @escaping @Sendable (Holder?) -> Void = { _ in }
  ) throws(StoreError) -> Database {
    try Database(
      path: network, creating: creating, world: .seeded(seed), migrations: migrations, evaluator: concluding,
      patience: patience, onWait: onWait)
  }
}

/// Concludes something of every part of the evidence, so that a forgotten standing shows.
func concluding(_ reading: Reading) throws(StoreError) -> Database.Evaluator {
  let rules = try reading.setting(Setting.rules)?.value ?? ""
  return { evidence in
    let promises = evidence.promises.filter { $0.outcome == nil }
    return Standing(
      contact: evidence.relationship.contact, basis: evidence.livedHereSince == nil ? .none : .history,
      strain: rules.isEmpty ? .none : .light, lastTwoSided: evidence.touches.last?.at,
      lastTouch: evidence.touches.last?.at, exchanges: evidence.touches.count,
      rhythm: evidence.helps.isEmpty ? nil : 1 / Double(evidence.helps.count + 2), due: evidence.relationship.askAgain,
      unanswered: evidence.asks.count + evidence.namedIn.count + evidence.facts.count,
      earned: evidence.referrals.isEmpty ? [] : [.referral, .advice],
      openings: promises.map { Opening(kind: .keepPromise, from: $0.made, subject: .promise($0.id)) })
  }
}

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

/// SplitMix64: every seed gives its own sequence, again and again.
struct Chance: RandomNumberGenerator, Sendable {
  private var state: UInt64

  init(_ seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var word = state
    word = (word ^ (word >> 30)) &* 0xBF58_476D_1CE4_E5B9
    word = (word ^ (word >> 27)) &* 0x94D0_49BB_1331_11EB
    return word ^ (word >> 31)
  }
}

extension Database {
  /// Everything that stands in the tables but the journal and the acts, a line for each row.
  func dump() throws -> [String] {
    try read { reading in
      let tables = try reading.sql(
        """
        SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'note_text_%' AND name NOT IN
          ('journal', 'act', 'network', 'sqlite_stat1', 'sqlite_stat4')
        """
      ).all { $0.text(0) }
      var lines: [String] = []
      for table in tables.sorted() {
        // Standings carry how often the rules changed: history, not content.
        let columns = try reading.sql("SELECT name FROM pragma_table_info('\(table)')").all { $0.text(0) }
          .filter { table != "standing" || $0 != "rules" }
        let row = columns.map { "quote(\"\($0)\")" }.joined(separator: " || '|' || ")
        let place = table == "note_text" ? "rowid || '|' || " : ""
        lines += try reading.sql("SELECT \(place)\(row) FROM \(table) ORDER BY 1").all { "\(table) \($0.text(0))" }
      }
      return lines
    }
  }
}
