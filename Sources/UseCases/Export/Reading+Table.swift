import Domain
import Formats
import Store

extension Reading {
  /// A row for everybody, in the columns of Google's table. What does not fit a row's columns stands in the last of its
  /// kind, with ` ::: ` between, as Google writes several values.
  func writeTable(to file: ExportFile) throws -> Int {
    var writer = TableWriter(mark: true)
    writer.write(ContactTable.header)
    var count = 0
    try forEachPerson { contact in
      writer.write(ContactTable.row(contact.particulars))
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
    return names
  }()

  static func row(_ particulars: Particulars) -> [String] {
    let name = particulars.name
    let position = particulars.position
    var cells = [
      name.given, name.additional, name.family, name.prefix, name.suffix, name.nickname, particulars.displayName,
      position?.organization ?? "", position?.title ?? "", position?.department ?? "", particulars.birthday?.iso ?? "",
      particulars.notes.joined(separator: "\n"), particulars.tags.joined(separator: several),
    ]
    for (_, kind, columns) in kinds {
      let identifiers = particulars.identifiers(kind)
      for number in 0..<columns {
        let shown = number < columns - 1 ? identifiers.dropFirst(number).prefix(1) : identifiers.dropFirst(number)
        cells.append(shown.first?.label ?? "")
        cells.append(shown.map(\.typed).joined(separator: several))
      }
    }
    let addresses = particulars.addresses
    func part(_ part: (PostalAddress) -> String) -> String {
      addresses.contains { !part($0).isEmpty } ? addresses.map(part).joined(separator: several) : ""
    }
    cells.append(addresses.first?.label ?? "")
    cells += [
      part(\.street), part(\.city), part(\.region), part(\.code), part(\.country), part(\.box), part(\.extended),
    ]
    return cells
  }
}
