import Domain

extension Writing {
  /// The words this person is found by: written with those of others, in the order of the index, when the act ends or
  /// many wait.
  func indexNames(of contact: Contact) throws(StoreError) {
    for token in contact.particulars.searchTokens { waitingWords.append((token, contact.id)) }
    if waitingWords.count >= Self.waitingWordsLimit { try writeWords() }
  }

  /// One after the other, words fall all over the index, and each costs a page.
  func writeWords() throws(StoreError) {
    guard !waitingWords.isEmpty else { return }
    let insert = try sql("INSERT OR IGNORE INTO token(n, token, contact, priority) VALUES (?, ?, ?, 0)")
    waitingWords.sort { ($0.token, $0.contact) < ($1.token, $1.contact) }
    for word in waitingWords { try insert.run(n, word.token, word.contact) }
    waitingWords.removeAll(keepingCapacity: true)
  }

  private static let waitingWordsLimit = 1 << 16

  func forgetNames(of contact: Contact) throws(StoreError) {
    try writeWords()
    namesWillChange(of: contact.id)
    let delete = try sql("DELETE FROM token WHERE n = ? AND token = ? AND contact = ?")
    for token in contact.particulars.searchTokens { try delete.run(n, token, contact.id) }
  }

  /// Writes the priority beside each of the person's words. Rare: it changes with a tier and twice a year.
  func prioritise(_ contact: ContactID, _ priority: Int) throws(StoreError) {
    guard let particulars = try Contact.load(EntityKey(contact), in: self)?.particulars else { return }
    let update = try sql("UPDATE token SET priority = ? WHERE n = ? AND token = ? AND contact = ?")
    for token in particulars.searchTokens { try update.run(priority, n, token, contact) }
  }
}

extension Particulars {
  /// Folded words of name and nickname. Whoever has no name is found by the organization and, before the @, the addresses.
  /// Others are found by their organization through its own words: they would stand here once for everybody in it.
  var searchTokens: Set<String> {
    var tokens = Set(Folding.tokens(name.full))
    for part in [name.given, name.family, name.nickname] where !part.isEmpty { tokens.formUnion(Folding.tokens(part)) }
    guard tokens.isEmpty else { return tokens }
    for position in positions where position.to == nil { tokens.formUnion(Folding.tokens(position.organization)) }
    for mail in identifiers where mail.kind == .mail {
      tokens.formUnion(Folding.tokens(String(mail.typed.prefix { $0 != "@" })))
    }
    return tokens
  }
}
