import Domain
import Formats

/// A table read as an import does it: recognised, decoded, cut, read row by row.
struct TableInTests {
  var layout: TableLayout
  var mapping: ColumnMapping
  var people: [Particulars] = []
  var emptyRows = 0
  var problems: [RecordProblem] = []

  struct NotATable: Error {}

  init(_ text: String, pieceSize: Int = 4096, assigning assignments: [String] = []) throws {
    try self.init(bytes: Array(text.utf8), pieceSize: pieceSize, assigning: assignments)
  }

  init(bytes: [UInt8], pieceSize: Int = 4096, assigning assignments: [String] = []) throws {
    guard case .table(let layout) = try recognise(bytes) else { throw NotATable() }
    var mapping = ColumnMapping(layout)
    for assignment in assignments { try mapping.assign(assignment) }
    (self.layout, self.mapping) = (layout, mapping)
    let reader = try TableReader(layout, mapping: mapping)
    for row in rows(bytes, TableCutter(layout), pieceSize: pieceSize) {
      do throws(RecordProblem) {
        if let problem = row.problem { throw problem }
        let person = try row.bytes.withUnsafeBufferPointer { (bytes) throws(RecordProblem) in
          try reader.particulars(of: bytes)
        }
        if let person { people.append(person) } else { emptyRows += 1 }
      } catch {
        problems.append(error)
      }
    }
  }

  var only: Particulars { people.count == 1 ? people[0] : Particulars() }
}

struct CutRow: Equatable {
  var bytes: [UInt8]
  var line: Int
  var problem: RecordProblem?

  var text: String { String(decoding: bytes, as: UTF8.self) }
}

func recognise(_ bytes: [UInt8]) throws(Unrecognised) -> Dialect {
  try bytes.withUnsafeBufferPointer { (bytes) throws(Unrecognised) in try Dialect.recognise(bytes) }
}

/// The rows of bytes that come in pieces of `pieceSize`, through the decoder.
func rows(_ bytes: [UInt8], _ cutter: TableCutter, pieceSize: Int) -> [CutRow] {
  var cutter = cutter
  var rows: [CutRow] = []
  let take = { (record: RawRecord) in
    rows.append(CutRow(bytes: Array(record.bytes), line: record.line, problem: record.problem))
  }
  var decoder = bytes.withUnsafeBufferPointer {
    TextDecoder(prefix: UnsafeBufferPointer(rebasing: $0.prefix(Dialect.prefixLength)))
  }
  bytes.withUnsafeBufferPointer { bytes in
    for start in stride(from: 0, to: bytes.count, by: pieceSize) {
      let piece = UnsafeBufferPointer(rebasing: bytes[start..<min(bytes.count, start + pieceSize)])
      decoder.decode(piece) { cutter.feed($0, take) }
    }
  }
  decoder.finish { cutter.feed($0, take) }
  cutter.finish(take)
  return rows
}

func cells(_ row: CutRow, delimiter: UInt8 = UInt8(ascii: ",")) throws -> [String] {
  try row.bytes.withUnsafeBufferPointer { bytes in
    let row = try TableRow(bytes, delimiter: delimiter)
    return try (0..<row.count).map { try row.cell($0) }
  }
}

/// A generator with a seed, so that a failing table can be made again.
struct SeededGenerator: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
