/// Base64 as mail and cards carry it (RFC 4648 section 4): line breaks and blanks inside are skipped, padding may lack.
package enum Base64 {
  /// The bytes, or nil where a character is none of the alphabet's or a single one is left over.
  package static func decode(_ text: UnsafeBufferPointer<UInt8>) -> [UInt8]? {
    var bytes: [UInt8] = []
    return append(text, to: &bytes) ? bytes : nil
  }

  /// Appends what `text` stands for. False where something in it was no Base64; all that could be read is there then.
  @discardableResult
  package static func append(_ text: UnsafeBufferPointer<UInt8>, to bytes: inout [UInt8]) -> Bool {
    bytes.reserveCapacity(bytes.count + text.count / 4 * 3 + 3)
    var (group, bits) = (UInt32(0), 0)
    var (isClean, isPadded, hasLeftover) = (true, false, false)
    for byte in text {
      switch byte {
      case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\r"), UInt8(ascii: "\n"): continue
      case UInt8(ascii: "="): isPadded = true
      default:
        guard let value = value(of: byte), !isPadded else {
          isClean = false
          continue
        }
        group = group << 6 | UInt32(value)
        bits += 6
        hasLeftover = bits == 6
        if bits >= 8 {
          bits -= 8
          bytes.append(UInt8(truncatingIfNeeded: group >> UInt32(bits)))
        }
      }
    }
    return isClean && !hasLeftover
  }

  @inline(__always)
  private static func value(of byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): byte - 65
    case UInt8(ascii: "a")...UInt8(ascii: "z"): byte - 71
    case UInt8(ascii: "0")...UInt8(ascii: "9"): byte + 4
    case UInt8(ascii: "+"): 62
    case UInt8(ascii: "/"): 63
    default: nil
    }
  }
}
