extension Zone {
  /// Reads a compiled time zone file (TZif, RFC 8536), as every Unix keeps them; no library and no locale data is
  /// loaded for it. Version 2's 64-bit block is read where there is one. After its last transition the zone follows the
  /// file's rule line, written out until 2100. Nil where the bytes are no such file.
  package init?(name: String, file bytes: [UInt8]) {
    guard let first = TimeZoneBlock(bytes, at: 0, wide: false) else { return nil }
    guard first.version >= 2 else {
      self.init(name: name, initialOffset: first.initial, transitions: first.transitions)
      return
    }
    guard let second = TimeZoneBlock(bytes, at: first.end, wide: true) else { return nil }
    let footer = bytes[second.end...].dropFirst().prefix { $0 != UInt8(ascii: "\n") }
    let rule = PosixZoneRule(String(decoding: footer, as: UTF8.self))
    let last = second.transitions.last?.at ?? Instant(seconds: 0)
    let later = rule?.transitions(after: last, until: 2100) ?? []
    self.init(name: name, initialOffset: second.initial, transitions: second.transitions + later)
  }
}

/// One data block of a TZif file (RFC 8536 section 3.2).
private struct TimeZoneBlock {
  var version: Int
  var initial: Int
  var transitions: [Zone.Transition]
  /// Where the block ends in the file.
  var end: Int

  init?(_ bytes: [UInt8], at start: Int, wide: Bool) {
    func big(_ at: Int, _ count: Int) -> Int64? {
      guard at >= 0, at + count <= bytes.count else { return nil }
      var value = Int64(Int8(bitPattern: bytes[at]))
      for index in (at + 1)..<(at + count) { value = value << 8 | Int64(bytes[index]) }
      return value
    }
    guard bytes.count >= start + 44, bytes[start..<(start + 4)].elementsEqual("TZif".utf8) else { return nil }
    version = bytes[start + 4] == 0 ? 1 : Int(bytes[start + 4]) - 48
    let counts = (0..<6).compactMap { big(start + 20 + $0 * 4, 4).map(Int.init) }
    guard counts.count == 6, counts.allSatisfy({ $0 >= 0 && $0 < 1 << 20 }) else { return nil }
    let (isUT, isStandard, leaps, times, types, characters) = (
      counts[0], counts[1], counts[2], counts[3], counts[4], counts[5]
    )
    let width = wide ? 8 : 4
    let timesAt = start + 44
    let indexAt = timesAt + times * width
    let typesAt = indexAt + times
    end = typesAt + types * 6 + characters + leaps * (width + 4) + isStandard + isUT
    guard end <= bytes.count, types > 0 else { return nil }
    func offset(_ type: Int) -> Int? { type < types ? big(typesAt + type * 6, 4).map(Int.init) : nil }
    guard let initial = offset(0) else { return nil }
    self.initial = initial
    transitions = []
    for index in 0..<times {
      guard let at = big(timesAt + index * width, width), let offset = offset(Int(bytes[indexAt + index])) else {
        return nil
      }
      guard at > -1 << 40, at < 1 << 40 else { continue }
      transitions.append(Zone.Transition(at: Instant(seconds: at), offset: offset))
    }
  }
}
