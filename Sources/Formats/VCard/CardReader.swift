package import Domain

/// Reads cards into `Particulars`. It keeps its buffers from card to card: make one and use it for a whole file.
///
/// Understands vCard 2.1, 3.0 (RFC 2426) and 4.0 (RFC 6350), and what Apple and Android add to them. Photos and all
/// that Tend has no field for are passed over; they stay in the card's bytes.
package struct CardReader {
  var tokens = CardTokens()
  /// Where in the card the last reading found what it gave.
  var trace = CardTrace()
  /// Only who rewrites a card asks which property said which item of a list.
  var isTracing = false
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
    let lists = try lists(text)
    var name = PersonName()
    if let index = trace.name { try read(tokens.properties[index], text, into: &name) }
    if let index = trace.formattedName { name.formatted = try value(tokens.properties[index], text) }
    if let index = trace.nickname { name.nickname = try firstItem(tokens.properties[index], text) }
    let birthday = try trace.birthday.flatMap { index throws(RecordProblem) in
      try date(tokens.properties[index], text)
    }
    let anniversary = try trace.anniversary.flatMap { index throws(RecordProblem) in
      try date(tokens.properties[index], text)
    }
    let uid = try trace.uid.map { index throws(RecordProblem) in try value(tokens.properties[index], text) } ?? ""
    let (tags, notes) = (try tags(text), try notes(text))
    if name.formatted.isEmpty {
      name.formatted = Self.madeName(name, lists.positions, lists.identifiers)
      if name.formatted.isEmpty, lists.addresses.isEmpty { throw .nobody }
    }
    // Made in one piece at the end: filled in bit by bit, it would be copied once more on its way out.
    return Particulars(
      name: name, identifiers: lists.identifiers, addresses: lists.addresses, positions: lists.positions,
      birthday: birthday, anniversary: anniversary, tags: tags, notes: notes, isOrganization: trace.isOrganization,
      uid: uid.isEmpty ? nil : uid, connected: nil)
  }

  private mutating func notes(_ text: CardText) throws(RecordProblem) -> [String] {
    guard !trace.noteCandidates.isEmpty else { return [] }
    var notes: [String] = []
    for index in trace.noteCandidates {
      let note = try value(tokens.properties[index], text)
      guard !note.isEmpty else { continue }
      notes.append(note)
      if isTracing { trace.notes.append(index) }
    }
    return notes
  }

  /// What stands for a missing FN: the name's parts, else organization, nickname, or whatever reaches them.
  static func madeName(of particulars: Particulars) -> String {
    madeName(particulars.name, particulars.positions, particulars.identifiers)
  }

  private static func madeName(
    _ name: PersonName, _ positions: [Position], _ identifiers: [Identifier]
  ) -> String {
    let parts = [name.prefix, name.given, name.additional, name.family, name.suffix].filter { !$0.isEmpty }
    if !parts.isEmpty { return parts.joined(separator: " ") }
    if let position = positions.first(where: { !$0.organization.isEmpty }) { return position.organization }
    return name.nickname.isEmpty ? identifiers.first?.typed ?? "" : name.nickname
  }

  /// One pass over the properties: notes which says what.
  private mutating func sortProperties(_ text: CardText) {
    ranked.removeAll(keepingCapacity: true)
    if !labels.isEmpty { labels.removeAll(keepingCapacity: true) }
    if !labelsByGroup.isEmpty { labelsByGroup.removeAll() }
    trace.clear()
    for index in tokens.properties.indices {
      // Most of a card's properties say nothing Tend has a place for, so only the others are taken out.
      let field = tokens.properties[index].field
      if field == .other { continue }
      let property = tokens.properties[index]
      switch field {
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
