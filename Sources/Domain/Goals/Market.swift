/// A target market: whom a goal is about, as a question that a contact's card and facts answer (P19). Within a list one
/// word is enough; every list that says something must be met.
package struct Market: Hashable, Sendable, Codable {
  /// Looked for in organizations, tags, and what they offer.
  package var industries: [String]
  /// Looked for in their titles.
  package var roles: [String]
  /// Looked for in their addresses.
  package var places: [String]
  package var tags: [String]

  package init(industries: [String] = [], roles: [String] = [], places: [String] = [], tags: [String] = []) {
    (self.industries, self.roles, self.places, self.tags) = (industries, roles, places, tags)
  }

  /// It asks for nothing, so that everybody belongs to it.
  package var isEveryone: Bool { industries.isEmpty && roles.isEmpty && places.isEmpty && tags.isEmpty }

  /// Whether somebody with these particulars belongs to it. Words are compared folded, by their beginnings: *manufactur*
  /// finds manufacturing.
  package func includes(_ particulars: Particulars, offers: [String] = []) -> Bool {
    let present = particulars.positions.filter { $0.to == nil }
    return Self.meets(industries, present.map(\.organization) + present.map(\.title) + particulars.tags + offers)
      && Self.meets(roles, present.map(\.title))
      && Self.meets(places, particulars.addresses.flatMap { [$0.city, $0.region, $0.country] })
      && Self.meets(tags, particulars.tags)
  }

  private static func meets(_ wanted: [String], _ texts: [String]) -> Bool {
    if wanted.isEmpty { return true }
    let known = texts.map { Folding.tokens($0) }
    return wanted.contains { phrase in
      let words = Folding.tokens(phrase)
      return known.contains { tokens in
        words.allSatisfy { word in tokens.contains { $0.hasPrefix(word) } }
      }
    }
  }
}
