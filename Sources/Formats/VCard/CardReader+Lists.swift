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
    let preference = property.parameterCount == 0 ? 101 : preference(of: property, text)
    ranked.append(list.rawValue << 48 | preference << 32 | UInt64(index))
  }

  private func preference(of property: CardTokens.Property, _ text: CardText) -> UInt64 {
    var best: UInt64 = 101
    for place in Int(property.firstParameter)..<Int(property.firstParameter + property.parameterCount) {
      let parameter = tokens.parameters[place]
      let (start, end) = (Int(parameter.value), Int(parameter.end))
      switch parameter.kind {
      case .preference:
        if let number = UInt64(unquoted(parameter, text)) { best = min(best, max(1, number)) }
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
    var place = Int(property.value)
    let end = Int(property.end)
    while place + 16 <= end {
      // Only an L or an l can begin it.
      if text.base[place] | 0x20 == UInt8(ascii: "l"), PackedName(text.base, place, place + 8) == site {
        let rest = PackedName(text.base, place + 8, min(end, place + 16))
        let longer = PackedName(text.base, place + 8, min(end, place + 17))
        if rest == PackedName(".COM/IN/") || longer == PackedName(".COM/PUB/") { return true }
      }
      place += 1
    }
    return false
  }

  /// Reads the ranked properties into identifiers, addresses and positions.
  mutating func readLists(_ text: CardText, into particulars: inout Particulars) throws(RecordProblem) {
    sortRanked()
    var (identifiers, addresses) = (0, 0)
    for key in ranked {
      if key >> 48 <= List.handle.rawValue { identifiers += 1 }
      if key >> 48 == List.address.rawValue { addresses += 1 }
    }
    if labels.count > 16 { indexLabels(text) }
    particulars.identifiers.reserveCapacity(identifiers)
    particulars.addresses.reserveCapacity(addresses)
    var place = 0
    while place < ranked.count, let list = List(rawValue: ranked[place] >> 48),
      list.rawValue < List.organization.rawValue
    {
      let index = Int(ranked[place] & 0xFFFF_FFFF)
      let property = tokens.properties[index]
      place += 1
      if let kind = list.kind {
        let typed = try reach(property, kind, text)
        guard !typed.isEmpty else { continue }
        particulars.identifiers.append(Identifier(kind, typed, label: try label(of: index, text)))
        trace.identifiers.append(index)
      } else {
        var address = try address(property, text)
        guard !address.isEmpty else { continue }
        address.label = try label(of: index, text)
        particulars.addresses.append(address)
        trace.addresses.append(index)
      }
    }
    if place < ranked.count { particulars.positions = try positions(from: place, text) }
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
  private func reach(
    _ property: CardTokens.Property, _ kind: Identifier.Kind, _ text: CardText
  ) throws(RecordProblem) -> String {
    let typed = try value(property, text)
    let scheme = kind == .phone ? 4 : kind == .mail ? 7 : 0
    guard scheme > 0, typed.utf8.count > scheme else { return typed }
    let start = typed.utf8.prefix(scheme)
    guard start.elementsEqual(kind == .phone ? "tel:".utf8 : "mailto:".utf8, by: { $0.asciiLowercased == $1 }) else {
      return typed
    }
    return String(typed.dropFirst(scheme)).trimmingBlanks
  }
}
