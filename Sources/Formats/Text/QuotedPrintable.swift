/// Quoted-printable (RFC 2045 section 6.7), as mail and vCard 2.1 use it.
package enum QuotedPrintable {
  /// What begins with the `=` at `place`: the byte it stands for, or nil for a soft line break, and where the text goes
  /// on. An `=` that begins neither stands for itself.
  @inline(__always)
  static func unit(_ base: UnsafePointer<UInt8>, _ place: Int, _ end: Int) -> (byte: UInt8?, next: Int) {
    if place + 2 < end, let high = digit(base[place + 1]), let low = digit(base[place + 2]) {
      return (high << 4 | low, place + 3)
    }
    var next = place + 1
    while next < end, base[next] == 32 || base[next] == 9 { next += 1 }
    if next == end { return (nil, end) }
    if base[next] == 10 { return (nil, next + 1) }
    if base[next] == 13 { return (nil, next + 1 < end && base[next + 1] == 10 ? next + 2 : next + 1) }
    return (UInt8(ascii: "="), place + 1)
  }

  /// The bytes that `text` stands for. Damaged escapes stay as they are. Linear.
  package static func decode(_ text: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    guard let base = text.baseAddress else { return [] }
    return [UInt8](unsafeUninitializedCapacity: text.count) { output, count in
      var place = 0
      while place < text.count {
        var byte: UInt8? = base[place]
        if byte == UInt8(ascii: "=") {
          (byte, place) = unit(base, place, text.count)
        } else {
          place += 1
        }
        if let byte {
          output[count] = byte
          count += 1
        }
      }
    }
  }

  package static func decode(_ text: [UInt8]) -> [UInt8] { text.withUnsafeBufferPointer { decode($0) } }

  /// Writes `bytes` in one line, not yet broken. What is printable stays, but for `=`, the bytes in `escaping`, and a
  /// blank at the end, which would be lost on the way.
  package static func encode(_ bytes: some Collection<UInt8>, escaping: [UInt8] = []) -> [UInt8] {
    var (text, left): ([UInt8], Int) = ([], bytes.count)
    for byte in bytes {
      left -= 1
      let printable = (33...126).contains(byte) || (byte == 32 && left > 0)
      if printable, byte != UInt8(ascii: "="), !escaping.contains(byte) {
        text.append(byte)
      } else {
        text.append(contentsOf: [UInt8(ascii: "="), hexadecimal(byte >> 4), hexadecimal(byte & 15)])
      }
    }
    return text
  }

  /// Appends encoded `text` with soft line breaks, so that no line is longer than 76 characters; `column` of them stand
  /// before it already. Nothing but the breaks is added, and none falls inside an escape.
  package static func appendBroken(_ text: [UInt8], column: Int = 0, to output: inout [UInt8]) {
    var (column, place, breaks) = (column, 0, false)
    while place < text.count {
      let width = text[place] == UInt8(ascii: "=") ? min(3, text.count - place) : 1
      if breaks || (column + width > 75 && column > 0) {
        output.append(contentsOf: [61, 13, 10])
        column = 0
        // No line may look like a card's BEGIN or END: their first letter stands alone.
        breaks = text[place] | 0x20 == UInt8(ascii: "b") || text[place] | 0x20 == UInt8(ascii: "e")
      }
      output.append(contentsOf: text[place..<place + width])
      column += width
      place += width
    }
  }

  @inline(__always)
  private static func digit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 48...57: byte - 48
    case 65...70: byte - 55
    case 97...102: byte - 87
    default: nil
    }
  }

  private static func hexadecimal(_ digit: UInt8) -> UInt8 { digit < 10 ? digit + 48 : digit + 55 }
}
