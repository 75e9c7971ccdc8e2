import Domain

/// Finds the user's own address in mail where they have not told it: the one that takes part in nearly everything.
struct OwnAddress {
  private struct Count {
    var typed: Identifier
    var count: Int
  }

  private var counts: [String: Count] = [:]
  private var traces = 0
  /// Addresses counted at once; a busy mailbox has its owner among the first.
  private static let limit = 50_000
  /// Below so many traces nothing is concluded.
  private static let least = 5

  mutating func look(at trace: Trace) {
    guard !trace.isAutomated, !trace.channel.isConversation else { return }
    traces += 1
    var seen: Set<String> = []
    for person in [trace.sender] + trace.recipients {
      guard let identifier = person.identifier, let key = identifier.key(region: .unknown), seen.insert(key).inserted,
        counts[key] != nil || counts.count < Self.limit
      else { continue }
      counts[key, default: Count(typed: identifier, count: 0)].count += 1
    }
  }

  /// An address in at least six of ten exchanges, and in twice as many as any other.
  var found: Identifier? {
    guard traces >= Self.least else { return nil }
    let ranked = counts.values.sorted { ($1.count, $0.typed.typed) < ($0.count, $1.typed.typed) }
    guard let first = ranked.first, first.count * 10 >= traces * 6 else { return nil }
    if ranked.count > 1, ranked[1].count * 2 > first.count { return nil }
    return first.typed
  }
}
