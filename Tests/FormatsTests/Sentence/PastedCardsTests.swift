import Domain
import Testing

@testable import Formats

/// Where one person ends and the next begins, in what was pasted.
struct PastedCardsTests {
  private func texts(_ text: String) -> [String] {
    PastedCards.cut(text, today: Day(iso: "2026-11-26") ?? Day(number: 0)).map(\.text)
  }

  @Test func `lines that each name somebody are a card each, without the marks of a list`() {
    #expect(
      texts("Mia Chen, Acme\nBo Maartens, Delta, bo@delta.test\n") == [
        "Mia Chen, Acme", "Bo Maartens, Delta, bo@delta.test",
      ])
    #expect(texts("1. Mia Chen, Acme\n\n2. Bo Maartens, Delta") == ["Mia Chen, Acme", "Bo Maartens, Delta"])
    #expect(texts("- Mia Chen; Acme\r\n- Bo Maartens; Delta") == ["Mia Chen; Acme", "Bo Maartens; Delta"])
  }

  @Test(arguments: [
    "Lena Brandt\nCFO\nNordwind AG\nlena@nordwind.test", "Lena Brandt, CFO\nNordwind AG, Hamburg",
    "Lena Brandt, CFO\nKouter 1, 9000 Ghent", "Mia Chen, Acme",
    "Best regards,\n\nLena Brandt\n\nNordwind AG\ninfo@nordwind.test",
    "Lena Brandt\nlena@nordwind.test\n\nNordwind Consulting\ninfo@nordwind.test",
  ])
  func `one signature is one card`(_ text: String) {
    #expect(texts(text).count == 1)
  }

  @Test func `signatures with blank lines between are a card each, and keep what follows them`() {
    let text = """
      Kind regards,
      Lena Brandt
      lena@nordwind.test

      This message is confidential.

      Jürgen Müller
      juergen@mueller.test
      """
    let cards = texts(text)
    #expect(cards.count == 2)
    #expect(cards[0].hasSuffix("This message is confidential."))
    #expect(cards[1].hasPrefix("Jürgen Müller"))
  }

  @Test func `vCards are cut at their ends, and a line tells where each begins`() {
    let card = "BEGIN:VCARD\nFN:Mia\nEND:VCARD"
    let pieces = PastedCards.cut("\(card)\n\(card)", today: Day(number: 0))
    #expect(pieces.map(\.text) == [card, card])
    #expect(pieces.map(\.line) == [1, 4])
    #expect(texts("BEGIN:VCARD\nFN:Mia").count == 1)
  }

  @Test func `who stands beside a vCard is a card too, and a line that names nobody is kept as such`() {
    let card = "BEGIN:VCARD\nFN:Uma\nEND:VCARD"
    let mia = "Mia Chen, Acme, mia@acme.test"
    #expect(texts("\(card)\n\(mia)") == [card, mia])
    #expect(texts("\(mia)\r\n\r\n\(card)\r\n") == [mia, card])
    let signature = "Lena Brandt\nCFO\nlena@nordwind.test"
    #expect(texts("\(signature)\n\n\(card)") == [signature, card])
    let pieces = PastedCards.cut("\(card)\nSent from my telephone\n---\n", today: Day(number: 0))
    #expect(pieces.map(\.namesNobody) == [false, true])
    #expect(pieces.map(\.line) == [1, 4])
  }
}
