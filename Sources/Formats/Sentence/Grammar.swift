/// The tables of a language in the shape they are searched in.
struct Grammar: Sendable {
  struct ChannelEntry: Sendable {
    var words: [String]
    var channel: WordTables.ChannelWord
  }

  /// In the order of the table: the first that fits is meant.
  let patterns: [Pattern]
  /// Patterns by each word that can be their first fixed one; ascending.
  private let byAnchor: [String: [Int]]
  /// Channel words by their first word, longest first.
  let channels: [String: [ChannelEntry]]
  /// Words that are part of no name.
  let stops: Set<String>
  let unanswered: [[String]]
  let invitations: [[String]]

  init(_ tables: WordTables) {
    var anchors: [String: [Int]] = [:]
    var stops = tables.never.union(tables.determiners).union(tables.negations).union(tables.selves)
    stops.formUnion(tables.markers.keys)
    stops.formUnion(tables.sendingVerbs)
    stops.formUnion(tables.gettingVerbs)
    patterns = tables.patterns.map { Pattern($0.text, sense: $0.sense) }
    for (index, pattern) in patterns.enumerated() {
      for word in pattern.anchors { anchors[word, default: []].append(index) }
      stops.formUnion(pattern.vocabulary)
    }
    byAnchor = anchors
    var channels: [String: [ChannelEntry]] = [:]
    for (text, channel) in tables.channels {
      let words = text.split(separator: " ").map(String.init)
      channels[words[0], default: []].append(ChannelEntry(words: words, channel: channel))
      if words.count == 1 { stops.insert(words[0]) }
    }
    self.channels = channels.mapValues { $0.sorted { $0.words.count > $1.words.count } }
    self.stops = stops.subtracting(tables.namesToo).subtracting(tables.joiners).subtracting(tables.pronouns)
    unanswered = tables.unanswered.map { $0.split(separator: " ").map(String.init) }
    invitations = tables.invitations.map { $0.split(separator: " ").map(String.init) }
  }

  /// The patterns whose first fixed word is among these, in the order of the table.
  func candidates(for tokens: [Token]) -> [Int] {
    var found: Set<Int> = []
    for token in tokens {
      if let some = byAnchor[token.folded] { found.formUnion(some) }
    }
    return found.sorted()
  }

  /// The channel word that begins at `index`.
  func channel(at index: Int, in tokens: [Token]) -> ChannelEntry? {
    guard let entries = channels[tokens[index].folded] else { return nil }
    return entries.first { entry in
      index + entry.words.count <= tokens.count
        && entry.words.indices.allSatisfy { tokens[index + $0].folded == entry.words[$0] }
    }
  }
}
