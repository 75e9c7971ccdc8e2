package import Domain

/// Somebody just met, as typed in one line or pasted from the end of a mail: "Mia Chen, Acme, mia@acme.test, Expo, wants a
/// designer".
package struct CardLine: Hashable, Sendable {
  package var name: String
  package var organization: String?
  package var title: String?
  package var identifiers: [Identifier]
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
    place: String? = nil, met: Day? = nil, facts: [Clause.Fact] = [], notes: [String] = []
  ) {
    (self.name, self.organization, self.title, self.identifiers) = (name, organization, title, identifiers)
    (self.place, self.met, self.facts, self.notes) = (place, met, facts, notes)
  }

  /// What the typed text turned out to be.
  package enum Reading: Hashable, Sendable {
    case card(CardLine)
    /// A pasted vCard, for the reader of cards.
    case vcard
  }

  /// Bytes that are read; what follows them is kept as a note.
  static let limit = 4_096

  /// Reads one line with commas, or a signature of several lines. Never fails: at worst everything is the name or a note.
  package static func read(
    _ text: String, today: Day, words: LanguageWords = .english, order: DateWords.Order = .dayFirst
  ) -> Reading {
    var head = text[...]
    var beyond: Substring?
    if text.utf8.count > limit {
      var cut = text.utf8.index(text.startIndex, offsetBy: limit)
      while cut > text.startIndex, text.utf8[cut] & 0xC0 == 0x80 { cut = text.utf8.index(before: cut) }
      (head, beyond) = (text[..<cut], text[cut...])
    }
    if isCard(head) { return .vcard }
    var reader = CardFieldReader(today: today, order: order, words: words)
    let lines = head.split(whereSeparator: \.isNewline)
    let fields = lines.enumerated().flatMap { number, line in
      pieces(of: line, isSignature: lines.count > 1).map { (text: $0, line: number) }
    }
    for field in fields { reader.take(field.text) }
    var card = reader.card
    if let beyond { card.notes.append(String(beyond)) }
    return .card(card)
  }

  private static func isCard(_ text: Substring) -> Bool {
    text.utf8.drop { Tokenizer.isSpace($0) || $0 == 0xEF || $0 == 0xBB || $0 == 0xBF }.prefix(11)
      .elementsEqual("begin:vcard".utf8) { $0 | 0x20 == $1 | 0x20 }
  }

  /// The parts between commas, semicolons and bars; of a signature also those between dots and double spaces.
  private static func pieces(of line: Substring, isSignature: Bool) -> [String] {
    let separators: Set<Character> = isSignature ? ["|", ";", "·", "•", ",", "\t"] : [",", ";", "|", "\t"]
    return line.split(whereSeparator: { separators.contains($0) })
      .map { piece in
        var bytes = Array(piece.utf8)
        while let last = bytes.last, Tokenizer.isSpace(last) { bytes.removeLast() }
        return String(decoding: bytes.drop(while: Tokenizer.isSpace), as: UTF8.self)
      }
      .filter { !$0.isEmpty && !$0.utf8.allSatisfy { $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_") } }
  }
}
