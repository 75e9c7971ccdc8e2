/// Gives each word of a query a token of its own so that the sum of their matches is the least, by depth first search
/// that turns back as soon as a way costs more than the best one known. Words are few; equal tokens are the rare case
/// in which the search is long, and its steps are bounded.
struct CheapestAssignment {
  private static let stepLimit = 2000

  private let table: [[NameRanking.WordMatch?]]
  private var best: (cost: Int, matches: [NameRanking.WordMatch])?
  private var chosen: [NameRanking.WordMatch] = []
  private var taken: UInt64 = 0
  private var steps = 0

  /// `table` has a row for each word and a column for each token, of which there are at most 64.
  init(_ table: [[NameRanking.WordMatch?]]) {
    self.table = table
    search(cost: 0)
  }

  /// Nil where some word finds no token left.
  var result: (cost: Int, matches: [NameRanking.WordMatch])? { best }

  private mutating func search(cost: Int) {
    steps += 1
    if steps > Self.stepLimit { return }
    if let best, cost >= best.cost { return }
    if chosen.count == table.count {
      best = (cost, chosen)
      return
    }
    let row = table[chosen.count]
    let order = row.indices.filter { row[$0] != nil }.sorted { rank(row[$0]) < rank(row[$1]) }
    for token in order where taken & (1 << UInt64(token)) == 0 {
      guard let match = row[token] else { continue }
      taken |= 1 << UInt64(token)
      chosen.append(match)
      search(cost: cost + match.rawValue)
      chosen.removeLast()
      taken &= ~(1 << UInt64(token))
    }
  }

  private func rank(_ match: NameRanking.WordMatch?) -> Int { match?.rawValue ?? .max }
}
