internal import Domain

/// How a table is laid out: what stands between its cells, where its header is and what it says. Found in the first
/// bytes of the text, by content alone.
package struct TableLayout: Hashable, Sendable, Codable {
  package var kind: TableKind
  package var delimiter: UInt8
  /// How many rows stand above the header (LinkedIn writes notes there, Excel a `sep=;`).
  package var headerRow: Int
  package var headers: [String]
  /// As far as the first rows prove it; may be set where the user knows better.
  package var dateOrder: DateOrder?

  package init(
    kind: TableKind, delimiter: UInt8 = UInt8(ascii: ","), headerRow: Int = 0, headers: [String],
    dateOrder: DateOrder? = nil
  ) {
    (self.kind, self.delimiter, self.headerRow) = (kind, delimiter, headerRow)
    (self.headers, self.dateOrder) = (headers, dateOrder)
  }

  /// Where a header is looked for.
  private static let searched = 20
  private static let delimiters = [",", ";", "\t", "|"].map { UInt8(ascii: $0) }

  /// `text`: the beginning of the file in UTF-8 (see `TextDecoder`). Throws `.noHeader` where it is a table whose first
  /// row is somebody already, `.unknown` where it is no table.
  package init(_ text: UnsafeBufferPointer<UInt8>) throws(Unrecognised) {
    let readings = Self.delimiters.map { Reading(text, delimiter: $0) }
    guard let layout = Self.known(readings) ?? Self.aliased(readings) else {
      self = try Self.plain(readings)
      return
    }
    self = layout
  }

  private static func known(_ readings: [Reading]) -> TableLayout? {
    for reading in readings {
      for (row, headers) in reading.rows.prefix(searched).enumerated() where headers.count > 1 {
        if let kind = TableKind(headers: headers) { return reading.layout(kind, headerRow: row) }
      }
    }
    return nil
  }

  /// The row that most aliases are found in.
  private static func aliased(_ readings: [Reading]) -> TableLayout? {
    var best: (score: Int, layout: TableLayout)?
    for reading in readings {
      for (row, headers) in reading.rows.prefix(searched).enumerated() {
        let mapping = ColumnMapping(kind: .other, headers: headers)
        let score = mapping.columns.count { $0 != nil }
        guard mapping.identifiesPeople, score > best?.score ?? 0 else { continue }
        let stands =
          headers.count == 1
          ? row == 0 && [.mail, .phone, .profile].contains(mapping.columns[0]?.field)
          : score > 1 || reading.isEven(from: row)
        if stands { best = (score, reading.layout(.other, headerRow: row)) }
      }
    }
    return best?.layout
  }

  /// A table in words of its own: a first row of words, and rows of as many cells.
  private static func plain(_ readings: [Reading]) throws(Unrecognised) -> TableLayout {
    for reading in readings {
      guard let row = reading.rows.firstIndex(where: { $0.count > 1 || $0.first?.isEmpty == false }),
        reading.rows[row].count > 1, reading.isEven(from: row)
      else { continue }
      let isHeader = reading.rows[row].allSatisfy { cell in
        !cell.contains("@") && (cell.isEmpty || cell.contains(where: \.isLetter)) && cell.utf8.count <= 60
      }
      guard isHeader else { throw .noHeader }
      return reading.layout(.other, headerRow: row)
    }
    throw .unknown
  }
}

/// The first rows of a text, cut at one delimiter.
private struct Reading {
  var delimiter: UInt8
  var rows: [[String]] = []

  /// Enough to prove the order of dates.
  private static let limit = 200

  init(_ text: UnsafeBufferPointer<UInt8>, delimiter: UInt8) {
    self.delimiter = delimiter
    guard text.contains(delimiter) || delimiter == UInt8(ascii: ",") else { return }
    var cutter = TableCutter(delimiter: delimiter)
    var rows: [[String]] = []
    let take = { (record: RawRecord) in
      guard rows.count < Self.limit else { return }
      guard record.problem == nil, let row = try? TableRow(record.bytes, delimiter: delimiter) else {
        rows.append([])
        return
      }
      rows.append((0..<row.count).map { (try? row.text($0)) ?? "" })
    }
    cutter.feed(text, take)
    cutter.finish(take)
    self.rows = rows
  }

  /// The row and those below it, of which there is one at least, have as many cells, but perhaps the last, cut one.
  func isEven(from row: Int) -> Bool {
    let following = rows[(row + 1)...].prefix(10).filter { $0 != [""] }
    let even = following.count { $0.count == rows[row].count }
    return even > 0 && even >= following.count - 1
  }

  func layout(_ kind: TableKind, headerRow: Int) -> TableLayout {
    let headers = rows[headerRow]
    let columns = ColumnMapping(kind: kind, headers: headers).columns
    let dates = columns.indices.filter { columns[$0]?.field.isDate == true }
    var order: DateOrder? = delimiter == UInt8(ascii: ";") ? .dayFirst : nil
    for row in rows[(headerRow + 1)...] {
      for column in dates where column < row.count {
        if let shown = TableDate.order(shownBy: row[column]) { order = shown }
      }
    }
    return TableLayout(kind: kind, delimiter: delimiter, headerRow: headerRow, headers: headers, dateOrder: order)
  }
}
