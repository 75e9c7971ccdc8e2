/// Columns of Outlook's CSV: of the desktop program, of Outlook.com, and of the one Google writes for it.
enum OutlookColumns {
  static func column(_ key: String) -> PersonColumn? {
    if let column = fixed[key] { return column }
    for (group, place) in places.enumerated() where key.hasPrefix(place.prefix) {
      if let field = parts[String(key.dropFirst(place.prefix.count))] {
        return PersonColumn(field, label: place.label, group: group + 1)
      }
    }
    return nil
  }

  private static let places = [
    (prefix: "business", label: "work"), (prefix: "home", label: "home"), (prefix: "other", label: "other"),
  ]
  private static let parts: [String: PersonField] = [
    "street": .street, "street2": .street, "street3": .street, "city": .city, "state": .region, "postalcode": .code,
    "countryregion": .country, "country": .country, "addresspobox": .box, "pobox": .box, "address": .address,
  ]
  private static let fixed: [String: PersonColumn] = [
    "title": PersonColumn(.prefix), "firstname": PersonColumn(.given), "middlename": PersonColumn(.middle),
    "lastname": PersonColumn(.family), "suffix": PersonColumn(.suffix), "nickname": PersonColumn(.nickname),
    "company": PersonColumn(.organization), "department": PersonColumn(.department), "jobtitle": PersonColumn(.title),
    "emailaddress": PersonColumn(.mail), "email2address": PersonColumn(.mail), "email3address": PersonColumn(.mail),
    "primaryphone": PersonColumn(.phone), "mobilephone": PersonColumn(.phone, label: "mobile"),
    "businessphone": PersonColumn(.phone, label: "work"), "businessphone2": PersonColumn(.phone, label: "work"),
    "homephone": PersonColumn(.phone, label: "home"), "homephone2": PersonColumn(.phone, label: "home"),
    "otherphone": PersonColumn(.phone, label: "other"), "carphone": PersonColumn(.phone, label: "car"),
    "companymainphone": PersonColumn(.phone, label: "main"), "businessfax": PersonColumn(.phone, label: "work fax"),
    "homefax": PersonColumn(.phone, label: "home fax"), "otherfax": PersonColumn(.phone, label: "fax"),
    "pager": PersonColumn(.phone, label: "pager"), "webpage": PersonColumn(.website),
    "personalwebpage": PersonColumn(.website, label: "home"), "imaddress": PersonColumn(.handle),
    "birthday": PersonColumn(.birthday), "anniversary": PersonColumn(.anniversary), "notes": PersonColumn(.note),
    "categories": PersonColumn(.tags),
  ]
}
