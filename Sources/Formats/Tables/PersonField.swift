internal import Domain

/// What a column of a table of people can say. The raw values are the stable names by which a user assigns a column
/// (`--map "Header=field"`).
package enum PersonField: String, Sendable, Codable, CaseIterable {
  case name, given, middle, family, prefix, suffix, nickname
  /// How the source files the person; used where it gave no name.
  case fileAs = "file-as"
  case mail, phone, profile, website, handle
  case organization, title, department
  /// A whole address in one cell; its parts, where there are any, are preferred.
  case address
  case box, extended, street, city, region, code, country
  case birthday
  case birthYear = "birth-year"
  case birthMonth = "birth-month"
  case birthDay = "birth-day"
  case anniversary
  /// An event of which another column says what it is: taken where that says anniversary or birthday.
  case event
  case tags, note
  /// When the two connected.
  case connected
  case uid
  /// Left in the source row.
  case nothing

  /// A row with none of these says of nobody in particular.
  var identifies: Bool {
    switch self {
    case .name, .given, .family, .nickname, .fileAs, .mail, .phone, .profile, .handle, .organization: true
    default: false
    }
  }

  /// The cell is a part of an address, or all of one.
  var isAddressPart: Bool {
    [.address, .box, .extended, .street, .city, .region, .code, .country].contains(self)
  }

  /// The cell is a whole date.
  var isDate: Bool { [.birthday, .anniversary, .event, .connected].contains(self) }

  /// The kind of identifier the field holds.
  var identifier: Identifier.Kind? {
    switch self {
    case .mail: .mail
    case .phone: .phone
    case .profile: .profile
    case .website: .website
    case .handle: .handle
    default: nil
    }
  }
}
