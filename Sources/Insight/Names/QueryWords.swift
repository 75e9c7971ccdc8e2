import Domain

/// What was typed to find somebody, as folded words. The last word may still be growing.
package struct QueryWords: Hashable, Sendable {
  /// More words than these do not make a search sharper.
  package static let limit = 8

  package var words: [String]

  package init(_ typed: String) { words = Array(Folding.tokens(typed).prefix(Self.limit)) }

  package var isEmpty: Bool { words.isEmpty }
}
