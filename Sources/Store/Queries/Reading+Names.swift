package import Domain

extension Reading {
  package func name(of contact: ContactID) throws(StoreError) -> PersonName? {
    try sql("SELECT given, additional, family, prefix, suffix, nickname, formatted FROM contact WHERE n = ? AND id = ?")
      .first(n, contact) {
        PersonName(
          given: $0.text(0), additional: $0.text(1), family: $0.text(2), prefix: $0.text(3), suffix: $0.text(4),
          nickname: $0.text(5), formatted: $0.text(6))
      }
  }

  /// People of the same full name, whatever its order and accents; at most five.
  package func namesakes(of name: PersonName) throws(StoreError) -> [ContactID] {
    try namesakes(nameKey: name.nameKey)
  }

  package func namesakes(nameKey key: String) throws(StoreError) -> [ContactID] {
    guard !key.isEmpty, mayBeKnown(Self.hash(ofName: key)) else { return [] }
    return try sql("SELECT id FROM contact WHERE n = ? AND name_key = ? ORDER BY id LIMIT 5")
      .all(n, key) { (row) throws(StoreError) in try row.id(0) }
  }
}

extension PersonName {
  /// The folded words of given and family name in alphabetical order: equal for one name in any order and with any
  /// accents. Empty for a single word, which is no full name.
  var nameKey: String {
    var words = Folding.tokens(given.isEmpty && family.isEmpty ? full : given + " " + family)
    guard words.count > 1 else { return "" }
    words.sort()
    return words.joined(separator: " ")
  }
}
