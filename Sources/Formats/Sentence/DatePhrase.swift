import Domain

/// A date phrase among tokens, with both days it could mean.
struct DatePhrase {
  var tokens: Range<Int>
  var past: Day
  var future: Day
  /// Where it stands in the line.
  var bytes: Range<Int>
  /// Why it is no day: then the two days say nothing.
  var problem: ImpossibleDay.Problem?
  /// "by friday", "until 3 dec": something is to be done until then.
  var isDeadline = false
}

/// Finds date phrases in tokens by one language's table. Looks at eight tokens at most from each start.
struct DateReader {
  let today: Day
  let order: DateWords.Order
  let words: LanguageWords

  var table: WordTables.DateTable { _read { yield words.tables.dates } }

  /// What one form of date says: how many tokens it took, and its two days.
  struct Reading {
    var count: Int
    var past: Day
    var future: Day
    /// "in 2027"
    var isYearAlone = false
    var problem: ImpossibleDay.Problem?

    init(_ count: Int, _ day: Day) { (self.count, past, future) = (count, day, day) }
    init(_ count: Int, past: Day, future: Day) { (self.count, self.past, self.future) = (count, past, future) }
  }

  func phrases(in tokens: [Token]) -> [DatePhrase] {
    var found: [DatePhrase] = []
    var index = 0
    while index < tokens.count {
      if let phrase = phrase(at: index, in: tokens) {
        found.append(phrase)
        index = phrase.tokens.upperBound
      } else {
        index += 1
      }
    }
    return found
  }

  /// `isWhole`: the text is a date and nothing else, so that a doubtful word (`sat`, `may`) is one.
  func phrase(at start: Int, in tokens: [Token], isWhole: Bool = false) -> DatePhrase? {
    guard start < tokens.count, !tokens[start].isMark, !tokens[start].isNamed, canStart(tokens[start].folded) else {
      return nil
    }
    let last = min(tokens.count, start + 8)
    var words: [String] = []
    for token in tokens[start..<last] {
      guard token.kind == .word, !token.isNamed else { break }
      words.append(token.folded)
    }
    var lead = 0
    while lead < words.count, table.leads.contains(words[lead]) { lead += 1 }
    if lead > 1, !table.openingLeads.contains(words[0]) { return nil }
    // "on the 12th"
    if lead > 0, lead < words.count - 1, table.fill.contains(words[lead]), ordinal(words[lead + 1]) != nil { lead += 1 }
    let isSure = lead > 0 || isWhole || start > 0
    let isLed = isWhole || words[..<lead].contains { !table.weakLeads.contains($0) }
    guard let reading = reading(words[lead...], isLed: isLed, isSure: isSure) else {
      guard let (count, problem) = impossible(words[lead...], isLed: isLed) else { return nil }
      return DatePhrase(
        tokens: start..<start + lead + count, past: today, future: today,
        bytes: bytes(start..<start + lead + count, tokens), problem: problem)
    }
    var end = lead + reading.count
    if end < words.count, table.partsOfDay.contains(words[end]) { end += 1 }
    let taken = start..<start + end
    // "in 1050 Brussels"
    if reading.isYearAlone, taken.upperBound < tokens.count, tokens[taken.upperBound].startsUpper { return nil }
    let far = [reading.past.year, reading.future.year].first { !Self.years.contains($0) }
    return DatePhrase(
      tokens: taken, past: reading.past, future: reading.future, bytes: bytes(taken, tokens),
      problem: reading.problem ?? far.map { .outOfReach(year: $0) },
      isDeadline: words[..<lead].contains { table.deadlines.contains($0) })
  }

  private func bytes(_ taken: Range<Int>, _ tokens: [Token]) -> Range<Int> {
    tokens[taken.lowerBound].range.lowerBound..<tokens[taken.upperBound - 1].range.upperBound
  }

  private func canStart(_ word: String) -> Bool {
    words.grammar.dateStarts.contains(word) || word.utf8.first.map { (48...57).contains($0) } ?? false
  }

  private func reading(_ words: ArraySlice<String>, isLed: Bool, isSure: Bool) -> Reading? {
    guard let first = words.first else { return nil }
    if let fixed = fixedDay(words) { return fixed }
    if let numeric = numeric(first) { return numeric }
    if let counted = counted(words) { return counted }
    if table.end.contains(first) { return endOfPeriod(words) }
    if let weekend = weekend(words) { return weekend }
    if let stretch = stretch(words) { return stretch }
    if isLed, let feast = feast(words) { return feast }
    if let direction = turned(words) { return direction }
    if let weekday = table.weekdays[first], isSure || !table.doubtfulWeekdays.contains(first) {
      return onWeekday(weekday, words.dropFirst()) ?? Reading(1, past: recent(weekday), future: coming(weekday))
    }
    return calendar(words, isLed: isLed)
  }

  // MARK: - Forms

  /// "fri 20 nov": the day that is both. Where the two contradict each other, nobody knows which one is meant.
  private func onWeekday(_ weekday: Weekday, _ rest: ArraySlice<String>) -> Reading? {
    guard let first = rest.first, let dated = numeric(first) ?? calendar(rest, isLed: false) else { return nil }
    let days = [dated.past, dated.future].filter { $0.weekday == weekday }
    guard let past = days.first, let future = days.last else {
      let nearer = today.days(since: dated.past) <= dated.future.days(since: today) ? dated.past : dated.future
      var reading = Reading(1 + dated.count, nearer)
      reading.problem = .otherWeekday(said: weekday, day: nearer)
      return reading
    }
    return Reading(1 + dated.count, past: past, future: future)
  }

  /// "today", "the day before yesterday".
  private func fixedDay(_ words: ArraySlice<String>) -> Reading? {
    for count in stride(from: min(4, words.count), to: 0, by: -1) {
      let phrase = count == 1 ? words[words.startIndex] : words.prefix(count).joined(separator: " ")
      if let days = table.days[phrase] { return Reading(count, today.adding(days: days)) }
    }
    return nil
  }

  /// "2026-11-22", "12/3", "12.3.", "12/3/2025".
  private func numeric(_ word: String) -> Reading? {
    let bytes = word.utf8
    guard let first = bytes.first, (48...57).contains(first), bytes.count <= 10, bytes.count >= 3 else { return nil }
    if let day = Day(iso: word) { return Reading(1, day) }
    for separator in [UInt8(ascii: "/"), UInt8(ascii: ".")] where bytes.contains(separator) {
      let pieces = bytes.split(separator: separator).map { Int(String(decoding: $0, as: UTF8.self)) }
      guard (2...3).contains(pieces.count), let one = pieces[0], let two = pieces[1] else { return nil }
      // "12.30" is a time or a price; a date with full stops ends in one or has its year.
      if separator == UInt8(ascii: "."), pieces.count == 2, bytes.last != separator { return nil }
      guard pieces.count == 2 || pieces[2] != nil else { return nil }
      let year = pieces.count == 3 ? pieces[2].map { $0 < 100 ? 2000 + $0 : $0 } : nil
      let isDayFirst = order == .dayFirst || separator == UInt8(ascii: ".")
      let (day, month) = isDayFirst ? (one, two) : (two, one)
      return dated(1, day: day, month: month, year: year) ?? dated(1, day: month, month: day, year: year)
    }
    return nil
  }

  /// "in 3 weeks", "3 weeks ago", "two months from now".
  private func counted(_ words: ArraySlice<String>) -> Reading? {
    var index = words.startIndex
    let isAhead = table.ahead.contains(words[index])
    let isAgo = table.agoBefore.contains(words[index])
    if isAhead || isAgo { index += 1 }
    // "a couple of weeks": of two numbers the second counts.
    while index + 1 < words.endIndex, table.fill.contains(words[index]), number(words[index + 1]) != nil { index += 1 }
    guard index < words.endIndex, let count = number(words[index]), count <= 999 else { return nil }
    index += 1
    while index < words.endIndex, table.fill.contains(words[index]) { index += 1 }
    guard index < words.endIndex, let unit = table.units[words[index]] else { return nil }
    index += 1
    if isAhead { return Reading(index - words.startIndex, moved(unit, count)) }
    if isAgo { return Reading(index - words.startIndex, moved(unit, -count)) }
    guard index < words.endIndex else { return nil }
    if table.agoAfter.contains(words[index]) { return Reading(index + 1 - words.startIndex, moved(unit, -count)) }
    for length in stride(from: min(2, words.endIndex - index), to: 0, by: -1)
    where table.aheadAfter.contains(words[index..<index + length].joined(separator: " ")) {
      return Reading(index + length - words.startIndex, moved(unit, count))
    }
    return nil
  }

  private func moved(_ unit: WordTables.Unit, _ count: Int) -> Day {
    switch unit {
    case .day: return today.adding(days: count)
    case .week: return today.adding(days: count * 7)
    case .fortnight: return today.adding(days: count * 14)
    case .month: return today.adding(months: count)
    case .quarter: return today.adding(months: count * 3)
    case .year: return today.adding(months: count * 12)
    case .workingDay:
      var (day, left) = (today, abs(count))
      while left > 0 {
        day = day.adding(days: count.signum())
        if !day.isWeekend { left -= 1 }
      }
      return day
    }
  }

  /// "end of month", "end of next week", "end of may".
  private func endOfPeriod(_ words: ArraySlice<String>) -> Reading? {
    var index = words.startIndex + 1
    while index < words.endIndex, table.fill.contains(words[index]) { index += 1 }
    var ahead = 0
    if index < words.endIndex, table.next.contains(words[index]) {
      ahead = 1
      index += 1
    } else if index < words.endIndex, table.this.contains(words[index]) {
      index += 1
    }
    guard index < words.endIndex else { return nil }
    let count = index + 1 - words.startIndex
    if let month = table.months[words[index]] {
      let first = monthDays(month)
      return Reading(count, past: lastDay(ofMonthOf: first.past), future: lastDay(ofMonthOf: first.future))
    }
    guard let unit = table.units[words[index]] else { return nil }
    return Reading(count, end(of: unit, ahead: ahead))
  }

  private func end(of unit: WordTables.Unit, ahead: Int) -> Day {
    switch unit {
    case .day, .workingDay: return today.adding(days: ahead)
    case .week, .fortnight:
      return monday.adding(days: 4 + 7 * ahead) < today ? today : monday.adding(days: 4 + 7 * ahead)
    case .month: return lastDay(ofMonthOf: today.adding(months: ahead))
    case .quarter: return lastDay(ofMonthOf: today.adding(months: 2 - (today.month - 1) % 3 + 3 * ahead))
    case .year: return Day(year: min(9999, today.year + ahead), month: 12, day: 31) ?? today
    }
  }

  /// "last friday", "next week", "this month", "next may".
  private func turned(_ words: ArraySlice<String>) -> Reading? {
    guard words.count >= 2 else { return nil }
    let (turn, word) = (words[words.startIndex], words[words.startIndex + 1])
    let (isLast, isNext, isThis) = (table.last.contains(turn), table.next.contains(turn), table.this.contains(turn))
    guard isLast || isNext || isThis else { return nil }
    if let weekday = table.weekdays[word] {
      if isLast { return Reading(2, recent(weekday)) }
      return Reading(2, monday.adding(days: weekday.rawValue + (isNext ? 7 : 0)))
    }
    if let month = table.months[word] {
      let days = monthDays(month)
      return Reading(2, isLast ? days.past : isNext ? days.future : nearest(month))
    }
    guard let unit = table.units[word] else { return nil }
    if isLast { return Reading(2, moved(unit, -1)) }
    if isThis { return Reading(2, past: today, future: end(of: unit, ahead: 0)) }
    switch unit {
    case .week, .fortnight: return Reading(2, monday.adding(days: 7))
    case .month: return Reading(2, firstDay(ofMonthOf: today.adding(months: 1)))
    case .quarter: return Reading(2, firstDay(ofMonthOf: today.adding(months: 3 - (today.month - 1) % 3)))
    case .year: return Reading(2, Day(year: min(9999, today.year + 1), month: 1, day: 1) ?? today)
    case .day, .workingDay: return Reading(2, moved(unit, 1))
    }
  }

  /// "12 mar", "mar 12", "12th of march 2025", "in may", "may 2026".
  private func calendar(_ words: ArraySlice<String>, isLed: Bool) -> Reading? {
    var index = words.startIndex
    let isAhead = table.ahead.contains(words[index])
    if isAhead { index += 1 }
    guard index < words.endIndex else { return nil }
    let prefix = index - words.startIndex
    if let month = table.months[words[index]] {
      let next = index + 1 < words.endIndex ? words[index + 1] : ""
      if let year = anyYear(next) { return dated(prefix + 2, day: 1, month: month, year: year) }
      if !isAhead, let day = ordinal(next) {
        let after = index + 2 < words.endIndex ? anyYear(words[index + 2]) : nil
        return dated(after == nil ? 2 : 3, day: day, month: month, year: after)
      }
      guard isAhead || isLed else { return nil }
      let days = monthDays(month)
      return Reading(prefix + 1, past: days.past, future: days.future)
    }
    if let year = anyYear(words[index]), isAhead && year >= 1500 && year < 2200 || isLed && Self.years.contains(year) {
      var reading = dated(prefix + 1, day: 1, month: 1, year: year)
      reading?.isYearAlone = true
      return reading
    }
    guard !isAhead, let day = ordinal(words[index]) else { return nil }
    index += 1
    while index < words.endIndex, table.fill.contains(words[index]) { index += 1 }
    if index < words.endIndex, let month = table.months[words[index]] {
      index += 1
      let year = index < words.endIndex ? anyYear(words[index]) : nil
      return dated(index - words.startIndex + (year == nil ? 0 : 1), day: day, month: month, year: year)
    }
    // "on the 12th"
    guard isLed, Int(words[words.startIndex]) == nil else { return nil }
    // Of the months around this one, those that are long enough.
    let first = firstDay(ofMonthOf: today)
    let days = (-2...2).map { first.adding(months: $0) }
      .compactMap { Day(year: $0.year, month: $0.month, day: day) }
    guard let past = days.last(where: { $0 <= today }), let future = days.first(where: { $0 >= today }) else {
      return nil
    }
    return Reading(1, past: past, future: future)
  }

  // MARK: - Arithmetic

  func dated(_ count: Int, day: Int, month: Int, year: Int?) -> Reading? {
    if let year { return Day(year: year, month: month, day: day).map { Reading(count, $0) } }
    guard PartialDate(year: nil, month: month, day: day) != nil else { return nil }
    func candidate(_ year: Int) -> Day? {
      Day(year: year, month: month, day: min(day, Day.length(ofMonth: month, year: year)))
    }
    let years = [today.year - 1, today.year, today.year + 1].compactMap(candidate)
    guard let past = years.last(where: { $0 <= today }), let future = years.first(where: { $0 >= today }) else {
      return nil
    }
    return Reading(count, past: past, future: future)
  }

  private func monthDays(_ month: Int) -> (past: Day, future: Day) {
    let reading = dated(0, day: 1, month: month, year: nil)
    return (reading?.past ?? today, reading?.future ?? today)
  }

  /// Of this year.
  private func nearest(_ month: Int) -> Day { Day(year: today.year, month: month, day: 1) ?? today }

  private var monday: Day { today.adding(days: -today.weekday.rawValue) }

  private func recent(_ weekday: Weekday) -> Day {
    let back = (today.weekday.rawValue - weekday.rawValue + 6) % 7 + 1
    return today.adding(days: -back)
  }

  private func coming(_ weekday: Weekday) -> Day {
    let on = (weekday.rawValue - today.weekday.rawValue + 6) % 7 + 1
    return today.adding(days: on)
  }

  private func firstDay(ofMonthOf day: Day) -> Day { Day(year: day.year, month: day.month, day: 1) ?? day }

  private func lastDay(ofMonthOf day: Day) -> Day {
    Day(year: day.year, month: day.month, day: Day.length(ofMonth: day.month, year: day.year)) ?? day
  }

  private func number(_ word: String) -> Int? { table.numbers[word] ?? (word.utf8.count <= 3 ? Int(word) : nil) }

  /// Four digits that may be a year, whether or not days are kept of it.
  func anyYear(_ word: String) -> Int? { word.utf8.count == 4 ? Int(word).flatMap { $0 > 999 ? $0 : nil } : nil }

  private func ordinal(_ word: String) -> Int? {
    var digits = word[...]
    if let ending = table.ordinals.first(where: { word.hasSuffix($0) }) { digits = word.dropLast(ending.count) }
    guard digits.utf8.count <= 2, let day = Int(digits), (1...31).contains(day) else { return nil }
    return day
  }
}
