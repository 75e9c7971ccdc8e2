import Domain
import Testing

@testable import Formats

/// Whatever is pasted is read or named as unreadable, and no name is made of nothing.
struct PastedNoiseTests {
  private static let pieces = [
    "Mia Chen", "mia", "Acme", "Nordwind AG", ",", ", ", "\n", "\r\n", "\n\n", ";", "|", " – ", "- ", "1. ", "<", ">",
    "@", "mia@acme.test", "<mailto:a@b.test>", "+49 40 123456", "T +1 2", "Best regards", "MfG", "BEGIN:VCARD",
    "FN:Bo", "END:VCARD", "31 feb", "yesterday", "Kouter 1", "9000 Ghent", "Germany", "CFO", "e. V.", "i. A.", "\u{0}",
    "é", "🎉", "Name;E-Mail", "president", ":", "confidential", "Sitz: X", "\t", " ", "*", "\"",
  ]

  @Test(arguments: [UInt64(1), 2, 3, 4])
  func `no noise stops a reader, and each piece is part of the text`(_ seed: UInt64) {
    var chance = SplitMix64(seed: seed)
    for _ in 0..<400 {
      let count = Int.random(in: 0...30, using: &chance)
      let text = (0..<count).map { _ in Self.pieces.randomElement(using: &chance) ?? "" }.joined()
      let today = Day(number: 20_783)
      let cards = PastedCards.cut(text, today: today)
      #expect(!cards.isEmpty)
      #expect(cards.map(\.line) == cards.map(\.line).sorted())
      for card in cards { _ = CardLine.read(card.text, today: today) }
      guard let roster = try? Roster(Array(text.utf8), today: today) else { continue }
      for member in roster.members { #expect(!member.particulars.displayName.isEmpty) }
    }
  }
}
