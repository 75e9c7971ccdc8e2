import Domain
import Insight
import Store

extension Reading {
  /// Whether these words promise this introduction and no other one: they hold the whole name, or lead to a name by which
  /// nobody else is meant, and name nobody beside the two. A word that the two names share says nothing: Chen Wei is not
  /// Mia Chen.
  ///
  /// - Parameter promised: to whom it was promised.
  func isIntroduction(_ what: String, to contact: ContactID, promisedTo promised: ContactID) throws -> Bool {
    let parts = Self.parts(of: what)
    guard parts.contains(where: { $0.contains(where: Self.isIntro) }) else { return false }
    let name = Folding.tokens(try named(contact).name)
    guard let place = try parts.firstIndex(where: { try leads($0, to: contact, called: name) }) else { return false }
    let known = name + Folding.tokens(try named(promised).name)
    return try parts.indices.allSatisfy { try $0 == place || !namesAnother(parts[$0], besides: known) }
  }

  /// Cut where a text may go on to somebody else: `intro to Tom Vos`, `Lea Kern`.
  private static func parts(of what: String) -> [[String]] {
    what.split { ",;&+".contains($0) }.flatMap { piece in
      let words = piece.split(whereSeparator: \.isWhitespace).map(String.init)
      return words.split { $0.lowercased() == "and" }.map { Array($0) }
    }
  }

  private static func isIntro(_ word: String) -> Bool { Folding.tokens(word).contains { $0.hasPrefix("intro") } }

  /// The longest run of words after "to" that means one person means this one.
  private func leads(_ part: [String], to contact: ContactID, called name: [String]) throws -> Bool {
    let words = part.flatMap { Folding.tokens($0) }
    if name.count > 1, words.indices.contains(where: { words[$0...].starts(with: name) }) { return true }
    guard let rest = Self.afterTo(part) else { return false }
    for count in stride(from: rest.count, through: 1, by: -1) {
      let isAll = count == rest.count
      let typed = rest[..<count].flatMap { Folding.tokens($0) }
      // A few letters may begin many a word: in the middle of a text only a word of the name is one.
      guard isAll || (Self.mayEnd(at: count, in: rest) && typed.contains { Self.isWord($0, of: name) }) else {
        continue
      }
      if case .one(let found) = try lookUp(typed.joined(separator: " ")) { return found == contact }
    }
    return false
  }

  /// What follows the "to" of an introduction; nil without one.
  private static func afterTo(_ part: [String]) -> [String]? {
    guard let intro = part.firstIndex(where: isIntro),
      let to = part[intro...].firstIndex(where: { $0.lowercased() == "to" })
    else { return nil }
    return Array(part[(to + 1)...])
  }

  /// Whether a name can be over before the word at `index`: a sign ends it, or a word that is no name. "Tom Kern" is not
  /// the one Tom who is known.
  private static func mayEnd(at index: Int, in words: [String]) -> Bool {
    let isMarked = words[index - 1].last.map { !$0.isLetter && !$0.isNumber } ?? true
    return isMarked || Folding.tokens(words[index]).isEmpty || linking.contains(words[index].lowercased())
  }

  private static let linking: Set<String> = [
    "about", "after", "as", "at", "because", "before", "by", "concerning", "for", "from", "if", "in", "next", "of",
    "on", "once", "or", "over", "re", "regarding", "so", "soon", "that", "this", "to", "today", "tomorrow", "until",
    "via", "when", "who", "whose", "with",
  ]

  /// What may stand between a joint and a name: `and also to Lea`.
  private static let fill: Set<String> = [
    "a", "also", "an", "another", "her", "him", "one", "the", "them", "then", "to", "with",
  ]

  /// Whether a part begins with a name that is none of those known: a word with a capital, or what somebody is called.
  private func namesAnother(_ part: [String], besides known: [String]) throws -> Bool {
    let words = (Self.afterTo(part) ?? part).drop { Self.fill.contains($0.lowercased()) || Self.isIntro($0) }
    guard let word = words.first, let token = Folding.tokens(word).first, !known.contains(token) else { return false }
    // CFO is none.
    if word.first(where: \.isLetter)?.isUppercase == true, word.contains(where: \.isLowercase) { return true }
    switch try lookUp(token) {
    case .one(let contact): return Self.isWord(token, of: Folding.tokens(try named(contact).name))
    case .several(let people): return people.contains { Self.isWord(token, of: Folding.tokens($0.name)) }
    case .nobody: return false
    }
  }

  /// Whether a name has this word, or another form of it: `joris` of Jürgen.
  private static func isWord(_ word: String, of name: [String]) -> Bool {
    name.contains(word) || !Nicknames.forms(of: word).isDisjoint(with: name)
  }
}
