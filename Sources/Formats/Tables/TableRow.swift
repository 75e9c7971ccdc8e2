/// The cells of one row. Finding them is one pass over the bytes; text is made only of the cells that are asked for.
///
/// Valid as long as the bytes it was made of.
package struct TableRow {
  /// A row of more cells is no row of a table of people.
  package static let cellLimit = 4096

  private struct Cell {
    var start: Int
    var end: Int
    /// Quotes inside must be undone, byte by byte.
    var isEscaped: Bool
  }

  private let bytes: UnsafeBufferPointer<UInt8>
  private var cells: [Cell] = []
  private let hasNUL: Bool

  /// Throws `.tooMany` beyond `cellLimit` cells.
  package init(
    _ bytes: UnsafeBufferPointer<UInt8>, delimiter: UInt8, expecting count: Int = 8
  ) throws(RecordProblem) {
    self.bytes = bytes
    hasNUL = bytes.contains(0)
    cells.reserveCapacity(min(count, Self.cellLimit))
    var at = 0
    while true {
      guard cells.count < Self.cellLimit else { throw .tooMany(limit: Self.cellLimit) }
      if at < bytes.count, bytes[at] == .quote {
        cells.append(quoted(&at, delimiter))
      } else {
        let start = at
        while at < bytes.count, bytes[at] != delimiter { at += 1 }
        cells.append(Cell(start: start, end: at, isEscaped: false))
      }
      guard at < bytes.count else { break }
      at += 1
    }
  }

  package var count: Int { cells.count }

  /// Every cell is empty or blank.
  package var isBlank: Bool {
    cells.allSatisfy { cell in (cell.start..<cell.end).allSatisfy { isSpace(bytes[$0]) || bytes[$0] == .quote } }
  }

  /// Whether a cell at or behind `column` says anything.
  func saysAnything(from column: Int) -> Bool {
    guard column < cells.count else { return false }
    return cells[column...].contains { cell in !(cell.start..<cell.end).allSatisfy { isSpace(bytes[$0]) } }
  }

  /// The cell as it was meant: quotes undone, NUL bytes dropped, and an apostrophe that guards a spreadsheet from a
  /// formula taken off (see `FormulaGuard`). Empty where the row has no such column. Throws `.undecodable` where the
  /// bytes are no UTF-8.
  package func cell(_ column: Int) throws(RecordProblem) -> String {
    guard column < cells.count else { return "" }
    return try decode(cells[column], trimming: false)
  }

  /// `cell` without the blanks around it.
  package func text(_ column: Int) throws(RecordProblem) -> String {
    guard column < cells.count, cells[column].start < cells[column].end else { return "" }
    return try decode(cells[column], trimming: true)
  }

  /// A cell that begins with a quote; what follows its closing quote, up to the delimiter, is kept as it stands.
  private func quoted(_ at: inout Int, _ delimiter: UInt8) -> Cell {
    let open = at
    at += 1
    while at < bytes.count, bytes[at] != .quote { at += 1 }
    if at >= bytes.count { return Cell(start: open + 1, end: at, isEscaped: false) }
    if at + 1 >= bytes.count || bytes[at + 1] == delimiter {
      at += 1
      return Cell(start: open + 1, end: at - 1, isEscaped: false)
    }
    var inside = true
    while at < bytes.count {
      let byte = bytes[at]
      if inside {
        if byte == .quote {
          if at + 1 < bytes.count, bytes[at + 1] == .quote { at += 1 } else { inside = false }
        }
      } else if byte == delimiter {
        break
      }
      at += 1
    }
    return Cell(start: open, end: at, isEscaped: true)
  }

  private func decode(_ cell: Cell, trimming: Bool) throws(RecordProblem) -> String {
    let slice = UnsafeBufferPointer(rebasing: bytes[cell.start..<cell.end])
    guard cell.isEscaped || hasNUL else { return try decode(slice, trimming: trimming) }
    var content = cell.isEscaped ? unescaped(slice) : Array(slice)
    content.removeAll { $0 == 0 }
    return try content.withUnsafeBufferPointer { (content) throws(RecordProblem) in
      try decode(content, trimming: trimming)
    }
  }

  private func decode(_ content: UnsafeBufferPointer<UInt8>, trimming: Bool) throws(RecordProblem) -> String {
    var (start, end) = (0, content.count)
    if content.count > 1, content[0] == FormulaGuard.mark, FormulaGuard.applies(to: content) { start = 1 }
    if trimming {
      while start < end, isSpace(content[start]) { start += 1 }
      while start < end, isSpace(content[end - 1]) { end -= 1 }
    }
    return try Self.text(UnsafeBufferPointer(rebasing: content[start..<end]))
  }

  /// Most cells are ASCII, which needs no second look.
  private static func text(_ content: UnsafeBufferPointer<UInt8>) throws(RecordProblem) -> String {
    var seen: UInt8 = 0
    for byte in content { seen |= byte }
    if seen >= 0x80, UTF8Check(content) != .valid { throw .undecodable(charset: "UTF-8") }
    return String(decoding: content, as: UTF8.self)
  }

  /// The content of a cell whose first byte is its opening quote (which trimming may have left in place).
  private func unescaped(_ cell: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    var content: [UInt8] = []
    content.reserveCapacity(cell.count)
    var (at, inside) = (1, true)
    while at < cell.count {
      let byte = cell[at]
      if inside, byte == .quote {
        if at + 1 < cell.count, cell[at + 1] == .quote {
          content.append(byte)
          at += 1
        } else {
          inside = false
        }
      } else {
        content.append(byte)
      }
      at += 1
    }
    return content
  }
}

/// A blank, tab or line end.
func isSpace(_ byte: UInt8) -> Bool { byte == 32 || (9...13).contains(byte) }
