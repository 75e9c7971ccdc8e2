package import Domain

/// Orders the people whom a search found by how well their names answer it.
package enum NameRanking {
  /// A contact that has a token in common with the query, however loosely it was found.
  package struct Candidate: Sendable {
    package var contact: ContactID
    /// Folded words of everything the contact is found by.
    package var tokens: [String]
    /// Kept by the store, higher first: a higher tier, and more recent within it.
    package var priority: Int32

    package init(contact: ContactID, tokens: [String], priority: Int32) {
      (self.contact, self.tokens, self.priority) = (contact, tokens, priority)
    }
  }

  /// How a word of the query met a token, the better before the worse.
  package enum WordMatch: Int, Comparable, Sendable {
    case exact, prefix, nickname, near

    package static func < (one: WordMatch, other: WordMatch) -> Bool { one.rawValue < other.rawValue }
  }

  package struct Ranked: Hashable, Sendable {
    package var contact: ContactID
    /// For each word of the query, in its order.
    package var matches: [WordMatch]
    package var priority: Int32

    package init(contact: ContactID, matches: [WordMatch], priority: Int32) {
      (self.contact, self.matches, self.priority) = (contact, matches, priority)
    }
  }

  /// The best `limit` of `candidates`, those left out for whom some word of the query has no token of its own. The
  /// closer match comes first, then the higher priority, then the older contact, so that the order is always the same.
  /// `allowingNear` also takes slips of the pen: for a second look when few were found.
  package static func rank(
    query: [String], candidates: [Candidate], limit: Int, allowingNear: Bool = false
  ) -> [Ranked] {
    guard !query.isEmpty, limit > 0 else { return [] }
    let words = query.prefix(QueryWords.limit).map { Word($0) }
    var ranked: [(cost: Int, result: Ranked)] = []
    for candidate in candidates {
      guard let (cost, matches) = assign(words, candidate.tokens, allowingNear) else { continue }
      ranked.append((cost, Ranked(contact: candidate.contact, matches: matches, priority: candidate.priority)))
    }
    ranked.sort { one, other in
      if one.cost != other.cost { return one.cost < other.cost }
      if one.result.priority != other.result.priority { return one.result.priority > other.result.priority }
      return one.result.contact < other.result.contact
    }
    return ranked.prefix(limit).map(\.result)
  }

  /// Whether `word` may be a mistyped `token` or its beginning: one slip from three letters on, two from eight.
  package static func nearly(_ word: String, _ token: String) -> Bool {
    let length = word.unicodeScalars.count
    guard length >= 3 else { return false }
    return EditDistance.isWithin(length >= 8 ? 2 : 1, word, prefixOf: token)
  }

  /// A word of the query with the forms that its name also has.
  private struct Word {
    var text: String
    var forms: Set<String>

    init(_ text: String) { (self.text, forms) = (text, Nicknames.forms(of: text)) }

    func match(_ token: String, _ allowingNear: Bool) -> WordMatch? {
      if text == token { return .exact }
      if token.utf8.starts(with: text.utf8) { return .prefix }
      if forms.contains(token) { return .nickname }
      return allowingNear && NameRanking.nearly(text, token) ? .near : nil
    }
  }

  /// The cheapest way to give each word a token of its own.
  private static func assign(
    _ words: [Word], _ tokens: [String], _ allowingNear: Bool
  ) -> (cost: Int, matches: [WordMatch])? {
    let tokens = tokens.prefix(32)
    guard words.count <= tokens.count else { return nil }
    let table = words.map { word in tokens.map { word.match($0, allowingNear) } }
    guard table.allSatisfy({ row in row.contains { $0 != nil } }) else { return nil }
    return CheapestAssignment(table).result
  }
}
