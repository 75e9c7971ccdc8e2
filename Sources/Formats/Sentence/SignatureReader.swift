import Domain

/// Reads the end of a mail as it was pasted: a closing, the name, what they do and where, how to reach them, and the small
/// print below, of which nothing is kept.
struct SignatureReader {
  private var reader: CardFieldReader
  private let lines: [[String]]
  private var address: [String] = []
  /// The organization so far is a guess: a line that is surely a company's name takes its place.
  private var isGuess = false

  /// - Parameter text: of several lines.
  static func read(
    _ text: some StringProtocol, today: Day, words: LanguageWords, order: DateWords.Order
  ) -> CardLine {
    var signature = SignatureReader(
      text, reader: CardFieldReader(today: today, order: order, words: words))
    return signature.card()
  }

  private init(_ text: some StringProtocol, reader: CardFieldReader) {
    self.reader = reader
    var kept = SignatureText.lines(of: String(text))
    if let closing = kept.lastIndex(where: { SignatureText.isClosing($0) }) {
      // What was written before it is the letter, and kept as a note.
      let letter = kept[..<closing].filter { !SignatureText.isClosing($0) }
      let below = Array(kept[(closing + 1)...])
      if !below.isEmpty {
        kept = below
        self.reader.card.notes = Array(letter)
      } else {
        kept = Array(letter)
      }
    }
    lines = kept.map(SignatureText.pieces)
  }

  private mutating func card() -> CardLine {
    let named = nameLine()
    for (number, pieces) in lines.enumerated() {
      if let named, number < named, isSignOff(pieces, before: named) { continue }
      for (place, piece) in pieces.enumerated() {
        if number == named, place == 0 {
          takeName(piece)
        } else {
          take(piece, isOfName: number == named)
        }
      }
    }
    if reader.card.name.isEmpty, let first = reader.card.organization, reader.card.identifiers.isEmpty {
      // Nobody is named, and nothing says that it is a company's: then the first line is the name.
      (reader.card.name, reader.card.organization) = (first, nil)
    }
    if !address.isEmpty { reader.card.address = address.joined(separator: ", ") }
    return reader.card
  }

  // MARK: - Name

  /// Among the lines that may be a name the one that the mail address speaks of, else the first.
  private func nameLine() -> Int? {
    let candidates = lines.indices.filter { number in
      lines[number].first.map { SignatureText.isName($0, reader) } ?? false
    }
    let mailboxes = lines.joined().flatMap { reader.identifiers(in: $0) ?? [] }.filter { $0.kind == .mail }
      .map { Folding.fold(String($0.typed.prefix { $0 != "@" })) }
    let spoken = candidates.filter { number in
      let names = Folding.tokens(lines[number][0]).filter { $0.count > 2 }
      return mailboxes.contains { mailbox in names.contains { mailbox.contains($0) } }
    }
    let likely = spoken.isEmpty ? candidates : spoken
    // "Mia" above "Mia Chen" is how she signs; the whole name is below.
    return likely.first { lines[$0][0].contains(" ") } ?? likely.first
  }

  /// A line above the name that says no more than a part of it.
  private func isSignOff(_ pieces: [String], before named: Int) -> Bool {
    let name = Set(Folding.tokens(lines[named][0]))
    return pieces.count == 1 && name.isSuperset(of: Folding.tokens(pieces[0]))
  }

  private mutating func takeName(_ piece: String) {
    let words = piece.split(separator: " ")
    let signs = SignatureText.signsOnBehalf(words)
    reader.take(signs < words.count ? words.dropFirst(signs).joined(separator: " ") : piece)
  }

  // MARK: - The rest

  private mutating func take(_ piece: String, isOfName: Bool) {
    if let found = reader.identifiers(in: piece) {
      for identifier in found where !reader.card.identifiers.contains(where: { $0.typed == identifier.typed }) {
        reader.card.identifiers.append(identifier)
      }
      return
    }
    if isOfName, SignatureWords.degrees.contains(Folding.tokens(piece).joined()) {
      reader.card.notes.append(piece)
      return
    }
    let line = SentenceLine(piece, words: reader.words)
    if takeAddress(piece) || reader.takeSaid(piece, line, isPrinted: true) { return }
    if SignatureText.isTitle(line, reader), reader.card.title == nil {
      reader.takeTitle(line)
    } else if SignatureText.isCompany(line, reader), reader.card.organization == nil || isGuess {
      if let guess = reader.card.organization { reader.card.notes.append(guess) }
      (reader.card.organization, isGuess) = (piece, false)
    } else if reader.card.organization == nil {
      (reader.card.organization, isGuess) = (piece, true)
    } else if !Folding.tokens(piece).isEmpty, piece != reader.card.organization {
      reader.card.notes.append(piece)
    }
  }

  /// A street with its number, a code with its city, and what follows them: a city, a country.
  private mutating func takeAddress(_ piece: String) -> Bool {
    let tokens = Folding.tokens(piece)
    let isCountry = SignatureWords.countries.contains(tokens.joined(separator: " "))
    let isPlace =
      tokens.count <= 7 && tokens.contains { $0.contains(where: \.isNumber) }
      && tokens.contains { word in
        word.count > 2 && word.allSatisfy(\.isLetter)
      }
    guard isPlace || isCountry && !address.isEmpty else { return false }
    let line = SentenceLine(piece, words: reader.words)
    guard isCountry || !SignatureText.isTitle(line, reader), !SignatureText.isCompany(line, reader),
      DateWords.read(piece, today: reader.today, leaning: .past, words: reader.words) == nil,
      DateWords.impossible(in: piece, today: reader.today, words: reader.words) == nil
    else { return false }
    address.append(piece)
    return true
  }
}
