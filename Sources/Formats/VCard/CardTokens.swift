import Domain

/// A card as offsets into its bytes: which property, which parameters, where the value lies.
///
/// The array is reused from card to card, so a scan allocates nothing once it has grown. Parameters are looked at for
/// what they say of the value, and read anew where one wants them; values stay as they are: folded, escaped and encoded.
/// `CardText` reads them.
struct CardTokens {
  struct Marks: OptionSet {
    let rawValue: UInt8
    /// Spread over several lines.
    static let folded = Marks(rawValue: 1)
    static let quotedPrintable = Marks(rawValue: 2)
    static let base64 = Marks(rawValue: 4)
    /// Declares a character set.
    static let charset = Marks(rawValue: 8)
    /// A line without a colon: no property, but kept.
    static let bare = Marks(rawValue: 16)
    /// The value is a whole card (vCard 2.1 AGENT).
    static let nested = Marks(rawValue: 32)
    /// A quotation mark was opened and not closed on the property's first line.
    static let unclosed = Marks(rawValue: 64)
  }

  struct Property {
    /// Where its line begins: with its group, or where it has none, its name.
    var start: UInt32
    var name: UInt32
    var nameEnd: UInt32
    var value: UInt32
    /// Where its last line ends, the line end excluded.
    var end: UInt32
    var field: CardField
    var marks: Marks
    var types = CardTypes()

    var hasGroup: Bool { start != name }
    /// The value's bytes are not its text, escapes aside.
    var isEncoded: Bool { !marks.isDisjoint(with: [.folded, .quotedPrintable, .base64, .charset]) }
  }

  struct Parameter {
    /// Empty for a bare one.
    var name: UInt32
    var nameEnd: UInt32
    var value: UInt32
    var end: UInt32
    var kind: CardParameterName

    var valuePlace: Place { Place(start: value, end: end) }
  }

  /// Where bytes lie.
  struct Place {
    var start: UInt32 = 0
    var end: UInt32 = 0

    var isEmpty: Bool { start == end }
  }

  enum Version { case v21, v3, v4 }

  /// The most properties a card may have.
  static let limit = 50_000

  /// All of the card's properties in their order, `BEGIN` and `END` excluded.
  private(set) var properties: [Property] = []
  private(set) var version = Version.v3

  /// Reads a whole card.
  ///
  /// False where a property is folded before its colon, which offsets can't express: the caller scans `straightened`
  /// then, and says so. Linear in the card's length.
  mutating func scan(_ card: UnsafeBufferPointer<UInt8>, straightened: Bool = false) throws(RecordProblem) -> Bool {
    if properties.capacity > 1024 { properties = [] } else { properties.removeLast(properties.count) }
    version = .v3
    guard card.count < Int(UInt32.max) else { throw .tooLong(limit: Int(UInt32.max)) }
    guard let base = card.baseAddress else { throw .nobody }
    let lines = LineEnds(base, card.count)
    var position = try Self.opening(card, lines)
    while position < card.count {
      let (end, next) = lines.line(from: position)
      // A blank here continues an empty line, so it says nothing.
      while position < end, base[position].isBlank { position += 1 }
      if end == position {
        position = next
        continue
      }
      switch CardEdge(base + position, end - position) {
      case .end, .begin, .book: return true
      default: break
      }
      let isFolded = next < card.count && base[next].isBlank
      guard var property = Self.head(base, position, end, card.count) else {
        if isFolded, !straightened { return false }
        try add(bareLine: position, end)
        position = next
        continue
      }
      if isFolded, property.marks.contains(.unclosed), !straightened { return false }
      position = next
      // Nearly all properties are one line, and this is the loop that every card goes through.
      if isFolded || property.field == .agent || !property.marks.isDisjoint(with: [.quotedPrintable, .base64]) {
        // Taken and given back by value: `property` then never leaves the registers on the common way.
        (property, position) = Self.extended(property, base, card.count, lines, next: next)
      }
      try makeRoom()
      properties.append(property)
      if property.field == .version { version = Self.version(base, Int(property.value), Int(property.end)) }
    }
    return true
  }

  /// Holds no property, of a card in `version`.
  mutating func prepare(_ version: Version) {
    properties.removeAll(keepingCapacity: true)
    self.version = version
  }

  /// Where the line after `BEGIN:VCARD` begins.
  private static func opening(
    _ card: UnsafeBufferPointer<UInt8>, _ lines: LineEnds
  ) throws(RecordProblem) -> Int {
    var position = 0
    let base = card.baseAddress!
    if card.count >= 3, base[0] == 0xEF, base[1] == 0xBB, base[2] == 0xBF { position = 3 }
    while position < card.count {
      let (end, next) = lines.line(from: position)
      switch CardEdge(base + position, end - position) {
      case .begin: return next
      case .blank: position = next
      default:
        let found = UnsafeBufferPointer(start: base + position, count: min(40, end - position))
        throw .malformed(found: String(decoding: found, as: UTF8.self))
      }
    }
    throw .nobody
  }

  private mutating func add(bareLine start: Int, _ end: Int) throws(RecordProblem) {
    try makeRoom()
    let place = UInt32(place: start)
    properties.append(
      Property(
        start: place, name: place, nameEnd: place, value: place, end: UInt32(place: end), field: .other, marks: .bare))
  }

  private func makeRoom() throws(RecordProblem) {
    guard properties.count < Self.limit else { throw .tooMany(limit: Self.limit) }
  }

  /// A property that ends with its first line, and the other lines of its value with it; and where the next one begins.
  private static func extended(
    _ firstLine: Property, _ base: UnsafePointer<UInt8>, _ count: Int, _ lines: LineEnds, next: Int
  ) -> (Property, next: Int) {
    var (property, end, next) = (firstLine, Int(firstLine.end), next)
    if property.field == .agent { (end, next) = nestedCard(&property, base, count, lines, end, next) }
    while next < count {
      if !base[next].isBlank {
        guard !property.marks.isDisjoint(with: [.quotedPrintable, .base64]) else { break }
        let following = lines.line(from: next)
        let softBreak = property.marks.contains(.quotedPrintable) && end > property.value && base[end - 1] == 61
        let isMore = softBreak || isLooseBase64(property, base, next, following, count)
        guard isMore, CardEdge(base + next, following.end - next) == .other else { break }
      }
      property.marks.insert(.folded)
      (end, next) = lines.line(from: next)
    }
    property.end = UInt32(place: end)
    return (property, next)
  }

  /// A line of base64 that its writer forgot to indent: nothing but base64's letters, and not the folded beginning of a
  /// property.
  private static func isLooseBase64(
    _ property: Property, _ base: UnsafePointer<UInt8>, _ start: Int, _ line: (end: Int, next: Int), _ count: Int
  ) -> Bool {
    guard property.marks.contains(.base64), line.end > start else { return false }
    if line.next < count, base[line.next].isBlank { return false }
    for place in start..<line.end {
      switch base[place] {
      case 65...90, 97...122, 48...57, UInt8(ascii: "+"), UInt8(ascii: "/"), UInt8(ascii: "="): continue
      default: return false
      }
    }
    return true
  }

  /// Takes the card that follows an `AGENT:` line into the property's value.
  private static func nestedCard(
    _ property: inout Property, _ base: UnsafePointer<UInt8>, _ count: Int, _ lines: LineEnds, _ lineEnd: Int,
    _ following: Int
  ) -> (end: Int, next: Int) {
    guard (Int(property.value)..<lineEnd).allSatisfy({ base[$0].isBlank }) else { return (lineEnd, following) }
    var (position, depth, agentFollows) = (following, 0, true)
    while position < count {
      let (end, next) = lines.line(from: position)
      switch CardEdge(base + position, end - position) {
      case .blank: break
      case .begin where agentFollows: (depth, agentFollows) = (depth + 1, false)
      case .end where depth > 0:
        (depth, agentFollows) = (depth - 1, false)
        if depth == 0 {
          property.marks.insert(.nested)
          return (end, next)
        }
      case .agent where depth > 0: agentFollows = true
      case .begin, .end, .book: return (lineEnd, following)
      default:
        if depth == 0 { return (lineEnd, following) }
        agentFollows = false
      }
      position = next
    }
    return (lineEnd, following)
  }

  private static func version(_ base: UnsafePointer<UInt8>, _ start: Int, _ end: Int) -> Version {
    var place = start
    while place < end, base[place].isBlank || base[place].isLineEnd { place += 1 }
    guard place < end else { return .v3 }
    return base[place] == UInt8(ascii: "2") ? .v21 : base[place] == UInt8(ascii: "4") ? .v4 : .v3
  }
}

extension CardTokens {
  /// Reads group, name and parameters of the line `start..<end`; nil where it has no colon.
  @inline(__always)
  private static func head(
    _ base: UnsafePointer<UInt8>, _ start: Int, _ end: Int, _ limit: Int
  ) -> Property? {
    var (place, nameStart) = (start, start)
    while true {
      place = ByteSearch.first(
        of: UInt8(ascii: ":"), UInt8(ascii: ";"), UInt8(ascii: "."), in: base, from: place, to: end, limit: limit)
      guard place < end else { return nil }
      guard base[place] == UInt8(ascii: ".") else { break }
      place &+= 1
      if place > start &+ 1 { nameStart = place }
    }
    let nameEnd = place
    var (marks, types) = (Marks(), CardTypes())
    if base[place] == UInt8(ascii: ";") {
      (place, marks, types) = readParameters(base, place, end, limit)
      guard place < end, base[place] == UInt8(ascii: ":") else { return nil }
    }
    return Property(
      start: UInt32(place: start), name: UInt32(place: nameStart), nameEnd: UInt32(place: nameEnd),
      value: UInt32(place: place &+ 1), end: UInt32(place: end),
      field: CardField(PackedName(base, nameStart, nameEnd, limit: limit)), marks: marks, types: types)
  }

  /// Reads the parameters that begin with the semicolon at `start`. Returns where they end and what they say of the value.
  private static func readParameters(
    _ base: UnsafePointer<UInt8>, _ start: Int, _ end: Int, _ limit: Int
  ) -> (end: Int, marks: Marks, types: CardTypes) {
    var (place, marks, types) = (start, Marks(), CardTypes())
    while place < end, base[place] == UInt8(ascii: ";") {
      place = Int(parameter(base, place &+ 1, end, limit, &marks, &types).end)
    }
    return (place, marks, types)
  }
}

extension UInt32 {
  /// A place as the tokens hold it. `scan` has refused cards that are longer.
  @inline(__always)
  init(place: Int) { self.init(truncatingIfNeeded: place) }
}
