/// Somebody in a list: what one line shows.
package struct ListedPerson: Hashable, Sendable, Encodable {
  package var contact: ContactID
  package var name: String
  package var headline: String
  /// The shortest name by which a command finds this person alone, where that was looked up: `ana`, `ana ruiz`,
  /// `ana ruiz verdant`.
  package var typed: String?
  /// What tells namesakes apart whose line is the same: an address or a number of this person alone.
  package var address: String?
  /// When the contact was made, where nothing else tells namesakes apart.
  package var since: Instant?

  package init(contact: ContactID, name: String, headline: String, typed: String? = nil) {
    (self.contact, self.name, self.headline, self.typed) = (contact, name, headline, typed)
  }

  /// What a friend says: `Ana` for `Dr. Ana Ruiz`.
  package var short: String { Self.short(name) }

  package static func short(_ name: String) -> String {
    let words = name.split(separator: " ").map(String.init)
    let first = words.first { !titles.contains($0.lowercased()) && $0.count > 1 }
    return first.map { $0.last == "," ? String($0.dropLast()) : $0 } ?? words.first ?? name
  }

  private static let titles: Set<String> = [
    "dr", "dr.", "prof", "prof.", "mr", "mr.", "mrs", "mrs.", "ms", "ms.", "miss", "sir", "dame", "ir.", "ing.",
  ]
}
