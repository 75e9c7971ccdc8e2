import Domain

extension CardComposer {
  static func parts(_ name: PersonName) -> [String] {
    [name.family, name.given, name.additional, name.prefix, name.suffix]
  }

  static func parts(_ address: PostalAddress) -> [String] {
    [
      address.box, address.extended, address.street, address.city, address.region, address.code, address.country,
    ]
  }

  static func parts(_ position: Position) -> [String] {
    position.department.isEmpty ? [position.organization] : [position.organization, position.department]
  }

  /// The property's name for an identifier of this kind.
  static func name(for identifier: Identifier) -> String {
    switch identifier.kind {
    case .mail: "EMAIL"
    case .phone: "TEL"
    case .website: "URL"
    case .handle: "IMPP"
    case .profile: isLinkedIn(identifier.typed) ? "URL" : "X-SOCIALPROFILE"
    }
  }

  static func style(for kind: Identifier.Kind) -> Style { kind == .mail || kind == .phone ? .text : .address }

  /// Whether a URL of this text is read as a profile.
  static func isLinkedIn(_ typed: String) -> Bool {
    let lower = typed.lowercased()
    return lower.contains("linkedin.com/in/") || lower.contains("linkedin.com/pub/")
  }

  /// A yearless date of 2.1 and 3.0 says so in Apple's parameter too.
  func setDate(of property: inout Card.Property, to date: PartialDate) {
    property.parameters.removeAll { $0.kind == .value || $0.kind == .omittedYear }
    setValue(of: &property, to: [CardDate.text(date, version)])
    if date.year == nil, version != .v4 {
      property.parameters.append(Card.Parameter("X-APPLE-OMIT-YEAR", String(CardDate.applesNoYear)))
    }
  }

  /// Whether a label can stand as types: words in lower case that mean nothing else.
  static func isTypes(_ label: String) -> Bool {
    let words = label.split(separator: " ", omittingEmptySubsequences: false)
    return words.allSatisfy { word in
      let bytes = Array(word.utf8)
      let plain = bytes.allSatisfy { (97...122).contains($0) || (48...57).contains($0) || $0 == UInt8(ascii: "-") }
      return plain && !bytes.isEmpty && bytes.count <= 20
        && !bytes.withUnsafeBufferPointer { CardReader.isNoise(PackedName($0.baseAddress!, 0, $0.count)) }
    }
  }

  /// Takes the types that are a label off the property, leaving `pref` and the like, and puts `label`'s words there.
  func setTypes(of property: inout Card.Property, to label: String) {
    keepTypes(of: &property) { CardReader.isNoise($0) }
    for word in label.split(separator: " ") {
      // Tables say mobile; RFC 6350 section 6.4.1 knows a cell.
      property.parameters.append(Card.Parameter("TYPE", word == "mobile" ? "cell" : String(word)))
    }
  }

  /// Makes the property the preferred one of its kind, or one like the others.
  func setPreferred(of property: inout Card.Property, to preferred: Bool) {
    property.parameters.removeAll { $0.kind == .preference }
    keepTypes(of: &property) { $0 != PackedName("PREF") }
    guard preferred else { return }
    property.parameters.append(version == .v4 ? Card.Parameter("PREF", "1") : Card.Parameter("TYPE", "pref"))
  }

  private func keepTypes(of property: inout Card.Property, where isKept: (PackedName) -> Bool) {
    property.parameters = property.parameters.compactMap { parameter in
      guard parameter.kind == .type || (parameter.kind == .bare && !parameter.isEncoding) else { return parameter }
      var (words, dropped): ([[UInt8]], Bool) = ([], false)
      let value = parameter.value + [0]
      value.withUnsafeBufferPointer { bytes in
        let base = bytes.baseAddress!
        CardReader.forEachWord(CardText(base, 0, version), 0, bytes.count - 1) { first, last in
          if isKept(PackedName(base, first, last)) {
            words.append(Array(bytes[first..<last]))
          } else {
            dropped = true
          }
        }
      }
      if !dropped { return parameter }
      if words.isEmpty { return nil }
      let quoted = parameter.value.first == UInt8(ascii: "\"")
      let list = Array(words.joined(separator: [UInt8(ascii: ",")]))
      return Card.Parameter(
        name: parameter.name, value: quoted ? [UInt8(ascii: "\"")] + list + [UInt8(ascii: "\"")] : list)
    }
  }
}
