extension Identifier {
  /// What two spellings of one address have in common: equal keys of one kind reach the same person or place. Nil where
  /// `typed` is no full address of its kind, so that nobody is recognised by half a number.
  ///
  /// Mail is case-folded; plus-tags and dots stay, since they may part two people. Telephone numbers are in E.164, read
  /// in `region` where they have no calling code. Profiles and websites lose scheme, `www`, query and fragment.
  package func key(region: Region) -> String? {
    switch kind {
    case .mail: Self.mailKey(typed)
    case .phone: PhoneNumber.normalised(typed, region: region)
    case .profile: ProfileAddress.normalised(typed, service: label)
    case .website: WebAddress(typed)?.text
    case .handle: Self.handleKey(typed, service: label)
    }
  }

  /// `typed` without `mailto:`, angle brackets and what surrounds them; nil unless it is one address.
  private static func mailKey(_ typed: String) -> String? {
    var address = typed[...]
    if let open = address.utf8.lastIndex(of: UInt8(ascii: "<")),
      let close = address.utf8.lastIndex(of: UInt8(ascii: ">")),
      open < close
    {
      address = address[address.utf8.index(after: open)..<close]
    }
    address = address.trimmed
    if let rest = address.dropping(prefix: "mailto:") { address = rest.trimmed }
    if let query = address.utf8.firstIndex(of: UInt8(ascii: "?")) { address = address[..<query] }
    while address.utf8.last == UInt8(ascii: ".") { address.removeLast() }
    guard let at = address.utf8.firstIndex(of: UInt8(ascii: "@")), at != address.startIndex else { return nil }
    let domain = address.utf8[address.utf8.index(after: at)...]
    guard !domain.isEmpty, !domain.contains(UInt8(ascii: "@")), !address.utf8.contains(where: { $0 <= 32 }) else {
      return nil
    }
    return address.lowercased()
  }

  /// `skype:ana.ruiz`; the label names the service where the address does not. Nil where nothing does: two services may
  /// give two people one name.
  private static func handleKey(_ typed: String, service: String) -> String? {
    let name = typed[...].trimmed
    guard !name.isEmpty else { return nil }
    if let colon = name.utf8.firstIndex(of: UInt8(ascii: ":")), colon != name.startIndex {
      return name.utf8.index(after: colon) == name.endIndex ? nil : name.lowercased()
    }
    let scheme = service[...].trimmed
    return scheme.isEmpty ? nil : scheme.lowercased() + ":" + name.lowercased()
  }
}
