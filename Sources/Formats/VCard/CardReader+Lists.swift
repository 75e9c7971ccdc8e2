import Domain

extension CardReader {
  /// The lists of particulars that have an order, in the order in which they are read.
  enum List: UInt64 {
    case mail, phone, profile, website, handle, address, organization, title, role

    var kind: Identifier.Kind? {
      switch self {
      case .mail: .mail
      case .phone: .phone
      case .profile: .profile
      case .website: .website
      case .handle: .handle
      case .address, .organization, .title, .role: nil
      }
    }
  }

  /// Puts the property at `index` in line for a list: by its preference (`PREF=1` to `100`, then none), then its place.
  @inline(__always)
  mutating func rank(_ list: List, _ property: CardTokens.Property, _ index: Int, _ text: CardText) {
    let preference =
      property.types.isPlain ? (property.types.isPreferred ? 1 : 101) : preference(of: property, text)
    ranked.append(list.rawValue << 48 | preference << 32 | UInt64(index))
  }

  private func preference(of property: CardTokens.Property, _ text: CardText) -> UInt64 {
    var best: UInt64 = 101
    for place in Int(property.firstParameter)..<Int(property.firstParameter + property.parameterCount) {
      let parameter = tokens.parameters[place]
      let (start, end) = (Int(parameter.value), Int(parameter.end))
      switch parameter.kind {
      case .preference:
        if let number = UInt64(text.unquoted(parameter)) { best = min(best, max(1, number)) }
      case .type, .bare:
        Self.forEachWord(text, start, end) { first, last in
          if last - first == 4, PackedName(text.base, first, last) == PackedName("PREF") { best = 1 }
        }
      default: break
      }
    }
    return best
  }

  /// `linkedin.com/in/` or `/pub/` in a web address.
  func isProfile(_ property: CardTokens.Property, _ text: CardText) -> Bool {
    // A fold may stand in the middle of it.
    guard property.marks.isEmpty else { return CardComposer.isLinkedIn((try? value(property, text)) ?? "") }
    let site = PackedName("LINKEDIN")
    let (start, end) = (Int(property.value), Int(property.end))
    // Few web addresses have a K in them at all.
    var place = start
    while true {
      place = ByteSearch.first(
        of: UInt8(ascii: "k"), UInt8(ascii: "K"), in: text.base, from: place, to: end, limit: text.limit)
      guard place < end else { break }
      let first = place - 3
      if first >= start, first + 16 <= end, PackedName(text.base, first, first + 8, limit: text.limit) == site {
        let rest = PackedName(text.base, first + 8, min(end, first + 16))
        let longer = PackedName(text.base, first + 8, min(end, first + 17))
        if rest == PackedName(".COM/IN/") || longer == PackedName(".COM/PUB/") { return true }
      }
      place += 1
    }
    return false
  }

  /// Reads the ranked properties into identifiers, addresses and positions.
  mutating func lists(
    _ text: CardText
  ) throws(RecordProblem) -> (identifiers: [Identifier], addresses: [PostalAddress], positions: [Position]) {
    guard !ranked.isEmpty else { return ([], [], []) }
    sortRanked()
    if labels.count > 16 { indexLabels(text) }
    let firstAddress = ranked.firstIndex { $0 >> 48 >= List.address.rawValue } ?? ranked.count
    var firstPosition = firstAddress
    while firstPosition < ranked.count, ranked[firstPosition] >> 48 == List.address.rawValue { firstPosition += 1 }
    return (
      try identifiers(ranked[..<firstAddress], text), try addresses(ranked[firstAddress..<firstPosition], text),
      firstPosition < ranked.count ? try positions(from: firstPosition, text) : []
    )
  }

  private mutating func identifiers(
    _ ranked: ArraySlice<UInt64>, _ text: CardText
  ) throws(RecordProblem) -> [Identifier] {
    guard !ranked.isEmpty else { return [] }
    var identifiers: [Identifier] = []
    identifiers.reserveCapacity(ranked.count)
    for key in ranked {
      let index = Int(key & 0xFFFF_FFFF)
      guard let kind = List(rawValue: key >> 48)?.kind else { continue }
      let typed = try reach(tokens.properties[index], kind, text)
      guard !typed.isEmpty else { continue }
      identifiers.append(Identifier(kind, typed, label: try label(of: index, text)))
      if isTracing { trace.identifiers.append(index) }
    }
    return identifiers
  }

  private mutating func addresses(
    _ ranked: ArraySlice<UInt64>, _ text: CardText
  ) throws(RecordProblem) -> [PostalAddress] {
    guard !ranked.isEmpty else { return [] }
    var addresses: [PostalAddress] = []
    addresses.reserveCapacity(ranked.count)
    for key in ranked {
      let index = Int(key & 0xFFFF_FFFF)
      // Filled in where it stays: moving so many texts costs more than taking an empty address back.
      let place = addresses.count
      addresses.append(PostalAddress())
      try read(tokens.properties[index], text, into: &addresses[place])
      guard !addresses[place].isEmpty else {
        addresses.removeLast()
        continue
      }
      addresses[place].label = try label(of: index, text)
      if isTracing { trace.addresses.append(index) }
    }
    return addresses
  }

  /// Few and nearly in order: inserting is quickest. Many are sorted.
  private mutating func sortRanked() {
    guard ranked.count <= 24 else { return ranked.sort() }
    for place in ranked.indices.dropFirst() where ranked[place] < ranked[place - 1] {
      let key = ranked[place]
      var hole = place
      while hole > 0, ranked[hole - 1] > key {
        ranked[hole] = ranked[hole - 1]
        hole -= 1
      }
      ranked[hole] = key
    }
  }

  /// The address or number itself, without the scheme that vCard 4.0 may put before it.
  @inline(__always)
  private func reach(
    _ property: CardTokens.Property, _ kind: Identifier.Kind, _ text: CardText
  ) throws(RecordProblem) -> String {
    switch kind {
    case .phone: try withoutScheme("TEL:", property, text)
    case .mail: try withoutScheme("MAILTO:", property, text)
    case .profile, .website, .handle: try value(property, text)
    }
  }

  @inline(__always)
  private func withoutScheme(
    _ scheme: StaticString, _ property: CardTokens.Property, _ text: CardText
  ) throws(RecordProblem) -> String {
    let count = scheme.utf8CodeUnitCount
    if !property.isEncoded {
      // Most have no scheme, which their first letters tell.
      let (start, end) = text.trimmed(Int(property.value), Int(property.end))
      let hasScheme =
        end - start > count
        && PackedName(text.base, start, start &+ count, limit: text.limit) == PackedName(scheme)
      if !hasScheme, text.isPlain(start, end) { return text.plainText(start, end) }
    }
    let typed = try value(property, text)
    var bytes = typed
    let hasScheme = bytes.withUTF8 { bytes in
      bytes.count > count && PackedName(bytes.baseAddress!, 0, count) == PackedName(scheme)
    }
    return hasScheme ? String(typed.dropFirst(count)).trimmingBlanks : typed
  }
}
