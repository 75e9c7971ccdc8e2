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
    var particulars = Particulars()
    if try tokens.scan(card) {
      try read(card, into: &particulars)
    } else {
      try readStraightened(card, into: &particulars)
    }
    return particulars
  }

  private mutating func readStraightened(
    _ card: UnsafeBufferPointer<UInt8>, into particulars: inout Particulars
  ) throws(RecordProblem) {
    let straight = CardTokens.straightened(card)
    try straight.withUnsafeBufferPointer { bytes throws(RecordProblem) in
      _ = try tokens.scan(bytes, straightened: true)
      try read(bytes, into: &particulars)
    }
  }

  /// Reads the card that `tokens` holds into particulars that are empty: filled in where they stay, none of their many
  /// texts is counted twice.
  mutating func read(
    _ card: UnsafeBufferPointer<UInt8>, into particulars: inout Particulars
  ) throws(RecordProblem) {
    guard let base = card.baseAddress else { throw .nobody }
    let text = CardText(base, card.count, tokens.version)
    sortProperties(text)
    try readLists(text, into: &particulars)
    if let index = trace.name { try text.read(tokens.properties[index], into: &particulars.name) }
    if let index = trace.formattedName { particulars.name.formatted = try text.value(of: tokens.properties[index]) }
    if let index = trace.nickname { particulars.name.nickname = try text.firstItem(of: tokens.properties[index]) }
    if let index = trace.birthday { particulars.birthday = try text.date(of: tokens.properties[index]) }
    if let index = trace.anniversary { particulars.anniversary = try text.date(of: tokens.properties[index]) }
    if let index = trace.uid {
      let uid = try text.value(of: tokens.properties[index])
      if !uid.isEmpty { particulars.uid = uid }
    }
    particulars.isOrganization = trace.isOrganization
    if particulars.name.formatted.isEmpty {
      particulars.name.formatted = Self.madeName(of: particulars)
      if particulars.name.formatted.isEmpty, particulars.addresses.isEmpty { throw .nobody }
    }
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
      // Most of a card's properties say nothing Tend has a place for, so only the others are taken out.
      let field = tokens.properties[index].field
      if field == .other { continue }
      if let list = List(field) {
        rank(list, index, text)
        continue
      }
      let property = tokens.properties[index]
      switch field {
      case .name: Self.take(index, for: &trace.name, property, text)
      case .formattedName: Self.take(index, for: &trace.formattedName, property, text)
      case .nickname: Self.take(index, for: &trace.nickname, property, text)
      case .birthday: Self.take(index, for: &trace.birthday, property, text)
      case .anniversary: Self.take(index, for: &trace.anniversary, property, text)
      case .uid: Self.take(index, for: &trace.uid, property, text)
      case .label: labels.append(index)
      case .labelledDate: trace.labelledDates.append(index)
      case .kind: if Self.says("ORG", property, text) { trace.isOrganization = true }
      case .showAs: if Self.says("COMPANY", property, text) { trace.isOrganization = true }
      default: break
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

  private static func says(_ word: StaticString, _ property: CardTokens.Property, _ text: CardText) -> Bool {
    guard property.marks.isEmpty else {
      let said = (try? text.value(of: property)) ?? ""
      return said.uppercased() == word.description
    }
    var (start, end) = (Int(property.value), Int(property.end))
    while start < end, text.base[start].isBlank { start += 1 }
    while start < end, text.base[end - 1].isBlank { end -= 1 }
    return PackedName(text.base, start, min(end, start + 17)) == PackedName(word)
  }
}
