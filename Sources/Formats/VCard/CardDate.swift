import Domain

/// Dates as cards write them.
enum CardDate {
  /// The year Apple writes where none is known.
  static let applesNoYear = 1604

  /// Reads RFC 6350's whole and truncated dates (section 4.3.1), with dashes and without, a time of day behind them
  /// ignored: `1987-04-06`, `19870406T0900`, `1987-04`, `1987`, `--0406`, `--04-06`, `--04`. Nil for anything else.
  static func read(_ text: String, omittedYear: Int = applesNoYear) -> PartialDate? {
    var text = text
    return text.withUTF8 { read($0, omittedYear: omittedYear) }
  }

  static func read(_ bytes: UnsafeBufferPointer<UInt8>, omittedYear: Int) -> PartialDate? {
    // Nearly all are whole days with dashes.
    if bytes.count == 10, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-"),
      let year = Self.number(bytes, 0..<4), let month = Self.number(bytes, 5..<7), let day = Self.number(bytes, 8..<10)
    {
      return PartialDate(year: year == omittedYear || year == applesNoYear ? nil : year, month: month, day: day)
    }
    let end = bytes.firstIndex { $0 == UInt8(ascii: "T") || $0 == UInt8(ascii: "t") || $0 == 32 } ?? bytes.count
    var place = 0
    func dash() -> Bool {
      guard place < end, bytes[place] == UInt8(ascii: "-") else { return false }
      place += 1
      return true
    }
    func number(_ digits: Int) -> Int? {
      guard place + digits <= end, let value = Self.number(bytes, place..<place + digits) else { return nil }
      place += digits
      return value
    }
    if dash() {
      guard dash(), let month = number(2) else { return nil }
      _ = dash()
      guard place < end else { return PartialDate(year: nil, month: month, day: nil) }
      guard let day = number(2), place == end else { return nil }
      return PartialDate(year: nil, month: month, day: day)
    }
    guard let year = number(4) else { return nil }
    let known = year == omittedYear || year == applesNoYear ? nil : year
    guard place < end else { return PartialDate(year: known, month: nil, day: nil) }
    _ = dash()
    guard let month = number(2) else { return nil }
    guard place < end else { return PartialDate(year: known, month: month, day: nil) }
    _ = dash()
    guard let day = number(2), place == end else { return nil }
    return PartialDate(year: known, month: month, day: day)
  }

  /// Nil unless all the bytes are digits.
  @inline(__always)
  private static func number(_ bytes: UnsafeBufferPointer<UInt8>, _ places: Range<Int>) -> Int? {
    var value = 0
    for place in places {
      let digit = bytes[place] &- 48
      guard digit < 10 else { return nil }
      value = value &* 10 &+ Int(digit)
    }
    return value
  }

  /// A date as `version` writes it. 2.1 and 3.0 know no yearless dates: they get Apple's year, which their readers know.
  static func text(_ date: PartialDate, _ version: CardTokens.Version) -> String {
    if version == .v4 {
      let iso = date.iso
      return date.full == nil && date.year == nil
        ? "--" + iso.filter { $0 != "-" } : date.full == nil ? iso : basic(iso)
    }
    guard date.year == nil else { return date.iso }
    return PartialDate(year: applesNoYear, month: date.month, day: date.day)?.iso ?? date.iso
  }

  private static func basic(_ iso: String) -> String { iso.filter { $0 != "-" } }
}
