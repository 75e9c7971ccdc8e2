/// A calendar day of the proleptic Gregorian calendar, counted from 1970-01-01 (day 0).
package struct Day: Hashable, Comparable, Sendable {
  package var number: Int32

  package init(number: Int32) { self.number = number }

  /// Nil where the calendar has no such day (30 February, month 13).
  package init?(year: Int, month: Int, day: Int) {
    guard (1...12).contains(month), (0...9999).contains(year), day >= 1,
      day <= Self.length(ofMonth: month, year: year)
    else { return nil }
    // Days from civil, after H. Hinnant, "chrono-Compatible Low-Level Date Algorithms".
    let shifted = month <= 2 ? year - 1 : year
    let era = shifted.floorDivided(by: 400)
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    number = Int32(era * 146_097 + dayOfEra - 719_468)
  }

  package static func < (one: Day, other: Day) -> Bool { one.number < other.number }

  /// Days of which instants can be counted, some 270 thousand years to either side.
  private static let countable = -100_000_000...100_000_000

  /// No further than can be counted: however odd a number an archive brings, it is but a day very far away.
  package func adding(days: Int) -> Day {
    let (sum, isTooMuch) = Int(number).addingReportingOverflow(days)
    let far = days < 0 ? Self.countable.lowerBound : Self.countable.upperBound
    return Day(number: Int32(isTooMuch ? far : min(max(sum, Self.countable.lowerBound), Self.countable.upperBound)))
  }

  /// Whole days from `earlier` to here.
  package func days(since earlier: Day) -> Int { Int(number) - Int(earlier.number) }

  package var year: Int { civil.year }
  package var month: Int { civil.month }
  package var day: Int { civil.day }

  package var civil: (year: Int, month: Int, day: Int) {
    let shifted = Int(number) + 719_468
    let era = shifted.floorDivided(by: 146_097)
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let marchMonth = (5 * dayOfYear + 2) / 153
    let month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    return (year, month, dayOfYear - (153 * marchMonth + 2) / 5 + 1)
  }

  package var weekday: Weekday { Weekday(rawValue: Int((number + 3).modulo(7)))! }

  package var isWeekend: Bool { weekday == .saturday || weekday == .sunday }

  /// This day, or the Monday after it where it falls on a weekend.
  package var onWorkingDay: Day {
    switch weekday {
    case .saturday: adding(days: 2)
    case .sunday: adding(days: 1)
    default: self
    }
  }

  /// The same day of the month, `count` months on; the month's last day where it is shorter.
  package func adding(months count: Int) -> Day {
    let (year, month, day) = civil
    let total = year * 12 + month - 1 + count
    let (newYear, newMonth) = (total.floorDivided(by: 12), total.modulo(12) + 1)
    return Day(year: newYear, month: newMonth, day: min(day, Self.length(ofMonth: newMonth, year: newYear))) ?? self
  }

  package static func isLeap(_ year: Int) -> Bool { year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) }

  package static func length(ofMonth month: Int, year: Int) -> Int {
    switch month {
    case 2: isLeap(year) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}

/// Monday first, as ISO 8601 counts.
package enum Weekday: Int, Sendable, Worded {
  case monday, tuesday, wednesday, thursday, friday, saturday, sunday
}

extension FixedWidthInteger {
  /// The remainder that is never negative.
  func modulo(_ divisor: Self) -> Self {
    let rest = self % divisor
    return rest < 0 ? rest + divisor : rest
  }
}
