package import Domain

/// What one person is found by, made from their particulars: each stands once.
package struct Finders: Sendable {
  var words: [String]
  /// Equal for namesakes; empty for less than a full name.
  package var nameKey: String
  /// Keys of what they are reached at.
  package var addresses: [Address]
  var tags: [String]
  /// Where they are, or were.
  var organizations: [Place]

  package struct Address: Hashable, Sendable {
    package var kind: Identifier.Kind
    package var key: String
  }

  struct Place: Hashable {
    var organization: String
    var isPresent: Bool
  }

  package init(_ particulars: Particulars, region: Region) {
    words = particulars.searchTokens
    nameKey = particulars.name.nameKey
    addresses = []
    for identifier in particulars.identifiers {
      guard let key = identifier.identifyingKey(region: region) else { continue }
      addresses.appendNew(Address(kind: identifier.kind, key: key))
    }
    tags = []
    for tag in particulars.tags { tags.appendNew(tag) }
    organizations = []
    for position in particulars.positions where !position.organization.isEmpty {
      if let known = organizations.firstIndex(where: { $0.organization == position.organization }) {
        if position.to == nil { organizations[known].isPresent = true }
      } else {
        organizations.append(Place(organization: position.organization, isPresent: position.to == nil))
      }
    }
  }
}

extension Identifier {
  /// What people are recognised by. A website or a chat name is looked up by nobody, so it has no place in that index.
  fileprivate func identifyingKey(region: Region) -> String? {
    switch kind {
    case .mail, .phone, .profile: key(region: region)
    case .website, .handle: nil
    }
  }
}

extension Particulars {
  /// Folded words of name and nickname, each once. Whoever has no name is found by the organization and, before the @, the
  /// addresses. Others are found by their organization through its own words: they would stand here once for everybody in
  /// it.
  var searchTokens: [String] {
    var folded = FoldedTokens()
    var words: [String] = []
    func add(_ text: String) {
      folded.removeAll()
      folded.append(text)
      for index in folded.indices { words.appendNew(folded.text(at: index)) }
    }
    add(name.full)
    for part in [name.given, name.family, name.nickname] where !part.isEmpty { add(part) }
    guard words.isEmpty else { return words }
    for position in positions where position.to == nil { add(position.organization) }
    for mail in identifiers where mail.kind == .mail { add(String(mail.typed.prefix { $0 != "@" })) }
    return words
  }
}

extension Finders.Address {
  var hash: UInt64 { StableHash.hash(key, seed: UInt64(kind.rawValue)) }
}

extension Array where Element: Equatable {
  /// For a handful of elements, where looking at all of them is the quickest.
  fileprivate mutating func appendNew(_ element: Element) {
    if !contains(element) { append(element) }
  }
}
