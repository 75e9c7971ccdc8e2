extension SentenceLine {
  /// Reads a slip of the pen as the way it was meant, where names follow: "coffe with ana", "lnuch with bo". What was typed
  /// stays as it is.
  mutating func mendSlips() {
    for index in tokens.indices.dropLast() {
      let token = tokens[index]
      guard token.kind == .word, !token.isNamed, !token.startsUpper || index == 0,
        case .with? = tables.markers[tokens[index + 1].folded], !grammar.doubtful.contains(token.folded)
      else { continue }
      let letters = Array(token.folded.utf8)
      guard letters.count >= 5 else { continue }
      let meant = grammar.nouns.filter { Self.isSlip(letters, of: $0) }
      if meant.count == 1 { tokens[index].folded = meant[0] }
    }
  }

  /// "tomorow", "wednesdy": a day with a slip of the pen. In small letters alone: a capital may begin a name.
  mutating func mendDays() {
    for index in tokens.indices.dropFirst() {
      let token = tokens[index]
      guard token.kind == .word, !token.isNamed, !token.startsUpper, token.folded.utf8.count >= 6,
        !grammar.doubtful.contains(token.folded)
      else { continue }
      let letters = Array(token.folded.utf8)
      if let meant = grammar.days.first(where: { Self.isSlip(letters, of: $0) }) {
        tokens[index].folded = meant
      }
    }
  }

  /// One letter more, less or other, or two neighbours in each other's place.
  private static func isSlip(_ typed: [UInt8], of meant: String) -> Bool {
    // One slip leaves one end at least as it is.
    guard abs(typed.count - meant.utf8.count) <= 1, typed.first == meant.utf8.first || typed.last == meant.utf8.last
    else { return false }
    let word = Array(meant.utf8)
    guard typed != word else { return false }
    let head = zip(typed, word).prefix { $0 == $1 }.count
    let tail = zip(typed.reversed(), word.reversed()).prefix { $0 == $1 }.count
    let (left, right) = (typed.count - head, word.count - head)
    if head + tail >= max(typed.count, word.count) - 1 { return true }
    return left == right && left >= 2 && typed[head] == word[head + 1] && typed[head + 1] == word[head]
      && typed[(head + 2)...] == word[(head + 2)...]
  }
}
