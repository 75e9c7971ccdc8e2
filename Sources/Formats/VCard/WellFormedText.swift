/// Whether bytes are UTF-8, asked once for a whole card, so that its values need not be asked one by one.
enum WellFormedText {
  /// True for well-formed UTF-8 (Unicode 15, table 3-7). Linear; eight bytes at a time while they are ASCII.
  static func isUTF8(_ base: UnsafePointer<UInt8>, _ count: Int) -> Bool {
    let raw = UnsafeRawPointer(base)
    var place = 0
    while place < count {
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
}
