/// Two Greek letters that spell one sound, as passports write them: `ου` is `ou`, `αυ` `av`, `ευ` `ev`, `γγ` `ng`.
enum GreekPair {
  /// Writes `scalar` where it ends such a pair that began with the scalar `first`; false leaves it to be written as it
  /// stands. A lone upsilon is always `y`.
  static func append(
    _ scalar: UInt32, after first: UInt32, written text: UnsafeBufferPointer<UInt8>, into folded: inout [UInt8]
  ) -> Bool {
    if (scalar == 0x3B3 || scalar == 0x393) && (first == 0x3B3 || first == 0x393) {
      folded.removeLast()
      folded.append(UInt8(ascii: "n"))
      folded.append(UInt8(ascii: "g"))
      return true
    }
    guard text.count == 1 && text[0] == UInt8(ascii: "y") || text.count == 2 && text[1] == 0x85 else { return false }
    switch first {
    case 0x3BF, 0x39F: folded.append(UInt8(ascii: "u"))
    case 0x3B1, 0x391, 0x3B5, 0x395: folded.append(UInt8(ascii: "v"))
    default: folded.append(UInt8(ascii: "y"))
    }
    return true
  }
}
