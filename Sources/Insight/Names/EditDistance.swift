/// Slips of the pen: letters left out, added, changed, or two neighbours swapped, each counted once (the restricted
/// distance of Damerau and Levenshtein).
package enum EditDistance {
  private static let longest = 64

  /// Whether at most `limit` slips lead from `one` to `other`. Words of more than 64 letters are compared for equality.
  /// Takes at most the product of their lengths, much less where they differ early.
  package static func isWithin(_ limit: Int, _ one: String, _ other: String) -> Bool {
    distance(one, other, limit: limit, toPrefix: false)
  }

  /// Whether at most `limit` slips lead from `word` to a beginning of `other`: for a word that is still being typed.
  package static func isWithin(_ limit: Int, _ word: String, prefixOf other: String) -> Bool {
    distance(word, other, limit: limit, toPrefix: true)
  }

  private static func distance(_ one: String, _ other: String, limit: Int, toPrefix: Bool) -> Bool {
    if one == other { return true }
    // Bytes are letters where both are ASCII, which folded names mostly are.
    let (first, second) = (Array(one.utf8), Array(other.utf8))
    if first.allSatisfy({ $0 < 0x80 }) && second.allSatisfy({ $0 < 0x80 }) {
      return distance(first, second, limit: limit, toPrefix: toPrefix)
    }
    return distance(Array(one.unicodeScalars), Array(other.unicodeScalars), limit: limit, toPrefix: toPrefix)
  }

  private static func distance<Letter: Equatable>(
    _ first: [Letter], _ second: [Letter], limit: Int, toPrefix: Bool
  ) -> Bool {
    guard first.count <= longest, second.count <= longest, first.count - second.count <= limit else { return false }
    guard toPrefix || second.count - first.count <= limit else { return false }
    // Of a beginning, no more than the word's length and the slips can count.
    let width = min(second.count, first.count + limit) + 1
    return withUnsafeTemporaryAllocation(of: Int.self, capacity: 3 * width) { rows in
      // The row before the last, the last, and the one being filled, taking turns.
      var (beforeLast, last, row) = (0, width, 2 * width)
      for column in 0..<width { rows[last + column] = column }
      var lowestBefore = 0
      for place in first.indices {
        rows[row] = place + 1
        var lowest = place + 1
        for column in 1..<width {
          let change = first[place] == second[column - 1] ? 0 : 1
          var cost = min(rows[last + column] + 1, rows[row + column - 1] + 1, rows[last + column - 1] + change)
          if place > 0, column > 1, first[place] == second[column - 2], first[place - 1] == second[column - 1] {
            cost = min(cost, rows[beforeLast + column - 2] + 1)
          }
          rows[row + column] = cost
          lowest = min(lowest, cost)
        }
        // A swap looks two rows back, so the row before must be out of reach as well.
        if lowest > limit && lowestBefore > limit { return false }
        lowestBefore = lowest
        (beforeLast, last, row) = (last, row, beforeLast)
      }
      if toPrefix { return (0..<width).contains { rows[last + $0] <= limit } }
      return width == second.count + 1 && rows[last + second.count] <= limit
    }
  }
}
