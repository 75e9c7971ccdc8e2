/// Gives each word of one name a word of its own in another.
enum WordAssignment {
  /// The likeness of each of `words` to the distinct one of `others` that it was given, or nil where some word finds
  /// none. Kuhn's augmenting paths; at most the cube of the number of words, which is small.
  static func match(
    _ words: [String], to others: [String], allowingNear: Bool = false
  ) -> [WordLikeness]? {
    guard words.count <= others.count else { return nil }
    let table = words.map { word in others.map { WordLikeness(word, $0, allowingNear: allowingNear) } }
    var taker = [Int?](repeating: nil, count: others.count)
    // Sure pairs first, so that a weaker likeness takes a word only where no better use of it is known.
    for strongest in [WordLikeness.equal, .nickname] {
      for word in words.indices where !taker.contains(word) {
        let free = others.indices.first { taker[$0] == nil && table[word][$0] == strongest }
        if let free { taker[free] = word }
      }
    }
    for word in words.indices where !taker.contains(word) {
      var visited: Set<Int> = []
      guard place(word, table, &taker, &visited) else { return nil }
    }
    return words.indices.map { word in
      taker.firstIndex(of: word).flatMap { table[word][$0] } ?? .initial
    }
  }

  private static func place(
    _ word: Int, _ table: [[WordLikeness?]], _ taker: inout [Int?], _ visited: inout Set<Int>
  ) -> Bool {
    for other in table[word].indices where table[word][other] != nil && visited.insert(other).inserted {
      if let current = taker[other], !place(current, table, &taker, &visited) { continue }
      taker[other] = word
      return true
    }
    return false
  }
}
