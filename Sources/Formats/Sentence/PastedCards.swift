package import Domain

/// Cuts what was pasted into one text a person: vCards, lines with commas of which each names somebody, or signatures with
/// blank lines between.
package enum PastedCards {
  package struct Piece: Hashable, Sendable {
    package var text: String
    /// The line on which it begins, from 1.
    package var line: Int
  }

  /// One piece where the text is of one person, or says of nobody in particular.
  package static func cut(
    _ text: String, today: Day, words: LanguageWords = .english, order: DateWords.Order = .dayFirst
  ) -> [Piece] {
    if case .vcard = CardLine.read(text, today: today, words: words, order: order) { return cards(text) }
    let reader = CardFieldReader(today: today, order: order, words: words)
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated()
      .map { Piece(text: String($1), line: $0 + 1) }
    let said = lines.compactMap(listed)
    if said.count > 1, said.enumerated().allSatisfy({ isCardLine($1.text, isFirst: $0 == 0, reader) }) { return said }
    let blocks = signatures(lines, reader)
    return blocks.count > 1 ? blocks : [Piece(text: text, line: said.first?.line ?? 1)]
  }

  private static func cards(_ text: String) -> [Piece] {
    var pieces: [Piece] = []
    var cutter = CardCutter()
    let take = { (record: RawRecord) in
      pieces.append(Piece(text: String(decoding: record.bytes, as: UTF8.self), line: record.line))
    }
    // A card that was copied without its last line break is whole.
    Array((text + "\n").utf8).withUnsafeBufferPointer { cutter.feed($0, take) }
    cutter.finish(take)
    return pieces.isEmpty ? [Piece(text: text, line: 1)] : pieces
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
