/// What a country's numbering plan says of a number's form: how long it is and what may stand before it.
struct PhonePlan {
  /// The calling code's digits, at most three.
  var code: UnsafeBufferPointer<UInt8>
  /// Dialled before a national number inside the country and no part of it: `0`, `1`, `06`. May be empty.
  var trunk: UnsafeBufferPointer<UInt8>
  /// The digits that name a carrier, which may stand after the trunk prefix.
  var carrierLength = 0
  /// Patterns of what is dialled before a calling code, a full stop for any digit.
  var internationalPrefixes: [UnsafeBufferPointer<UInt8>] = []
  private var lengths: UInt32
  /// The lengths for each first digit: ten times five hexadecimal digits.
  private var likely: UnsafePointer<UInt8>

  /// As long as a number of the plan can be.
  func isPossible(_ number: UnsafeBufferPointer<UInt8>) -> Bool {
    number.count < 20 && lengths & (1 << UInt32(number.count)) != 0
  }

  /// Of possible length, and beginning as a number of the plan can begin.
  func isLikely(_ number: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let first = number.first, isPossible(number) else { return false }
    return Self.hexadecimal(likely + Int(first - 48) * 5, 5) & (1 << UInt32(number.count)) != 0
  }

  var longest: Int { UInt32.bitWidth - 1 - lengths.leadingZeroBitCount }
}

extension PhonePlan {
  /// The plan of a region. Logarithmic in the number of regions; nothing is built.
  static func of(_ region: Region) -> PhonePlan? {
    let table = PhonePlans.regions.utf8Start
    var (low, high) = (0, PhonePlans.regionCount)
    while low < high {
      let middle = (low + high) / 2
      let record = table + middle * PhonePlans.regionLength
      let found = UInt16(record[0]) << 8 | UInt16(record[1])
      if found == region.packed { return PhonePlan(region: record) }
      if found < region.packed { low = middle + 1 } else { high = middle }
    }
    return nil
  }

  /// The plan of the calling code with which `digits` begin: no code is the beginning of another.
  static func ofCode(in digits: UnsafeBufferPointer<UInt8>) -> PhonePlan? {
    for length in 1...3 where length < digits.count {
      var wanted: UInt32 = 0
      for place in 0..<3 { wanted = wanted << 8 | UInt32(place < length ? digits[place] : 32) }
      if let plan = ofCode(wanted) { return plan }
    }
    return nil
  }

  private static func ofCode(_ wanted: UInt32) -> PhonePlan? {
    let table = PhonePlans.codes.utf8Start
    var (low, high) = (0, PhonePlans.codeCount)
    while low < high {
      let middle = (low + high) / 2
      let record = table + middle * PhonePlans.codeLength
      let found = UInt32(record[0]) << 16 | UInt32(record[1]) << 8 | UInt32(record[2])
      if found == wanted { return PhonePlan(code: record) }
      if found < wanted { low = middle + 1 } else { high = middle }
    }
    return nil
  }

  private init(region record: UnsafePointer<UInt8>) {
    code = Self.field(record + 2, 3)
    trunk = Self.field(record + 5, 2)
    carrierLength = record[7] == 32 ? 0 : Int(record[7]) - 48
    lengths = Self.hexadecimal(record + 8, 5)
    likely = record + 13
    internationalPrefixes = (0..<4).map { Self.field(record + 63 + $0 * 5, 5) }.filter { !$0.isEmpty }
  }

  private init(code record: UnsafePointer<UInt8>) {
    code = Self.field(record, 3)
    trunk = Self.field(record + 3, 2)
    lengths = Self.hexadecimal(record + 5, 5)
    likely = record + 10
  }

  private static func field(_ start: UnsafePointer<UInt8>, _ length: Int) -> UnsafeBufferPointer<UInt8> {
    var count = 0
    while count < length && start[count] != 32 { count += 1 }
    return UnsafeBufferPointer(start: start, count: count)
  }

  private static func hexadecimal(_ start: UnsafePointer<UInt8>, _ length: Int) -> UInt32 {
    (0..<length).reduce(0) { $0 << 4 | UInt32(start[$1] < 58 ? start[$1] - 48 : start[$1] - 55) }
  }
}
