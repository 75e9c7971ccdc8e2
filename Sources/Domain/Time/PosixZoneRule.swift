/// The rule line of a time zone file, `CET-1CEST,M3.5.0,M10.5.0/3` (POSIX TZ, RFC 8536 section 3.3):
/// how summer time goes on after the last transition that the file lists.
struct PosixZoneRule {
  /// `M month . week . weekday`, week 5 the last one; or a day of the year.
  enum When: Equatable {
    case monthWeekDay(Int, Int, Int)
    case julian(Int)
    case zeroBased(Int)
  }

  var standard: Int
  var summer: Int
  var start: (when: When, second: Int)
  var end: (when: When, second: Int)

  /// Nil for a zone without summer time, and for what is no rule.
  init?(_ text: String) {
    var rest = text[...]
    guard Self.name(&rest), let west = Self.time(&rest), Self.name(&rest) else { return nil }
    standard = -west
    summer = rest.first == "," ? standard + 3600 : -(Self.time(&rest) ?? west - 3600)
    guard let start = Self.date(&rest), let end = Self.date(&rest), rest.isEmpty else { return nil }
    (self.start, self.end) = (start, end)
  }

  func transitions(after last: Instant, until lastYear: Int) -> [Zone.Transition] {
    let first = Day(number: Int32(clamping: last.seconds.floorDivided(by: 86_400))).year
    guard first <= lastYear else { return [] }
    return (first...lastYear).flatMap { year in
      [
        Zone.Transition(at: instant(start, year: year, offset: standard), offset: summer),
        Zone.Transition(at: instant(end, year: year, offset: summer), offset: standard),
      ]
    }
    .filter { $0.at > last }
    .sorted { $0.at < $1.at }
  }

  private func instant(_ edge: (when: When, second: Int), year: Int, offset: Int) -> Instant {
    let newYear = Day(year: year, month: 1, day: 1)!
    let day: Day
    switch edge.when {
    case .zeroBased(let count): day = newYear.adding(days: count)
    case .julian(let count): day = newYear.adding(days: count - 1 + (Day.isLeap(year) && count >= 60 ? 1 : 0))
    case .monthWeekDay(let month, let week, let weekday):
      let first = Day(year: year, month: month, day: 1)!
      // POSIX counts Sunday as 0, ours counts Monday as 0.
      let ahead = (weekday + 6 - first.weekday.rawValue).modulo(7)
      let length = Day.length(ofMonth: month, year: year)
      var dayOfMonth = 1 + ahead + (week - 1) * 7
      while dayOfMonth > length { dayOfMonth -= 7 }
      day = first.adding(days: dayOfMonth - 1)
    }
    return Instant(seconds: Int64(day.number) * 86_400 + Int64(edge.second - offset))
  }

  private static func name(_ rest: inout Substring) -> Bool {
    if rest.first == "<", let close = rest.firstIndex(of: ">") {
      rest = rest[rest.index(after: close)...]
      return true
    }
    let letters = rest.prefix { $0.isLetter }
    rest = rest.dropFirst(letters.count)
    return letters.count >= 3
  }

  /// `[+-]h[:mm[:ss]]` in seconds.
  private static func time(_ rest: inout Substring) -> Int? {
    var sign = 1
    if let first = rest.first, first == "-" || first == "+" {
      sign = first == "-" ? -1 : 1
      rest.removeFirst()
    }
    guard let hours = number(&rest) else { return nil }
    var total = hours * 3600
    for unit in [60, 1] where rest.first == ":" {
      rest.removeFirst()
      guard let value = number(&rest) else { return nil }
      total += value * unit
    }
    return sign * total
  }

  private static func date(_ rest: inout Substring) -> (when: When, second: Int)? {
    guard rest.first == "," else { return nil }
    rest.removeFirst()
    let when: When
    switch rest.first {
    case "M":
      rest.removeFirst()
      guard let month = number(&rest), (1...12).contains(month), dot(&rest), let week = number(&rest),
        (1...5).contains(week), dot(&rest), let day = number(&rest), (0...6).contains(day)
      else { return nil }
      when = .monthWeekDay(month, week, day)
    case "J":
      rest.removeFirst()
      guard let count = number(&rest), (1...365).contains(count) else { return nil }
      when = .julian(count)
    default:
      guard let count = number(&rest), (0...365).contains(count) else { return nil }
      when = .zeroBased(count)
    }
    guard rest.first == "/" else { return (when, 7200) }
    rest.removeFirst()
    return time(&rest).map { (when, $0) }
  }

  private static func number(_ rest: inout Substring) -> Int? {
    let digits = rest.prefix { $0.isASCII && $0.isNumber }
    rest = rest.dropFirst(digits.count)
    return digits.count < 6 ? Int(digits) : nil
  }

  private static func dot(_ rest: inout Substring) -> Bool {
    guard rest.first == "." else { return false }
    rest.removeFirst()
    return true
  }
}
