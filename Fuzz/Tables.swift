// Feeds arbitrary bytes to everything that reads tables and archives: recognition, the decoder, the cutter in small
// and large pieces, the readers of rows, and the archive reader. What must hold is checked; a broken promise traps.
import Domain
import Formats

@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzTables(_ start: UnsafePointer<UInt8>?, _ count: Int) -> Int32 {
  let bytes = UnsafeBufferPointer(start: start, count: count)
  let limits = ArchiveLimits(entries: 100, bytes: 1 << 20, ratio: 50, ratioFrom: 1 << 16)
  guard let dialect = try? Dialect.recognise(bytes) else {
    readTable(bytes, TableLayout(kind: .other, headers: ["Name", "Email", "Birthday"], dateOrder: .dayFirst))
    return 0
  }
  switch dialect {
  case .archive: readArchive(bytes, limits)
  case .table(let layout): readTable(bytes, layout)
  default: break
  }
  return 0
}

private func readArchive(_ bytes: UnsafeBufferPointer<UInt8>, _ limits: ArchiveLimits) {
  guard var archive = try? ArchiveReader(bytes, limits: limits) else { return }
  while let entry = try? archive.nextEntry() {
    var isFirst = true
    while let piece = try? archive.nextPiece() {
      precondition(entry.refusal == nil && !piece.isEmpty)
      if isFirst { _ = try? Dialect.recognise(piece) }
      isFirst = false
    }
  }
}

private func readTable(_ bytes: UnsafeBufferPointer<UInt8>, _ layout: TableLayout) {
  // A small limit, so that long rows and open quotes are met early.
  let limit = bytes.count % 3 == 0 ? 64 : 1 << 16
  let whole = cut(bytes, layout, limit: limit, pieceSize: max(1, bytes.count))
  precondition(whole == cut(bytes, layout, limit: limit, pieceSize: 1))
  precondition(whole == cut(bytes, layout, limit: limit, pieceSize: 7))
  let people = try? TableReader(layout)
  let messages = MessageReader(layout)
  for row in whole {
    row.bytes.withUnsafeBufferPointer { row in
      _ = try? people?.particulars(of: row)
      _ = try? messages.trace(of: row)
    }
    guard let said = try? cells(row.bytes, layout.delimiter) else { continue }
    var writer = TableWriter()
    writer.write(said)
    let written = writer.take()
    // Straight into the cutter: a row full of NULs would be taken for UTF-16, which a file of names never is.
    var again: [[UInt8]] = []
    var cutter = TableCutter(TableLayout(kind: .other, headerRow: -1, headers: []), limit: 1 << 20)
    written.withUnsafeBufferPointer { cutter.feed($0) { again.append(Array($0.bytes)) } }
    cutter.finish { again.append(Array($0.bytes)) }
    precondition(again.count == 1 && (try? cells(again[0], 44)) == said)
  }
}

private struct Row: Equatable {
  var bytes: [UInt8]
  var line: Int
  var problem: RecordProblem?
}

private func cut(
  _ bytes: UnsafeBufferPointer<UInt8>, _ layout: TableLayout, limit: Int, pieceSize: Int
) -> [Row] {
  var rows: [Row] = []
  var decoder = TextDecoder(prefix: bytes)
  var cutter = TableCutter(layout, limit: limit)
  let take = { (record: RawRecord) in
    precondition(record.bytes.count <= limit)
    rows.append(Row(bytes: Array(record.bytes), line: record.line, problem: record.problem))
  }
  for start in stride(from: 0, to: bytes.count, by: pieceSize) {
    let piece = UnsafeBufferPointer(rebasing: bytes[start..<min(bytes.count, start + pieceSize)])
    decoder.decode(piece) { cutter.feed($0, take) }
  }
  decoder.finish { cutter.feed($0, take) }
  cutter.finish(take)
  return rows
}

private func cells(_ row: [UInt8], _ delimiter: UInt8) throws -> [String] {
  try row.withUnsafeBufferPointer { bytes in
    let row = try TableRow(bytes, delimiter: delimiter)
    var cells: [String] = []
    for column in 0..<row.count { cells.append(try row.cell(column)) }
    return cells
  }
}
