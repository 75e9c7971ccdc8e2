import Domain

extension Typed {
  /// Whether all of these words are beginnings of words of a text; of no words, none is. Both sides are folded.
  static func begin(_ words: [String], _ text: String) -> Bool {
    let tokens = Folding.tokens(text)
    return !words.isEmpty && words.allSatisfy { word in tokens.contains { $0.hasPrefix(word) } }
  }
}

extension Sequence {
  /// Those of whose names all typed words are beginnings; where some have exactly that name, these alone.
  func named(_ typed: String, by name: (Element) -> String) -> [Element] {
    let words = Folding.tokens(typed)
    let exact = filter { !words.isEmpty && Folding.tokens(name($0)) == words }
    return exact.isEmpty ? filter { Typed.begin(words, name($0)) } : exact
  }
}
