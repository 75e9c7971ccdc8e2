internal import Domain

/// Which of two numbers is the month, where a table writes `3/4/1987`.
package enum DateOrder: String, Sendable, Codable {
  case monthFirst, dayFirst
}

/// Dates as tables write them: `12 Mar 2024`, `7-Feb-22`, `1987-10-06`, `--03-07`, `06.10.1987`, `10/6/1987`.
enum TableDate {
  /// Nil for what is no date (`0/0/00` is Outlook's none), and for numbers whose order is not known: a birthday on a
  /// guessed day is worse than none. The year 1604 stands for none, as Apple writes it. A year of two digits falls
  /// before `pivot` in this century.
  static func parse(_ text: String, _ order: DateOrder?, pivot: Int = 100) -> PartialDate? {
    let bytes = Array(text.utf8)
    guard bytes.count <= 40 else { return nil }
    let parts = parts(bytes)
    let isYearless = bytes.starts(with: "--".utf8)
    guard !parts.isEmpty, parts.allSatisfy({ $0.month != nil || $0.number != nil }) else { return nil }
    if isYearless {
      guard let month = parts[0].number else { return nil }
      return PartialDate(year: nil, month: month, day: parts.count > 1 ? parts[1].number : nil)
    }
    if let named = parts.firstIndex(where: { $0.month != nil }) { return self.named(parts, named, pivot) }
    return numbers(parts, isDotted: bytes.contains(UInt8(ascii: ".")), order, pivot)
  }

  /// What a cell proves of its table's order: `14/3/1987` can only begin with the day.
  static func order(shownBy text: String) -> DateOrder? {
    let parts = parts(Array(text.utf8.prefix(40)))
    guard parts.count >= 3, let one = parts[0].number, let two = parts[1].number, parts[0].digits <= 2 else {
      return nil
    }
    if (13...31).contains(one), (1...12).contains(two) { return .dayFirst }
    if (13...31).contains(two), (1...12).contains(one) { return .monthFirst }
    return nil
  }

  private struct Part {
    var number: Int?
    var month: Int?
    var digits = 0
  }

  /// The first three runs of digits or letters; a time of day behind them is left.
  private static func parts(_ bytes: [UInt8]) -> [Part] {
    var parts: [Part] = []
    var at = 0
    while at < bytes.count, parts.count < 3 {
      let start = at
      if (48...57).contains(bytes[at]) {
        while at < bytes.count, (48...57).contains(bytes[at]) { at += 1 }
        let digits = at - start
        let number = digits <= 4 ? bytes[start..<at].reduce(0) { $0 * 10 + Int($1 - 48) } : nil
        parts.append(Part(number: number, digits: digits))
      } else if isLetter(bytes[at]) {
        while at < bytes.count, isLetter(bytes[at]) { at += 1 }
        parts.append(Part(month: month(bytes[start..<at])))
      } else {
        at += 1
      }
    }
    return parts
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (65...90).contains(byte & 0xDF) || byte >= 0x80 }

  private static func month(_ word: ArraySlice<UInt8>) -> Int? {
    guard word.count >= 3 else { return nil }
    let start = String(decoding: word.prefix(3), as: UTF8.self).lowercased()
    return months.firstIndex(of: start).map { $0 + 1 }
  }

  private static let months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]

  /// `12 Mar 2024`, `Mar 12, 2024`, `12 Mar`.
  private static func named(_ parts: [Part], _ named: Int, _ pivot: Int) -> PartialDate? {
    let numbers = parts.indices.filter { $0 != named }.map { parts[$0] }
    let month = parts[named].month
    switch numbers.count {
    case 2:
      // `2024 Mar 12` begins with the year.
      let (day, year) = numbers[0].digits > 2 ? (numbers[1], numbers[0]) : (numbers[0], numbers[1])
      return PartialDate(year: self.year(year, pivot), month: month, day: day.number)
    case 1 where numbers[0].digits > 2: return PartialDate(year: numbers[0].number, month: month, day: nil)
    case 1: return PartialDate(year: nil, month: month, day: numbers[0].number)
    default: return nil
    }
  }

  private static func numbers(_ parts: [Part], isDotted: Bool, _ order: DateOrder?, _ pivot: Int) -> PartialDate? {
    if parts[0].digits == 4 {
      return PartialDate(
        year: year(parts[0], pivot), month: parts.count > 1 ? parts[1].number : nil,
        day: parts.count > 2 ? parts[2].number : nil)
    }
    guard parts.count >= 2, let one = parts[0].number, let two = parts[1].number, one > 0, two > 0 else { return nil }
    let dayFirst: Bool
    if isDotted || one > 12 {
      dayFirst = true
    } else if two > 12 || one == two {
      dayFirst = false
    } else if let order {
      dayFirst = order == .dayFirst
    } else {
      return nil
    }
    let year = parts.count > 2 ? year(parts[2], pivot) : nil
    return PartialDate(year: year, month: dayFirst ? two : one, day: dayFirst ? one : two)
  }

  private static func year(_ part: Part, _ pivot: Int) -> Int? {
    guard let number = part.number, number != 1604, number > 0 || part.digits <= 2 else { return nil }
    return part.digits > 2 ? number : number + (number < pivot ? 2000 : 1900)
  }
}
