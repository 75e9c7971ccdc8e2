import Domain

/// A line with its tokens: what every reader of this folder works on.
struct SentenceLine {
  let bytes: [UInt8]
  let words: LanguageWords
  var tokens: [Token]

  var tables: WordTables { _read { yield words.tables } }
  var grammar: Grammar { _read { yield words.grammar } }

  init(_ text: some StringProtocol, words: LanguageWords) {
    self.init(asTyped: text, words)
    mend(knowing: [])
  }

  /// - Parameter isNamed: of `doubtfulNames`, which are part of somebody's name.
  init(_ text: some StringProtocol, words: LanguageWords, isNamed: (String) throws -> Bool) rethrows {
    self.init(asTyped: text, words)
    mend(knowing: Set(try doubtfulNames.filter(isNamed)))
  }

  private init(asTyped text: some StringProtocol, _ words: LanguageWords) {
    bytes = Array(text.utf8)
    self.words = words
    tokens = Tokenizer.tokens(of: bytes, abbreviations: words.tables.abbreviations)
  }

  private mutating func mend(knowing names: Set<String>) {
    markNames(names)
    mendSlips()
    mendDays()
  }

  func dateReader(_ today: Day, _ order: DateWords.Order) -> DateReader {
    DateReader(today: today, order: order, words: words)
  }

  /// The phrase as a day that can be none; nil where it is one.
  func impossible(_ phrase: DatePhrase, in tokens: [Token]? = nil) -> ImpossibleDay? {
    guard let problem = phrase.problem else { return nil }
    let dates = tables.dates
    let said = (tokens ?? self.tokens)[phrase.tokens].drop {
      dates.leads.contains($0.folded) || dates.ahead.contains($0.folded) || dates.fill.contains($0.folded)
    }
    return ImpossibleDay(words: text(said), problem: problem)
  }

  func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  /// The tokens as they were typed; where some between them were taken out, one space. Marks at the ends fall away.
  func text(_ tokens: some BidirectionalCollection<Token>) -> String {
    var slice = Array(tokens)
    while let last = slice.last, last.isMark, last.kind != .other { slice.removeLast() }
    while let first = slice.first, first.isMark, first.kind != .other { slice.removeFirst() }
    if let first = slice.first, let last = slice.last, first.kind == .other, last.kind == .other, slice.count > 1 {
      slice = Array(slice.dropFirst().dropLast())
    } else if slice.last?.kind == .other, slice.filter({ $0.kind == .other }).count == 1 {
      slice.removeLast()
    } else if slice.first?.kind == .other, slice.filter({ $0.kind == .other }).count == 1 {
      slice.removeFirst()
    }
    var result: [UInt8] = []
    var previous: Int?
    for token in slice {
      if let previous {
        let gap = bytes[previous..<max(previous, token.range.lowerBound)]
        if gap.allSatisfy(Tokenizer.isSpace) {
          if !gap.isEmpty { result.append(32) }
        } else if !token.isMark {
          result.append(32)
        }
      }
      result.append(contentsOf: bytes[token.range])
      previous = token.range.upperBound
    }
    return String(decoding: result, as: UTF8.self)
  }
}
