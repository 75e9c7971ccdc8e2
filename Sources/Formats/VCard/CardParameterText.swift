/// Parameter values: quotation marks, and the escapes of RFC 6868 (`^n`, `^^`, `^'`).
enum CardParameterText {
  static func read(_ raw: some Sequence<UInt8>) -> [UInt8] {
    var (text, escaped): ([UInt8], Bool) = ([], false)
    for byte in raw where !byte.isLineEnd {
      if escaped {
        escaped = false
        switch byte {
        case UInt8(ascii: "n"), UInt8(ascii: "N"): text.append(10)
        case UInt8(ascii: "^"): text.append(byte)
        case UInt8(ascii: "'"): text.append(UInt8(ascii: "\""))
        default: text.append(contentsOf: [UInt8(ascii: "^"), byte])
        }
      } else if byte == UInt8(ascii: "^") {
        escaped = true
      } else if byte != UInt8(ascii: "\""), byte != 0 {
        text.append(byte)
      }
    }
    if escaped { text.append(UInt8(ascii: "^")) }
    return text
  }

  /// `text` so that it stays inside its parameter, whatever is in it.
  static func write(_ text: String) -> [UInt8] {
    var (raw, quoted): ([UInt8], Bool) = ([], false)
    for byte in text.utf8 {
      switch byte {
      case 10: raw.append(contentsOf: Array("^n".utf8))
      case UInt8(ascii: "^"): raw.append(contentsOf: Array("^^".utf8))
      case UInt8(ascii: "\""): raw.append(contentsOf: Array("^'".utf8))
      case 0..<32, 127: break
      default:
        if byte == UInt8(ascii: ";") || byte == UInt8(ascii: ":") || byte == UInt8(ascii: ",") { quoted = true }
        raw.append(byte)
      }
    }
    return quoted ? [UInt8(ascii: "\"")] + raw + [UInt8(ascii: "\"")] : raw
  }
}
