extension Instant {
  /// `2026-11-22T10:48:00Z`, with microseconds where there are any (RFC 3339).
  package var iso: String {
    let day = Day(number: Int32(seconds.floorDivided(by: 86_400)))
    let second = Int(seconds - Int64(day.number) * 86_400)
    let fraction = Int(microseconds - seconds * 1_000_000)
    var text = "\(day.iso)T\(two(second / 3600)):\(two(second / 60 % 60)):\(two(second % 60))"
    if fraction > 0 {
      let digits = String(fraction)
      text += "." + String(repeating: "0", count: 6 - digits.utf8.count) + digits
    }
    return text + "Z"
  }

  /// Reads RFC 3339: a day, `T` or a blank, a time, `Z` or an offset. Nil for anything else.
  package init?(iso text: String) {
    var bytes = Array(text.utf8)[...]
    guard bytes.count >= 19, let day = Day(iso: String(decoding: bytes.prefix(10), as: UTF8.self)) else { return nil }
    bytes.removeFirst(10)
    guard let separator = bytes.popFirst(), separator == UInt8(ascii: "T") || separator == UInt8(ascii: " "),
      let hour = number(&bytes, 2), hour < 24, bytes.popFirst() == UInt8(ascii: ":"),
      let minute = number(&bytes, 2), minute < 60, bytes.popFirst() == UInt8(ascii: ":"),
      let second = number(&bytes, 2), second <= 60
    else { return nil }
    var micros: Int64 = 0
    if bytes.first == UInt8(ascii: ".") {
      bytes.removeFirst()
      var scale: Int64 = 100_000
      while let digit = bytes.first, (48...57).contains(digit) {
        micros += Int64(digit - 48) * scale
        scale /= 10
        bytes.removeFirst()
      }
    }
    guard let offset = Self.offset(&bytes), bytes.isEmpty else { return nil }
    let seconds = Int64(day.number) * 86_400 + Int64(hour * 3600 + minute * 60 + second - offset)
    microseconds = seconds * 1_000_000 + micros
  }

  /// Seconds east of UTC of `Z`, `+02:00` or `-0500`; an absent offset is UTC.
  private static func offset(_ bytes: inout ArraySlice<UInt8>) -> Int? {
    guard let sign = bytes.popFirst() else { return 0 }
    if sign == UInt8(ascii: "Z") { return 0 }
    guard sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-"), let hours = number(&bytes, 2) else { return nil }
    if bytes.first == UInt8(ascii: ":") { bytes.removeFirst() }
    guard let minutes = number(&bytes, 2), hours < 24, minutes < 60 else { return nil }
    return (sign == UInt8(ascii: "+") ? 1 : -1) * (hours * 3600 + minutes * 60)
  }
}

/// Takes exactly `count` digits off the front.
private func number(_ bytes: inout ArraySlice<UInt8>, _ count: Int) -> Int? {
  guard bytes.count >= count else { return nil }
  var value = 0
  for digit in bytes.prefix(count) {
    guard (48...57).contains(digit) else { return nil }
    value = value * 10 + Int(digit - 48)
  }
  bytes.removeFirst(count)
  return value
}

/// A number below 100 with two digits.
func two(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }

extension FixedWidthInteger {
  /// Division rounded toward minus infinity, so that times before 1970 fall on their own day.
  func floorDivided(by divisor: Self) -> Self {
    let quotient = self / divisor
    return (self % divisor != 0 && (self < 0) != (divisor < 0)) ? quotient - 1 : quotient
  }
}
