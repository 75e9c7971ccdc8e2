import Domain

/// A card as offsets into its bytes: which property, which parameters, where the value lies.
///
/// The arrays are reused from card to card, so a scan allocates nothing once they have grown. Values stay as they are:
/// folded, escaped and encoded; `CardText` reads them.
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
  }

  struct Property {
    /// Where its line begins: with its group, or where it has none, its name.
    var start: UInt32
    var name: UInt32
    var nameEnd: UInt32
    var value: UInt32
    /// Where its last line ends, the line end excluded.
    var end: UInt32
    var firstParameter: UInt32
    var parameterCount: UInt32
    var field: CardField
    var marks: Marks

    var hasGroup: Bool { start != name }
  }

  struct Parameter {
    /// Empty for a bare one.
    var name: UInt32
    var nameEnd: UInt32
    var value: UInt32
    var end: UInt32
    var kind: CardParameterName
  }

  enum Version { case v21, v3, v4 }

  /// The most properties a card may have.
  static let limit = 50_000

  /// All of the card's properties in their order, `BEGIN` and `END` excluded.
  private(set) var properties: [Property] = []
  private(set) var parameters: [Parameter] = []
  private(set) var version = Version.v3

  func parameters(of property: Property) -> ArraySlice<Parameter> {
    let first = Int(property.firstParameter)
    return parameters[first..<first + Int(property.parameterCount)]
  }

  /// Reads a whole card.
  ///
  /// False where a property is folded before its colon, which offsets can't express: the caller scans `straightened`
  /// then, and says so. Linear in the card's length.
  mutating func scan(_ card: UnsafeBufferPointer<UInt8>, straightened: Bool = false) throws(RecordProblem) -> Bool {
    properties.removeAll(keepingCapacity: properties.capacity <= 1024)
    parameters.removeAll(keepingCapacity: parameters.capacity <= 4096)
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
      guard let head = head(base, position, end, card.count) else {
        if !straightened, next < card.count, base[next].isBlank { return false }
        try add(bareLine: position, end)
        position = next
        continue
      }
      if head.unclosed, !straightened, next < card.count, base[next].isBlank { return false }
      position = try add(head.property, base, card.count, lines, lineEnd: end, next: next)
    }
    return true
  }

  /// Holds no property, of a card in `version`.
  mutating func prepare(_ version: Version) {
    properties.removeAll(keepingCapacity: true)
    parameters.removeAll(keepingCapacity: true)
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
    properties.append(
      Property(
        start: UInt32(start), name: UInt32(start), nameEnd: UInt32(start), value: UInt32(start), end: UInt32(end),
        firstParameter: UInt32(parameters.count), parameterCount: 0, field: .other, marks: .bare))
  }

  private func makeRoom() throws(RecordProblem) {
    guard properties.count < Self.limit, parameters.count < Self.limit * 4 else { throw .tooMany(limit: Self.limit) }
  }

  /// Adds a property whose head has been read, with all lines of its value. Returns where the next one begins.
  private mutating func add(
    _ head: Property, _ base: UnsafePointer<UInt8>, _ count: Int, _ lines: LineEnds, lineEnd: Int, next: Int
  ) throws(RecordProblem) -> Int {
    try makeRoom()
    var property = head
    var (end, next) = (lineEnd, next)
    if property.field == .agent { (end, next) = Self.nestedCard(&property, base, count, lines, end, next) }
    while next < count {
      if !base[next].isBlank {
        guard !property.marks.isDisjoint(with: [.quotedPrintable, .base64]) else { break }
        let following = lines.line(from: next)
        let softBreak = property.marks.contains(.quotedPrintable) && end > property.value && base[end - 1] == 61
        let isMore = softBreak || Self.isLooseBase64(property, base, next, following, count)
        guard isMore, CardEdge(base + next, following.end - next) == .other else { break }
      }
      property.marks.insert(.folded)
      (end, next) = lines.line(from: next)
    }
    property.end = UInt32(end)
    properties.append(property)
    if property.field == .version { version = Self.version(base, Int(property.value), end) }
    return next
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
  /// Reads group, name and parameters of the line `start..<end`; nil where it has no colon. `unclosed` tells that a
  /// quotation mark was opened and not closed on this line.
  @inline(__always)
  private mutating func head(
    _ base: UnsafePointer<UInt8>, _ start: Int, _ end: Int, _ limit: Int
  ) -> (property: Property, unclosed: Bool)? {
    var (place, nameStart) = (start, start)
    while place < end {
      let byte = base[place]
      if byte == UInt8(ascii: ":") || byte == UInt8(ascii: ";") { break }
      place += 1
      if byte == UInt8(ascii: "."), place > start + 1 { nameStart = place }
    }
    guard place < end else { return nil }
    let (nameEnd, first) = (place, parameters.count)
    var (marks, unclosed) = (Marks(), false)
    while place < end, base[place] == UInt8(ascii: ";") {
      place = parameter(base, place + 1, end, limit, &marks, &unclosed)
      if parameters.count - first > Self.limit { break }
    }
    guard place < end, base[place] == UInt8(ascii: ":") else {
      parameters.removeLast(parameters.count - first)
      return nil
    }
    let property = Property(
      start: UInt32(start), name: UInt32(nameStart), nameEnd: UInt32(nameEnd), value: UInt32(place + 1),
      end: UInt32(end), firstParameter: UInt32(first), parameterCount: UInt32(parameters.count - first),
      field: CardField(PackedName(base, nameStart, nameEnd, limit: limit)), marks: marks)
    return (property, unclosed)
  }

  /// Reads one parameter and returns where it ends.
  @inline(__always)
  private mutating func parameter(
    _ base: UnsafePointer<UInt8>, _ start: Int, _ end: Int, _ limit: Int, _ marks: inout Marks, _ unclosed: inout Bool
  ) -> Int {
    var (place, equals) = (start, -1)
    while place < end {
      let byte = base[place]
      if byte == UInt8(ascii: ";") || byte == UInt8(ascii: ":") { break }
      if byte == UInt8(ascii: "\""), !unclosed {
        let closing = LineEnds.position(of: byte, in: base, from: place + 1, to: end)
        if closing < end { place = closing } else { unclosed = true }
      } else if equals < 0, byte == UInt8(ascii: "=") {
        equals = place
      }
      place += 1
    }
    let isBare = equals < 0
    let (value, kind) =
      isBare ? (start, .bare) : (equals + 1, CardParameterName(PackedName(base, start, equals, limit: limit)))
    switch kind {
    case .bare where place > start: Self.mark(encoding: base[start].asciiUppercased, place - start, &marks)
    case .encoding where place > value:
      Self.mark(encoding: base[value].asciiUppercased, base[value].asciiUppercased == 81 ? 16 : 6, &marks)
    case .charset: marks.insert(.charset)
    default: break
    }
    parameters.append(
      Parameter(
        name: UInt32(start), nameEnd: UInt32(isBare ? start : equals), value: UInt32(value), end: UInt32(place),
        kind: kind))
    return place
  }

  /// Encodings are told apart by first letter and length: `QUOTED-PRINTABLE`, `BASE64`, `B`; 2.1 has types beside them
  /// (`BBS`, `QUICKTIME`).
  private static func mark(encoding first: UInt8, _ count: Int, _ marks: inout Marks) {
    if first == UInt8(ascii: "Q"), count == 16 { marks.insert(.quotedPrintable) }
    if first == UInt8(ascii: "B"), count == 6 || count == 1 { marks.insert(.base64) }
  }
}
