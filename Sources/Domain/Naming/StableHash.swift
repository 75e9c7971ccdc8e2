/// A 64-bit hash that is the same in every run and on every machine: by it an identical source record is recognised.
/// Not against somebody who forges records, and not for keys of a `Dictionary`.
package enum StableHash {
  private static let keys: (UInt64, UInt64, UInt64) = (
    0x9e37_79b9_7f4a_7c15, 0xc2b2_ae3d_27d4_eb4f, 0x1656_67b1_9e37_79f9
  )

  /// Linear, about 16 bytes for each full multiplication. `seed` makes families that do not agree with each other.
  package static func hash(_ bytes: UnsafeBufferPointer<UInt8>, seed: UInt64 = 0) -> UInt64 {
    var state = seed ^ keys.0
    let count = bytes.count
    guard let base = UnsafeRawPointer(bytes.baseAddress) else { return finish(state, 0) }
    var offset = 0
    while offset + 16 <= count {
      state = mix(word(base + offset) ^ keys.1, word(base + offset + 8) ^ state)
      offset += 16
    }
    var rest: (UInt64, UInt64) = (0, 0)
    if offset + 8 <= count {
      rest.0 = word(base + offset)
      offset += 8
      rest.1 = tail(base + offset, count - offset)
    } else {
      rest.0 = tail(base + offset, count - offset)
    }
    return finish(mix(rest.0 ^ keys.1, rest.1 ^ state), UInt64(count))
  }

  package static func hash(_ text: String, seed: UInt64 = 0) -> UInt64 {
    var text = text
    return text.withUTF8 { hash($0, seed: seed) }
  }

  private static func finish(_ state: UInt64, _ count: UInt64) -> UInt64 { mix(state ^ keys.2, count ^ keys.1) }

  /// Both halves of the 128-bit product, so that every bit of the factors reaches every bit of the result. The factors
  /// are mixed in again: a factor of zero then does not swallow the other.
  @inline(__always)
  private static func mix(_ one: UInt64, _ other: UInt64) -> UInt64 {
    let product = one.multipliedFullWidth(by: other)
    return product.high ^ product.low ^ one ^ ((other << 23) | (other >> 41))
  }

  @inline(__always)
  private static func word(_ address: UnsafeRawPointer) -> UInt64 {
    UInt64(littleEndian: address.loadUnaligned(as: UInt64.self))
  }

  private static func tail(_ address: UnsafeRawPointer, _ count: Int) -> UInt64 {
    var value: UInt64 = 0
    for place in 0..<count { value |= UInt64(address.load(fromByteOffset: place, as: UInt8.self)) << UInt64(place * 8) }
    return value
  }
}
