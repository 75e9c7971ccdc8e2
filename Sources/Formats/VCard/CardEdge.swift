/// What a line means for where cards begin and end.
enum CardEdge {
  case begin, end
  /// `BEGIN` or `END` of the `VADDRESSBOOK` that some servers wrap their cards in.
  case book
  /// `AGENT:` without a value: in vCard 2.1 the card of the agent follows on the next lines.
  case agent
  case blank, other

  /// The longest line that can be an edge. Longer ones never are, so a cutter need not remember more of a line.
  static let longest = 40

  /// `line` without its line end and byte order mark.
  @inline(__always)
  init(_ line: UnsafePointer<UInt8>, _ count: Int) {
    guard count > 1 else {
      self = count == 0 ? .blank : .other
      return
    }
    // Two letters tell nearly all other lines apart; this runs for every line of a file, and again for every card's.
    switch UInt16(line[0]) << 8 | UInt16(line[1]) | 0x2020 {
    case 0x6265, 0x656E, 0x6167: self = Self.named(line, count)  // be, en, ag
    default: self = .other
    }
  }

  private static func named(_ line: UnsafePointer<UInt8>, _ count: Int) -> CardEdge {
    if let usual = usual(UnsafeRawPointer(line), count) { return usual }
    guard count <= longest else { return .other }
    var text = count
    while text > 0, line[text - 1].isBlank { text -= 1 }
    if starts(line, text, with: "AGENT") {
      let follows = text > 5 && (line[5] == UInt8(ascii: ":") || line[5] == UInt8(ascii: ";"))
      return follows && line[text - 1] == UInt8(ascii: ":") ? .agent : .other
    }
    let opens = starts(line, text, with: "BEGIN")
    guard opens || starts(line, text, with: "END") else { return .other }
    var place = opens ? 5 : 3
    while place < text, line[place].isBlank { place += 1 }
    guard place < text, line[place] == UInt8(ascii: ":") else { return .other }
    place += 1
    while place < text, line[place].isBlank { place += 1 }
    if text - place == 5, starts(line + place, 5, with: "VCARD") { return opens ? .begin : .end }
    return text - place == 12 && starts(line + place, 12, with: "VADDRESSBOOK") ? .book : .other
  }

  /// `BEGIN:VCARD` and `END:VCARD` as nearly all programs write them, compared as two overlapping words.
  @inline(__always)
  private static func usual(_ line: UnsafeRawPointer, _ count: Int) -> CardEdge? {
    func says(_ text: StaticString, at offset: Int) -> Bool {
      let (word, letters) = (line.loadUnaligned(fromByteOffset: offset, as: UInt64.self), text.utf8Start)
      return word == UnsafeRawPointer(letters).loadUnaligned(as: UInt64.self)
    }
    if count == 11, says("BEGIN:VC", at: 0), says("IN:VCARD", at: 3) { return .begin }
    if count == 9, says("END:VCAR", at: 0), says("ND:VCARD", at: 1) { return .end }
    return nil
  }

  private static func starts(_ line: UnsafePointer<UInt8>, _ count: Int, with word: StaticString) -> Bool {
    guard count >= word.utf8CodeUnitCount else { return false }
    for place in 0..<word.utf8CodeUnitCount where line[place].asciiUppercased != word.utf8Start[place] { return false }
    return true
  }
}
