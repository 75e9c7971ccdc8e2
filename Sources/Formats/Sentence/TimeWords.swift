package import Domain

/// Times of day as people type them, with the day they stand beside: `thu 12:30`, `tomorrow 4pm`, `3 dec at 16`, `fri noon`.
///
/// - An hour alone is one after *at*, with *am* or *pm*, or with *o'clock*. From 1 to 6 it is one of the afternoon, unless
///   it is written `04:00` or with *am*: nobody meets at four in the morning.
/// - A time without a day is one of today.
/// - `3.12` is none: it may be 3 December. `12.30` is one, and so are `at 3.12` and, beside another day, `10 dec 3.12`.
/// - A day without a year that was a short while ago is that one, and not the one of next year.
package enum TimeWords {
  /// A day, and the time where one was said.
  package struct Found: Hashable, Sendable {
    package var day: Day
    /// Seconds since midnight, as clocks show them.
    package var second: Int?
    /// `filtro`, of "thu 12:30 at filtro".
    package var place: String
  }

  /// What all of `text` says; nil where a word is left over, or two times are said.
  package static func read(
    _ text: String, today: Day, order: DateWords.Order = .dayFirst, words: LanguageWords = .english
  ) -> Found? {
    guard text.utf8.count <= 200 else { return nil }
    var pieces = text.split { $0.isWhitespace || $0 == "," }.map(String.init)
    // "2026-12-03T12:30"
    if let first = pieces.first, first.utf8.count == 16, let mark = first.firstIndex(of: "T") {
      pieces.replaceSubrange(0..<1, with: [String(first[..<mark]), String(first[first.index(after: mark)...])])
    }
    return plain(pieces, today, order, words) ?? besideDay(pieces, today, order, words)
  }

  /// Without what may be a day as well as a time.
  private static func plain(
    _ pieces: [String], _ today: Day, _ order: DateWords.Order, _ words: LanguageWords
  ) -> Found? {
    var second: Int?
    var rest: [String] = []
    var index = 0
    while index < pieces.count {
      if let (time, count) = time(at: index, in: pieces) {
        guard second == nil else { return nil }
        second = time
        index += count
      } else {
        rest.append(pieces[index])
        index += 1
      }
    }
    guard !rest.isEmpty else { return second.map { Found(day: today, second: $0, place: "") } }
    if let day = day(rest, today, order, words) { return Found(day: day, second: second, place: "") }
    // "thu 12:30 at filtro"; without a day before it, "at filtro" is no time at all.
    guard let at = rest.lastIndex(where: { isAt($0) }), at < rest.count - 1 else { return nil }
    let place = rest[(at + 1)...].joined(separator: " ")
    if at == 0 { return second.map { Found(day: today, second: $0, place: place) } }
    return day(Array(rest[..<at]), today, order, words).map { Found(day: $0, second: second, place: place) }
  }

  /// `10 dec 12.10`: where another day is said, it is the time.
  private static func besideDay(
    _ pieces: [String], _ today: Day, _ order: DateWords.Order, _ words: LanguageWords
  ) -> Found? {
    for index in pieces.indices where index == 0 || !isAt(pieces[index - 1]) {
      guard let second = second(besideDay: pieces[index]) else { continue }
      let rest = Array(pieces[..<index] + pieces[(index + 1)...])
      let day = rest.prefix { !isAt($0) }.joined(separator: " ")
      guard saysDay(day, today: today), var found = plain(rest, today, order, words), found.second == nil else {
        continue
      }
      found.second = second
      return found
    }
    return nil
  }

  /// The seconds of `3.12` as a time, where another day is said; nil for what can be no day, and is read without one.
  package static func second(besideDay word: String) -> Int? {
    guard case .dayOrTime(_, _, let second?)? = dayOrTime(word)?.problem else { return nil }
    return second
  }

  /// Whether a date says its day whole: `10 dec`, `tomorrow`. A weekday may have one beside it: `fri 3.12`.
  package static func saysDay(_ text: String, today: Day) -> Bool {
    if text.contains(where: \.isNumber) { return text.contains { !$0.isNumber } }
    guard let future = DateWords.read(text, today: today, leaning: .future),
      future == DateWords.read(text, today: today, leaning: .past)
    else { return false }
    return abs(future.days(since: today)) <= 1
  }

  private static func day(
    _ pieces: [String], _ today: Day, _ order: DateWords.Order, _ words: LanguageWords
  ) -> Day? {
    let text = pieces.joined(separator: " ")
    guard let future = DateWords.read(text, today: today, leaning: .future, order: order, words: words),
      let past = DateWords.read(text, today: today, leaning: .past, order: order, words: words)
    else { return nil }
    return DateWords.isBehind(past: past, future: future, today: today) ? past : future
  }

  /// The time that a text ends with, and what stands before it: `fri 7:00`, `mixer at 19`, `mixer 10 dec 12.10`.
  package static func atEnd(of text: String, today: Day) -> (rest: String, second: Int)? {
    guard text.utf8.count <= 200 else { return nil }
    let pieces = text.split(separator: " ").map(String.init)
    for index in pieces.indices.suffix(3) {
      guard let (second, count) = time(at: index, in: pieces), index + count == pieces.count else { continue }
      return (pieces[..<index].joined(separator: " "), second)
    }
    guard let last = pieces.last, let second = second(besideDay: last) else { return nil }
    let rest = pieces.dropLast().joined(separator: " ")
    guard let day = DateWords.find(in: rest, today: today, leaning: .future, isLast: true),
      day.range.upperBound == rest.utf8.count, saysDay(day.words, today: today)
    else { return nil }
    return (rest, second)
  }

  /// `3.12`, alone or beside a day and a place, where it may be a day as well as a time.
  package static func doubt(in text: String, today: Day) -> ImpossibleDay? {
    guard text.utf8.count <= 200 else { return nil }
    let pieces = text.split { $0.isWhitespace || $0 == "," }.map(String.init)
    for index in pieces.indices where index == 0 || !isAt(pieces[index - 1]) {
      guard let doubt = dayOrTime(pieces[index]) else { continue }
      let rest = Array(pieces[..<index] + pieces[(index + 1)...])
      guard let first = rest.first, !isAt(first) else { return doubt }
      if read(rest.joined(separator: " "), today: today) != nil { return doubt }
    }
    return nil
  }

  /// The same as the last word of a text: `Fair 3.12`.
  package static func doubt(atEndOf text: String) -> ImpossibleDay? {
    let pieces = text.split(separator: " ").suffix(2).map(String.init)
    guard let last = pieces.last, pieces.count == 1 || !isAt(pieces[0]) else { return nil }
    return dayOrTime(last)
  }

  /// What is written like 3 December.
  private static func dayOrTime(_ word: String) -> ImpossibleDay? {
    let parts = word.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 2, parts.allSatisfy({ (1...2).contains($0.utf8.count) && $0.allSatisfy(\.isWholeNumber) }),
      let day = Int(parts[0]), let month = Int(parts[1]), PartialDate(year: nil, month: month, day: day) != nil
    else { return nil }
    let second = clock(word).map { afternoon($0.hour, word) * 3600 + $0.minute * 60 }
    return ImpossibleDay(words: word, problem: .dayOrTime(month: month, day: day, second: second))
  }

  private static func isAt(_ word: String) -> Bool { ["at", "@", "um", "à"].contains(word.lowercased()) }

  /// The time that begins at `index`, and how many pieces it takes.
  ///
  /// - Parameter isLed: "at" stands before it.
  private static func time(
    at index: Int, in pieces: [String], isLed: Bool = false
  ) -> (second: Int, count: Int)? {
    if isAt(pieces[index]) {
      guard index + 1 < pieces.count else { return nil }
      if let (time, count) = time(at: index + 1, in: pieces, isLed: true) { return (time, count + 1) }
      return hour(pieces[index + 1]).map { (afternoon($0, pieces[index + 1]) * 3600, 2) }
    }
    let word = pieces[index].lowercased()
    if word == "noon" || word == "midday" { return (43_200, 1) }
    let next = index + 1 < pieces.count ? pieces[index + 1].lowercased() : ""
    if let isLate = half(next), let clock = clock(word), (1...12).contains(clock.hour) {
      return (clock.hour % 12 * 3600 + (isLate ? 43_200 : 0) + clock.minute * 60, 2)
    }
    if next == "o'clock" || next == "o’clock", let hour = hour(word) { return (afternoon(hour, word) * 3600, 2) }
    for (ending, isLate) in [
      ("pm", true), ("p.m.", true), ("p.m", true), ("am", false), ("a.m.", false), ("a.m", false),
    ]
    where word.hasSuffix(ending) {
      guard let clock = clock(String(word.dropLast(ending.count))), (1...12).contains(clock.hour) else { return nil }
      return (clock.hour % 12 * 3600 + (isLate ? 43_200 : 0) + clock.minute * 60, 1)
    }
    guard let clock = clock(word), clock.hasMinutes, isLed || dayOrTime(word) == nil else { return nil }
    return (afternoon(clock.hour, word) * 3600 + clock.minute * 60, 1)
  }

  /// Whether a word says the second half of the day, or the first; nil where it says neither.
  private static func half(_ word: String) -> Bool? {
    switch word {
    case "pm", "p.m.", "p.m": true
    case "am", "a.m.", "a.m": false
    default: nil
    }
  }

  /// `12`, `12:30`, `12.30`, `12h30`, `16h`; nil for what no clock shows.
  private static func clock(_ word: String) -> (hour: Int, minute: Int, hasMinutes: Bool)? {
    if let hour = hour(word) { return (hour, 0, false) }
    guard let mark = word.firstIndex(where: { ":.h".contains($0) }), let hour = hour(String(word[..<mark])) else {
      return nil
    }
    let minutes = word[word.index(after: mark)...]
    if minutes.isEmpty { return word[mark] == "h" ? (hour, 0, true) : nil }
    guard minutes.count == 2, minutes.allSatisfy({ $0.isASCII && $0.isNumber }), let minute = Int(minutes), minute < 60
    else { return nil }
    return (hour, minute, true)
  }

  private static func hour(_ word: String) -> Int? {
    guard (1...2).contains(word.utf8.count), word.allSatisfy({ $0.isASCII && $0.isNumber }), let hour = Int(word),
      hour < 24
    else { return nil }
    return hour
  }

  /// From one to six in the afternoon, unless it is written with a zero in front.
  private static func afternoon(_ hour: Int, _ word: String) -> Int {
    (1...6).contains(hour) && !word.hasPrefix("0") ? hour + 12 : hour
  }
}
