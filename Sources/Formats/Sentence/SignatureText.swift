import Domain

/// The lines and parts of a pasted signature, and what each of them looks like.
enum SignatureText {
  /// Those that say something, without what a mail program adds; at the small print they end.
  static func lines(of text: String) -> [String] {
    var lines: [String] = []
    for raw in text.split(whereSeparator: \.isNewline) {
      let line = bare(String(raw))
      let folded = Folding.tokens(line).joined(separator: " ")
      if folded.isEmpty || line.hasPrefix("[image:") || line.hasPrefix("[cid:") { continue }
      if SignatureWords.devices.contains(where: { folded.hasPrefix($0) }) { continue }
      if isSmallPrint(line, folded) {
        // A short line may stand anywhere; a long one begins what nobody reads.
        if line.count > 90 { break }
        continue
      }
      if isRegistry(folded) { continue }
      lines.append(line)
    }
    return lines
  }

  /// "Best regards", "Beste groeten / Kind regards".
  static func isClosing(_ line: String) -> Bool {
    let parts = line.split { "/|,&".contains($0) }.map { Folding.tokens(String($0)).joined(separator: " ") }
      .filter { !$0.isEmpty }
    return !parts.isEmpty && parts.allSatisfy { SignatureWords.closings.contains($0) }
  }

  /// The parts between bars, dots, commas and dashes with blanks around them; of an address after its label, one each.
  static func pieces(_ line: String) -> [String] {
    let separators: Set<Character> = ["|", ";", "·", "•", ",", "\t", "●", "▪"]
    var pieces: [String] = []
    for part in line.split(whereSeparator: { separators.contains($0) }) {
      for piece in dashed(String(part)) {
        let piece = trimmed(piece)
        if !Folding.tokens(piece).isEmpty { pieces += numbers(in: piece) }
      }
    }
    // "Best regards, Lena Brandt"
    if pieces.count > 1, isClosing(pieces[0]) { pieces.removeFirst() }
    return pieces
  }

  /// Two to five words that begin with a capital, none of which is of a title or a company; or one such word.
  static func isName(_ piece: String, _ reader: CardFieldReader) -> Bool {
    let words = piece.split { $0 == " " || $0 == "\u{A0}" }
    guard (1...6).contains(words.count), reader.identifiers(in: piece) == nil else { return false }
    let line = SentenceLine(piece, words: reader.words)
    guard !isTitle(line, reader), !isCompany(line, reader) else { return false }
    return words.allSatisfy { word in
      word.allSatisfy { $0.isLetter || ".'’-()\"“”".contains($0) }
        && (word.first.map { $0.isUppercase || !$0.isCased } == true
          || reader.words.tables.particles.contains(word.lowercased())
          || signsOnBehalf(words) > 0 && word == words[0])
    } && !isClosing(piece)
  }

  /// How many words at the start say that somebody signs for another: "i. A.", "ppa.".
  static func signsOnBehalf(_ words: [Substring]) -> Int {
    let folded = words.prefix(2).map { $0.hasSuffix(".") ? Folding.tokens(String($0)).joined() : "" }
    guard let first = folded.first else { return 0 }
    if ["ia", "iv", "ppa"].contains(first) { return 1 }
    let isSmall = words[0].first?.isLowercase ?? false
    return isSmall && first == "i" && folded.count > 1 && ["a", "v"].contains(folded[1]) ? 2 : 0
  }

  static func isTitle(_ line: SentenceLine, _ reader: CardFieldReader) -> Bool {
    reader.isTitle(line)
      || line.tokens.contains { token in
        Folding.tokens(token.folded).contains { SignatureWords.titles.contains($0) }
      }
  }

  static func isCompany(_ line: SentenceLine, _ reader: CardFieldReader) -> Bool {
    if reader.isCompany(line) { return true }
    // "VOS BV", "Acme Ltd.", "Freunde e. V."
    let words = line.tokens.filter { !$0.isMark }.map { Folding.tokens($0.folded).joined() }
    guard words.count > 1, let last = words.last else { return false }
    return SignatureWords.companyForms.contains(last) || words.suffix(2).joined() == "ev"
  }

  private static func isSmallPrint(_ line: String, _ folded: String) -> Bool {
    // In a few words a single one says none of it: "Head of Privileged Access".
    SignatureWords.smallPrint.contains { folded.contains($0) && (line.count > 30 || $0.contains(" ")) }
  }

  private static func isRegistry(_ folded: String) -> Bool {
    SignatureWords.registry.contains { start in
      guard folded.hasPrefix(start) else { return false }
      // "Vorstand" alone is a title; with somebody behind it, it is the house's.
      let rest = folded.dropFirst(start.count)
      return rest.hasPrefix(" ") || start.count < 4 && rest.first?.isNumber ?? false
    }
  }

  /// Without quote marks, stars and underlines around it, and without the addresses that a program put behind words.
  private static func bare(_ raw: String) -> String {
    let line = withoutLinks(raw)
    let edges: Set<Character> = ["*", "_", ">", "|", "-", "–", "—", "~", "=", " ", "\t", "\u{A0}", "\u{FEFF}"]
    var rest = line[...]
    while let first = rest.first, edges.contains(first) { rest.removeFirst() }
    while let last = rest.last, edges.contains(last), !(last == ">" && rest.contains("<")) { rest.removeLast() }
    return String(rest)
  }

  /// "mia@acme.test<mailto:mia@acme.test>" without the second half. One pass.
  private static func withoutLinks(_ line: String) -> String {
    guard line.utf8.contains(UInt8(ascii: "<")) else { return line }
    var (kept, rest) = ("", line[...])
    while let open = rest.firstIndex(of: "<") {
      kept += rest[..<open]
      rest = rest[open...]
      let isLink =
        !kept.isEmpty && ["<mailto:", "<http", "<tel:"].contains { rest.prefix(8).lowercased().hasPrefix($0) }
      let end = isLink ? rest.prefix(2048).firstIndex(of: ">") : nil
      if end == nil { kept.append("<") }
      rest = rest[rest.index(after: end ?? open)...]
    }
    return kept + rest
  }

  /// Parts between dashes that stand alone: "Lena Brandt – CFO".
  private static func dashed(_ part: String) -> [String] {
    var pieces: [[Substring]] = [[]]
    for word in part.split(separator: " ", omittingEmptySubsequences: false) {
      if ["-", "–", "—", "//"].contains(word) {
        pieces.append([])
      } else {
        pieces[pieces.count - 1].append(word)
      }
    }
    let parts = pieces.map { $0.joined(separator: " ") }
    // In a number they are part of it: "+49 40 – 123 45".
    return parts.allSatisfy { $0.contains(where: \.isLetter) } ? parts : [part]
  }

  /// "T +49 40 123456 M +49 170 123456": one each.
  private static func numbers(in piece: String) -> [String] {
    let words = piece.split(separator: " ")
    guard words.count(where: { $0.hasPrefix("+") }) > 1 else { return [piece] }
    var parts: [[Substring]] = [[]]
    for (place, word) in words.enumerated() {
      let opens = word.hasPrefix("+") && !(place > 0 && words[place - 1].contains(where: \.isLetter))
      let isLabel = word.contains(where: \.isLetter)
      if opens || isLabel, parts[parts.count - 1].contains(where: { $0.contains(where: \.isNumber) }) {
        parts.append([])
      }
      parts[parts.count - 1].append(word)
    }
    return parts.map { $0.joined(separator: " ") }
  }

  private static func trimmed(_ text: String) -> String {
    var rest = text[...]
    while let first = rest.first, first.isWhitespace || "*_".contains(first) { rest.removeFirst() }
    while let last = rest.last, last.isWhitespace || "*_,".contains(last) { rest.removeLast() }
    return String(rest)
  }
}
