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
    let (first, second) = (Array(one.unicodeScalars), Array(other.unicodeScalars))
    guard first.count <= longest, second.count <= longest, first.count - second.count <= limit else { return false }
    guard toPrefix || second.count - first.count <= limit else { return false }
    let width = second.count + 1
    var beforeLast = [Int](repeating: 0, count: width)
    var last = Array(0..<width)
    var row = last
    for place in first.indices {
      row[0] = place + 1
      var lowest = row[0]
      for column in 1..<width {
        let isSame = first[place] == second[column - 1]
        var cost = min(last[column] + 1, row[column - 1] + 1, last[column - 1] + (isSame ? 0 : 1))
        if place > 0, column > 1, first[place] == second[column - 2], first[place - 1] == second[column - 1] {
          cost = min(cost, beforeLast[column - 2] + 1)
        }
        row[column] = cost
        lowest = min(lowest, cost)
      }
      // A swap looks two rows back, so the row before must be out of reach as well.
      if lowest > limit, last.allSatisfy({ $0 > limit }) { return false }
      (beforeLast, last, row) = (last, row, beforeLast)
    }
    return toPrefix ? last.contains { $0 <= limit } : last[second.count] <= limit
  }
}
