import Domain

/// A moment as a calendar writes it (RFC 5545 sections 3.3.4 and 3.3.5).
enum CalendarTime: Hashable {
  case day(Day)
  case utc(Instant)
  /// What clocks show, in the zone of this name; without one in whatever zone the reader is in ("floating").
  case local(Day, second: Int, zone: String?)

  /// Reads `20260330`, `20260330T090000`, `20260330T090000Z`; dashes and colons, which some programs write, are let
  /// pass. Nil for anything else.
  init?(_ value: UnsafeBufferPointer<UInt8>, zone: UnsafeBufferPointer<UInt8>? = nil) {
    var digits: [Int] = []
    var (hasTime, isUTC) = (false, false)
    for byte in value.trimmed {
      guard !isUTC, digits.count <= 14 else { return nil }
      switch byte {
      case 48...57: digits.append(Int(byte - 48))
      case UInt8(ascii: "-"), UInt8(ascii: ":"): break
      case UInt8(ascii: "T"), UInt8(ascii: "t"):
        guard digits.count == 8, !hasTime else { return nil }
        hasTime = true
      case UInt8(ascii: "Z"), UInt8(ascii: "z"):
        guard hasTime else { return nil }
        isUTC = true
      default: return nil
      }
    }
    func number(_ range: Range<Int>) -> Int { digits[range].reduce(0) { $0 * 10 + $1 } }
    guard digits.count >= 8, let day = Day(year: number(0..<4), month: number(4..<6), day: number(6..<8)) else {
      return nil
    }
    guard hasTime else {
      guard digits.count == 8 else { return nil }
      self = .day(day)
      return
    }
    guard digits.count == 14 || digits.count == 12 else { return nil }
    let (hour, minute, second) = (number(8..<10), number(10..<12), digits.count == 14 ? number(12..<14) : 0)
    guard hour < 24, minute < 60, second <= 60 else { return nil }
    let time = hour * 3600 + minute * 60 + second
    if isUTC {
      self = .utc(Instant(seconds: Int64(day.number) * 86_400 + Int64(time)))
    } else {
      self = .local(day, second: time, zone: zone.flatMap { $0.isEmpty ? nil : EncodedWord.plain($0) })
    }
  }

  /// A DURATION (RFC 5545 section 3.3.6) in seconds: `PT1H30M`, `P1D`, `P2W`. Nil for anything else, or beyond a year.
  static func seconds(ofDuration value: UnsafeBufferPointer<UInt8>) -> Int? {
    var (total, number, digits) = (0, 0, 0)
    for byte in value {
      switch byte | 0x20 {
      case 48...57:
        digits += 1
        guard digits <= 8 else { return nil }
        number = number * 10 + Int(byte - 48)
        continue
      case UInt8(ascii: "w"): total += number * 604_800
      case UInt8(ascii: "d"): total += number * 86_400
      case UInt8(ascii: "h"): total += number * 3600
      case UInt8(ascii: "m"): total += number * 60
      case UInt8(ascii: "s"): total += number
      case UInt8(ascii: "p"), UInt8(ascii: "t"), UInt8(ascii: "+") | 0x20: break
      default: return nil
      }
      (number, digits) = (0, 0)
      guard total <= 366 * 86_400 else { return nil }
    }
    return total
  }
}
