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
  /// Words that a date phrase without digits begins with.
  let dateStarts: Set<String>
  /// Words with a meaning of their own that may be part of a name.
  let doubtful: Set<String>
  /// Words that are part of no name, whoever is in the network: "with", "and", "the".
  let neverNamed: Set<String>
  /// Those of them that a capital letter after a name makes part of it: "Leap Two", "Tom Short".
  let nameable: Set<String>
  /// Channel words of one word and at least five letters that are no verbs, in the order of the alphabet.
  let nouns: [String]
  /// Names of days and months of at least six letters, in the order of the alphabet.
  let days: [String]
  /// "two", "first".
  let numerals: Set<String>
  let unanswered: Phrases
  let invitations: Phrases

  init(_ tables: WordTables) {
    var anchors: [String: [Int]] = [:]
    var stops = tables.never.union(tables.determiners).union(tables.negations).union(tables.selves)
    stops.formUnion(tables.markers.keys)
    stops.formUnion(tables.sendingVerbs)
    stops.formUnion(tables.gettingVerbs)
    stops.formUnion(tables.reportingVerbs)
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
    let dates = tables.dates
    dateStarts = Set(dates.weekdays.keys).union(dates.months.keys).union(dates.numbers.keys).union(dates.agoBefore)
      .union(dates.ahead).union(dates.last).union(dates.next).union(dates.this).union(dates.end).union(dates.fill)
      .union(dates.leads).union(dates.stretches.keys).union(
        dates.days.keys.compactMap { $0.split(separator: " ").first.map(String.init) })
    numerals = Set(dates.numbers.keys).subtracting(dates.fill).union(tables.ordinalWords)
    neverNamed = Set(tables.markers.keys).union(tables.joiners).union(tables.selves).union(tables.pronouns)
      .union(dates.fill).union(dates.leads).union(dates.ahead)
    doubtful = self.stops.union(numerals).union(tables.fillers).union(tables.connectives).union(dateStarts)
      .subtracting(neverNamed)
    nameable = numerals.union(tables.fillers).union(tables.channels.filter { !$0.is.isVerb }.map(\.words))
      .subtracting(neverNamed)
    days = Set(dates.days.keys).union(dates.weekdays.keys).union(dates.months.keys)
      .filter { $0.utf8.count >= 6 && !$0.contains(" ") }.sorted()
    nouns = Set(
      tables.channels.filter { !$0.is.isVerb && $0.words.utf8.count >= 5 && !$0.words.contains(" ") }.map(\.words)
    )
    .sorted()
    unanswered = Phrases(tables.unanswered)
    invitations = Phrases(tables.invitations)
  }

  /// The patterns all of whose fixed words are among these, in the order of the table.
  func candidates(for tokens: [Token]) -> [Int] {
    var found: Set<Int> = []
    let words = Set(tokens.map(\.folded))
    for word in words {
      for index in byAnchor[word] ?? [] where patterns[index].isPossible(among: words) { found.insert(index) }
    }
    return found.sorted()
  }

  /// The channel word that begins at `index`.
  func channel(at index: Int, in tokens: [Token]) -> ChannelEntry? {
    guard !tokens[index].isNamed, let entries = channels[tokens[index].folded] else { return nil }
    return entries.first { entry in
      index + entry.words.count <= tokens.count
        && entry.words.indices.allSatisfy { tokens[index + $0].folded == entry.words[$0] }
    }
  }
}

/// Runs of words to look for, found by their first.
struct Phrases: Sendable {
  private let byFirst: [String: [[String]]]

  init(_ phrases: [String]) {
    byFirst = Dictionary(grouping: phrases.map { $0.split(separator: " ").map(String.init) }, by: { $0[0] })
      .mapValues { $0.sorted { $0.count > $1.count } }
  }

  func first(in tokens: [Token]) -> Range<Int>? {
    for index in tokens.indices {
      guard let phrases = byFirst[tokens[index].folded] else { continue }
      for phrase in phrases where index + phrase.count <= tokens.count {
        if phrase.indices.allSatisfy({ tokens[index + $0].folded == phrase[$0] }) {
          return index..<index + phrase.count
        }
      }
    }
    return nil
  }
}
