import Domain

/// A recurrence rule (RFC 5545 section 3.3.10), taken apart and checked, so that nothing but a bounded rule of known
/// parts ever reaches the library.
struct RecurrenceRule: Hashable {
  enum Frequency: String { case daily = "DAILY", weekly = "WEEKLY", monthly = "MONTHLY", yearly = "YEARLY" }

  private(set) var frequency = Frequency.yearly
  private var interval = 1
  private(set) var count: Int?
  private(set) var until: CalendarTime?
  /// `BYDAY=MO,TU` and the like, in canonical spelling.
  private var parts: [String] = []
  /// How many BY… lists it has.
  private(set) var conditions = 0
  /// Instances a day: BYHOUR times BYMINUTE.
  private var timesADay = 1

  /// More instances of one series than this are not expanded: fifty years of daily ones.
  static let instanceLimit = 20_000

  /// Throws `.malformed` for what is no rule, and for rules that recur within a day (hourly and faster): no meeting
  /// does. Unknown parts are left out, as is BYSECOND.
  init(_ value: UnsafeBufferPointer<UInt8>) throws(RecordProblem) {
    let text = String(decoding: value.prefix(2000), as: UTF8.self).uppercased()
    var (hasFrequency, hasFarDay) = (false, false)
    for part in text.split(separator: ";", maxSplits: 30) {
      let pair = part.split(separator: "=", maxSplits: 1)
      guard pair.count == 2 else { continue }
      let (name, value) = (pair[0], pair[1])
      switch name {
      case "FREQ":
        guard let frequency = Frequency(rawValue: String(value)) else { throw Self.malformed(part) }
        (self.frequency, hasFrequency) = (frequency, true)
      case "INTERVAL": interval = min(try Self.number(value, in: 1...Int.max, part), 30_000)
      case "COUNT": count = min(try Self.number(value, in: 1...Int.max, part), Self.instanceLimit)
      case "UNTIL":
        until = Array(value.utf8).withUnsafeBufferPointer { CalendarTime($0) }
        if until == nil { throw Self.malformed(part) }
      case "RSCALE": if value != "GREGORIAN" { throw Self.malformed(part) }
      case "WKST":
        guard Self.isWeekday(value) else { throw Self.malformed(part) }
        parts.append("WKST=\(value)")
      case "BYDAY":
        parts.append(try Self.list(part, name, value) { Self.isDay($0, 53) }.text)
        hasFarDay = !value.split(separator: ",").allSatisfy { Self.isDay($0, 5) }
      default:
        guard let bounds = Self.bounds[String(name)] else { continue }
        let list = try Self.list(part, name, value) { Self.isNumber($0, bounds) }
        parts.append(list.text)
        if name == "BYHOUR" || name == "BYMINUTE" { timesADay *= list.count }
      }
    }
    guard hasFrequency, timesADay <= 24, frequency == .yearly || !hasFarDay else { throw Self.malformed(text[...]) }
    conditions = parts.count { $0.hasPrefix("BY") }
  }

  /// The rule as the library is given it: it ends at `last`, in seconds of local time. Its COUNT is left out, for the
  /// number of instances asked for stands in its place.
  func text(until last: Int64) -> String {
    let day = Day(number: Int32(clamping: last.dividedByDay))
    let second = Int(last - Int64(day.number) * 86_400)
    let (year, month, dayOfMonth) = day.civil
    func digits(_ value: Int, _ count: Int = 2) -> String {
      let text = String(value)
      return String(repeating: "0", count: max(0, count - text.utf8.count)) + text
    }
    let date = digits(year, 4) + digits(month) + digits(dayOfMonth)
    let time = digits(second / 3600) + digits(second / 60 % 60) + digits(second % 60)
    let own = ["FREQ=\(frequency.rawValue)", "INTERVAL=\(interval)", "UNTIL=\(date)T\(time)"]
    return (own + parts).joined(separator: ";")
  }

  /// It has an instance every year, whichever year it is counted from.
  var isYearlyWithoutEnd: Bool { frequency == .yearly && interval == 1 && count == nil }

  /// How many candidates the library may look at between two moments: the measure of its time, a few microseconds each.
  func effort(from start: Int64, to last: Int64) -> Int {
    let days = Int(clamping: max(0, last - start) / 86_400) + 1
    return (frequency == .daily ? days : days / 7 + 1) * timesADay
  }

  private static let bounds: [String: ClosedRange<Int>] = [
    "BYMONTH": 1...12, "BYMONTHDAY": -31...31, "BYYEARDAY": -366...366, "BYWEEKNO": -53...53, "BYSETPOS": -366...366,
    "BYHOUR": 0...23, "BYMINUTE": 0...59,
  ]

  private static func list(
    _ part: Substring, _ name: Substring, _ value: Substring, _ isValid: (Substring) -> Bool
  ) throws(RecordProblem) -> (text: String, count: Int) {
    var values: [Substring] = []
    for value in value.split(separator: ",") where !values.contains(value) {
      guard isValid(value), values.count < 60 else { throw malformed(part) }
      values.append(value)
    }
    guard !values.isEmpty else { throw malformed(part) }
    return ("\(name)=\(values.joined(separator: ","))", values.count)
  }

  private static func isWeekday(_ text: Substring) -> Bool {
    ["MO", "TU", "WE", "TH", "FR", "SA", "SU"].contains(text)
  }

  /// `MO`, `2TU`, `-1FR`
  private static func isDay(_ text: Substring, _ last: Int) -> Bool {
    let place = text.dropLast(2)
    return isWeekday(text.suffix(2)) && (place.isEmpty || isNumber(place, -last...last))
  }

  private static func isNumber(_ text: Substring, _ bounds: ClosedRange<Int>) -> Bool {
    guard let number = Int(text), bounds.contains(number) else { return false }
    return number != 0 || bounds.lowerBound == 0
  }

  private static func number(
    _ text: Substring, in bounds: ClosedRange<Int>, _ part: Substring
  ) throws(RecordProblem) -> Int {
    // More digits than fit are as good as endless.
    guard !text.isEmpty, text.utf8.allSatisfy({ $0.isDigit }) else { throw malformed(part) }
    let number = Int(text) ?? .max
    guard bounds.contains(number) else { throw malformed(part) }
    return number
  }

  private static func malformed(_ part: Substring) -> RecordProblem { .malformed(found: "RRULE " + part.prefix(60)) }
}

extension Int64 {
  /// Days since 1970, rounded toward the past.
  var dividedByDay: Int64 { self >= 0 ? self / 86_400 : (self - 86_399) / 86_400 }
}
