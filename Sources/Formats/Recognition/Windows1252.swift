/// The character set of older Windows programs in Western Europe: Latin-1 with letters and signs at 0x80 to 0x9F.
enum Windows1252 {
  static func utf8(_ bytes: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count + bytes.count / 8)
    for byte in bytes {
      switch byte {
      case ..<0x80: text.append(byte)
      case 0x80..<0xA0: text.appendUTF8(UInt32(upper[Int(byte) - 0x80]))
      default: text.appendUTF8(UInt32(byte))
      }
    }
    return text
  }

  /// 0x80 to 0x9F; the five that stand for nothing stay the control characters they are in Latin-1.
  private static let upper: [UInt16] = [
    0x20AC, 0x0081, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x008D,
    0x017D, 0x008F, 0x0090, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A,
    0x0153, 0x009D, 0x017E, 0x0178,
  ]
}
