import Domain

// One or two letters begin the words of a third of all people or of a handful. A search of several such words reads the
// rows of the rarest, and to find out which that is by counting took longer than to read them. So the words are counted
// when many people come, and only then: the numbers decide how long a search takes, never what it finds.

/// The letters that are counted.
enum Beginning {
  static let longest = 2
  /// Fewer words than this are counted while one searches.
  static let worth = 1000
}

extension Writing {
  /// - Parameter words: in order.
  func countBeginnings(_ words: [String]) throws(StoreError) {
    guard words.count >= Beginning.worth else { return }
    let add = try sql(
      """
      INSERT INTO beginning(n, letters, words) VALUES (?, ?, ?)
      ON CONFLICT(n, letters) DO UPDATE SET words = beginning.words + excluded.words
      """)
    for length in 1...Beginning.longest {
      var counts: [String: Int] = [:]
      var (letters, count) = ("", 0)
      for word in words {
        if count > 0, word.utf8.starts(with: letters.utf8) {
          count += 1
          continue
        }
        if count > 0 { counts[letters, default: 0] += count }
        let scalars = word.unicodeScalars.prefix(length)
        (letters, count) = (String(scalars), scalars.count == length ? 1 : 0)
      }
      if count > 0 { counts[letters, default: 0] += count }
      for (letters, count) in counts.sorted(by: { $0.key < $1.key }) { try add.run(n, letters, count) }
    }
  }
}

extension Reading {
  /// How many words begin so, where that was counted.
  func countedBeginnings(_ letters: String) throws(StoreError) -> Int? {
    guard letters.unicodeScalars.count <= Beginning.longest else { return nil }
    return try sql("SELECT words FROM beginning WHERE n = ? AND letters = ?").first(n, letters) { $0.int(0) }
  }
}
