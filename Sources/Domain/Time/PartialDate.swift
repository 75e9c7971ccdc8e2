/// A date of which parts may be unknown: a birthday without its year, a job that began in a month.
///
/// Written as RFC 6350 writes truncated dates: `1987-10-06`, `--10-06`, `1987-10`, `1987`.
package struct PartialDate: Hashable, Sendable {
  /// Eight bytes, since a person has several of these: `Int32.min` and 0 stand for what is unknown.
  private let storedYear: Int32
  private let storedMonth: UInt8
  private let storedDay: UInt8

  package var year: Int? { storedYear == .min ? nil : Int(storedYear) }
  package var month: Int? { storedMonth == 0 ? nil : Int(storedMonth) }
  package var day: Int? { storedDay == 0 ? nil : Int(storedDay) }

  /// Nil where nothing is known, or no calendar has such a date. 29 February stands without a year.
  package init?(year: Int?, month: Int?, day: Int?) {
    guard year != nil || month != nil else { return nil }
    if let month, !(1...12).contains(month) { return nil }
    if let year, !(1...9999).contains(year) { return nil }
    if let day {
      guard let month, day >= 1, day <= Day.length(ofMonth: month, year: year ?? 2000) else { return nil }
    }
    storedYear = year.map { Int32($0) } ?? .min
    (storedMonth, storedDay) = (UInt8(month ?? 0), UInt8(day ?? 0))
  }

  package init(_ date: Day) {
    let (year, month, day) = date.civil
    (storedYear, storedMonth, storedDay) = (Int32(year), UInt8(month), UInt8(day))
  }

  /// The whole day, where all of it is known.
  package var full: Day? {
    guard let year, let month, let day else { return nil }
    return Day(year: year, month: month, day: day)
  }

  /// The first day on or after `start` that carries this month and day; 29 February falls on the 28th in other years.
  package func next(onOrAfter start: Day) -> Day? {
    guard let month, let day else { return nil }
    for year in start.year...(start.year + 1) {
      let date = Day(year: year, month: month, day: min(day, Day.length(ofMonth: month, year: year)))
      if let date, date >= start { return date }
    }
    return nil
  }

  package var iso: String {
    func four(_ value: Int) -> String { String(repeating: "0", count: max(0, 4 - String(value).count)) + String(value) }
    switch (year, month, day) {
    case (let year?, let month?, let day?): return "\(four(year))-\(two(month))-\(two(day))"
    case (nil, let month?, let day?): return "--\(two(month))-\(two(day))"
    case (let year?, let month?, nil): return "\(four(year))-\(two(month))"
    case (nil, let month?, nil): return "--\(two(month))"
    case (let year?, nil, _): return four(year)
    case (nil, nil, _): return ""
    }
  }

  /// Reads what `iso` writes.
  package init?(iso text: String) {
    if let day = Day(iso: text) {
      self.init(day)
      return
    }
    let yearless = text.hasPrefix("--")
    let pieces = (yearless ? String(text.dropFirst(2)) : text).split(separator: "-", omittingEmptySubsequences: false)
    let numbers = pieces.compactMap { Int($0) }
    guard numbers.count == pieces.count, (1...2).contains(numbers.count) else { return nil }
    if yearless {
      self.init(year: nil, month: numbers[0], day: numbers.count > 1 ? numbers[1] : nil)
    } else {
      self.init(year: numbers[0], month: numbers.count > 1 ? numbers[1] : nil, day: nil)
    }
  }
}

extension PartialDate: Codable {
  package init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let date = PartialDate(iso: text) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "not a date: \(text)")
    }
    self = date
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(iso)
  }
}
