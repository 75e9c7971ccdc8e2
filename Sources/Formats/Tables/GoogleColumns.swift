/// Columns of Google Contacts' CSV, the one of 2024 on and the older, and those that Tend's own table has beside them.
enum GoogleColumns {
  static func column(_ key: String) -> PersonColumn? {
    if let field = fixed[key] { return PersonColumn(field) }
    for (prefix, field) in repeating {
      guard let (number, part) = HeaderKey.numbered(key, prefix) else { continue }
      switch part {
      case "value": return PersonColumn(field, group: number)
      case "label", "type": return PersonColumn(field, group: number, isLabel: true)
      case "service" where field == .handle: return PersonColumn(field, group: number, isLabel: true)
      default: return nil
      }
    }
    if let (number, part) = HeaderKey.numbered(key, "address") {
      if part == "label" || part == "type" { return PersonColumn(.address, group: number, isLabel: true) }
      return address[part].map { PersonColumn($0, group: number) }
    }
    if let (number, part) = HeaderKey.numbered(key, "organization") {
      return organization[part].map { PersonColumn($0, group: number) }
    }
    return nil
  }

  /// Groups that Google keeps itself and that say nothing of a person.
  static func isSystemGroup(_ group: String) -> Bool {
    systemGroups.contains(group)
  }

  /// As they stand in files of several years.
  private static let systemGroups: Set<String> = [
    "myContacts", "My Contacts", "otherContacts", "Other Contacts", "Other contacts", "starred", "Starred",
    "Starred in Android", "allContacts", "All Contacts",
  ]

  private static let fixed: [String: PersonField] = [
    "name": .name, "firstname": .given, "givenname": .given, "middlename": .middle, "additionalname": .middle,
    "lastname": .family, "familyname": .family, "nameprefix": .prefix, "namesuffix": .suffix, "nickname": .nickname,
    "fileas": .fileAs, "organizationname": .organization, "organizationtitle": .title,
    "organizationdepartment": .department, "birthday": .birthday, "notes": .note, "labels": .tags,
    "groupmembership": .tags, "uid": .uid,
  ]
  private static let repeating: [(String, PersonField)] = [
    ("email", .mail), ("phone", .phone), ("website", .website), ("im", .handle), ("profile", .profile),
    ("event", .event),
  ]
  private static let address: [String: PersonField] = [
    "formatted": .address, "street": .street, "city": .city, "pobox": .box, "region": .region, "postalcode": .code,
    "country": .country, "extendedaddress": .extended,
  ]
  private static let organization: [String: PersonField] = [
    "name": .organization, "title": .title, "department": .department,
  ]
}
