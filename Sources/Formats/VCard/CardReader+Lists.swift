import Domain

extension CardReader {
  /// The lists of particulars that have an order, in the order in which they are read.
  enum List: UInt64 {
    case mail, phone, profile, website, handle, address, organization, title, role, categories, note

    /// The list to which properties of `field` add.
    @inline(__always)
    init?(_ field: CardField) {
      switch field {
      case .mail: self = .mail
      case .phone: self = .phone
      case .url: self = .website
      case .socialProfile: self = .profile
      case .messaging: self = .handle
      case .address: self = .address
      case .organization: self = .organization
      case .title: self = .title
      case .role: self = .role
      case .categories: self = .categories
      case .note: self = .note
      default: return nil
      }
    }

    var kind: Identifier.Kind? {
      switch self {
      case .mail: .mail
      case .phone: .phone
      case .profile: .profile
      case .website: .website
      case .handle: .handle
      case .address, .organization, .title, .role, .categories, .note: nil
      }
    }
  }

  /// Puts the property at `index` in line for a list: by its preference (`PREF=1` to `100`, then none), then its place.
  /// Categories and notes have no preference.
  @inline(__always)
  mutating func rank(_ list: List, _ index: Int, _ text: CardText) {
    let types = tokens.properties[index].types
    let isProfile = list == .website && Self.isProfile(tokens.properties[index], text)
    let preference =
      list.rawValue >= List.categories.rawValue
      ? 0
      : types.isPlain ? (types.isPreferred ? 1 : 101) : Self.preference(of: tokens.properties[index], text)
    ranked.append((isProfile ? List.profile : list).rawValue << 48 | preference << 32 | UInt64(index))
  }

  private static func preference(of property: CardTokens.Property, _ text: CardText) -> UInt64 {
    var best: UInt64 = 101
    CardTokens.forEachParameter(of: property, in: text.base, limit: text.limit) { parameter in
      let (start, end) = (Int(parameter.value), Int(parameter.end))
      switch parameter.kind {
      case .preference:
        if let number = UInt64(text.unquoted(parameter.valuePlace)) { best = min(best, max(1, number)) }
      case .type, .bare:
        forEachWord(text, start, end) { first, last in
          if last - first == 4, PackedName(text.base, first, last) == PackedName("PREF") { best = 1 }
        }
      default: break
      }
    }
    return best
  }

  /// `linkedin.com/in/` or `/pub/` in a web address.
  static func isProfile(_ property: CardTokens.Property, _ text: CardText) -> Bool {
    // A fold may stand in the middle of it.
    guard property.marks.isEmpty else { return CardComposer.isLinkedIn((try? text.value(of: property)) ?? "") }
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

  /// Reads the ranked properties into identifiers, addresses, positions, tags and notes.
  mutating func readLists(_ text: CardText, into particulars: inout Particulars) throws(RecordProblem) {
    sortRanked()
    if labels.count > 16 { indexLabels(text) }
    let identifiers = 0..<ranked(from: 0, before: .address)
    let addresses = identifiers.upperBound..<ranked(from: identifiers.upperBound, before: .organization)
    let positions = addresses.upperBound..<ranked(from: addresses.upperBound, before: .categories)
    let categories = positions.upperBound..<ranked(from: positions.upperBound, before: .note)
    let notes = categories.upperBound..<ranked.count
    if !identifiers.isEmpty { particulars.identifiers = try self.identifiers(identifiers, text) }
    if !addresses.isEmpty { particulars.addresses = try self.addresses(addresses, text) }
    if !positions.isEmpty { particulars.positions = try self.positions(positions, text) }
    if !categories.isEmpty { particulars.tags = try tags(categories, text) }
    if !notes.isEmpty { particulars.notes = try self.notes(notes, text) }
  }

  /// Where those that are ranked before `list` end, from `start` on.
  @inline(__always)
  private func ranked(from start: Int, before list: List) -> Int {
    let (first, count) = (list.rawValue << 48, ranked.count)
    var place = start
    while place < count, ranked[place] < first { place &+= 1 }
    return place
  }

  /// The property ranked at `place`.
  @inline(__always)
  func rankedProperty(_ place: Int) -> Int { Int(ranked[place] & 0xFFFF_FFFF) }

  private mutating func identifiers(_ places: Range<Int>, _ text: CardText) throws(RecordProblem) -> [Identifier] {
    var identifiers: [Identifier] = []
    identifiers.reserveCapacity(places.count)
    for place in places {
      let index = rankedProperty(place)
      guard let kind = List(rawValue: ranked[place] >> 48)?.kind else { continue }
      let property = tokens.properties[index]
      let typed = try Self.reach(property, kind, text)
      guard !typed.isEmpty else { continue }
      identifiers.append(Identifier(kind, typed, label: try label(of: property, text)))
      if isTracing { trace.identifiers.append(index) }
    }
    return identifiers
  }

  private mutating func addresses(_ places: Range<Int>, _ text: CardText) throws(RecordProblem) -> [PostalAddress] {
    var addresses: [PostalAddress] = []
    addresses.reserveCapacity(places.count)
    for place in places {
      let index = rankedProperty(place)
      // Filled in where it stays: moving so many texts costs more than taking an empty address back.
      let last = addresses.count
      addresses.append(PostalAddress())
      try text.read(tokens.properties[index], into: &addresses[last])
      guard !addresses[last].isEmpty else {
        addresses.removeLast()
        continue
      }
      addresses[last].label = try label(of: tokens.properties[index], text)
      if isTracing { trace.addresses.append(index) }
    }
    return addresses
  }

  /// The items of all categories.
  private mutating func tags(_ places: Range<Int>, _ text: CardText) throws(RecordProblem) -> [String] {
    var tags: [String] = []
    // Few have more, and growing would cost as much again as all of them.
    tags.reserveCapacity(places.count * 4)
    for place in places {
      let index = rankedProperty(place)
      if isTracing { trace.categories.append(index) }
      try text.withValue(of: tokens.properties[index]) { text, start, end throws(RecordProblem) in
        try text.parts(start, end, by: UInt8(ascii: ",")) { first, last throws(RecordProblem) in
          guard tags.count < CardTokens.limit else { throw .tooMany(limit: CardTokens.limit) }
          let tag = try text.text(first, last)
          if !tag.isEmpty { tags.append(tag) }
          return true
        }
      }
    }
    return tags
  }

  private mutating func notes(_ places: Range<Int>, _ text: CardText) throws(RecordProblem) -> [String] {
    var notes: [String] = []
    notes.reserveCapacity(places.count)
    for place in places {
      let index = rankedProperty(place)
      let note = try text.value(of: tokens.properties[index])
      guard !note.isEmpty else { continue }
      notes.append(note)
      if isTracing { trace.notes.append(index) }
    }
    return notes
  }

  /// Few and nearly in order: inserting is quickest. Many are sorted.
  private mutating func sortRanked() {
    guard ranked.count <= 24 else { return ranked.sort() }
    ranked.withUnsafeMutableBufferPointer { ranked in
      for place in ranked.indices.dropFirst() {
        let key = ranked[place]
        var hole = place
        while hole > 0, ranked[hole &- 1] > key {
          ranked[hole] = ranked[hole &- 1]
          hole &-= 1
        }
        ranked[hole] = key
      }
    }
  }

  /// The address or number itself, without the scheme that vCard 4.0 may put before it.
  @inline(__always)
  private static func reach(
    _ property: CardTokens.Property, _ kind: Identifier.Kind, _ text: CardText
  ) throws(RecordProblem) -> String {
    switch kind {
    case .phone: try withoutScheme("TEL:", property, text)
    case .mail: try withoutScheme("MAILTO:", property, text)
    case .profile, .website, .handle: try text.value(of: property)
    }
  }

  @inline(__always)
  private static func withoutScheme(
    _ scheme: StaticString, _ property: CardTokens.Property, _ text: CardText
  ) throws(RecordProblem) -> String {
    let count = scheme.utf8CodeUnitCount
    if !property.isEncoded {
      // Most have none, which one byte tells.
      let (start, end) = text.trimmed(Int(property.value), Int(property.end))
      let hasColon = end - start > count && text.base[start &+ count &- 1] == UInt8(ascii: ":")
      if !hasColon, text.isPlain(start, end) { return try text.text(start, end) }
    }
    let typed = try text.value(of: property)
    var bytes = typed
    let hasScheme = bytes.withUTF8 { bytes in
      bytes.count > count && PackedName(bytes.baseAddress!, 0, count) == PackedName(scheme)
    }
    return hasScheme ? String(typed.dropFirst(count)).trimmingBlanks : typed
  }
}
