/// Columns of the tables in LinkedIn's archive that say who somebody is: the connections, and the user's own profile
/// and addresses.
enum LinkedInColumns {
  static func column(_ key: String) -> PersonColumn? { fixed[key].map { PersonColumn($0) } }

  private static let fixed: [String: PersonField] = [
    "firstname": .given, "lastname": .family, "url": .profile, "emailaddress": .mail, "company": .organization,
    "position": .title, "connectedon": .connected,
  ]
}
