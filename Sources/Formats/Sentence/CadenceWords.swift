/// A rhythm as people type it: `monthly`, `every 3 weeks`, `twice a year`, `6 weeks`.
package enum CadenceWords {
  /// Days between touches; nil where it is no rhythm. A month counts 30 days, a quarter 90, half a year 180, a year 365:
  /// the method's own figures (P21).
  package static func read(_ text: String, words: LanguageWords = .english) -> Int? {
    let tables = words.tables
    let line = SentenceLine(text, words: words)
    var rest = line.tokens.filter { $0.kind == .word }.map(\.folded)
    guard rest.count <= 8 else { return nil }
    if let days = tables.cadences[rest.joined(separator: " ")] { return days }
    if let first = rest.first, let times = tables.times[first] ?? number(first, tables), rest.count >= 2 {
      var tail = Array(rest.dropFirst())
      let isTimes = tables.times[first] != nil || tail.first.map { tables.times[$0] != nil } ?? false
      if tables.times[first] == nil, isTimes { tail.removeFirst() }
      while let word = tail.first,
        tables.every.contains(word) || tables.dates.fill.contains(word)
          || number(word, tables) == 1
      { tail.removeFirst() }
      if isTimes, tail.count == 1, let unit = tables.dates.units[tail[0]], times > 0 {
        return max(1, days(unit) / times)
      }
    }
    while let word = rest.first, tables.every.contains(word) || tables.dates.fill.contains(word),
      number(word, tables) == nil
    { rest.removeFirst() }
    if rest.count == 1, let unit = tables.dates.units[rest[0]] { return days(unit) }
    guard let count = rest.first.flatMap({ number($0, tables) }), (1...999).contains(count) else { return nil }
    if rest.count == 1 { return nil }
    guard rest.count == 2, let unit = tables.dates.units[rest[1]] else { return nil }
    return days(unit) * count
  }

  private static func number(_ word: String, _ tables: WordTables) -> Int? {
    tables.dates.numbers[word] ?? (word.utf8.count <= 3 ? Int(word) : nil)
  }

  private static func days(_ unit: WordTables.Unit) -> Int {
    switch unit {
    case .day: 1
    case .workingDay: 1
    case .week: 7
    case .fortnight: 14
    case .month: 30
    case .quarter: 90
    case .year: 365
    }
  }
}
