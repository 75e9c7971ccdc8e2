extension SentenceLine {
  /// Pairs of neighbours of which one at least has a meaning of its own, and which may yet be a name: `leap two`,
  /// `ana friday`. At most sixteen; who knows the people says which of them are names.
  var doubtfulNames: [String] {
    var pairs: [String] = []
    for index in tokens.indices.dropLast() {
      let (one, other) = (tokens[index], tokens[index + 1])
      guard one.kind == .word, other.kind == .word,
        grammar.doubtful.contains(one.folded) || grammar.doubtful.contains(other.folded),
        !grammar.neverNamed.contains(one.folded), !grammar.neverNamed.contains(other.folded)
      else { continue }
      pairs.append("\(one.folded) \(other.folded)")
      if pairs.count == 16 { break }
    }
    return pairs
  }

  /// Marks words of the tables that are part of a name: those known to be, and those whose capital letter says so in a
  /// line that has small ones: "coffee with Leap Two", "met First One", "lunch with Tom Short".
  mutating func markNames(_ known: Set<String>) {
    let hasSmall = tokens.contains {
      $0.kind == .word && $0.folded.utf8.first.map { (97...122).contains($0) } == true && !$0.startsUpper
    }
    for index in tokens.indices.dropFirst() {
      let (before, token) = (tokens[index - 1], tokens[index])
      guard before.kind == .word, token.kind == .word else { continue }
      if known.contains("\(before.folded) \(token.folded)") {
        (tokens[index - 1].isNamed, tokens[index].isNamed) = (true, true)
      } else if hasSmall, token.startsUpper, !isCounting(at: index) {
        let follows = before.startsUpper && (before.isNamed || !grammar.doubtful.contains(before.folded))
        let isCapital = index + 1 < tokens.count && tokens[index + 1].kind == .word && tokens[index + 1].startsUpper
        if follows && grammar.nameable.contains(token.folded) || isCapital && grammar.numerals.contains(token.folded) {
          tokens[index].isNamed = true
        }
      }
    }
  }

  /// "Two people", "Three weeks ago".
  private func isCounting(at index: Int) -> Bool {
    guard index + 1 < tokens.count else { return false }
    let next = tokens[index + 1].folded
    return tables.companyWords.contains(next) || tables.dates.units[next] != nil
  }
}
