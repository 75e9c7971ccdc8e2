/// One content line (RFC 5545 section 3.1), unfolded.
struct CalendarLine {
  var name: UnsafeBufferPointer<UInt8>
  private var parameters: UnsafeBufferPointer<UInt8>
  var value: UnsafeBufferPointer<UInt8>

  /// Nil where the line has no colon outside quotes.
  init?(_ line: UnsafeBufferPointer<UInt8>) {
    var index = 0
    while index < line.count, line[index] != UInt8(ascii: ";"), line[index] != UInt8(ascii: ":") { index += 1 }
    name = line.part(0..<index)
    let start = index
    var isQuoted = false
    while index < line.count, isQuoted || line[index] != UInt8(ascii: ":") {
      if line[index] == UInt8(ascii: "\"") { isQuoted.toggle() }
      index += 1
    }
    guard index < line.count, !name.isEmpty else { return nil }
    parameters = line.part(start..<index)
    value = line.part((index + 1)..<line.count).trimmed
  }

  /// A parameter's value without its quotes, the first of several; `name` is lower case.
  func parameter(_ name: StaticString) -> UnsafeBufferPointer<UInt8>? {
    var index = 0
    while index < parameters.count {
      let start = index + 1
      index = start
      var isQuoted = false
      while index < parameters.count, isQuoted || parameters[index] != UInt8(ascii: ";") {
        if parameters[index] == UInt8(ascii: "\"") { isQuoted.toggle() }
        index += 1
      }
      let parameter = parameters.part(start..<index)
      guard let equals = parameter.position(of: UInt8(ascii: "="), from: 0),
        parameter.part(0..<equals).trimmed.matches(name)
      else { continue }
      let value = parameter.part((equals + 1)..<parameter.count)
      guard value.first == UInt8(ascii: "\"") else { return value }
      return value.part(1..<(value.position(of: UInt8(ascii: "\""), from: 1) ?? value.count))
    }
    return nil
  }

  /// A TEXT value (RFC 5545 section 3.3.11) on one line.
  var text: String {
    var bytes: [UInt8] = []
    var index = 0
    while index < min(value.count, Self.textLimit) {
      var byte = value[index]
      if byte == UInt8(ascii: "\\"), index + 1 < value.count {
        index += 1
        byte = value[index] | 0x20 == UInt8(ascii: "n") ? 32 : value[index]
      }
      bytes.append(byte)
      index += 1
    }
    return bytes.withUnsafeBufferPointer { AddressListReader.oneLine(EncodedWord.plain($0)) }
  }

  /// Titles and places are shown on a line; what is longer is cut.
  private static let textLimit = 500

  /// A parameter's text, its `^` escapes undone (RFC 6868).
  static func parameterText(_ value: UnsafeBufferPointer<UInt8>) -> String {
    var bytes: [UInt8] = []
    var index = 0
    while index < min(value.count, textLimit) {
      let byte = value[index]
      index += 1
      if byte == UInt8(ascii: "^"), index < value.count {
        let escaped: UInt8? =
          switch value[index] {
          case UInt8(ascii: "n"): 32
          case UInt8(ascii: "'"): UInt8(ascii: "\"")
          case UInt8(ascii: "^"): byte
          default: nil
          }
        if escaped != nil { index += 1 }
        bytes.append(escaped ?? byte)
      } else {
        bytes.append(byte)
      }
    }
    return bytes.withUnsafeBufferPointer { AddressListReader.name($0) }
  }

  /// Calls `each` for every line of a record. Lines are unfolded into `buffer` first, byte by byte, since a fold may
  /// stand inside a letter.
  static func forEach(
    in record: UnsafeBufferPointer<UInt8>, buffer: inout [UInt8], _ each: (CalendarLine) throws(RecordProblem) -> Void
  ) throws(RecordProblem) {
    buffer.removeAll(keepingCapacity: true)
    var start = 0
    while start < record.count {
      let end = record.position(of: UInt8(ascii: "\n"), from: start) ?? record.count
      let isFold = end + 1 < record.count && (record[end + 1] == 32 || record[end + 1] == 9)
      let textEnd = end > start && record[end - 1] == UInt8(ascii: "\r") ? end - 1 : end
      buffer.append(contentsOf: record[start..<textEnd])
      if !isFold { buffer.append(UInt8(ascii: "\n")) }
      start = isFold ? end + 2 : end + 1
    }
    let count = buffer.count
    try buffer.withUnsafeBufferPointer { (bytes) throws(RecordProblem) in
      var start = 0
      while start < count, let end = bytes.position(of: UInt8(ascii: "\n"), from: start) {
        if let line = CalendarLine(bytes.part(start..<end)) { try each(line) }
        start = end + 1
      }
    }
  }
}
