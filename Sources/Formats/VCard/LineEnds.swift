#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The lines of a buffer, whether they end in CRLF, LF or CR, mixed as they may be.
///
/// Lines are asked for from front to back. Both line-end bytes are sought with `memchr` and remembered, so a whole
/// buffer costs two passes at most, whatever its line ends are.
struct LineEnds {
  private let base: UnsafePointer<UInt8>
  private let count: Int
  private var feed = -1
  private var carriageReturn = -1

  init(_ base: UnsafePointer<UInt8>, _ count: Int) { (self.base, self.count) = (base, count) }

  /// Where the text of the line that begins at `start` ends, and where the next line begins. Both are the buffer's end
  /// where no line end follows.
  @inline(__always)
  mutating func line(from start: Int) -> (end: Int, next: Int) {
    if feed < start { feed = Self.position(of: 10, in: base, from: start, to: count) }
    if carriageReturn < start { carriageReturn = Self.position(of: 13, in: base, from: start, to: count) }
    if feed < carriageReturn { return (feed, feed + 1) }
    if carriageReturn == count { return (count, count) }
    return (carriageReturn, feed == carriageReturn + 1 ? carriageReturn + 2 : carriageReturn + 1)
  }

  /// The first place of `byte` in a range, or the range's end.
  @inline(__always)
  static func position(of byte: UInt8, in base: UnsafePointer<UInt8>, from start: Int, to end: Int) -> Int {
    guard start < end, let found = memchr(base + start, Int32(byte), end - start) else { return end }
    return UnsafeRawPointer(found) - UnsafeRawPointer(base)
  }
}

extension UInt8 {
  /// Space or tab: what a continuation line begins with.
  @inline(__always) var isBlank: Bool { self == 32 || self == 9 }
  @inline(__always) var isLineEnd: Bool { self == 10 || self == 13 }
  /// An ASCII letter in upper case, any other byte as it is.
  @inline(__always) var asciiUppercased: UInt8 { self &- 97 < 26 ? self & 0xDF : self }
  /// An ASCII letter in lower case, any other byte as it is.
  @inline(__always) var asciiLowercased: UInt8 { self &- 65 < 26 ? self | 0x20 : self }
}
