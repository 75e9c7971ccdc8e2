import Formats
import Testing

@Suite struct TableWriterTests {
  private func write(_ rows: [[String]], mark: Bool = false) -> String {
    var writer = TableWriter(mark: mark)
    for row in rows { writer.write(row) }
    return String(decoding: writer.take(), as: UTF8.self)
  }

  @Test func `cells are quoted where they must be`() {
    #expect(
      write([["Ana", "Sousa, Lda", "say \"hi\"", "two\nlines", ""]])
        == "Ana,\"Sousa, Lda\",\"say \"\"hi\"\"\",\"two\nlines\",\r\n")
  }

  @Test(arguments: ["=1+1", "+cmd|' /C calc'!A0", "-2+3", "@SUM(A1)", "\tx", "\rx"])
  func `a cell that a spreadsheet would run is guarded`(cell: String) {
    let text = write([[cell, "x"]])
    #expect(text.hasPrefix("'") || text.hasPrefix("\"'"))
  }

  @Test func `a telephone number stays readable`() {
    #expect(write([["+32 475 (0)12-34.56", "+49/30"]]) == "+32 475 (0)12-34.56,+49/30\r\n")
  }

  @Test func `a mark of byte order is written where it is asked for`() {
    #expect(Array(write([["a"]], mark: true).utf8) == [0xEF, 0xBB, 0xBF, 0x61, 13, 10])
  }

  @Test func `what was taken is not taken twice`() {
    var writer = TableWriter()
    writer.write(["a"])
    #expect(writer.take() == Array("a\r\n".utf8))
    #expect(writer.take().isEmpty)
  }

  @Test(arguments: 1...60)
  func `what is written is read again, to the letter`(seed: Int) throws {
    var random = SeededGenerator(state: UInt64(seed))
    let alphabet: [Character] = ["a", "é", ",", ";", "\"", "\n", "\r\n", "\r", "'", "=", "+", "-", "@", "\t", "1", " "]
    let width = Int.random(in: 1...6, using: &random)
    let table = (0..<20).map { _ in
      (0..<width).map { _ in
        String((0..<Int.random(in: 0...6, using: &random)).map { _ in alphabet.randomElement(using: &random)! })
      }
    }
    let bytes = Array(write(table).utf8)
    for size in [1, 7, 4096] {
      let read = rows(bytes, TableCutter(delimiter: 44), pieceSize: size)
      #expect(read.allSatisfy { $0.problem == nil })
      #expect(try read.map { try cells($0) } == table)
    }
  }
}
