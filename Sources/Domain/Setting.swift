/// Something the user chose: what differs from the default rules, their own side, their region.
package struct Setting: Hashable, Sendable, Codable {
  package var name: String
  /// JSON, but for the region, which is two letters.
  package var value: String

  package init(name: String, value: String) { (self.name, self.value) = (name, value) }

  /// What differs from the default rules, by key.
  package static let rules = "rules"
  /// The user's own side: `Me`.
  package static let me = "me"
  /// Where national phone numbers are from: ISO 3166, two letters.
  package static let region = "region"

  /// Questions to ask people, where they differ from those that Tend brings.
  package static let questions = "questions"
  /// Drafts of letters, where they differ from those that Tend brings.
  package static let templates = "templates"

  /// Standings rest on the rules and on the user's own side.
  package var changesStandings: Bool { name == Self.rules || name == Self.me }
}
