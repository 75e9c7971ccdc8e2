package import Domain

/// Reads cards into `Particulars`. It keeps its buffers from card to card: make one and use it for a whole file.
///
/// Understands vCard 2.1, 3.0 (RFC 2426) and 4.0 (RFC 6350), and what Apple and Android add to them. Photos and all
/// that Tend has no field for are passed over; they stay in the card's bytes.
package struct CardReader {
  var tokens = CardTokens()
  /// Where in the card the last reading found what it gave.
  var trace = CardTrace()
  /// The properties that say a list's items, to be put in order: list, preference, place.
  var ranked: [UInt64] = []
  /// `X-ABLabel` properties.
  var labels: [Int] = []
  /// The same by the hash of their group, made when there are many.
  var labelsByGroup: [UInt64: Int] = [:]
  var letters: [UInt8] = []

  package init() {}

  /// What the card says in the fields Tend knows, identifiers ordered by kind, preferred ones first.
  ///
  /// Throws `.nobody`, `.malformed`, `.undecodable`, `.tooMany` or `.tooLong`. Linear in the card's length.
  package mutating func particulars(
    of card: UnsafeBufferPointer<UInt8>
  ) throws(RecordProblem) -> Particulars {
    guard try tokens.scan(card) else {
      let straight = CardTokens.straightened(card)
      return try straight.withUnsafeBufferPointer { bytes throws(RecordProblem) in
        _ = try tokens.scan(bytes, straightened: true)
        return try read(bytes)
      }
    }
    return try read(card)
  }

  /// Reads the card that `tokens` holds.
  mutating func read(_ card: UnsafeBufferPointer<UInt8>) throws(RecordProblem) -> Particulars {
    guard let base = card.baseAddress else { throw .nobody }
    let text = CardText(base, card.count, tokens.version)
    sortProperties(text)
    var particulars = Particulars()
    try readLists(text, into: &particulars)
    if let index = trace.name { particulars.name = try name(tokens.properties[index], text) }
    if let index = trace.formattedName { particulars.name.formatted = try value(tokens.properties[index], text) }
    if let index = trace.nickname { particulars.name.nickname = try firstItem(tokens.properties[index], text) }
    if let index = trace.birthday { particulars.birthday = try date(tokens.properties[index], text) }
    if let index = trace.anniversary { particulars.anniversary = try date(tokens.properties[index], text) }
    if let index = trace.uid {
      let uid = try value(tokens.properties[index], text)
      if !uid.isEmpty { particulars.uid = uid }
    }
    for index in trace.categories { try addTags(tokens.properties[index], text, to: &particulars.tags) }
    for index in trace.noteCandidates {
      let note = try value(tokens.properties[index], text)
      guard !note.isEmpty else { continue }
      particulars.notes.append(note)
      trace.notes.append(index)
    }
    particulars.isOrganization = trace.isOrganization
    if particulars.name.formatted.isEmpty {
      particulars.name.formatted = Self.madeName(of: particulars)
      if particulars.name.formatted.isEmpty, particulars.addresses.isEmpty { throw .nobody }
    }
    return particulars
  }

  /// What stands for a missing FN: the name's parts, else organization, nickname, or whatever reaches them.
  static func madeName(of particulars: Particulars) -> String {
    let name = particulars.name
    let parts = [name.prefix, name.given, name.additional, name.family, name.suffix].filter { !$0.isEmpty }
    if !parts.isEmpty { return parts.joined(separator: " ") }
    if let position = particulars.positions.first(where: { !$0.organization.isEmpty }) { return position.organization }
    return name.nickname.isEmpty ? particulars.identifiers.first?.typed ?? "" : name.nickname
  }

  /// One pass over the properties: notes which says what.
  private mutating func sortProperties(_ text: CardText) {
    ranked.removeAll(keepingCapacity: true)
    if !labels.isEmpty { labels.removeAll(keepingCapacity: true) }
    if !labelsByGroup.isEmpty { labelsByGroup.removeAll() }
    trace.clear()
    for index in tokens.properties.indices {
      let property = tokens.properties[index]
      switch property.field {
      case .other, .version, .agent: break
      case .mail: rank(.mail, property, index, text)
      case .phone: rank(.phone, property, index, text)
      case .url: rank(isProfile(property, text) ? .profile : .website, property, index, text)
      case .socialProfile: rank(.profile, property, index, text)
      case .messaging: rank(.handle, property, index, text)
      case .address: rank(.address, property, index, text)
      case .organization: rank(.organization, property, index, text)
      case .title: rank(.title, property, index, text)
      case .role: rank(.role, property, index, text)
      case .name: Self.take(index, for: &trace.name, property, text)
      case .formattedName: Self.take(index, for: &trace.formattedName, property, text)
      case .nickname: Self.take(index, for: &trace.nickname, property, text)
      case .birthday: Self.take(index, for: &trace.birthday, property, text)
      case .anniversary: Self.take(index, for: &trace.anniversary, property, text)
      case .uid: Self.take(index, for: &trace.uid, property, text)
      case .categories: trace.categories.append(index)
      case .note: trace.noteCandidates.append(index)
      case .label: labels.append(index)
      case .labelledDate: trace.labelledDates.append(index)
      case .kind: if says("ORG", property, text) { trace.isOrganization = true }
      case .showAs: if says("COMPANY", property, text) { trace.isOrganization = true }
      }
    }
    if trace.anniversary == nil {
      trace.anniversary = trace.labelledDates.first { isAnniversary(tokens.properties[$0], text) }
    }
  }

  /// Of properties that say one thing, the first that says anything counts.
  @inline(__always)
  private static func take(
    _ index: Int, for place: inout Int?, _ property: CardTokens.Property, _ text: CardText
  ) {
    guard place == nil else { return }
    for offset in Int(property.value)..<Int(property.end) {
      let byte = text.base[offset]
      if !byte.isBlank, !byte.isLineEnd, byte != UInt8(ascii: ";") {
        place = index
        return
      }
    }
  }

  private func says(_ word: StaticString, _ property: CardTokens.Property, _ text: CardText) -> Bool {
    guard property.marks.isEmpty else {
      let said = (try? value(property, text)) ?? ""
      return said.uppercased() == word.description
    }
    var (start, end) = (Int(property.value), Int(property.end))
    while start < end, text.base[start].isBlank { start += 1 }
    while start < end, text.base[end - 1].isBlank { end -= 1 }
    return PackedName(text.base, start, min(end, start + 17)) == PackedName(word)
  }
}
