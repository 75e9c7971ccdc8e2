import Domain

/// A zone as a calendar file describes it (RFC 5545 section 3.6.5).
struct VTimeZone {
  private struct Observance {
    /// In local time before the change, in seconds.
    var start: Int64?
    var from = 0
    var to = 0
    var rule: RecurrenceRule?
    var added: [Int64] = []
  }

  private(set) var name = ""
  private var observances: [Observance] = []

  private static let observanceLimit = 200

  init(_ record: UnsafeBufferPointer<UInt8>, buffer: inout [UInt8]) throws(RecordProblem) {
    var open: Observance?
    try CalendarLine.forEach(in: record, buffer: &buffer) { (line) throws(RecordProblem) in
      if line.name.matches("tzid") {
        name = String(EncodedWord.plain(line.value).prefix(300))
      } else if line.name.matches("begin"), line.value.matches("standard") || line.value.matches("daylight") {
        open = Observance()
      } else if line.name.matches("end"), let done = open {
        guard observances.count < Self.observanceLimit else { throw .tooMany(limit: Self.observanceLimit) }
        observances.append(done)
        open = nil
      } else if line.name.matches("dtstart") {
        open?.start = Self.naive(line.value)
      } else if line.name.matches("tzoffsetfrom") {
        open?.from = Self.offset(line.value) ?? 0
      } else if line.name.matches("tzoffsetto") {
        open?.to = Self.offset(line.value) ?? 0
      } else if line.name.matches("rrule") {
        open?.rule = try RecurrenceRule(line.value)
      } else if line.name.matches("rdate"), (open?.added.count ?? 0) < Self.observanceLimit {
        let times = line.value.split(separator: UInt8(ascii: ",")).compactMap {
          Self.naive(UnsafeBufferPointer(rebasing: $0))
        }
        open?.added += times
      }
    }
  }

  /// Its changes until a year after `now`. Takes libical where a change recurs.
  func zone(until now: Instant, effort: inout Int) throws(RecordProblem) -> Zone? {
    var transitions: [Zone.Transition] = []
    for observance in observances {
      guard let start = observance.start else { continue }
      var onsets = [start] + observance.added
      if let rule = observance.rule {
        // UNTIL is in UTC here.
        let given: Int64? =
          switch rule.until {
          case .utc(let instant): instant.seconds + Int64(observance.from)
          case .day(let day): Int64(day.number + 1) * 86_400 - 1
          case .local(let day, let second, _): Int64(day.number) * 86_400 + Int64(second)
          case nil: nil
          }
        let last = min(given ?? .max, now.seconds + 366 * 86_400)
        let first = rule.isYearlyWithoutEnd ? max(start, Self.onset(like: start)) : start
        onsets += try rule.instances(from: first, to: last, limit: 1000, effort: &effort)
      }
      for onset in Set(onsets) {
        transitions.append(Zone.Transition(at: Instant(seconds: onset - Int64(observance.from)), offset: observance.to))
      }
    }
    transitions.sort { $0.at < $1.at }
    guard let first = transitions.first else { return nil }
    let before = observances.first { $0.to == first.offset }
    return Zone(name: name, initialOffset: before?.from ?? first.offset, transitions: transitions)
  }

  /// Microsoft's zones begin in 1601. Their rules are followed from 1970 on, on the same day of the year.
  private static func onset(like start: Int64) -> Int64 {
    let day = Day(number: Int32(clamping: start.dividedByDay))
    let (_, month, dayOfMonth) = day.civil
    let later = Day(year: 1970, month: month, day: min(dayOfMonth, 28)) ?? day
    return start + Int64(later.days(since: day)) * 86_400
  }

  private static func naive(_ value: UnsafeBufferPointer<UInt8>) -> Int64? {
    switch CalendarTime(value) {
    case .local(let day, let second, _): Int64(day.number) * 86_400 + Int64(second)
    case .utc(let instant): instant.seconds
    case .day(let day): Int64(day.number) * 86_400
    case nil: nil
    }
  }

  /// `+0100`, `-053000`
  private static func offset(_ value: UnsafeBufferPointer<UInt8>) -> Int? {
    guard let sign = value.first, sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-") else { return nil }
    let digits = value.dropFirst().filter { $0.isDigit }.map { Int($0 - 48) }
    guard digits.count == 4 || digits.count == 6 else { return nil }
    let seconds = (digits[0] * 10 + digits[1]) * 3600 + (digits[2] * 10 + digits[3]) * 60
    guard seconds < 86_400 else { return nil }
    return sign == UInt8(ascii: "-") ? -seconds : seconds
  }
}
