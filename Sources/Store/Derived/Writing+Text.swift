import Domain

extension Writing {
  /// Makes a text findable. Its place in the index is the random half of its owner's identifier, so that it is found
  /// again without a table between.
  func indexText<Of>(_ text: String, of owner: ID<Of>, about contact: ContactID?) throws(StoreError) {
    guard let contact else { return }
    try sql("INSERT OR REPLACE INTO note_text(rowid, text, contact) VALUES (?, ?, ?)")
      .run(Int64(bitPattern: owner.low & 0x7fff_ffff_ffff_ffff), text, contact)
  }

  func forgetText<Of>(of owner: ID<Of>) throws(StoreError) {
    try sql("DELETE FROM note_text WHERE rowid = ?").run(Int64(bitPattern: owner.low & 0x7fff_ffff_ffff_ffff))
  }
}
