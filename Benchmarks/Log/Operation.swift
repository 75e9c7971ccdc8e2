/// One statement with the values it was run with.
struct Operation {
  enum Value {
    case null
    case integer(Int64)
    case real(Double)
    case text([UInt8])
    case blob([UInt8])
  }

  var sql: String
  var values: [Value]

  /// Finds the values by laying the expanded text beside the one with question marks.
  init(_ sql: String, expanded: String) {
    self.sql = sql
    values = []
    var reader = LiteralReader(bytes: Array(expanded.utf8))
    for byte in sql.utf8 {
      if byte == UInt8(ascii: "?") { values.append(reader.value()) } else { reader.place += 1 }
    }
  }
}

/// Reads literals as `sqlite3_expanded_sql` writes them.
private struct LiteralReader {
  let bytes: [UInt8]
  var place = 0

  mutating func value() -> Operation.Value {
    switch bytes[place] {
    case UInt8(ascii: "N"):
      place += 4
      return .null
    case UInt8(ascii: "'"):
      place += 1
      return .text(quoted())
    case UInt8(ascii: "z"):
      place += "zeroblob(0)".utf8.count
      return .blob([])
    case UInt8(ascii: "x"):
      place += 2
      let digits = quoted()
      return .blob(
        stride(from: 0, to: digits.count - 1, by: 2).map { hexadecimal(digits[$0]) << 4 | hexadecimal(digits[$0 + 1]) })
    default:
      let start = place
      while place < bytes.count, isNumeric(bytes[place]) { place += 1 }
      let text = String(decoding: bytes[start..<place], as: UTF8.self)
      return Int64(text).map { .integer($0) } ?? .real(Double(text) ?? 0)
    }
  }

  /// Up to the closing quote; a doubled one stands for itself.
  private mutating func quoted() -> [UInt8] {
    var text: [UInt8] = []
    while place < bytes.count {
      if bytes[place] == UInt8(ascii: "'") {
        place += 1
        guard place < bytes.count, bytes[place] == UInt8(ascii: "'") else { break }
      }
      text.append(bytes[place])
      place += 1
    }
    return text
  }

  private func isNumeric(_ byte: UInt8) -> Bool {
    switch byte {
    case 48...57, UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "."), UInt8(ascii: "e"): true
    default: false
    }
  }

  private func hexadecimal(_ digit: UInt8) -> UInt8 { digit < 58 ? digit - 48 : (digit | 32) - 87 }
}
