/// Finds where the names of people end, and takes lists of them apart. Knows no people: what is no word of grammar may be
/// a name.
struct NameReader {
  let words: LanguageWords
  /// Words that are part of no name.
  let stops: Set<String>

  var tables: WordTables { _read { yield words.tables } }

  init(_ words: LanguageWords, alsoStopping doubtful: Set<String> = []) {
    self.words = words
    stops = doubtful.isEmpty ? words.grammar.stops : words.grammar.stops.union(doubtful)
  }

  /// The end of the longest run of names that begins at `start`; `start` itself where there is none.
  func run(from start: Int, in tokens: [Token]) -> Int {
    var index = start
    var end = start
    while index < tokens.count {
      let token = tokens[index]
      switch token.kind {
      case .comma:
        guard end > start else { return start }
        index += 1
      case .word where tables.joiners.contains(token.folded):
        guard end > start else { return start }
        index += 1
        // "ana and her husband": he has no name.
        if index + 1 < tokens.count, tables.owners.contains(tokens[index].folded), isName(tokens[index + 1]),
          !tokens[index + 1].startsUpper
        {
          return end
        }
        // "ana and i"
        if index < tokens.count, tables.selves.contains(tokens[index].folded) {
          index += 1
          end = index
        }
      case .word:
        guard isName(token) else { return end }
        index += 1
        end = index
      default: return end
      }
    }
    return end
  }

  func isName(_ token: Token) -> Bool {
    if token.isNamed { return true }
    guard token.kind == .word, !stops.contains(token.folded) else { return false }
    guard let first = token.folded.utf8.first else { return false }
    return first >= 0x80 || (97...122).contains(first) || first == UInt8(ascii: "@")
  }

  /// Where names end that are followed by a thing without a word between: "promised ana ruiz | an intro",
  /// "promised ana | feedback on the deck".
  func endBeforeThing(from start: Int, limit: Int, in tokens: [Token]) -> Int {
    if limit < tokens.count, isThingStart(tokens[limit]) { return limit }
    var index = start
    while index < limit {
      let isUpper = tokens[index].startsUpper
      let isParticle = tables.particles.contains(tokens[index].folded)
      index += 1
      if isParticle { continue }
      while index < limit, tokens[index].kind == .word {
        if tables.particles.contains(tokens[index].folded), index + 1 < limit {
          index += 2
        } else if isUpper && tokens[index].startsUpper || tokens[index].isNamed && tokens[index - 1].isNamed {
          index += 1
        } else {
          break
        }
      }
      guard index + 1 < limit, isJoiner(tokens[index]) else { return min(index, limit) }
      index += 1
    }
    return limit
  }

  private func isThingStart(_ token: Token) -> Bool {
    if token.isNamed { return false }
    return tables.determiners.contains(token.folded) || token.folded.utf8.first.map { (48...57).contains($0) } ?? false
      || token.kind == .other
  }

  private func isFiller(_ token: Token) -> Bool { !token.isNamed && tables.fillers.contains(token.folded) }

  private func isJoiner(_ token: Token) -> Bool {
    token.kind == .comma || token.kind == .word && tables.joiners.contains(token.folded)
  }

  /// "ana's" as the owner of what follows.
  private func withoutPossessive(_ name: String) -> String {
    for ending in tables.possessives where name.hasSuffix(ending) && name.utf8.count > ending.utf8.count {
      return String(name.dropLast(ending.count))
    }
    return name
  }

  /// A run of names taken apart at commas and "and". Selves fall away, empty names too.
  func list(_ tokens: ArraySlice<Token>, in line: SentenceLine, antecedent: Antecedent) -> [String] {
    var names: [String] = []
    for part in tokens.split(whereSeparator: isJoiner) {
      var words = part.filter { $0.kind == .word }
      while let last = words.last, isFiller(last) { words.removeLast() }
      while let first = words.first, isFiller(first) { words.removeFirst() }
      guard let first = words.first, !(words.count == 1 && tables.selves.contains(first.folded)) else { continue }
      if words.count == 1, tables.pronouns.contains(withoutPossessive(first.folded)) {
        // Nobody was named before: the clause does not say who.
        names += antecedent.meant(by: withoutPossessive(first.folded), tables)
      } else {
        names.append(withoutPossessive(line.text(words)))
      }
    }
    return names
  }
}
