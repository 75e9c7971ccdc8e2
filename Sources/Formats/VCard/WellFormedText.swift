/// Whether bytes are UTF-8, asked once for a whole card, so that its values need not be asked one by one.
enum WellFormedText {
  /// True for well-formed UTF-8 (Unicode 15, table 3-7). Linear; sixty-four bytes at a time while they are ASCII.
  static func isUTF8(_ base: UnsafePointer<UInt8>, _ count: Int) -> Bool {
    let raw = UnsafeRawPointer(base)
    var place = 0
    while place < count {
      if place &+ 64 <= count, isASCII(raw + place) {
        place &+= 64
        continue
      }
      if place + 8 <= count {
        let word = raw.loadUnaligned(fromByteOffset: place, as: UInt64.self).littleEndian & 0x8080_8080_8080_8080
        // Eight where all are ASCII.
        place += word.trailingZeroBitCount &>> 3
        if word == 0 { continue }
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

  /// The text of bytes that are known to be UTF-8: they are not looked at again. One that is known to be ASCII
  /// is cheaper to compare.
  @inline(__always)
  static func text(_ bytes: UnsafeBufferPointer<UInt8>, isASCII: Bool) -> String {
    if #available(macOS 26, *) {
      String(copying: UTF8Span(unchecked: bytes.span, isKnownASCII: isASCII))
    } else {
      String(decoding: bytes, as: UTF8.self)
    }
  }

  /// Whether there is a backslash among the bytes, and whether all are ASCII. Where there are fewer than sixteen, as many
  /// are read all the same.
  @inline(__always)
  static func contents(_ base: UnsafePointer<UInt8>, _ count: Int) -> (hasBackslash: Bool, isASCII: Bool) {
    let (raw, last) = (UnsafeRawPointer(base), count &- 16)
    if last < 0 {
      let (low, high) = (raw.loadUnaligned(as: UInt64.self), raw.loadUnaligned(fromByteOffset: 8, as: UInt64.self))
      let wanted = UInt64.max >> UInt64(truncatingIfNeeded: 64 &- (count & 7) &* 8)
      // What does not belong to the text is made zero, which is ASCII and no backslash.
      let first = count < 8 ? low.littleEndian & wanted : low
      let second = count < 8 ? 0 : high.littleEndian & wanted
      return ((backslashBits(first) | backslashBits(second)) & highBits != 0, (first | second) & highBits == 0)
    }
    var (all, backslashes, place) = (SIMD2<UInt64>(), SIMD2<UInt64>(), 0)
    while true {
      // The last block overlaps the one before it.
      let block = raw.loadUnaligned(fromByteOffset: min(place, last), as: SIMD2<UInt64>.self)
      all |= block
      let zeroed = block ^ SIMD2(repeating: 0x5C5C_5C5C_5C5C_5C5C)
      backslashes |= (zeroed &- SIMD2(repeating: 0x0101_0101_0101_0101)) & ~zeroed
      if place >= last { break }
      place &+= 16
    }
    return ((backslashes[0] | backslashes[1]) & highBits != 0, (all[0] | all[1]) & highBits == 0)
  }

  private static let highBits: UInt64 = 0x8080_8080_8080_8080

  /// Has the highest bit of a byte set where there is a backslash, and nowhere else unless there is one: taking one from a
  /// byte that is zero then sets it.
  @inline(__always)
  private static func backslashBits(_ word: UInt64) -> UInt64 {
    let zeroed = word ^ 0x5C5C_5C5C_5C5C_5C5C
    return (zeroed &- 0x0101_0101_0101_0101) & ~zeroed
  }

  /// Whether 64 bytes are ASCII.
  @inline(__always)
  private static func isASCII(_ bytes: UnsafeRawPointer) -> Bool {
    func block(_ offset: Int) -> SIMD2<UInt64> { bytes.loadUnaligned(fromByteOffset: offset, as: SIMD2<UInt64>.self) }
    let halves = block(0) | block(16) | block(32) | block(48)
    return (halves[0] | halves[1]) & 0x8080_8080_8080_8080 == 0
  }
}
