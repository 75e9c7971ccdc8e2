/// Whether bytes that begin at a character's start are UTF-8 (RFC 3629).
enum UTF8Check: Hashable {
  case valid
  /// So far yes, but the last character is cut; `whole` bytes before it are complete.
  case cut(whole: Int)
  case broken

  /// O(n).
  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    var at = 0
    while at < bytes.count {
      let lead = bytes[at]
      if lead < 0x80 {
        at += 1
        continue
      }
      let length: Int
      // The second byte's range rules out overlong forms, surrogates and what is beyond Unicode.
      let second: ClosedRange<UInt8>
      switch lead {
      case 0xC2...0xDF: (length, second) = (2, 0x80...0xBF)
      case 0xE0: (length, second) = (3, 0xA0...0xBF)
      case 0xED: (length, second) = (3, 0x80...0x9F)
      case 0xE1...0xEF: (length, second) = (3, 0x80...0xBF)
      case 0xF0: (length, second) = (4, 0x90...0xBF)
      case 0xF1...0xF3: (length, second) = (4, 0x80...0xBF)
      case 0xF4: (length, second) = (4, 0x80...0x8F)
      default:
        self = .broken
        return
      }
      for offset in 1..<length {
        guard at + offset < bytes.count else {
          self = .cut(whole: at)
          return
        }
        let range = offset == 1 ? second : 0x80...0xBF
        guard range.contains(bytes[at + offset]) else {
          self = .broken
          return
        }
      }
      at += length
    }
    self = .valid
  }
}

extension [UInt8] {
  /// The UTF-8 of a Unicode scalar value.
  mutating func appendUTF8(_ scalar: UInt32) {
    switch scalar {
    case ..<0x80: append(UInt8(scalar))
    case ..<0x800:
      append(UInt8(0xC0 | scalar >> 6))
      append(UInt8(0x80 | scalar & 0x3F))
    case ..<0x10000:
      append(UInt8(0xE0 | scalar >> 12))
      append(UInt8(0x80 | scalar >> 6 & 0x3F))
      append(UInt8(0x80 | scalar & 0x3F))
    default:
      append(UInt8(0xF0 | scalar >> 18 & 0x07))
      append(UInt8(0x80 | scalar >> 12 & 0x3F))
      append(UInt8(0x80 | scalar >> 6 & 0x3F))
      append(UInt8(0x80 | scalar & 0x3F))
    }
  }
}
