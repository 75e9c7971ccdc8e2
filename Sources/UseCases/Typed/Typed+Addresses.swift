package import Domain

extension Typed {
  /// An address of one kind as typed, refused where nobody could be reached there.
  package static func identifier(
    _ kind: Identifier.Kind, _ typed: String, label: String = ""
  ) throws(Refusal) -> Identifier {
    let text = trimmed(typed)
    let identifier = Identifier(kind, text, label: label)
    let isWhole =
      switch kind {
      // A national number is whole without a region; it is then only not recognised elsewhere.
      case .phone: text.filter(\.isNumber).count >= 3
      case .handle: !text.isEmpty
      case .mail, .profile, .website: identifier.key(region: .unknown) != nil
      }
    guard isWhole else { throw .unreadable(what: .address, typed: typed, choices: [example(of: kind)]) }
    return identifier
  }

  private static func example(of kind: Identifier.Kind) -> String {
    switch kind {
    case .mail: "ana@example.com"
    case .phone: "+32 2 555 01 23"
    case .profile: "linkedin.com/in/ana-ruiz"
    case .website: "example.com"
    case .handle: "skype:ana.ruiz"
    }
  }

  /// `Kouter 1, 9000 Ghent, Belgium`: street, then code and city, then country.
  package static func postalAddress(_ typed: String, label: String = "") throws(Refusal) -> PostalAddress {
    var parts = typed.split(separator: ",").map { trimmed(String($0)) }.filter { !$0.isEmpty }
    guard !parts.isEmpty else {
      throw .unreadable(what: .address, typed: typed, choices: ["Kouter 1, 9000 Ghent, Belgium"])
    }
    var address = PostalAddress(label: label)
    if parts.count > 2 { address.country = parts.removeLast() }
    if parts.count > 1 {
      var words = parts.removeLast().split(separator: " ").map(String.init)[...]
      if let first = words.first, first.contains(where: \.isNumber) {
        address.code = first
        words = words.dropFirst()
      } else if let last = words.last, words.count > 1, last.contains(where: \.isNumber) {
        address.code = last
        words = words.dropLast()
        // "London EC1A 1BB"
        if let before = words.last, words.count > 1, before.contains(where: \.isNumber) {
          address.code = "\(before) \(last)"
          words = words.dropLast()
        }
      }
      address.city = words.joined(separator: " ")
    }
    address.street = parts.joined(separator: ", ")
    return address
  }
}
