/// Whether bytes are UTF-8, asked once for a whole card, so that its values need not be asked one by one.
enum WellFormedText {
  /// True for well-formed UTF-8 (Unicode 15, table 3-7). Linear; thirty-two bytes at a time while they are ASCII.
  static func isUTF8(_ base: UnsafePointer<UInt8>, _ count: Int) -> Bool {
    let raw = UnsafeRawPointer(base)
    var place = 0
    while place < count {
      if place + 32 <= count, isASCII(raw + place) {
        place += 32
        continue
      }
      if place + 8 <= count, raw.loadUnaligned(fromByteOffset: place, as: UInt64.self) & 0x8080_8080_8080_8080 == 0 {
        place += 8
        continue
      }
      let first = base[place]
      if first < 0x80 {
        place += 1
        continue
      }
      let length = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
      guard first >= 0xC2, first <= 0xF4, place + length <= count else { return false }
      let second = base[place + 1]
      // Overlong forms, surrogates and what lies beyond U+10FFFF show in the second byte.
      let lowest: UInt8 = first == 0xE0 ? 0xA0 : first == 0xF0 ? 0x90 : 0x80
      let highest: UInt8 = first == 0xED ? 0x9F : first == 0xF4 ? 0x8F : 0xBF
      guard second >= lowest, second <= highest else { return false }
      for offset in 2..<max(2, length) where base[place + offset] & 0xC0 != 0x80 { return false }
      place += length
    }
    return true
  }

  /// The text of bytes that are known to be UTF-8: they are not looked at again but for being ASCII, which makes the
  /// text cheaper to compare.
  static func text(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
    if #available(macOS 26, *) {
      String(copying: UTF8Span(unchecked: bytes.span, isKnownASCII: isASCII(bytes)))
    } else {
      String(decoding: bytes, as: UTF8.self)
    }
  }

  /// False for what is shorter than sixteen bytes too: a String sees to those itself.
  @inline(__always)
  private static func isASCII(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard bytes.count >= 16, let base = bytes.baseAddress else { return false }
    let raw = UnsafeRawPointer(base)
    // The last block overlaps the one before it.
    var (all, place, last) = (raw.loadUnaligned(as: SIMD2<UInt64>.self), 16, bytes.count &- 16)
    while place < last {
      all |= raw.loadUnaligned(fromByteOffset: place, as: SIMD2<UInt64>.self)
      place &+= 16
    }
    all |= raw.loadUnaligned(fromByteOffset: last, as: SIMD2<UInt64>.self)
    return (all[0] | all[1]) & 0x8080_8080_8080_8080 == 0
  }

  /// Whether 32 bytes are ASCII.
  @inline(__always)
  private static func isASCII(_ bytes: UnsafeRawPointer) -> Bool {
    let halves =
      bytes.loadUnaligned(as: SIMD2<UInt64>.self) | bytes.loadUnaligned(fromByteOffset: 16, as: SIMD2<UInt64>.self)
    return (halves[0] | halves[1]) & 0x8080_8080_8080_8080 == 0
  }
}
