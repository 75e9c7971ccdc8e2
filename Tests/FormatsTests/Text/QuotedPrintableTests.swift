import Formats
import Testing

struct QuotedPrintableTests {
  @Test func `escapes and soft line breaks are resolved`() {
    let text = Array("M=C3=BCller=\r\n und=3d S=F6hne = =\n!".utf8)
    #expect(QuotedPrintable.decode(text) == Array("Müller und= S".utf8) + [0xF6] + Array("hne = !".utf8))
  }

  @Test func `a damaged escape stays as it is`() {
    #expect(QuotedPrintable.decode(Array("a=4 b=zz c=4".utf8)) == Array("a=4 b=zz c=4".utf8))
  }

  @Test func `whatever is written reads back, in lines of 76`() {
    var chance = Chance(5)
    for _ in 0..<300 {
      let bytes = (0..<chance.below(200)).map { _ in chance.pick([UInt8(32), 61, 65, 97, 200, 10, 13, 46]) }
      var broken: [UInt8] = []
      let column = chance.below(76)
      QuotedPrintable.appendBroken(QuotedPrintable.encode(bytes), column: column, to: &broken)
      #expect(QuotedPrintable.decode(broken) == bytes)
      let rows = broken.split(separator: 13)
      #expect(rows.dropFirst().allSatisfy { $0.count <= 77 })
      #expect((rows.first?.count ?? 0) + column <= 76)
      #expect(!rows.contains { $0.last == 32 })
    }
  }
}
