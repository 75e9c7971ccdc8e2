/// Looks for bytes in a buffer, sixteen at a time.
///
/// Everything here is inlined, so that bytes which are constants at the call cost one comparison each, and one that is
/// named twice costs none.
enum ByteSearch {
  private static let width = 16

  /// The first place in `start..<end` that holds one of the bytes, or `end`. Up to `limit`, the buffer's end, memory may
  /// be read: near it the bytes are looked at one by one.
  @inline(__always)
  static func first(
    of one: UInt8, _ two: UInt8, _ three: UInt8, _ four: UInt8, in base: UnsafePointer<UInt8>, from start: Int,
    to end: Int, limit: Int
  ) -> Int {
    let (ones, twos) = (SIMD16(repeating: one), SIMD16(repeating: two))
    let (threes, fours) = (SIMD16(repeating: three), SIMD16(repeating: four))
    var place = start
    while place < end, place &+ width <= limit {
      let block = UnsafeRawPointer(base).loadUnaligned(fromByteOffset: place, as: SIMD16<UInt8>.self)
      let equal = (block .== ones) .| (block .== twos) .| (block .== threes) .| (block .== fours)
      // Each byte of the halves is all ones where it was found, so the lowest bit set lies in the first of them.
      let halves = unsafeBitCast(equal, to: SIMD2<UInt64>.self)
      if halves[0] != 0 { return min(end, place &+ Int(halves[0].littleEndian.trailingZeroBitCount &>> 3)) }
      if halves[1] != 0 { return min(end, place &+ 8 &+ Int(halves[1].littleEndian.trailingZeroBitCount &>> 3)) }
      place = place &+ width
    }
    return place < end ? nearLimit(of: SIMD4(one, two, three, four), in: base, from: place, to: end) : end
  }

  /// The same byte by byte, kept out of the loops that need it once a buffer.
  @inline(never)
  private static func nearLimit(
    of wanted: SIMD4<UInt8>, in base: UnsafePointer<UInt8>, from start: Int, to end: Int
  ) -> Int {
    var place = start
    while place < end, !any(wanted .== SIMD4(repeating: base[place])) { place = place &+ 1 }
    return place
  }

  @inline(__always)
  static func first(
    of one: UInt8, _ two: UInt8, _ three: UInt8, in base: UnsafePointer<UInt8>, from start: Int, to end: Int, limit: Int
  ) -> Int {
    first(of: one, two, three, three, in: base, from: start, to: end, limit: limit)
  }

  @inline(__always)
  static func first(
    of one: UInt8, _ two: UInt8, in base: UnsafePointer<UInt8>, from start: Int, to end: Int, limit: Int
  ) -> Int {
    first(of: one, two, two, two, in: base, from: start, to: end, limit: limit)
  }

  @inline(__always)
  static func first(
    of one: UInt8, in base: UnsafePointer<UInt8>, from start: Int, to end: Int, limit: Int
  ) -> Int {
    first(of: one, one, one, one, in: base, from: start, to: end, limit: limit)
  }
}
