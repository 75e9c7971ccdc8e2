import Domain

extension CardReader {
  /// What the source called an address: the `X-ABLabel` of its group, else its types in lower case, without those that
  /// say only how it is preferred or carried.
  @inline(__always)
  mutating func label(of property: CardTokens.Property, _ text: CardText) throws(RecordProblem) -> String {
    if property.hasGroup, let label = labelProperty(of: property, text) {
      return Self.unwrapped(try text.value(of: tokens.properties[label]))
    }
    if property.types.isPlain { return property.types.label?.label ?? "" }
    return spelledLabel(of: property, text)
  }

  private mutating func spelledLabel(of property: CardTokens.Property, _ text: CardText) -> String {
    if !letters.isEmpty { letters.removeAll(keepingCapacity: true) }
    CardTokens.forEachParameter(of: property, in: text.base, limit: text.limit) { parameter in
      guard parameter.kind == .type || parameter.kind == .bare else { return }
      Self.forEachWord(text, Int(parameter.value), Int(parameter.end)) { first, last in
        let word = PackedName(text.base, first, min(last, first + 17))
        guard !Self.isNoise(word) else { return }
        if !letters.isEmpty { letters.append(32) }
        if word == PackedName("MOBILE") { return letters.append(contentsOf: "cell".utf8) }
        for offset in first..<last where text.base[offset] != 0 { letters.append(text.base[offset].asciiLowercased) }
      }
    }
    if letters.contains(UInt8(ascii: "^")) { letters = CardParameterText.read(letters) }
    return letters.isEmpty ? "" : Self.unwrapped(String(decoding: letters, as: UTF8.self))
  }

  /// Calls `each` with the words of a list of types, quotation marks and blanks taken off.
  @inline(__always)
  static func forEachWord(_ text: CardText, _ start: Int, _ end: Int, _ each: (Int, Int) -> Void) {
    var place = start
    while place < end {
      var stop = place
      while stop < end, text.base[stop] != UInt8(ascii: ",") { stop += 1 }
      var (first, last) = (place, stop)
      while first < last, text.base[first] == UInt8(ascii: "\"") || text.base[first].isBlank { first += 1 }
      while first < last, text.base[last - 1] == UInt8(ascii: "\"") || text.base[last - 1].isBlank { last -= 1 }
      if first < last { each(first, last) }
      place = stop + 1
    }
  }

  /// Types that do not say whose or what an address is.
  static func isNoise(_ word: PackedName) -> Bool {
    switch word.count {
    case 3: word == PackedName("DOM") || word == PackedName("MSG")
    case 4: word == PackedName("PREF") || word == PackedName("INTL") || word == PackedName("TEXT")
    case 5: word == PackedName("VOICE")
    case 6: word == PackedName("POSTAL") || word == PackedName("PARCEL") || word == PackedName("BASE64")
    case 8: word == PackedName("INTERNET")
    case 16: word == PackedName("QUOTED-PRINTABLE")
    default: false
    }
  }

  /// Apple's built-in labels come as `_$!<HomePage>!$_`.
  static func unwrapped(_ label: String) -> String {
    guard label.utf8.count > 8, label.hasPrefix("_$!<"), label.hasSuffix(">!$_") else { return label }
    return String(label.dropFirst(4).dropLast(4))
  }

  func isAnniversary(_ property: CardTokens.Property, _ text: CardText) -> Bool {
    guard property.hasGroup else { return false }
    for label in labels where Self.sameGroup(tokens.properties[label], property, text) {
      let name = Self.unwrapped((try? text.value(of: tokens.properties[label])) ?? "")
      return name.lowercased() == "anniversary"
    }
    return false
  }

  // MARK: Groups

  /// The first `X-ABLabel` of the group that a property is in.
  func labelProperty(of property: CardTokens.Property, _ text: CardText) -> Int? {
    guard !labels.isEmpty else { return nil }
    let properties = tokens.properties
    guard labelsByGroup.isEmpty else {
      let found = labelsByGroup[groupHash(property, text)]
      return found.flatMap { Self.sameGroup(properties[$0], property, text) ? $0 : nil }
    }
    return labels.first { Self.sameGroup(properties[$0], property, text) }
  }

  mutating func indexLabels(_ text: CardText) {
    for label in labels where tokens.properties[label].hasGroup {
      let key = groupHash(tokens.properties[label], text)
      if labelsByGroup[key] == nil { labelsByGroup[key] = label }
    }
  }

  /// Groups compare without regard to case (RFC 6350 section 3.3).
  static func sameGroup(_ one: CardTokens.Property, _ other: CardTokens.Property, _ text: CardText) -> Bool {
    let count = Int(one.name - one.start)
    guard count > 0, count == Int(other.name - other.start) else { return false }
    let (first, second) = (text.base + Int(one.start), text.base + Int(other.start))
    for place in 0..<count where first[place].asciiLowercased != second[place].asciiLowercased { return false }
    return true
  }

  /// FNV-1a of the group's name.
  func groupHash(_ property: CardTokens.Property, _ text: CardText) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for place in Int(property.start)..<Int(property.name) {
      hash = (hash ^ UInt64(text.base[place].asciiLowercased)) &* 0x0000_0100_0000_01B3
    }
    return hash
  }
}
