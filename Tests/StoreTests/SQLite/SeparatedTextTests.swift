import Testing

@testable import Store

@Suite struct SeparatedTextTests {
  private func read(_ text: SeparatedText, fields: Int) throws -> [[String]] {
    try text.bytes.withUnsafeBufferPointer { bytes in
      try SeparatedText.items(bytes, fields: fields) { (fields) throws(StoreError) in fields }
    }
  }

  @Test func `what goes into a column comes out of it, its own separators included`() throws {
    let items = [
      ["a", "", "Zürich\u{1F}Re"], ["", "", ""], ["\u{1E}", "\u{1B}", "\u{1B}\u{1E}\u{1F}"],
      ["one\ntwo", "😀", "\u{0}"],
    ]
    let text = SeparatedText.text(items) { item, text in for field in item { text.add(field) } }
    #expect(try read(text, fields: 3) == items)
  }

  @Test func `no items are an empty text, and one empty item is not`() throws {
    #expect(SeparatedText.text([String]()) { item, text in text.add(item) }.bytes.isEmpty)
    let one = SeparatedText.text([""]) { item, text in text.add(item) }
    #expect(try read(one, fields: 1) == [[""]])
  }

  @Test func `fields that a text of an older form lacks are empty`() throws {
    let text = SeparatedText.text(["a"]) { item, text in text.add(item) }
    #expect(try read(text, fields: 3) == [["a", "", ""]])
  }

  @Test(arguments: 1...20)
  func `any texts come out as they went in`(seed: UInt64) throws {
    var chance = Chance(seed)
    let alphabet = Array("ab \u{1B}\u{1E}\u{1F}é\u{0}")
    let items = (0..<Int.random(in: 0...9, using: &chance)).map { _ in
      (0..<4).map { _ in
        String((0..<Int.random(in: 0...7, using: &chance)).map { _ in alphabet.randomElement(using: &chance)! })
      }
    }
    let text = SeparatedText.text(items) { item, text in for field in item { text.add(field) } }
    #expect(try read(text, fields: 4) == items)
  }
}
