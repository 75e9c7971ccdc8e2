package import Domain

/// A word that somebody is looked for by: it begins one of theirs, or one of its forms is one of theirs.
package struct SoughtWord: Hashable, Sendable {
  /// Folded.
  package var text: String
  /// Other forms of the name it may be; not the word itself.
  package var forms: [String]

  package init(_ text: String, forms: [String]) { (self.text, self.forms) = (text, forms) }
}

/// Somebody who bears all words of a search, with all the words they are found by.
package struct WordsBearer: Hashable, Sendable {
  package var contact: ContactID
  /// Blanks between them.
  package var words: String
  package var priority: Int
  /// Every word of the search is one of theirs, whole.
  package var isWhole: Bool
}

extension Reading {
  /// Who bears every one of `words`, in no order: the rows of the rarest are read, and the others looked for in them.
  package func bearers(of words: [SoughtWord]) throws(StoreError) -> [WordsBearer] {
    guard let rarest = try rarest(words) else { return [] }
    let others = words.enumerated().filter { $0.offset != rarest }.map { BytesSought($0.element) }
    let all = words.map { BytesSought($0) }
    var seen: Set<ContactID> = []
    var bearers: [WordsBearer] = []
    func take(_ row: Row) throws(StoreError) -> Bool {
      let bytes = row.textBytes(2)
      guard others.allSatisfy({ $0.isBorne(in: bytes) }) else { return true }
      let contact: ContactID = try row.id(0)
      guard seen.insert(contact).inserted else { return true }
      bearers.append(
        WordsBearer(
          contact: contact, words: row.text(2), priority: row.int(1),
          isWhole: all.allSatisfy { $0.isWhole(in: bytes) }))
      return true
    }
    let word = words[rarest]
    try sql("SELECT contact, priority, words FROM token WHERE n = ? AND token >= ? AND token < ?")
      .forEach(n, word.text, word.text + Self.endOfPrefix, row: take)
    for form in word.forms {
      try sql("SELECT contact, priority, words FROM token WHERE n = ? AND token = ?").forEach(n, form, row: take)
    }
    return bearers
  }

  /// No folded word contains U+10FFFF, so this ends the range of a prefix.
  static let endOfPrefix = "\u{10FFFF}"

  /// Which of the words begins the fewest rows, as far as that is told by looking at a few. The longest is the likeliest.
  private func rarest(_ words: [SoughtWord]) throws(StoreError) -> Int? {
    let byLength = words.indices.sorted { words[$0].text.utf8.count > words[$1].text.utf8.count }
    guard byLength.count > 1 else { return byLength.first }
    var counted: [Int?] = []
    for word in words { counted.append(try countedBeginnings(word.text)) }
    for limit in [32, 128, 512, 2048, 8192] {
      for place in byLength {
        if let words = counted[place] {
          if words <= limit { return place }
        } else if try !hasMore(than: limit, rowsOf: words[place]) {
          return place
        }
      }
    }
    return byLength.first
  }

  private func hasMore(than limit: Int, rowsOf word: SoughtWord) throws(StoreError) -> Bool {
    // One row behind an offset: counting them costs three times as much.
    let further = try sql("SELECT 1 FROM token WHERE n = ? AND token >= ? AND token < ? LIMIT 1 OFFSET ?")
    if try further.first(n, word.text, word.text + Self.endOfPrefix, limit, row: { _ in true }) == true { return true }
    let whole = try sql("SELECT 1 FROM token WHERE n = ? AND token = ? LIMIT 1 OFFSET ?")
    for form in word.forms where try whole.first(n, form, limit, row: { _ in true }) == true { return true }
    return false
  }

  /// How many rows of the index begin with `prefix`, as far as `limit`.
  package func countBearers(ofPrefix prefix: String, atMost limit: Int) throws(StoreError) -> Int {
    try sql("SELECT count(*) FROM (SELECT 1 FROM token WHERE n = ? AND token >= ? AND token < ? LIMIT ?)")
      .first(n, prefix, prefix + Self.endOfPrefix, limit) { $0.int(0) } ?? 0
  }

  /// The words that one person is found by: what the index holds of them, made from their names again.
  package func words(of contact: ContactID) throws(StoreError) -> [String] {
    try sql(
      """
      SELECT given, additional, family, nickname, formatted, identifiers, positions FROM contact
      WHERE n = ? AND id = ?
      """
    ).first(n, contact) { (row) throws(StoreError) in
      let name = PersonName(
        given: row.text(0), additional: row.text(1), family: row.text(2), nickname: row.text(3), formatted: row.text(4))
      let words = Particulars(name: name).searchTokens
      guard words.isEmpty else { return words }
      return Particulars(identifiers: try row.identifiers(5), positions: try row.positions(6)).searchTokens
    } ?? []
  }
}

/// A sought word as bytes, for rows that are looked at where they stand.
private struct BytesSought {
  var text: [UInt8]
  var forms: [[UInt8]]

  init(_ word: SoughtWord) {
    text = Array(word.text.utf8)
    forms = word.forms.map { Array($0.utf8) }
  }

  func isBorne(in words: UnsafeBufferPointer<UInt8>) -> Bool {
    Self.contains(text, in: words, whole: false) || forms.contains { Self.contains($0, in: words, whole: true) }
  }

  func isWhole(in words: UnsafeBufferPointer<UInt8>) -> Bool { Self.contains(text, in: words, whole: true) }

  /// Whether one of the words, blanks between them, begins with or is `word`.
  private static func contains(_ word: [UInt8], in words: UnsafeBufferPointer<UInt8>, whole: Bool) -> Bool {
    let blank = UInt8(ascii: " ")
    var start = 0
    while start + word.count <= words.count {
      var length = 0
      while length < word.count, words[start + length] == word[length] { length += 1 }
      let end = start + length
      if length == word.count, !whole || end == words.count || words[end] == blank { return true }
      start = end
      while start < words.count, words[start] != blank { start += 1 }
      start += 1
    }
    return false
  }
}
