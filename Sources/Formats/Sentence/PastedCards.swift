package import Domain

/// Cuts what was pasted into one text a person: vCards, lines with commas of which each names somebody, or signatures with
/// blank lines between.
package enum PastedCards {
  package struct Piece: Hashable, Sendable {
    package var text: String
    /// The line on which it begins, from 1.
    package var line: Int
    /// It stands beside vCards, and says of nobody who they are.
    package var namesNobody = false
  }

  /// One piece where the text is of one person, or says of nobody in particular.
  package static func cut(
    _ text: String, today: Day, words: LanguageWords = .english, order: DateWords.Order = .dayFirst
  ) -> [Piece] {
    let reader = CardFieldReader(today: today, order: order, words: words)
    let (cards, between) = apart(text)
    if !cards.isEmpty {
      return (cards + between.flatMap { people(in: $0, reader) }).sorted { $0.line < $1.line }
    }
    if case .vcard = CardLine.read(text, today: today, words: words, order: order) {
      return [Piece(text: text, line: 1)]
    }
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated()
      .map { Piece(text: String($1), line: $0 + 1) }
    let said = lines.compactMap(listed)
    if said.count > 1, said.enumerated().allSatisfy({ isCardLine($1.text, isFirst: $0 == 0, reader) }) { return said }
    let blocks = signatures(lines, reader)
    return blocks.count > 1 ? blocks : [Piece(text: text, line: said.first?.line ?? 1)]
  }

  /// The vCards of a text, and the lines before, between and behind them, each stretch of them by itself.
  static func apart(_ text: String) -> (cards: [Piece], between: [[Piece]]) {
    var cards: [Piece] = []
    var cutter = CardCutter()
    let take = { (record: RawRecord) in
      cards.append(Piece(text: String(decoding: record.bytes, as: UTF8.self), line: record.line))
    }
    // A card that was copied without its last line break is whole.
    Array((text + "\n").utf8).withUnsafeBufferPointer { cutter.feed($0, take) }
    cutter.finish(take)
    guard !cards.isEmpty else { return ([], []) }
    var inCards: Set<Int> = []
    for card in cards { inCards.formUnion(card.line...(card.line + card.text.count(where: isLineEnd))) }
    var between: [[Piece]] = []
    var isOpen = false
    for (place, line) in text.split(omittingEmptySubsequences: false, whereSeparator: isLineEnd).enumerated() {
      guard !inCards.contains(place + 1) else {
        isOpen = false
        continue
      }
      if !isOpen { between.append([]) }
      isOpen = true
      between[between.count - 1].append(Piece(text: String(line), line: place + 1))
    }
    return (cards, between)
  }

  /// As the cutter of vCards counts them.
  private static func isLineEnd(_ character: Character) -> Bool {
    character == "\n" || character == "\r\n" || character == "\r"
  }

  /// Who stands beside vCards: signatures, or a line each. A line that names nobody is kept, so that it can be said.
  private static func people(in lines: [Piece], _ reader: CardFieldReader) -> [Piece] {
    let said = lines.compactMap(listed).map { line in
      var line = line
      line.namesNobody = !isCardLine(line.text, isFirst: true, reader)
      return line
    }
    let blocks = signatures(lines, reader)
    let areSignatures = !blocks.isEmpty && blocks.allSatisfy { standsAlone($0.text, reader) }
    return areSignatures && said.contains(where: \.namesNobody) ? blocks : said
  }

  /// A line without the sign or the number by which a list counts it; nil where nothing stands there.
  static func listed(_ line: Piece) -> Piece? {
    var rest = line.text[...]
    while let first = rest.first, first.isWhitespace || "-–•*·\u{FEFF}".contains(first) { rest.removeFirst() }
    let digits = rest.prefix { $0.isASCII && $0.isNumber }
    let after = rest.dropFirst(digits.count)
    if (1...4).contains(digits.count), let mark = after.first, ".)".contains(mark),
      after.dropFirst().first?.isWhitespace ?? false
    {
      rest = after.dropFirst().drop(while: \.isWhitespace)
    }
    while let last = rest.last, last.isWhitespace { rest.removeLast() }
    return rest.isEmpty ? nil : Piece(text: String(rest), line: line.line)
  }

  /// Somebody's name, then a comma and more of them.
  private static func isCardLine(_ line: String, isFirst: Bool, _ reader: CardFieldReader) -> Bool {
    let fields = line.split(whereSeparator: { ",;|\t".contains($0) }).map {
      String($0.drop(while: \.isWhitespace))
    }
    guard fields.count > 1, SignatureText.isName(fields[0], reader) else { return false }
    // One word may as well be a company's or a town's.
    let isWhole = fields[0].contains(" ")
    return isWhole || isFirst || fields.count > 2 || fields.dropFirst().contains { reader.identifiers(in: $0) != nil }
  }

  /// Blocks with a name and a mailbox of one's own each; what lies between goes with the one before it.
  private static func signatures(_ lines: [Piece], _ reader: CardFieldReader) -> [Piece] {
    var blocks: [Piece] = []
    var isOpen = false
    for line in lines {
      guard line.text.contains(where: { !$0.isWhitespace }) else {
        isOpen = false
        continue
      }
      if isOpen {
        blocks[blocks.count - 1].text += "\n" + line.text
      } else {
        blocks.append(line)
      }
      isOpen = true
    }
    var joined: [Piece] = []
    var hasPerson = false
    for block in blocks {
      let isPerson = standsAlone(block.text, reader)
      if joined.isEmpty || isPerson && hasPerson {
        joined.append(block)
      } else {
        joined[joined.count - 1].text += "\n\n" + block.text
      }
      hasPerson = hasPerson || isPerson
    }
    return joined
  }

  private static func standsAlone(_ block: String, _ reader: CardFieldReader) -> Bool {
    // No signature has more lines.
    let head = block.split(maxSplits: 80, whereSeparator: \.isNewline).prefix(80).joined(separator: "\n")
    let lines = SignatureText.lines(of: head).filter { !SignatureText.isClosing($0) }.map(SignatureText.pieces)
    let isNamed = lines.prefix(2).contains { pieces in pieces.first.map { SignatureText.isName($0, reader) } ?? false }
    let mailboxes = lines.joined().flatMap { reader.identifiers(in: $0) ?? [] }.filter { $0.kind == .mail }
    return isNamed
      && mailboxes.contains { mail in
        !SharedMailbox.isOne(mail.typed)
      }
  }
}
