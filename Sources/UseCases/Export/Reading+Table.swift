import Domain
import Formats
import Store

extension Reading {
  /// A row for everybody, in the columns of Google's table and two of Tend's own: the profiles, and the identifier by
  /// which a row is known again whose person has no address. A job that is past is in no table. What does not fit a row's columns stands in the last of its
  /// kind, with ` ::: ` between, as Google writes several values.
  func writeTable(to file: ExportFile) throws -> Int {
    var writer = TableWriter(mark: true)
    writer.write(ContactTable.header)
    var count = 0
    try forEachPerson { contact in
      writer.write(ContactTable.row(contact))
      try file.write(writer.take())
      count += 1
    }
    try file.write(writer.take())
    return count
  }
}

/// A contact as a row.
enum ContactTable {
  private static let several = " ::: "
  private static let kinds: [(name: String, kind: Identifier.Kind, columns: Int)] = [
    ("E-mail", .mail, 3), ("Phone", .phone, 3), ("Website", .website, 2), ("Profile", .profile, 2), ("IM", .handle, 1),
  ]
  private static let addressParts = [
    "Street", "City", "Region", "Postal Code", "Country", "PO Box", "Extended Address",
  ]

  static let header: [String] = {
    var names = [
      "First Name", "Middle Name", "Last Name", "Name Prefix", "Name Suffix", "Nickname", "File As",
      "Organization Name",
      "Organization Title", "Organization Department", "Birthday", "Notes", "Labels",
    ]
    for (name, _, columns) in kinds {
      for number in 1...columns { names += ["\(name) \(number) - Label", "\(name) \(number) - Value"] }
    }
    names.append("Address 1 - Label")
    names += addressParts.map { "Address 1 - \($0)" }
    names.append("UID")
    return names
  }()

  static func row(_ contact: Contact) -> [String] {
    let particulars = contact.particulars
    let name = particulars.name
    // Where there are no parts of a name, this is what gives it when the table is read again.
    let isInParts = !name.given.isEmpty || !name.family.isEmpty || !name.additional.isEmpty
    let position = particulars.position
    var cells = [
      name.given, name.additional, name.family, name.prefix, name.suffix, name.nickname,
      isInParts ? name.full : name.formatted,
      position?.organization ?? "", position?.title ?? "", position?.department ?? "", particulars.birthday?.iso ?? "",
      particulars.notes.joined(separator: "\n"), particulars.tags.joined(separator: several),
    ]
    for (_, kind, columns) in kinds {
      let identifiers = particulars.identifiers(kind)
      for number in 0..<columns {
        let shown = number < columns - 1 ? identifiers.dropFirst(number).prefix(1) : identifiers.dropFirst(number)
        cells.append(joined(shown.map(\.label)))
        cells.append(shown.map(\.typed).joined(separator: several))
      }
    }
    let addresses = particulars.addresses.filter { !$0.isEmpty }
    let parts: [(PostalAddress) -> String] = [
      \.label, \.street, \.city, \.region, \.code, \.country, \.box, \.extended,
    ]
    cells += parts.map { joined(addresses.map($0)) }
    cells.append(particulars.uid ?? "urn:uuid:" + contact.id.text)
    return cells
  }

  /// Empty ones keep their place, so that the second town stays with the second street.
  private static func joined(_ values: [String]) -> String {
    values.allSatisfy(\.isEmpty) ? "" : values.joined(separator: several)
  }
}
