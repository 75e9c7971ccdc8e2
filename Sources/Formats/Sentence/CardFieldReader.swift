import Domain

/// Puts the fields of a typed card where they belong, by what each of them looks like, then by what is still missing.
struct CardFieldReader {
  let today: Day
  let order: DateWords.Order
  let words: LanguageWords
  private(set) var card = CardLine()

  init(today: Day, order: DateWords.Order, words: LanguageWords) {
    (self.today, self.order, self.words) = (today, order, words)
  }

  mutating func take(_ field: String) {
    if let identifiers = identifiers(in: field) {
      card.identifiers += identifiers
      return
    }
    if card.name.isEmpty {
      takeName(field)
      return
    }
    if card.met == nil, let day = DateWords.read(field, today: today, leaning: .past, order: order, words: words) {
      card.met = day
      return
    }
    let line = SentenceLine(field, words: words)
    guard let first = line.tokens.first(where: { $0.kind == .word }) else {
      card.notes.append(field)
      return
    }
    let whole = line.dateReader(today, order).phrase(at: 0, in: line.tokens, isWhole: true)
    if let whole, whole.tokens.upperBound == line.tokens.count, let impossible = line.impossible(whole) {
      card.impossible = card.impossible ?? impossible
      return
    }
    if takeFacts(field) { return }
    if words.tables.cardPlaces.contains(first.folded) {
      takePlace(line)
      return
    }
    let isCompany = line.tokens.last.map { words.tables.companyForms.contains($0.folded) } ?? false
    if isCompany, card.organization == nil {
      card.organization = field
      return
    }
    let isTitle = line.tokens.contains { words.tables.titles.contains($0.folded) }
    if card.title == nil, isTitle {
      takeTitle(line)
    } else if card.organization == nil {
      card.organization = field
    } else if card.place == nil, line.tokens.count <= 4, card.facts.isEmpty {
      card.place = field
    } else {
      card.notes.append(field)
    }
  }

  /// "Mia Chen", "Mia Chen (Acme)", "Mia Chen from Acme", "Mia Chen mia@acme.test".
  private mutating func takeName(_ field: String) {
    let line = SentenceLine(field, words: words)
    var name: [Token] = []
    var index = 0
    let tokens = line.tokens
    while index < tokens.count {
      let token = tokens[index]
      if let found = identifiers(in: line.text(token.range)) {
        card.identifiers += found
      } else if index > 0, token.kind == .other || words.tables.markers[token.folded] != nil {
        break
      } else {
        name.append(token)
      }
      index += 1
    }
    card.name = line.text(name)
    let rest = tokens[index...]
    guard rest.contains(where: { $0.kind == .word }) else { return }
    let marker = rest.first.flatMap { words.tables.markers[$0.folded] }
    let after = line.text(rest.drop { $0.isMark || words.tables.markers[$0.folded] != nil })
    if marker == .from || marker == nil {
      if card.organization == nil { card.organization = after } else { card.notes.append(after) }
    } else if marker == .place, card.place == nil {
      card.place = after
    } else {
      card.notes.append(line.text(rest))
    }
  }

  /// "CTO at Acme", "Head of Sales".
  private mutating func takeTitle(_ line: SentenceLine) {
    let split = line.tokens.firstIndex { words.tables.markers[$0.folded] == .place }
    if let split, split > 0, split < line.tokens.count - 1, card.organization == nil {
      card.title = line.text(line.tokens[..<split])
      card.organization = line.text(line.tokens[(split + 1)...])
    } else {
      card.title = line.text(line.tokens)
    }
  }

  /// "met at Expo yesterday"
  private mutating func takePlace(_ line: SentenceLine) {
    let dates = line.dateReader(today, order).phrases(in: line.tokens)
    card.impossible = card.impossible ?? dates.lazy.compactMap { line.impossible($0) }.first
    if card.met == nil { card.met = dates.first { $0.problem == nil }?.past }
    let rest = ClauseReader.removing(dates.map(\.tokens), from: line.tokens)
      .drop { words.tables.cardPlaces.contains($0.folded) || words.tables.determiners.contains($0.folded) }
    let place = line.text(rest)
    guard !place.isEmpty else { return }
    if card.place == nil { card.place = place } else { card.notes.append(place) }
  }

  private mutating func takeFacts(_ field: String) -> Bool {
    let clauses = Sentence.read(field, today: today, words: words, order: order)
    let facts = clauses.compactMap { clause -> Clause.Fact? in
      guard case .fact(let fact) = clause.meaning, fact.people.isEmpty else { return nil }
      return fact
    }
    guard !facts.isEmpty, facts.count == clauses.count else { return false }
    card.facts += facts
    return true
  }

  // MARK: - Identifiers

  /// Nil where the field is no address of any kind.
  func identifiers(in field: String) -> [Identifier]? {
    var text = field[...]
    // "Tel.: +32 …", "E: mia@acme.test"
    if let colon = text.utf8.firstIndex(of: UInt8(ascii: ":")),
      text.utf8.distance(from: text.startIndex, to: colon) <= 9,
      !text[colon...].utf8.starts(with: "://".utf8)
    {
      let after = text[text.utf8.index(after: colon)...].drop { $0 == " " }
      if let kind = Self.kind(of: after) { return [Identifier(kind, String(after))] }
    }
    if let kind = Self.kind(of: text) {
      if kind == .mail, text.utf8.first == UInt8(ascii: "<") { text = text.dropFirst().dropLast() }
      return [Identifier(kind, String(text))]
    }
    // "tel +32 …"
    guard let space = text.utf8.firstIndex(of: 32), words.tables.addressLabels.contains(text[..<space].lowercased())
    else {
      return nil
    }
    let after = text[text.utf8.index(after: space)...]
    return Self.kind(of: after).map { [Identifier($0, String(after))] }
  }

  private static func kind(of text: Substring) -> Identifier.Kind? {
    let bytes = text.utf8
    if bytes.first == UInt8(ascii: "@"), bytes.count > 1, !bytes.contains(32) { return .handle }
    guard bytes.count >= 4 else { return nil }
    if isPhone(text) { return .phone }
    guard !bytes.contains(32) else { return nil }
    let lower = text.lowercased()
    if bytes.contains(UInt8(ascii: "@")), !lower.contains("/") {
      let parts = bytes.split(separator: UInt8(ascii: "@"))
      return parts.count == 2 && parts[1].count >= 3 ? .mail : nil
    }
    if lower.contains("linkedin.com/") || lower.contains("xing.com/profile") { return .profile }
    if lower.hasPrefix("http://") || lower.hasPrefix("https://") || lower.hasPrefix("www.") { return .website }
    return isHost(bytes) ? .website : nil
  }

  private static func isPhone(_ text: Substring) -> Bool {
    var digits = 0
    for byte in text.utf8 {
      switch byte {
      case 48...57: digits += 1
      case UInt8(ascii: "+"), UInt8(ascii: " "), UInt8(ascii: "-"), UInt8(ascii: "("), UInt8(ascii: ")"),
        UInt8(ascii: "/"), UInt8(ascii: "."):
        break
      default: return false
      }
    }
    // Dates have at most eight digits and two separators of one kind.
    let isDate =
      text.utf8.count <= 10 && text.utf8.filter { !(48...57).contains($0) }.count == 2 && digits <= 8
      && text.utf8.first != UInt8(ascii: "+")
    return (6...15).contains(digits) && !isDate
  }

  /// `acme.test`, `acme.test/team`: letters on both sides of a full stop, no space.
  private static func isHost(_ bytes: Substring.UTF8View) -> Bool {
    let host = bytes.prefix { $0 != UInt8(ascii: "/") }
    let labels = host.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    guard labels.count >= 2, let last = labels.last, (2...12).contains(last.count) else { return false }
    let isPlain = labels.allSatisfy { label in
      !label.isEmpty
        && label.allSatisfy { (48...57).contains($0) || (97...122).contains($0 | 0x20) || $0 == UInt8(ascii: "-") }
    }
    return isPlain && labels[0].count >= 2 && last.allSatisfy { (97...122).contains($0 | 0x20) }
  }
}
