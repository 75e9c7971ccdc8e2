/// Whose table it is, told by its header's names alone.
package enum TableKind: String, Sendable, Codable, CaseIterable {
  case linkedInConnections, linkedInMessages
  /// The user's own name and the user's own addresses.
  case linkedInProfile, linkedInAddresses
  case google, outlook, thunderbird
  /// Any other table with a header: its columns are proposed, and shown before they are used. Inside an archive such a
  /// table (skills, invitations) is hardly one of contacts.
  case other

  package enum Content: Sendable { case people, messages, user }

  package var content: Content {
    switch self {
    case .linkedInMessages: .messages
    case .linkedInProfile, .linkedInAddresses: .user
    case .linkedInConnections, .google, .outlook, .thunderbird, .other: .people
    }
  }

  /// Nil where no program we know writes such a header.
  init?(headers: [String]) {
    let keys = Set(headers.map(HeaderKey.of))
    func has(_ needed: String...) -> Bool { keys.isSuperset(of: needed) }
    if has("conversationid", "from", "to", "date") {
      self = .linkedInMessages
    } else if has("firstname", "lastname", "company", "position", "connectedon") {
      self = .linkedInConnections
    } else if has("firstname", "lastname", "headline", "summary", "industry") {
      self = .linkedInProfile
    } else if has("emailaddress", "confirmed", "primary") {
      self = .linkedInAddresses
    } else if has("email1value") || has("phone1value") || has("firstname", "lastname", "organizationname", "labels")
      || has("givenname", "familyname", "groupmembership")
    {
      self = .google
    } else if has("displayname", "primaryemail", "secondaryemail") {
      self = .thunderbird
    } else if has("firstname", "lastname"), keys.intersection(Self.outlookMarks).count >= 3 {
      self = .outlook
    } else {
      return nil
    }
  }

  private static let outlookMarks: Set<String> = [
    "email2address", "email3address", "businessphone", "businessphone2", "homephone2", "businessstreet", "homestreet",
    "otherstreet", "companymainphone", "businessfax", "businesscountryregion", "homecountryregion", "primaryphone",
    "radiophone", "ttytddphone",
  ]
}
