/// Writes a table as RFC 4180 asks: comma, CRLF, quotes where they are needed. UTF-8.
///
/// Cells that a spreadsheet would run are guarded (`FormulaGuard`). What has been written is taken out with `take`, so
/// that an export of any size is written piece by piece.
package struct TableWriter {
  private var bytes: [UInt8] = []

  /// `mark`: begin with a mark of byte order, without which Excel reads UTF-8 as its own character set.
  package init(mark: Bool = false) {
    if mark { bytes = [0xEF, 0xBB, 0xBF] }
  }

  package mutating func write(_ cells: [String]) {
    for (column, cell) in cells.enumerated() {
      if column > 0 { bytes.append(UInt8(ascii: ",")) }
      write(cell.utf8, alone: cells.count == 1)
    }
    bytes.append(.carriageReturn)
    bytes.append(.lineFeed)
  }

  /// What was written since the last call.
  package mutating func take() -> [UInt8] {
    defer { bytes.removeAll(keepingCapacity: true) }
    return bytes
  }

  private mutating func write(_ cell: String.UTF8View, alone: Bool) {
    let isGuarded = FormulaGuard.applies(to: cell) && !FormulaGuard.isTelephone(cell)
    // A row of one empty cell would be a blank line.
    let isQuoted = (alone && cell.isEmpty) || cell.contains(where: Self.wantsQuotes)
    if isQuoted { bytes.append(.quote) }
    if isGuarded { bytes.append(FormulaGuard.mark) }
    if isQuoted {
      for byte in cell {
        if byte == .quote { bytes.append(.quote) }
        bytes.append(byte)
      }
      bytes.append(.quote)
    } else {
      bytes.append(contentsOf: cell)
    }
  }

  private static func wantsQuotes(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: ","), UInt8(ascii: ";"), .quote, .carriageReturn, .lineFeed, 9: true
    default: false
    }
  }
}
