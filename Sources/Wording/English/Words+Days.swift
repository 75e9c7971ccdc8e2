package import Domain

extension Words {
  private static let weekdays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
  ]

  /// `November`
  static func month(_ number: Int) -> String { months[number - 1] }

  /// `Friday`
  static func weekday(_ weekday: Weekday) -> String { weekdays[weekday.rawValue] }

  /// `Thursday 26 November`
  package func longDay(_ day: Day) -> String {
    "\(Self.weekdays[day.weekday.rawValue]) \(day.day) \(Self.months[day.month - 1])"
      + (day.year == today.year ? "" : " \(day.year)")
  }

  /// `Fri 27 Nov`; with its year where that is not this one.
  package func shortDay(_ day: Day) -> String {
    "\(Self.weekdays[day.weekday.rawValue].prefix(3)) \(date(day))"
  }

  /// `27 Nov`, `2 Oct 2023`
  package func date(_ day: Day) -> String {
    "\(day.day) \(Self.months[day.month - 1].prefix(3))" + (day.year == today.year ? "" : " \(day.year)")
  }

  /// As it is said in a sentence: `today`, `yesterday`, `on Monday`, `on 2 October`, `in March 2023`.
  package func on(_ day: Day) -> String {
    switch today.days(since: day) {
    case 0: "today"
    case 1: "yesterday"
    case -1: "tomorrow"
    case 2...6: "on \(Self.weekdays[day.weekday.rawValue])"
    case -6 ... -2: "on \(Self.weekdays[day.weekday.rawValue])"
    default:
      if abs(today.days(since: day)) < 300 {
        "on \(day.day) \(Self.months[day.month - 1])"
      } else {
        "in \(Self.months[day.month - 1]) \(day.year)"
      }
    }
  }

  /// For a deadline: `today`, `tomorrow`, `Monday`, `Fri 27 Nov`.
  package func by(_ day: Day) -> String {
    switch day.days(since: today) {
    case 0: "today"
    case 1: "tomorrow"
    case -1: "yesterday"
    case 2...6: Self.weekdays[day.weekday.rawValue]
    default: shortDay(day)
    }
  }

  /// A span of days as people say it: `9 days`, `3 weeks`, `4 months`, `2 years`.
  package func span(_ days: Int) -> String {
    switch days {
    case ..<1: "less than a day"
    case 1: "a day"
    case 2..<14: "\(Self.number(days)) days"
    case 14..<60: "\(Self.number((days + 3) / 7)) weeks"
    case 60..<700: "\(Self.number((days + 15) / 30)) months"
    default: "\(Self.number((days + 182) / 365)) years"
    }
  }

  /// Small numbers as words, as a sentence has them.
  package static func number(_ value: Int) -> String {
    let names = [
      "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
    ]
    return names.indices.contains(value) ? names[value] : grouped(value)
  }

  /// `1,234,567`
  package static func grouped(_ value: Int) -> String {
    var digits = String(value.magnitude)[...]
    var groups: [Substring] = []
    while digits.count > 3 {
      groups.insert(digits.suffix(3), at: 0)
      digits = digits.dropLast(3)
    }
    groups.insert(digits, at: 0)
    return (value < 0 ? "-" : "") + groups.joined(separator: ",")
  }

  /// `1 person`, `2 people`: the noun that fits the count, the count in figures.
  package static func count(_ value: Int, _ one: String, _ many: String) -> String {
    "\(grouped(value)) \(value == 1 ? one : many)"
  }

  /// `Ana`, `Ana and Bo`, `Ana, Bo and Mia`.
  package static func list(_ items: [String]) -> String {
    guard let last = items.last else { return "" }
    guard items.count > 1 else { return last }
    return items.dropLast().joined(separator: ", ") + " and " + last
  }
}
