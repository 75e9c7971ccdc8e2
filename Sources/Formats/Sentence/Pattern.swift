/// A shape of clause: fixed words and slots, as `WordTables` describes their writing.
struct Pattern: Sendable {
  enum Slot: String, Sendable {
    case who, third, what, `do`, rest
  }

  enum Element: Sendable {
    case words([String])
    case optional([String])
    case slot(Slot, canBeEmpty: Bool)
  }

  let elements: [Element]
  /// The words that must be there, each with its alternatives.
  private let required: [[String]]
  let sense: WordTables.Sense

  init(_ text: String, sense: WordTables.Sense) {
    self.sense = sense
    let elements = text.split(separator: " ").map { piece -> Element in
      if piece.hasPrefix("{") {
        let name = piece.dropFirst().dropLast()
        let canBeEmpty = name.hasSuffix("?")
        return .slot(Slot(rawValue: String(canBeEmpty ? name.dropLast() : name)) ?? .what, canBeEmpty: canBeEmpty)
      }
      let isOptional = piece.hasPrefix("[")
      let words = (isOptional ? piece.dropFirst().dropLast() : piece).split(separator: "|").map(String.init)
      return isOptional ? .optional(words) : .words(words)
    }
    self.elements = elements
    required = elements.compactMap { element in
      if case .words(let words) = element { words } else { nil }
    }
  }

  /// The alternatives of the first word that must be there.
  var anchors: [String] { required.first ?? [] }

  func isPossible(among words: Set<String>) -> Bool {
    required.dropFirst().allSatisfy { alternatives in alternatives.contains { words.contains($0) } }
  }

  var vocabulary: [String] {
    elements.flatMap { element in
      switch element {
      case .words(let words), .optional(let words): words
      case .slot: [String]()
      }
    }
  }
}

/// What the slots of a pattern took, as indices of the tokens it was tried on.
struct Captures {
  var slots: [(slot: Pattern.Slot, tokens: Range<Int>)] = []

  func range(_ slot: Pattern.Slot) -> Range<Int>? { slots.last { $0.slot == slot }?.tokens }
}

/// Tries patterns on the tokens of one clause. The number of steps is bounded: a clause that would take more has no match.
struct PatternMatcher {
  let tokens: [Token]
  let names: NameReader
  private var steps = 0

  init(tokens: [Token], names: NameReader) { (self.tokens, self.names) = (tokens, names) }

  mutating func match(_ pattern: Pattern) -> Captures? {
    steps = 0
    var captures = Captures()
    return go(pattern.elements[...], 0, &captures) ? captures : nil
  }

  private mutating func go(_ elements: ArraySlice<Pattern.Element>, _ index: Int, _ captures: inout Captures) -> Bool {
    steps += 1
    guard steps < 2_000 else { return false }
    guard let element = elements.first else { return tokens[index...].allSatisfy(\.isMark) }
    let rest = elements.dropFirst()
    switch element {
    case .words(let words):
      var at = index
      while at < tokens.count, tokens[at].isMark { at += 1 }
      guard at < tokens.count, !tokens[at].isNamed, words.contains(tokens[at].folded) else { return false }
      return go(rest, at + 1, &captures)
    case .optional(let words):
      var at = index
      while at < tokens.count, tokens[at].kind == .comma { at += 1 }
      if at < tokens.count, !tokens[at].isNamed, words.contains(tokens[at].folded), go(rest, at + 1, &captures) {
        return true
      }
      return go(rest, index, &captures)
    case .slot(let slot, let canBeEmpty):
      var start = index
      while start < tokens.count, tokens[start].kind == .comma || tokens[start].kind == .colon { start += 1 }
      for end in ends(of: slot, from: start, before: rest) {
        captures.slots.append((slot, start..<end))
        if go(rest, end, &captures) { return true }
        captures.slots.removeLast()
      }
      return canBeEmpty && go(rest, index, &captures)
    }
  }

  /// Where a slot that begins at `index` may end, likeliest first.
  private func ends(of slot: Pattern.Slot, from index: Int, before rest: ArraySlice<Pattern.Element>) -> [Int] {
    guard index < tokens.count else { return [] }
    switch slot {
    case .who, .third:
      let limit = names.run(from: index, in: tokens)
      guard limit > index else { return [] }
      let end = names.endBeforeThing(from: index, limit: limit, in: tokens)
      if case .slot(.what, canBeEmpty: false) = rest.first { return [end] }
      var after = rest
      while case .optional = after.first { after = after.dropFirst() }
      if case .slot = after.first { return end == limit ? [limit] : [limit, end] }
      return Array((index + 1...limit).reversed())
    case .do:
      return names.tables.deedVerbs.contains(tokens[index].folded) ? [index + 1] : []
    case .what, .rest:
      if tokens[index...].allSatisfy(\.isMark) { return [] }
      return rest.isEmpty ? [tokens.count] : Array(index + 1..<max(index + 1, tokens.count))
    }
  }
}
