import Domain

/// Texts of one act that are yet to be made findable. The full-text index takes them well only in the order of their
/// places: out of it, each costs a segment of the index.
struct WaitingTexts {
  /// So many are kept in memory at most.
  static let limit = 8192

  private var texts: [Int64: (text: String, contact: ContactID)] = [:]

  var isFull: Bool { texts.count >= Self.limit }

  mutating func add(_ text: String, about contact: ContactID, at place: Int64) { texts[place] = (text, contact) }

  mutating func remove(at place: Int64) { texts[place] = nil }

  /// All of them in the order of their places; none is left.
  mutating func take() -> [(place: Int64, text: String, contact: ContactID)] {
    defer { texts.removeAll() }
    return texts.sorted { $0.key < $1.key }.map { ($0.key, $0.value.text, $0.value.contact) }
  }
}

extension Writing {
  /// Makes a text findable when the act ends. Its place in the index is the random half of its owner's identifier, so that
  /// it is found again without a table between.
  func indexText<Of>(_ text: String, of owner: ID<Of>, about contact: ContactID?) throws(StoreError) {
    guard let contact else { return }
    waitingTexts.add(text, about: contact, at: place(of: owner))
    if waitingTexts.isFull { try writeTexts() }
  }

  func forgetText<Of>(of owner: ID<Of>) throws(StoreError) {
    waitingTexts.remove(at: place(of: owner))
    try sql("DELETE FROM note_text WHERE rowid = ?").run(place(of: owner))
  }

  func writeTexts() throws(StoreError) {
    let insert = try sql("INSERT OR REPLACE INTO note_text(rowid, text, contact) VALUES (?, ?, ?)")
    for text in waitingTexts.take() { try insert.run(text.place, text.text, text.contact) }
  }

  private func place<Of>(of owner: ID<Of>) -> Int64 { Int64(bitPattern: owner.low & 0x7fff_ffff_ffff_ffff) }
}
