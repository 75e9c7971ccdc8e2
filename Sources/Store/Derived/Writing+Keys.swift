import Domain

extension Reading {
  /// Identifiers whose stored key is another than their address has in the present region.
  func wrongKeys() throws(StoreError) -> [WrongKey] {
    var wrong: [WrongKey] = []
    try sql("SELECT contact, place, kind, typed, key, label FROM identifier WHERE n = ?")
      .forEach(n) { (row) throws(StoreError) in
        let key = Identifier(try row.numbered(2), row.text(3), label: row.text(5)).identifyingKey(region: region)
        if key != (try row.optional(4, row.text)) {
          wrong.append(WrongKey(contact: try row.id(0), place: row.int(1), key: key))
        }
        return true
      }
    return wrong
  }
}

/// An identifier, by its place with its contact, and the key it should have.
struct WrongKey {
  var contact: ContactID
  var place: Int
  var key: String?
}

extension Writing {
  /// Makes the keys of all identifiers what they should be; linear in the network, few are written.
  @discardableResult
  func remakeKeys() throws(StoreError) -> Int {
    let wrong = try wrongKeys()
    let update = try sql("UPDATE identifier SET key = ? WHERE n = ? AND contact = ? AND place = ?")
    for identifier in wrong { try update.run(identifier.key, n, identifier.contact, identifier.place) }
    return wrong.count
  }
}
