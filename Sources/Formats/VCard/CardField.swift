/// The properties that `Particulars` has a place for, and those that say something about them.
enum CardField: UInt8 {
  case other
  case version, name, formattedName, nickname, mail, phone, address, organization, title, role, url, socialProfile
  case messaging, birthday, anniversary, labelledDate, categories, note, uid, kind, showAs, label, agent

  /// The field of a packed name. Names compare as integers: this runs for every property of every card.
  init(_ name: PackedName) {
    let low = name.low
    switch name.count {
    case 1: self = low == pack("N") ? .name : .other
    case 2: self = low == pack("FN") ? .formattedName : .other
    case 3:
      if low == pack("TEL") {
        self = .phone
      } else if low == pack("ADR") {
        self = .address
      } else if low == pack("ORG") {
        self = .organization
      } else if low == pack("URL") {
        self = .url
      } else {
        self = low == pack("UID") ? .uid : .other
      }
    case 4:
      if low == pack("NOTE") {
        self = .note
      } else if low == pack("BDAY") {
        self = .birthday
      } else if low == pack("ROLE") {
        self = .role
      } else if low == pack("IMPP") {
        self = .messaging
      } else {
        self = low == pack("KIND") ? .kind : .other
      }
    case 5:
      if low == pack("EMAIL") {
        self = .mail
      } else if low == pack("TITLE") {
        self = .title
      } else {
        self = low == pack("AGENT") ? .agent : .other
      }
    case 7: self = low == pack("VERSION") ? .version : .other
    case 8: self = low == pack("NICKNAME") ? .nickname : low == pack("X-ABDATE") ? .labelledDate : .other
    default: self = Self.long(name)
    }
  }

  private static func long(_ name: PackedName) -> CardField {
    let (low, high) = (name.low, name.high)
    return switch name.count {
    case 9: low == pack("X-ABLABE") && high == pack("L") ? .label : .other
    case 10:
      if low == pack("CATEGORI"), high == pack("ES") {
        .categories
      } else {
        low == pack("X-ABSHOW") && high == pack("AS") ? .showAs : .other
      }
    case 11: low == pack("ANNIVERS") && high == pack("ARY") ? .anniversary : .other
    case 13:
      if low == pack("X-ANNIVE"), high == pack("RSARY") {
        .anniversary
      } else {
        low == pack("SOCIALPR") && high == pack("OFILE") ? .socialProfile : .other
      }
    case 15: low == pack("X-SOCIAL") && high == pack("PROFILE") ? .socialProfile : .other
    default: .other
    }
  }
}

/// The parameters that change how a value is read.
enum CardParameterName: UInt8 {
  /// A value without a name, as vCard 2.1 writes types and encodings.
  case bare
  case type, preference, value, encoding, charset
  /// Apple's `X-APPLE-OMIT-YEAR`: the year that stands for "no year".
  case omittedYear
  case other

  init(_ name: PackedName) {
    let low = name.low
    switch name.count {
    case 4: self = low == pack("TYPE") ? .type : low == pack("PREF") ? .preference : .other
    case 5: self = low == pack("VALUE") ? .value : .other
    case 7: self = low == pack("CHARSET") ? .charset : .other
    case 8: self = low == pack("ENCODING") ? .encoding : .other
    case 17: self = low == pack("X-APPLE-") && name.high == pack("OMIT-YEA") ? .omittedYear : .other
    default: self = .other
    }
  }
}

/// A name of letters, digits and dashes, in upper case: its first sixteen bytes in two integers, and its length.
struct PackedName: Equatable {
  private(set) var low: UInt64 = 0
  private(set) var high: UInt64 = 0
  private(set) var count = 0

  init() {}

  @inline(__always)
  init(_ name: StaticString) {
    for place in 0..<name.utf8CodeUnitCount { append(name.utf8Start[place]) }
  }

  @inline(__always)
  init(_ base: UnsafePointer<UInt8>, _ start: Int, _ end: Int) {
    var place = start
    while place < end {
      append(base[place])
      place += 1
    }
  }

  /// The same for a name in a buffer of `limit` bytes: where there is room behind it, it is taken in two loads.
  @inline(__always)
  init(_ base: UnsafePointer<UInt8>, _ start: Int, _ end: Int, limit: Int) {
    let count = end &- start
    guard count > 0, start &+ 16 <= limit else {
      self = Self.nearLimit(base, start, end)
      return
    }
    let raw = UnsafeRawPointer(base)
    let first = raw.loadUnaligned(fromByteOffset: start, as: UInt64.self).bigEndian
    low = Self.uppercased(first) &>> Self.unwantedBits(count)
    if count > 8 {
      let second = raw.loadUnaligned(fromByteOffset: start &+ 8, as: UInt64.self).bigEndian
      high = Self.uppercased(second) &>> Self.unwantedBits(count &- 8)
    }
    self.count = count
  }

  /// How many bits of a word do not belong to the first `count` bytes of it.
  @inline(__always)
  private static func unwantedBits(_ count: Int) -> UInt64 { UInt64(truncatingIfNeeded: 0 &- 8 &* min(count, 8)) }

  @inline(never)
  private static func nearLimit(_ base: UnsafePointer<UInt8>, _ start: Int, _ end: Int) -> PackedName {
    PackedName(base, start, end)
  }

  /// Eight bytes at once: where bit 6 is set, as in all letters, bit 5 is cleared, which makes them small. Of the signs it
  /// changes too (those beside the letters), none stands in a name that is looked for.
  @inline(__always)
  private static func uppercased(_ word: UInt64) -> UInt64 { word & ~((word & 0x4040_4040_4040_4040) &>> 1) }

  @inline(__always)
  mutating func append(_ byte: UInt8) {
    if count < 8 {
      low = low << 8 | UInt64(byte.asciiUppercased)
    } else if count < 16 {
      high = high << 8 | UInt64(byte.asciiUppercased)
    }
    count += 1
  }
}

/// Up to eight capitals in one integer; the compiler does it beforehand.
@inline(__always)
private func pack(_ name: StaticString) -> UInt64 {
  var packed: UInt64 = 0
  for place in 0..<name.utf8CodeUnitCount { packed = packed << 8 | UInt64(name.utf8Start[place]) }
  return packed
}
