/// Single scalars from and to UTF-8 bytes, checked (RFC 3629).
enum UTF8Scalar {
  /// The scalar that begins at `index` and its length in bytes; nil at the end and where the bytes are not UTF-8.
  static func decode(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> (scalar: UInt32, length: Int)? {
    guard index < bytes.count else { return nil }
    let lead = UInt32(bytes[index])
    switch lead {
    case 0..<0x80: return (lead, 1)
    case 0xC2..<0xE0:
      guard let second = continuation(bytes, index + 1) else { return nil }
      return ((lead & 0x1F) << 6 | second, 2)
    case 0xE0..<0xF0:
      guard let second = continuation(bytes, index + 1), let third = continuation(bytes, index + 2) else { return nil }
      let scalar = (lead & 0x0F) << 12 | second << 6 | third
      return scalar < 0x800 || (0xD800..<0xE000).contains(scalar) ? nil : (scalar, 3)
    case 0xF0..<0xF5:
      guard let second = continuation(bytes, index + 1), let third = continuation(bytes, index + 2),
        let fourth = continuation(bytes, index + 3)
      else { return nil }
      let scalar = (lead & 0x07) << 18 | second << 12 | third << 6 | fourth
      return scalar < 0x10000 || scalar > 0x10FFFF ? nil : (scalar, 4)
    default: return nil
    }
  }

  /// `scalar` is one that Unicode has: not a surrogate, not above 10FFFF.
  static func append(_ scalar: UInt32, into bytes: inout [UInt8]) {
    switch scalar {
    case 0..<0x80: bytes.append(UInt8(scalar))
    case 0x80..<0x800:
      bytes.append(UInt8(0xC0 | scalar >> 6))
      bytes.append(UInt8(0x80 | scalar & 0x3F))
    case 0x800..<0x10000:
      bytes.append(UInt8(0xE0 | scalar >> 12))
      bytes.append(UInt8(0x80 | scalar >> 6 & 0x3F))
      bytes.append(UInt8(0x80 | scalar & 0x3F))
    default:
      bytes.append(UInt8(truncatingIfNeeded: 0xF0 | scalar >> 18))
      bytes.append(UInt8(0x80 | scalar >> 12 & 0x3F))
      bytes.append(UInt8(0x80 | scalar >> 6 & 0x3F))
      bytes.append(UInt8(0x80 | scalar & 0x3F))
    }
  }

  private static func continuation(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> UInt32? {
    guard index < bytes.count, bytes[index] & 0xC0 == 0x80 else { return nil }
    return UInt32(bytes[index] & 0x3F)
  }
}
