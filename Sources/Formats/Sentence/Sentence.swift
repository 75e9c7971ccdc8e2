package import Domain

/// Reads what people type after a conversation: "coffee with ana and bo at filtro; promised ana an intro to chen fri".
///
/// Pure: no person is looked up, names come out as typed. Nothing is lost: what is not understood is a note.
package enum Sentence {
  /// Bytes of a line that are read for meaning; what follows them is kept as one note.
  static let limit = 4_096

  /// The clauses of a line, in its order. Days are read as seen from `today`: accounts lean back, promises forward.
  ///
  /// - Parameters:
  ///   - about: who "she" is, and whose need a bare "needs a designer" is, before the line names anybody.
  ///   - isNamed: whether a pair of words is part of somebody's name, though one of them has a meaning of its own: `leap
  ///     two`, `ana friday`. In lower case; asked at most sixteen times.
  package static func read(
    _ line: String, today: Day, words: LanguageWords = .english, order: DateWords.Order = .dayFirst,
    about: String? = nil, isNamed: (String) throws -> Bool
  ) rethrows -> [Clause] {
    var cut = line.utf8.startIndex
    let bytes = line.utf8
    if bytes.count <= limit {
      cut = bytes.endIndex
    } else {
      cut = bytes.index(bytes.startIndex, offsetBy: limit)
      while cut > bytes.startIndex, bytes[cut] & 0xC0 == 0x80 { cut = bytes.index(before: cut) }
    }
    let head = try SentenceLine(line[..<cut], words: words, isNamed: isNamed)
    var splitter = ClauseSplitter(
      reader: ClauseReader(
        line: head, today: today, order: order, antecedent: Antecedent(names: about.map { [$0] } ?? [])))
    var clauses = splitter.clauses()
    if cut < bytes.endIndex {
      let range = head.bytes.count..<bytes.count
      clauses.append(Clause(meaning: .note, text: String(line[cut...]), range: range))
    }
    return clauses
  }

  /// The clauses of a line of which nobody knows who is named in it.
  package static func read(
    _ line: String, today: Day, words: LanguageWords = .english, order: DateWords.Order = .dayFirst,
    about: String? = nil
  ) -> [Clause] {
    read(line, today: today, words: words, order: order, about: about, isNamed: { _ in false })
  }

  /// The words of a line that may each be a name, as typed; at most sixteen.
  package static func possibleNames(in line: String, words: LanguageWords = .english) -> [String] {
    guard line.utf8.count <= limit else { return [] }
    let line = SentenceLine(line, words: words)
    let names = NameReader(words, alsoStopping: words.grammar.doubtful)
    return line.tokens.filter { names.isName($0) && !line.tables.pronouns.contains($0.folded) }.prefix(16)
      .flatMap { names.list([$0], in: line, antecedent: Antecedent()) }
  }
}

extension Clause.Meaning {
  /// Whom it is about, in the order they were named.
  package var people: [String] {
    switch self {
    case .touch(let touch): touch.people
    case .promise(let promise): promise.people
    case .fact(let fact): fact.people
    case .signal(let signal): signal.people
    case .help(let help): help.people
    case .ask(let ask): ask.people
    case .answer(let answer): answer.people
    case .note: []
    }
  }

  /// Those an introduction, a referral or a "no, but" leads to.
  package var third: [String] {
    switch self {
    case .promise(let promise): promise.third
    case .help(let help): help.third
    case .answer(let answer): answer.third
    case .touch, .fact, .signal, .ask, .note: []
    }
  }
}
