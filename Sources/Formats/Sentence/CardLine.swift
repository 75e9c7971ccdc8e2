package import Domain

/// Somebody just met, as typed in one line or pasted from the end of a mail: "Mia Chen, Acme, mia@acme.test, Expo, wants a
/// designer".
package struct CardLine: Hashable, Sendable {
  package var name: String
  package var organization: String?
  package var title: String?
  package var identifiers: [Identifier]
  /// A postal address, its parts with commas between.
  package var address: String?
  /// Where the two met.
  package var place: String?
  /// Nil: not said, so today.
  package var met: Day?
  /// Said as the day they met, and none.
  package var impossible: ImpossibleDay?
  /// Needs, offers and the like; their `people` is empty: it is this person.
  package var facts: [Clause.Fact]
  /// What found no other place, a line each.
  package var notes: [String]

  package init(
    name: String = "", organization: String? = nil, title: String? = nil, identifiers: [Identifier] = [],
    address: String? = nil, place: String? = nil, met: Day? = nil, facts: [Clause.Fact] = [], notes: [String] = []
  ) {
    (self.name, self.organization, self.title, self.identifiers) = (name, organization, title, identifiers)
    (self.address, self.place, self.met, self.facts, self.notes) = (address, place, met, facts, notes)
  }

  /// What the typed text turned out to be.
  package enum Reading: Hashable, Sendable {
    case card(CardLine)
    /// A pasted vCard, for the reader of cards.
    case vcard
  }

  /// Bytes of a line that are read, and of a signature with its small print; what follows them is kept as a note.
  static let limit = 4_096
  private static let signatureLimit = 16_384

  /// Reads one line with commas, or a signature of several lines. Never fails: at worst everything is the name or a note.
  package static func read(
    _ text: String, today: Day, words: LanguageWords = .english, order: DateWords.Order = .dayFirst
  ) -> Reading {
    if isCard(text[...]) { return .vcard }
    let isSignature = text.split(maxSplits: 2, whereSeparator: \.isNewline).count > 1
    let (head, beyond) = cut(text, to: isSignature ? signatureLimit : limit)
    var card: CardLine
    if isSignature {
      card = SignatureReader.read(head, today: today, words: words, order: order)
    } else {
      var reader = CardFieldReader(today: today, order: order, words: words)
      for piece in pieces(of: head) { reader.take(piece) }
      card = reader.card
    }
    if let beyond { card.notes.append(String(beyond)) }
    return .card(card)
  }

  /// The text up to so many bytes, between characters, and what is left of it.
  private static func cut(_ text: String, to limit: Int) -> (head: Substring, beyond: Substring?) {
    guard text.utf8.count > limit else { return (text[...], nil) }
    var cut = text.utf8.index(text.startIndex, offsetBy: limit)
    while cut > text.startIndex, text.utf8[cut] & 0xC0 == 0x80 { cut = text.utf8.index(before: cut) }
    return (text[..<cut], text[cut...])
  }

  private static func isCard(_ text: Substring) -> Bool {
    text.utf8.drop { Tokenizer.isSpace($0) || $0 == 0xEF || $0 == 0xBB || $0 == 0xBF }.prefix(11)
      .elementsEqual("begin:vcard".utf8) { $0 | 0x20 == $1 | 0x20 }
  }

  /// The parts between commas, semicolons and bars.
  private static func pieces(of line: Substring) -> [String] {
    line.split(whereSeparator: { ",;|\t".contains($0) || $0.isNewline })
      .map { piece in
        var bytes = Array(piece.utf8)
        while let last = bytes.last, Tokenizer.isSpace(last) { bytes.removeLast() }
        return String(decoding: bytes.drop(while: Tokenizer.isSpace), as: UTF8.self)
      }
      .filter { !$0.isEmpty && !$0.utf8.allSatisfy { $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_") } }
  }
}
