#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Reading ASCII syntax on raw bytes; shared by mail headers and calendar lines.
extension UnsafeBufferPointer where Element == UInt8 {
  /// A part of these bytes, from 0 again.
  @inline(__always)
  func part(_ range: Range<Int>) -> UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(rebasing: self[range]) }

  /// Equal to `word`, which is lower-case ASCII, whatever the case here.
  func matches(_ word: StaticString) -> Bool { count == word.utf8CodeUnitCount && begins(with: word) }

  /// Begins with `word`, which is lower-case ASCII, whatever the case here.
  func begins(with word: StaticString) -> Bool {
    let length = word.utf8CodeUnitCount
    guard count >= length else { return false }
    let letters = word.utf8Start
    for index in 0..<length where self[index].asciiLowercased != letters[index] { return false }
    return true
  }

  /// Where `byte` stands next, from `start` on.
  @inline(__always)
  func position(of byte: UInt8, from start: Int) -> Int? {
    guard start < count, let base = baseAddress, let found = memchr(base + start, Int32(byte), count - start) else {
      return nil
    }
    return UnsafeRawPointer(found) - UnsafeRawPointer(base)
  }

  /// Without blanks and line ends around it.
  var trimmed: UnsafeBufferPointer<UInt8> {
    var (low, high) = (0, count)
    while low < high, self[low].isWhite { low += 1 }
    while low < high, self[high - 1].isWhite { high -= 1 }
    return part(low..<high)
  }
}

extension UInt8 {
  /// A blank, a tab or a line end.
  var isWhite: Bool { self == 32 || self == 9 || self == 10 || self == 13 }
  var isDigit: Bool { self >= 48 && self <= 57 }
  var isLetter: Bool { (self | 0x20) >= 97 && (self | 0x20) <= 122 }
}
