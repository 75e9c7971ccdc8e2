/// Columns of Thunderbird's CSV.
enum ThunderbirdColumns {
  static func column(_ key: String) -> PersonColumn? {
    if let column = fixed[key] { return column }
    for (group, place) in ["work", "home"].enumerated() where key.hasPrefix(place) {
      if let field = parts[String(key.dropFirst(place.count))] {
        return PersonColumn(field, label: place, group: group + 1)
      }
    }
    return nil
  }

  private static let parts: [String: PersonField] = [
    "address": .street, "address2": .street, "city": .city, "state": .region, "zipcode": .code, "zip": .code,
    "country": .country,
  ]
  private static let fixed: [String: PersonColumn] = [
    "firstname": PersonColumn(.given), "lastname": PersonColumn(.family), "displayname": PersonColumn(.name),
    "nickname": PersonColumn(.nickname), "primaryemail": PersonColumn(.mail), "secondaryemail": PersonColumn(.mail),
    "screenname": PersonColumn(.handle), "workphone": PersonColumn(.phone, label: "work"),
    "homephone": PersonColumn(.phone, label: "home"), "faxnumber": PersonColumn(.phone, label: "fax"),
    "pagernumber": PersonColumn(.phone, label: "pager"), "mobilenumber": PersonColumn(.phone, label: "mobile"),
    "jobtitle": PersonColumn(.title), "department": PersonColumn(.department),
    "organization": PersonColumn(.organization), "webpage1": PersonColumn(.website, label: "work"),
    "webpage2": PersonColumn(.website, label: "home"), "birthyear": PersonColumn(.birthYear),
    "birthmonth": PersonColumn(.birthMonth), "birthday": PersonColumn(.birthDay), "notes": PersonColumn(.note),
  ]
}
