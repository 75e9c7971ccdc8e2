import Formats
import Testing

@Suite struct TableCutterTests {
  private func cut(
    _ text: String, delimiter: Character = ",", columns: Int = 0, limit: Int = 1 << 20, pieceSize: Int = 4096
  ) -> [CutRow] {
    let cutter = TableCutter(delimiter: delimiter.asciiValue ?? 0, columns: columns, limit: limit)
    return rows(Array(text.utf8), cutter, pieceSize: pieceSize)
  }

  @Test(arguments: ["\r\n", "\n", "\r"])
  func `rows end with any of the three line ends`(end: String) {
    let found = cut(["a,b", "c,d", "", "e,f"].joined(separator: end) + end)
    #expect(found.map(\.text) == ["a,b", "c,d", "", "e,f"])
    #expect(found.map(\.line) == [1, 2, 3, 4])
  }

  @Test func `a line end inside quotes belongs to the cell`() throws {
    let found = cut("a,\"one\r\ntwo\nthree\"\r\nb,c\r\n")
    #expect(try found.map { try cells($0) } == [["a", "one\r\ntwo\nthree"], ["b", "c"]])
    #expect(found.map(\.line) == [1, 4])
  }

  @Test func `a doubled quote is one, and a quote within a word is a quote`() throws {
    let found = cut("\"say \"\"hi\"\"\",5\" pipe,\"closed\"late,\"\"\n")
    #expect(try cells(found[0]) == ["say \"hi\"", "5\" pipe", "closedlate", ""])
  }

  @Test func `the last row needs no line end`() {
    #expect(cut("a,b\nc,d").map(\.text) == ["a,b", "c,d"])
    #expect(cut("").isEmpty)
  }

  @Test func `NUL bytes are dropped from cells`() throws {
    #expect(try cells(cut("a\0b,\"c\0\"\n")[0]) == ["ab", "c"])
  }

  @Test func `a row over the limit is set aside and the next one stands`() {
    let found = cut("a,b\n\(String(repeating: "x", count: 300)),y\nc,d\n", limit: 100)
    #expect(found.map(\.problem) == [nil, .tooLong(limit: 100), nil])
    #expect(found[1].bytes.count == 100)
    #expect(found[2].text == "c,d")
    #expect(found[2].line == 3)
  }

  @Test func `a quoted cell over the limit is left at its end, not at the first line end in it`() {
    let note = String(repeating: "a line of a note\n", count: 20)
    let found = cut("a,b,c\n1,2,\"\(note)\"\n4,5,6\n", columns: 3, limit: 100)
    #expect(found.map(\.problem) == [nil, .tooLong(limit: 100), nil])
    #expect(found[2].text == "4,5,6")
  }

  @Test func `a quote that never closes costs its own line alone`() {
    let rest = (1...50).map { "given\($0),family\($0),firm" }
    let text = "a,b,c\n1,\"5 inch,3\n" + rest.joined(separator: "\n") + "\n"
    for limit in [100, 1 << 20] {
      let found = cut(text, columns: 3, limit: limit)
      #expect(found.count == 52)
      #expect(found[1].problem == (limit == 100 ? .malformed(found: "1,\"5 inch,3") : .unended))
      #expect(found.dropFirst(2).map(\.text) == rest)
      #expect(found.dropFirst(2).map(\.line) == Array(3...52))
    }
  }

  @Test func `a file that ends inside a note makes no people of its lines`() {
    let found = cut("a,b,c\n1,2,\"first line\nsecond, and\nthird", columns: 3)
    #expect(found.map(\.problem) == [nil, .unended])
  }

  @Test(.timeLimit(.minutes(1)))
  func `endless open quotes do not take endless time`() {
    let text = String(repeating: ",\"x\"b,\"y\n", count: 200_000)
    #expect(cut(text, columns: 3, limit: 10_000).last?.problem == .tooLong(limit: 10_000))
  }

  @Test func `rows above and with the header are not handed over`() {
    let cutter = TableCutter(delimiter: 44, skipping: 2)
    #expect(rows(Array("note\nh,i\na,b\n".utf8), cutter, pieceSize: 3).map(\.text) == ["a,b"])
  }

  @Test(arguments: 1...40)
  func `the size of the pieces changes nothing`(seed: Int) {
    var random = SeededGenerator(state: UInt64(seed))
    let alphabet: [Character] = ["a", "b", ",", ",", "\"", "\"", "\n", "\r\n", "\r", "é", "\0"]
    let text = String((0..<400).map { _ in alphabet.randomElement(using: &random)! })
    for limit in [20, 64, 1 << 20] {
      let whole = cut(text, columns: 2, limit: limit, pieceSize: 4096)
      for size in [1, 2, 7, 64] {
        #expect(cut(text, columns: 2, limit: limit, pieceSize: size) == whole)
      }
    }
  }
}
