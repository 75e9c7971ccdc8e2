import Domain

// What a contact has several of stands in its own row, as separated text.

extension Particulars {
  var identifiersText: SeparatedText {
    .text(identifiers) { identifier, text in
      text.add(String(identifier.kind.rawValue))
      text.add(identifier.typed)
      text.add(identifier.label)
    }
  }

  var addressesText: SeparatedText {
    .text(addresses) { address, text in
      text.add(address.box)
      text.add(address.extended)
      text.add(address.street)
      text.add(address.city)
      text.add(address.region)
      text.add(address.code)
      text.add(address.country)
      text.add(address.label)
    }
  }

  var positionsText: SeparatedText {
    .text(positions) { position, text in
      text.add(position.organization)
      text.add(position.title)
      text.add(position.department)
      text.add(position.from?.iso ?? "")
      text.add(position.to?.iso ?? "")
    }
  }

  var tagsText: SeparatedText { .text(tags) { tag, text in text.add(tag) } }

  var notesText: SeparatedText { .text(notes) { note, text in text.add(note) } }
}

extension Row {
  func identifiers(_ column: Int32) throws(StoreError) -> [Identifier] {
    try items(column, fields: 3) { (fields) throws(StoreError) in
      guard let kind = Int(fields[0]).flatMap(Identifier.Kind.init(rawValue:)) else {
        throw .damaged(detail: "\(fields[0].prefix(20)) is no kind of address")
      }
      return Identifier(kind, fields[1], label: fields[2])
    }
  }

  func addresses(_ column: Int32) throws(StoreError) -> [PostalAddress] {
    try items(column, fields: 8) {
      PostalAddress(
        box: $0[0], extended: $0[1], street: $0[2], city: $0[3], region: $0[4], code: $0[5], country: $0[6],
        label: $0[7])
    }
  }

  func positions(_ column: Int32) throws(StoreError) -> [Position] {
    try items(column, fields: 5) {
      Position(
        organization: $0[0], title: $0[1], department: $0[2], from: PartialDate(iso: $0[3]),
        to: PartialDate(iso: $0[4]))
    }
  }

  func texts(_ column: Int32) throws(StoreError) -> [String] { try items(column, fields: 1) { $0[0] } }
}
