#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The lines of a buffer, whether they end in CRLF, LF or CR, mixed as they may be.
struct LineEnds {
  private let base: UnsafePointer<UInt8>
  private let count: Int

  init(_ base: UnsafePointer<UInt8>, _ count: Int) { (self.base, self.count) = (base, count) }

  /// Where the text of the line that begins at `start` ends, and where the next line begins. Both are the buffer's end
  /// where no line end follows.
  @inline(__always)
  func line(from start: Int) -> (end: Int, next: Int) {
    let end = ByteSearch.first(of: 10, 13, in: base, from: start, to: count, limit: count)
    return end < count ? ended(at: end) : (count, count)
  }

  @inline(__always)
  private func ended(at end: Int) -> (end: Int, next: Int) {
    (end, base[end] == 13 && end &+ 1 < count && base[end &+ 1] == 10 ? end &+ 2 : end &+ 1)
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
  @inline(__always) var isBlank: Bool { self <= 32 && (self == 32 || self == 9) }
  @inline(__always) var isLineEnd: Bool { self == 10 || self == 13 }
  /// An ASCII letter in upper case, any other byte as it is.
  @inline(__always) var asciiUppercased: UInt8 { self &- 97 < 26 ? self & 0xDF : self }
  /// An ASCII letter in lower case, any other byte as it is.
  @inline(__always) var asciiLowercased: UInt8 { self &- 65 < 26 ? self | 0x20 : self }
}
