package import Domain

/// The date of a message (RFC 5322 section 3.3), read as leniently as mail of forty years asks: obsolete zones and
/// two-digit years (section 4.3), comments, missing seconds, a missing weekday, dashes, `asctime` order, ISO 8601.
package enum MessageDate {
  /// Nil where no day of the years 1970 to 2199 can be read from it. A date without a known zone is taken as UTC.
  /// Looks at the first 200 bytes.
  package static func instant(of value: UnsafeBufferPointer<UInt8>) -> Instant? {
    var scan = Scan()
    scan.read(value.part(0..<min(value.count, 200)))
    return scan.instant
  }

  private struct Scan {
    var (year, month, day): (Int?, Int?, Int?)
    var (hour, minute, second): (Int?, Int, Int) = (nil, 0, 0)
    var offset: Int?
    var isAfternoon: Bool?

    var instant: Instant? {
      guard let year, let month, let day, let date = Day(year: year, month: month, day: day),
        (1970...2199).contains(year)
      else { return nil }
      var hour = hour ?? 0
      if let isAfternoon, hour <= 12 { hour = hour % 12 + (isAfternoon ? 12 : 0) }
      guard hour < 24, minute < 60, second <= 60 else { return nil }
      let local = Int64(date.number) * 86_400 + Int64(hour * 3600 + minute * 60 + second)
      return Instant(seconds: local - Int64(offset ?? 0))
    }

    mutating func read(_ bytes: UnsafeBufferPointer<UInt8>) {
      var (index, depth) = (0, 0)
      while index < bytes.count {
        let byte = bytes[index]
        if byte == UInt8(ascii: "(") {
          depth += 1
        } else if byte == UInt8(ascii: ")") {
          depth = max(0, depth - 1)
        } else if depth > 0 {
          // Inside a comment.
        } else if byte.isLetter {
          let end = bytes.end(from: index) { $0.isLetter }
          word(bytes.part(index..<end))
          index = end
          continue
        } else if byte.isDigit {
          index = number(bytes, at: index)
          continue
        } else if hour != nil, offset == nil, byte == UInt8(ascii: "+") || byte == UInt8(ascii: "-") {
          index = zone(bytes, at: index)
          continue
        }
        index += 1
      }
    }

    private mutating func word(_ word: UnsafeBufferPointer<UInt8>) {
      if word.count >= 3, month == nil, let number = monthNumber(word) {
        month = number
      } else if word.matches("am") || word.matches("pm") {
        isAfternoon = word.matches("pm")
      } else if hour != nil, offset == nil, let hours = zoneHours(word) {
        offset = Int(hours * 3600)
        // `GMT+0200` says its offset after the name.
        if word.matches("gmt") || word.matches("utc") || word.matches("ut") { offset = nil }
      }
    }

    private mutating func number(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int) -> Int {
      let end = bytes.end(from: start) { $0.isDigit }
      guard end - start <= 4 else { return end }
      let value = bytes.value(start..<end)
      let next = end < bytes.count ? bytes[end] : 0
      let startsTime = next == UInt8(ascii: ":") || (next == UInt8(ascii: ".") && day != nil && year != nil)
      if hour == nil, startsTime, end - start <= 2 {
        return time(bytes, hour: value, from: end)
      }
      if end - start == 4, year == nil, day == nil, month == nil, next == UInt8(ascii: "-") {
        year = value
        return isoMonthAndDay(bytes, from: end + 1)
      }
      if day == nil, end - start <= 2 {
        day = value
      } else if year == nil {
        year = end - start == 4 ? value : value < 50 ? 2000 + value : 1900 + value
      }
      return end
    }

    private mutating func time(_ bytes: UnsafeBufferPointer<UInt8>, hour: Int, from separator: Int) -> Int {
      self.hour = hour
      let minuteEnd = bytes.end(from: separator + 1) { $0.isDigit }
      minute = bytes.value((separator + 1)..<min(minuteEnd, separator + 5))
      guard minuteEnd < bytes.count, bytes[minuteEnd] == bytes[separator] else { return minuteEnd }
      let secondEnd = bytes.end(from: minuteEnd + 1) { $0.isDigit }
      second = bytes.value((minuteEnd + 1)..<min(secondEnd, minuteEnd + 5))
      guard secondEnd < bytes.count, bytes[secondEnd] == UInt8(ascii: ".") else { return secondEnd }
      return bytes.end(from: secondEnd + 1) { $0.isDigit }
    }

    private mutating func isoMonthAndDay(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
      let monthEnd = bytes.end(from: start) { $0.isDigit }
      guard (1...2).contains(monthEnd - start), monthEnd < bytes.count, bytes[monthEnd] == UInt8(ascii: "-") else {
        return monthEnd
      }
      let dayEnd = bytes.end(from: monthEnd + 1) { $0.isDigit }
      guard (1...2).contains(dayEnd - monthEnd - 1) else { return dayEnd }
      (month, day) = (bytes.value(start..<monthEnd), bytes.value((monthEnd + 1)..<dayEnd))
      return dayEnd
    }

    /// `+0200`, `+02:00`, `-5`
    private mutating func zone(_ bytes: UnsafeBufferPointer<UInt8>, at sign: Int) -> Int {
      let end = bytes.end(from: sign + 1) { $0.isDigit }
      var (hours, minutes) = (0, 0)
      var next = end
      switch end - sign - 1 {
      case 4: (hours, minutes) = (bytes.value((sign + 1)..<(sign + 3)), bytes.value((sign + 3)..<end))
      case 1, 2:
        hours = bytes.value((sign + 1)..<end)
        if end + 2 < bytes.count, bytes[end] == UInt8(ascii: ":"), bytes[end + 1].isDigit, bytes[end + 2].isDigit {
          minutes = bytes.value((end + 1)..<(end + 3))
          next = end + 3
        }
      default: return max(end, sign + 1)
      }
      if hours <= 15, minutes < 60 {
        offset = (bytes[sign] == UInt8(ascii: "-") ? -1 : 1) * (hours * 3600 + minutes * 60)
      }
      return next
    }

    private func monthNumber(_ word: UnsafeBufferPointer<UInt8>) -> Int? {
      let names: StaticString = "janfebmaraprmayjunjulaugsepoctnovdec"
      for index in 0..<12
      where (0..<3).allSatisfy({ word[$0].asciiLowercased == names.utf8Start[index * 3 + $0] }) { return index + 1 }
      return nil
    }

    /// Hours east of UTC of a zone's name: those of RFC 5322 section 4.3, and some that are as common and unambiguous.
    /// Military letters were used in both senses and say nothing (same section).
    private func zoneHours(_ word: UnsafeBufferPointer<UInt8>) -> Double? {
      guard (2...4).contains(word.count) else { return nil }
      switch String(decoding: word, as: UTF8.self).uppercased() {
      case "UT", "GMT", "UTC", "WET": return 0
      case "EST", "CDT": return -5
      case "EDT": return -4
      case "CST", "MDT": return -6
      case "MST", "PDT": return -7
      case "PST": return -8
      case "CET", "MET", "WEST", "BST": return 1
      case "CEST", "MEST", "EET", "SAST": return 2
      case "EEST", "MSK": return 3
      case "JST", "KST": return 9
      case "AEST": return 10
      case "AEDT": return 11
      case "NZST": return 12
      case "NZDT": return 13
      default: return nil
      }
    }
  }
}

extension UnsafeBufferPointer where Element == UInt8 {
  /// The first position from `start` on that `holds` does not.
  fileprivate func end(from start: Int, while holds: (UInt8) -> Bool) -> Int {
    var index = start
    while index < count, holds(self[index]) { index += 1 }
    return Swift.min(index, count)
  }

  /// Digits as a number; ranges hold at most four of them. A range that ends early is 0.
  fileprivate func value(_ range: Range<Int>) -> Int {
    var total = 0
    for index in range where index < count && self[index].isDigit { total = total * 10 + Int(self[index] - 48) }
    return total
  }
}
