import Domain

/// Puts the fields of a typed card where they belong, by what each of them looks like, then by what is still missing.
struct CardFieldReader {
  let today: Day
  let order: DateWords.Order
  let words: LanguageWords
  var card = CardLine()

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
    let line = SentenceLine(field, words: words)
    if takeSaid(field, line) { return }
    let saysBoth = line.tokens.contains { words.tables.markers[$0.folded] == .place } && isTitle(line)
    if isCompany(line), card.organization == nil, !saysBoth {
      card.organization = field
    } else if card.title == nil, isTitle(line) {
      takeTitle(line)
    } else if card.organization == nil {
      card.organization = field
    } else if card.place == nil, line.tokens.count <= 4, card.facts.isEmpty {
      card.place = field
    } else {
      card.notes.append(field)
    }
  }

  /// What a card never says of itself, and who met them does: a day, a fact, a place behind its word.
  ///
  /// - Parameter isPrinted: most of the text was: only "met" and "seen" begin a place.
  mutating func takeSaid(_ field: String, _ line: SentenceLine, isPrinted: Bool = false) -> Bool {
    if card.met == nil, let day = DateWords.read(field, today: today, leaning: .past, order: order, words: words) {
      card.met = day
      return true
    }
    guard let first = line.tokens.first(where: { $0.kind == .word }) else {
      card.notes.append(field)
      return true
    }
    let whole = line.dateReader(today, order).phrase(at: 0, in: line.tokens, isWhole: true)
    if let whole, whole.tokens.upperBound == line.tokens.count, let impossible = line.impossible(whole) {
      card.impossible = card.impossible ?? impossible
      return true
    }
    if !isPrinted, let doubt = TimeWords.doubt(in: field, today: today) {
      card.impossible = card.impossible ?? doubt
      return true
    }
    if takeFacts(field) { return true }
    guard words.tables.cardPlaces.contains(first.folded), !isPrinted || first.folded.count > 2 else { return false }
    guard !isPrinted || first.folded != "from" else { return false }
    takePlace(line)
    return true
  }

  func isCompany(_ line: SentenceLine) -> Bool {
    line.tokens.last.map { words.tables.companyForms.contains($0.folded) } ?? false
  }

  func isTitle(_ line: SentenceLine) -> Bool { line.tokens.contains { words.tables.titles.contains($0.folded) } }

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
  mutating func takeTitle(_ line: SentenceLine) {
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
    if let kind = Self.kind(of: field[...]) { return [Self.identifier(kind, field[...])] }
    // "Tel.: +32 …", "E: mia@acme.test", "tel +32 …"
    guard let end = field.utf8.firstIndex(where: { $0 == UInt8(ascii: ":") || $0 == 32 }) else { return nil }
    let spaced = field.utf8.firstIndex(of: UInt8(ascii: ":")) ?? end
    for mark in [end, spaced] {
      let label = field[..<mark].lowercased()
      let after = field[field.utf8.index(after: mark)...].drop { $0 == " " || $0 == ":" }
      let isLabel = field.utf8[mark] == UInt8(ascii: ":") ? label.utf8.count <= 16 : isAddressLabel(label)
      if isLabel, let kind = Self.kind(of: after) { return [Self.identifier(kind, after, label)] }
    }
    return nil
  }

  private func isAddressLabel(_ label: String) -> Bool {
    let bare = label.hasSuffix(".") ? String(label.dropLast()) : label
    return words.tables.addressLabels.contains(label) || SignatureWords.addressLabels.contains(bare)
  }

  private static func identifier(_ kind: Identifier.Kind, _ text: Substring, _ label: String = "") -> Identifier {
    var text = text
    if text.utf8.first == UInt8(ascii: "<"), text.utf8.last == UInt8(ascii: ">") { text = text.dropFirst().dropLast() }
    let isFax = kind == .phone && label.contains("fax")
    return Identifier(kind, String(text), label: isFax ? "fax" : "")
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
