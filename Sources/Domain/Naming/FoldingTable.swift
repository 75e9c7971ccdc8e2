/// Looks up what a scalar folds to in the generated text, without building anything.
enum FoldingTable {
  enum Entry {
    case stays
    /// Empty where the scalar is left out.
    case becomes(UnsafeBufferPointer<UInt8>)
  }

  private static let nearFirst: UInt32 = 0x80
  private static let nearEnd: UInt32 = 0x530
  private static let keyLength = 5
  private static let recordLength = 16

  /// For scalars beyond ASCII. Western, Greek and Cyrillic letters are one step away, others thirteen.
  static func find(_ scalar: UInt32) -> Entry {
    if scalar >= nearFirst && scalar < nearEnd {
      let record = FoldingData.near.utf8Start + Int(scalar - nearFirst) * 4
      return record[0] == UInt8(ascii: "=") ? .stays : .becomes(text(record, 4))
    }
    switch scalar {
    // Han and Korean syllables, and what is beyond the pictures: nothing of these folds.
    case 0x3400..<0xA000, 0xAC00..<0xD800, 0x30000...: return .stays
    default: return findFar(scalar)
    }
  }

  private static func findFar(_ scalar: UInt32) -> Entry {
    let table = FoldingData.far.utf8Start
    let wanted = key(of: scalar)
    var (low, high) = (0, FoldingData.farCount)
    while low < high {
      let middle = (low + high) / 2
      let record = table + middle * recordLength
      let found = UnsafeRawPointer(record).loadUnaligned(as: UInt64.self).bigEndian >> 24
      if found == wanted { return .becomes(text(record + keyLength, recordLength - keyLength)) }
      if found < wanted { low = middle + 1 } else { high = middle }
    }
    return .stays
  }

  /// Five hexadecimal digits in one number that compares as the text does.
  private static func key(of scalar: UInt32) -> UInt64 {
    var key: UInt64 = 0
    for shift in stride(from: UInt32(16), through: 0, by: -4) {
      let digit = UInt64((scalar >> shift) & 15)
      key = key << 8 | (digit < 10 ? 48 + digit : 55 + digit)
    }
    return key
  }

  /// The record's text without the spaces that fill it.
  private static func text(_ record: UnsafePointer<UInt8>, _ length: Int) -> UnsafeBufferPointer<UInt8> {
    var count = 0
    while count < length && record[count] != UInt8(ascii: " ") { count += 1 }
    return UnsafeBufferPointer(start: record, count: count)
  }
}
