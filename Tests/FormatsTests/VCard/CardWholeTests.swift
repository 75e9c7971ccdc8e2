import Formats
import Testing

/// Cards are kept whole: what is written has every property, group, parameter and value of what was read.
struct CardWholeTests {
  @Test(arguments: 0..<150)
  func `odd cards come back with every property, group, parameter and value`(seed: Int) throws {
    let bytes = Self.oddCard(seed)
    let before = try model(bytes)
    #expect(before.properties.count >= 4)
    let written = before.written()
    #expect(try model(written) == before, "\(String(decoding: written, as: UTF8.self))")
    #expect(try model(writtenBack(bytes)) == before)
  }

  @Test func `lines are folded at 75 octets, never inside a character`() throws {
    let note = String(repeating: "añ€😀", count: 60)
    let written = try writtenBack(card("FN:A", "NOTE:\(note)", "X-A:\(String(repeating: "b", count: 70))c"))
    for line in written.split(separator: 10) {
      #expect(line.count <= 76)
      #expect(String(validating: line, as: UTF8.self) != nil)
    }
    #expect(lines(written).contains("NOTE:\(note)"))
  }

  @Test func `what nobody knows is written as it came`() throws {
    let strange = ["FN:A", "a.b.X-Q;X=\"1;2\";Y=^n;BARE;=z:;;,\\x", "no colon here", "X-EMPTY:", "Item9.x-lower;a=B:c"]
    let bytes = card(strange[0], strange[1], strange[2], strange[3], strange[4])
    #expect(lines(try writtenBack(bytes)) == ["BEGIN:VCARD", "VERSION:3.0"] + strange + ["END:VCARD"])
  }

  @Test func `2_1 keeps its lines, since there a line end has a place`() throws {
    let bytes = card(
      "FN:A", "NOTE;QUOTED-PRINTABLE:a=", "b=0D=0A=", "c", "LABEL:one", "  two", "AGENT:", "BEGIN:VCARD", "FN:B",
      "END:VCARD",
      version: "2.1", lineEnd: "\n")
    #expect(try writtenBack(bytes) == bytes.flatMap { $0 == 10 ? [13, 10] : [$0] })
  }

  @Test func `a quotation mark in a name hides no colon, wherever its line is folded`() throws {
    let long = String(repeating: "i", count: 60)
    let bytes = card("FN:A", "BD", " X-O=\"a;b\":\(long)\"\(long)")
    #expect(try model(writtenBack(bytes)) == model(bytes))
  }

  @Test func `nothing breaks out of a property`() throws {
    var whole = try model(card("FN:A"))
    whole.properties[1].value = Array("A\r\nTEL:1\nEMAIL:x".utf8)
    whole.properties[1].parameters = [Card.Parameter(name: Array("X".utf8), value: Array("1\r\nURL".utf8))]
    #expect(lines(whole.written()) == ["BEGIN:VCARD", "VERSION:3.0", "FN;X=1URL:ATEL:1EMAIL:x", "END:VCARD"])
  }

  /// A card with whatever writers do, chosen by `seed`.
  private static func oddCard(_ seed: Int) -> [UInt8] {
    var chance = Chance(UInt64(seed))
    let version = chance.pick(["2.1", "3.0", "4.0"])
    let lineEnd = chance.pick(["\r\n", "\n", "\r"])
    var text = "BEGIN:VCARD\(lineEnd)VERSION:\(version)\(lineEnd)FN:Ana Müller\(lineEnd)"
    for _ in 0..<(2 + chance.below(30)) {
      var line = chance.pick(["", "", "item1.", "ITEM2.", "a.b.", "x-1."])
      line += chance.pick(["TEL", "email", "X-Unknown", "ADR", "NOTE", "N", "PHOTO", "X-ABLabel", "KEY", "Org"])
      for _ in 0..<chance.below(4) {
        line += chance.pick([
          ";TYPE=home,work", ";type=\"a:b;c\"", ";PREF", ";X-P=^n^^^'", ";CHARSET=ISO-8859-1", ";=x", ";", ";A=",
          ";ENCODING=QUOTED-PRINTABLE", ";BASE64", ";VALUE=uri", ";TYPE=é",
        ])
      }
      line += ":"
      for _ in 0..<chance.below(12) {
        line += chance.pick([
          "a", "long text of words ", "\\,", "\\n", ";", "=C3=BC", "ü€😀", " ", ":", "\\", "=\(lineEnd)b",
        ])
        // A fold may stand anywhere behind the colon.
        if chance.below(5) == 0 { line += "\(lineEnd) " }
      }
      text += line + lineEnd + chance.pick(["", "", "", lineEnd, "a line of its own\(lineEnd)", "\t\(lineEnd)"])
    }
    return Array((text + "END:VCARD" + lineEnd).utf8)
  }
}
