/// A name as it was given: nothing is folded, reordered or corrected here.
package struct PersonName: Hashable, Sendable, Codable {
  package var given = ""
  /// Middle names.
  package var additional = ""
  package var family = ""
  /// `Dr.`, `Prof.`
  package var prefix = ""
  /// `Jr.`, `III`, `PhD`
  package var suffix = ""
  package var nickname = ""
  /// The name in one piece, where the source gave one (vCard FN, Google's `Name`). Empty: made from the parts.
  package var formatted = ""

  /// Empty. Readers fill in what they find, and this costs them a tenth of the initializer below.
  package init() {}

  package init(
    given: String = "", additional: String = "", family: String = "", prefix: String = "", suffix: String = "",
    nickname: String = "", formatted: String = ""
  ) {
    (self.given, self.additional, self.family) = (given, additional, family)
    (self.prefix, self.suffix, self.nickname, self.formatted) = (prefix, suffix, nickname, formatted)
  }

  /// What a person is called on screens: the formatted name, else given and family name, else the nickname.
  package var full: String {
    if !formatted.isEmpty { return formatted }
    let parts = [given, additional, family].filter { !$0.isEmpty }
    return parts.isEmpty ? nickname : parts.joined(separator: " ")
  }

  /// What a friend says: the given name, else the nickname, else all of it.
  package var short: String {
    if !given.isEmpty { return given }
    if !nickname.isEmpty { return nickname }
    return full.split(separator: " ").first.map(String.init) ?? full
  }

  package var isEmpty: Bool { full.isEmpty }
}
