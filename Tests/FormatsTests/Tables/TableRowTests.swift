import Formats
import Testing

@Suite struct TableRowTests {
  private func row<Result>(_ text: String, _ body: (TableRow) throws -> Result) throws -> Result {
    try Array(text.utf8).withUnsafeBufferPointer { try body(try TableRow($0, delimiter: UInt8(ascii: ","))) }
  }

  @Test func `a missing column is empty`() throws {
    #expect(try row("a,b") { try $0.cell(7) } == "")
  }

  @Test func `text has no blanks around it, a cell keeps them`() throws {
    let text = "  a  ,\" b\n\",\" \"\"c\"\" \""
    #expect(try row(text) { row in try (0..<3).map { try row.text($0) } } == ["a", "b", "\"c\""])
    #expect(try row(text) { row in try (0..<3).map { try row.cell($0) } } == ["  a  ", " b\n", " \"c\" "])
  }

  @Test func `a row of empty cells is blank`() throws {
    #expect(try row(",,\"\", ,") { $0.isBlank })
    #expect(try !row(",,x,") { $0.isBlank })
  }

  @Test func `bytes that are no UTF-8 are named`() {
    let bytes: [UInt8] = [0x61, 44, 0xFF, 0x62]
    #expect(throws: RecordProblem.undecodable(charset: "UTF-8")) {
      try bytes.withUnsafeBufferPointer { try TableRow($0, delimiter: 44).cell(1) }
    }
  }

  @Test func `more cells than a table has are refused`() {
    #expect(throws: RecordProblem.tooMany(limit: TableRow.cellLimit)) {
      try row(String(repeating: ",", count: 100_000)) { $0.count }
    }
  }

  @Test func `the apostrophe that guards a formula is taken off`() throws {
    #expect(try row("'=1+1") { try $0.cell(0) } == "=1+1")
    #expect(try row("'t Hooft") { try $0.cell(0) } == "'t Hooft")
  }
}
