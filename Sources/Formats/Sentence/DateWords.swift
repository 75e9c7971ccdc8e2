package import Domain

/// Dates as people type them: `fri`, `tomorrow`, `in 3 weeks`, `12 Mar`, `end of month`.
///
/// - `fri` leans: the last Friday before today in an account of what was, the next one after today in a promise. `last fri`
///   and `next fri` do not: `next fri` is the Friday of next week (weeks begin on Monday), `this fri` that of this week.
/// - A date without a year is the nearest one on the leaning's side, today included.
/// - A month alone (`in may`) is its first day; `end of may` its last.
/// - `12/3` is 12 March, or 3 December where `order` says month first; where one reading has no such month, the other.
/// - `next week` is its Monday, `next month` its first day, `this week` and `end of week` its Friday; `last week` is seven
///   days ago, `last month` one month ago.
package enum DateWords {
  package enum Leaning: Sendable {
    case past, future
  }

  package enum Order: Sendable {
    case dayFirst, monthFirst
  }

  /// A date phrase inside words.
  package struct Found: Hashable, Sendable {
    package var day: Day
    /// The bytes of the phrase, its "by" or "on" included.
    package var range: Range<Int>
    /// As typed.
    package var words: String
  }

  /// The day that all of `text` says; nil where a word is left over.
  package static func read(
    _ text: String, today: Day, leaning: Leaning, order: Order = .dayFirst, words: LanguageWords = .english
  ) -> Day? {
    let line = SentenceLine(text, words: words)
    guard let phrase = line.dateReader(today, order).phrase(at: 0, in: line.tokens, isWhole: true) else { return nil }
    guard phrase.problem == nil, line.tokens[phrase.tokens.upperBound...].allSatisfy(\.isMark) else { return nil }
    return leaning == .past ? phrase.past : phrase.future
  }

  /// The first date phrase in `text`, or the last.
  package static func find(
    in text: String, today: Day, leaning: Leaning, isLast: Bool = false, order: Order = .dayFirst,
    words: LanguageWords = .english
  ) -> Found? {
    let line = SentenceLine(text, words: words)
    let phrases = line.dateReader(today, order).phrases(in: line.tokens)
    let sound = phrases.filter { $0.problem == nil }
    guard let phrase = isLast ? sound.last : sound.first else { return nil }
    return Found(
      day: leaning == .past ? phrase.past : phrase.future, range: phrase.bytes, words: line.text(phrase.bytes))
  }

  /// Whether of the two days that a date can mean the last one is plainly meant: it was a short while ago, and the next one
  /// is half a year off.
  package static func isBehind(past: Day, future: Day, today: Day) -> Bool {
    if past == future { return past < today }
    return future.days(since: today) > 183 && today.days(since: past) <= 62 && past < today
  }

  /// The first phrase of `text` that was meant as a day and can be none, or the last.
  package static func impossible(
    in text: String, today: Day, isLast: Bool = false, order: Order = .dayFirst, words: LanguageWords = .english
  ) -> ImpossibleDay? {
    let line = SentenceLine(text, words: words)
    let found = line.dateReader(today, order).phrases(in: line.tokens).lazy.compactMap { line.impossible($0) }
    return isLast ? Array(found).last : found.first
  }

  /// Whether a date phrase says a month and nothing of when in it: `may`, `in december`.
  package static func isMonthAlone(_ phrase: String, words: LanguageWords = .english) -> Bool {
    guard !phrase.contains(where: \.isNumber), let last = Folding.tokens(phrase).last else { return false }
    return words.tables.dates.months[last] != nil
  }
}
