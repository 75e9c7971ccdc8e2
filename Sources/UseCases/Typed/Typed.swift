import Domain

/// Reads what people type where the method expects one of its own words: any case, blanks or hyphens between, cut short
/// where it stays clear. What can't be read is refused with the words it could have been.
package enum Typed {
  package static func trimmed(_ text: String) -> String {
    var rest = text[...]
    while let first = rest.first, first.isWhitespace { rest.removeFirst() }
    while let last = rest.last, last.isWhitespace { rest.removeLast() }
    return String(rest)
  }

  /// `formerClient` as it is said: `former client`.
  package static func said(_ name: String) -> String {
    name.reduce(into: "") { said, letter in said += letter.isUppercase ? " " + letter.lowercased() : String(letter) }
  }

  static func choice<Choice>(
    _ typed: String, _ what: Refusal.Unreadable, among choices: [Choice], also: [String: Choice] = [:]
  ) throws(Refusal) -> Choice where Choice: RawRepresentable<String> & Equatable {
    let key = key(typed)
    var known = also.map { (Self.key($0.key), $0.value) }
    known += choices.map { (Self.key($0.rawValue), $0) }
    if let exact = known.first(where: { $0.0 == key }) { return exact.1 }
    let begun = key.isEmpty ? [] : known.filter { $0.0.hasPrefix(key) }.map(\.1)
    if let first = begun.first, begun.allSatisfy({ $0 == first }) { return first }
    throw .unreadable(what: what, typed: typed, choices: choices.map { said($0.rawValue) })
  }

  /// Letters and digits alone, folded.
  private static func key(_ text: String) -> String { Folding.tokens(text).joined() }
}
