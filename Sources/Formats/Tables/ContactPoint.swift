internal import Domain

/// What kind of identifier a cell holds, told by the cell itself where its column allows several.
enum ContactPoint {
  /// Nil for what can reach nobody: a mail address without `@` (Outlook writes the inner names of Exchange), a number
  /// without digits.
  static func kind(of value: String, in field: PersonField) -> Identifier.Kind? {
    switch field {
    case .mail: value.utf8.contains(UInt8(ascii: "@")) ? .mail : nil
    case .phone: value.utf8.contains { (48...57).contains($0) } ? .phone : nil
    case .website: isProfile(value) ? .profile : .website
    default: field.identifier
    }
  }

  /// An address at which one person stands, not a firm.
  private static func isProfile(_ address: String) -> Bool {
    let address = address.lowercased()
    return ["linkedin.com/in/", "linkedin.com/pub/", "xing.com/profile/"].contains { address.contains($0) }
  }
}
