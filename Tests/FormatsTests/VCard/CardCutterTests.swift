import Formats
import Testing

struct Cut: Equatable {
  var text: String
  var line: Int
  var problem: RecordProblem?
}

private func cut(_ text: String, pieces: Int = 4096, limit: Int = 1 << 20) -> [Cut] {
  var (cutter, found): (CardCutter, [Cut]) = (CardCutter(limit: limit), [])
  let take: (RawRecord) -> Void = {
    found.append(Cut(text: String(decoding: $0.bytes, as: UTF8.self), line: $0.line, problem: $0.problem))
  }
  Array(text.utf8).withUnsafeBufferPointer { bytes in
    var place = 0
    while place < bytes.count {
      let end = min(place + pieces, bytes.count)
      cutter.feed(UnsafeBufferPointer(rebasing: bytes[place..<end]), take)
      place = end
    }
  }
  cutter.finish(take)
  return found
}

struct CardCutterTests {
  @Test func `cards are cut at BEGIN and END in any case, with junk and blank lines between them`() {
    let found = cut("\r\njunk\r\nbegin:vcard\r\nFN:Ana\r\nEnd:vCard\r\n\r\nmore junk\nBEGIN:VCARD\nFN:Bo\nEND:VCARD")
    #expect(
      found == [
        Cut(text: "begin:vcard\r\nFN:Ana\r\nEnd:vCard", line: 3),
        Cut(text: "BEGIN:VCARD\nFN:Bo\nEND:VCARD", line: 8),
      ])
  }

  @Test(arguments: ["\r\n", "\n", "\r"])
  func `lines are counted whatever ends them`(lineEnd: String) {
    let found = cut(
      ["", "BEGIN:VCARD", "FN:A", "END:VCARD", "", "BEGIN:VCARD", "END:VCARD"].joined(separator: lineEnd))
    #expect(found.map(\.line) == [2, 6])
  }

  @Test func `the next BEGIN ends a card without END`() {
    let found = cut("BEGIN:VCARD\nFN:A\nBEGIN:VCARD\nFN:B\nEND:VCARD\n")
    #expect(found.map(\.text) == ["BEGIN:VCARD\nFN:A\n", "BEGIN:VCARD\nFN:B\nEND:VCARD"])
    #expect(found.allSatisfy { $0.problem == nil })
  }

  @Test func `the end of the file ends a card, and only one broken off in a line is unended`() {
    #expect(cut("BEGIN:VCARD\nFN:A\n") == [Cut(text: "BEGIN:VCARD\nFN:A\n", line: 1)])
    #expect(cut("BEGIN:VCARD\nFN:A") == [Cut(text: "BEGIN:VCARD\nFN:A", line: 1, problem: .unended)])
    #expect(cut("BEGIN:VCARD\nFN:A\nEND:VC").map(\.problem) == [.unended])
    #expect(cut("BEGIN:VCARD") == [Cut(text: "BEGIN:VCARD", line: 1, problem: .unended)])
  }

  @Test func `an address book around the cards is left out`() {
    let found = cut("BEGIN:VADDRESSBOOK\nBEGIN:VCARD\nFN:A\nEND:VCARD\nBEGIN:VCARD\nFN:B\nEND:VADDRESSBOOK\n")
    #expect(found.map(\.text) == ["BEGIN:VCARD\nFN:A\nEND:VCARD", "BEGIN:VCARD\nFN:B\n"])
  }

  @Test func `the card of an agent belongs to the card around it`() {
    let text = "BEGIN:VCARD\nFN:A\nAGENT:\nBEGIN:VCARD\nFN:B\nEND:VCARD\nTEL:1\nEND:VCARD"
    #expect(cut(text + "\n").map(\.text) == [text])
  }

  @Test func `a byte order mark is no part of a card`() {
    #expect(
      cut("\u{FEFF}BEGIN:VCARD\nEND:VCARD\n\u{FEFF}BEGIN:VCARD\nEND:VCARD\n").map(\.text) == [
        "BEGIN:VCARD\nEND:VCARD", "BEGIN:VCARD\nEND:VCARD",
      ])
  }

  @Test func `a card that is too long is named and the next one still comes`() {
    let long = String(repeating: "x", count: 500)
    let found = cut("BEGIN:VCARD\nNOTE:\(long)\nEND:VCARD\nBEGIN:VCARD\nFN:B\nEND:VCARD\n", limit: 100)
    #expect(found.map(\.problem) == [.tooLong(limit: 100), nil])
    #expect(found[0].text.utf8.count == 100)
    #expect(found[1].line == 4)
  }

  @Test(arguments: [1, 2, 7, 11, 12, 13, 64, 4096])
  func `pieces of any size give the same cards`(size: Int) {
    let text =
      "\u{FEFF}junk\r\nBEGIN:VCARD\r\nFN:A\r\nNOTE:x\r\n y\r\nEND:VCARD\r\n\r\nBEGIN:VCARD\rFN:B\rEND:VCARD\r"
      + "BEGIN : VCARD \nFN:C\n\u{FEFF}BEGIN:VCARD\nAGENT;X=1:\n\nBEGIN:VCARD\nEND:VCARD\nEND:VCARD\n"
      + "BEGIN:VCARD\nNOTE:\(String(repeating: "z", count: 300))\nBEGIN:VCARD\nFN:D\nEND:VADDRESSBOOK\nBEGIN:VCARD\nFN:E"
    let whole = cut(text, pieces: .max / 2, limit: 200)
    #expect(whole.count == 7)
    #expect(cut(text, pieces: size, limit: 200) == whole)
  }

  @Test func `a line of 200 megabytes is skipped without being kept`() {
    var (cutter, problems): (CardCutter, [RecordProblem?]) = (CardCutter(limit: 1 << 16), [])
    func feed(_ bytes: [UInt8]) {
      bytes.withUnsafeBufferPointer { cutter.feed($0) { problems.append($0.problem) } }
    }
    feed(Array("BEGIN:VCARD\nNOTE:".utf8))
    let piece = [UInt8](repeating: UInt8(ascii: "x"), count: 1 << 20)
    for _ in 0..<200 { feed(piece) }
    feed(Array("\nEND:VCARD\nBEGIN:VCARD\nFN:B\nEND:VCARD\n".utf8))
    cutter.finish { problems.append($0.problem) }
    #expect(problems == [.tooLong(limit: 1 << 16), nil])
  }
}
