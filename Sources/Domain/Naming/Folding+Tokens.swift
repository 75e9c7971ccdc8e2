extension Folding {
  /// How many words of a name are indexed and compared; further ones are left out.
  package static let tokenLimit = 12
  /// The bytes of a word that count; a longer word is cut there, between scalars.
  package static let tokenLength = 64

  /// The folded words of `text` in order, at most `tokenLimit`. Words end at white space, dashes, commas, dots and every
  /// other sign or picture; an apostrophe inside one is left out, so `O'Brien` is found by `obrien`.
  package static func tokens(_ text: String) -> [String] {
    var tokens = FoldedTokens()
    tokens.append(text)
    return tokens.indices.map { tokens.text(at: $0) }
  }
}
