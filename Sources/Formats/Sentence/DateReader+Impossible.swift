import Domain

extension DateReader {
  /// Years that days are kept of.
  static let years = 1900...2199

  /// How many words were meant as a day and can be none, and why: "31 feb", "45 nov", "2026-13-01", "31/2".
  func impossible(_ words: ArraySlice<String>, isLed: Bool) -> (count: Int, problem: ImpossibleDay.Problem)? {
    guard let first = words.first else { return nil }
    // "on the 32nd"
    if isLed, table.fill.contains(first) {
      return impossible(words.dropFirst(), isLed: true).map { ($0.count + 1, $0.problem) }
    }
    if let problem = impossibleNumeric(first, isLed: isLed) { return (1, problem) }
    if let month = table.months[first] {
      guard isLed || !table.doubtfulMonths.contains(first), words.count > 1,
        let day = numeral(words[words.startIndex + 1]),
        // "call with april 45 min"
        words.count == 2 || anyYear(words[words.startIndex + 2]) != nil
      else { return nil }
      return withYear(2, words, day: day, month: month)
    }
    guard let day = numeral(first) else { return nil }
    var index = words.startIndex + 1
    while index < words.endIndex, table.fill.contains(words[index]) { index += 1 }
    if index < words.endIndex, let month = table.months[words[index]] {
      guard isLed || !table.doubtfulMonths.contains(words[index]) else { return nil }
      return withYear(index + 1 - words.startIndex, words, day: day, month: month)
    }
    let isOrdinal = Int(first) == nil
    return isLed && isOrdinal && words.count == 1 && day > 31 ? (1, .noSuchDay) : nil
  }

  private func withYear(
    _ count: Int, _ words: ArraySlice<String>, day: Int, month: Int
  ) -> (count: Int, problem: ImpossibleDay.Problem)? {
    let after = words.startIndex + count
    let year = after < words.endIndex ? anyYear(words[after]) : nil
    // Without a year 29 February is a day of every fourth.
    let last = Day.length(ofMonth: month, year: year ?? 2024)
    guard !(1...last).contains(day) else { return nil }
    return (count + (year == nil ? 0 : 1), .monthIsShorter(month: month, last: last))
  }

  private func impossibleNumeric(_ word: String, isLed: Bool) -> ImpossibleDay.Problem? {
    let bytes = word.utf8
    guard let first = bytes.first, (48...57).contains(first), bytes.count <= 10 else { return nil }
    for separator in [UInt8(ascii: "-"), UInt8(ascii: "/"), UInt8(ascii: ".")] where bytes.contains(separator) {
      let pieces = bytes.split(separator: separator).map { Int(String(decoding: $0, as: UTF8.self)) }
      guard (2...3).contains(pieces.count), let one = pieces[0], let two = pieces[1] else { return nil }
      let third = pieces.count == 3 ? pieces[2] : nil
      switch separator {
      case UInt8(ascii: "-"):
        // "2026-13-01", but neither "1-1" nor a telephone number.
        guard let third, one > 999, two < 100, third < 100 else { return nil }
        return problem(day: third, month: two, year: one)
      case UInt8(ascii: "."):
        // "1.13.2" is a version; "31.2." and "31.2.2026" are days.
        guard third.map({ $0 > 999 }) ?? (bytes.last == separator) else { return nil }
      default:
        // "50/50" and "24/7" are none; "30/2" was meant as one.
        let isLikely = (1...12).contains(two) && (1...31).contains(one)
        guard third.map({ $0 > 999 }) ?? (isLed || isLikely) else { return nil }
      }
      let isDayFirst = order == .dayFirst || separator == UInt8(ascii: ".") || two > 12
      return isDayFirst ? problem(day: one, month: two, year: third) : problem(day: two, month: one, year: third)
    }
    return nil
  }

  private func problem(day: Int, month: Int, year: Int?) -> ImpossibleDay.Problem? {
    if let year, !Self.years.contains(year) { return .outOfReach(year: year) }
    guard (1...12).contains(month) else { return .noSuchDay }
    let last = Day.length(ofMonth: month, year: year ?? 2024)
    return (1...last).contains(day) ? nil : .monthIsShorter(month: month, last: last)
  }

  /// A number of one or two digits, with its ending or without: `31`, `45th`.
  private func numeral(_ word: String) -> Int? {
    var digits = word[...]
    if let ending = table.ordinals.first(where: { word.hasSuffix($0) }) { digits = word.dropLast(ending.count) }
    return digits.utf8.count <= 2 ? Int(digits) : nil
  }
}
