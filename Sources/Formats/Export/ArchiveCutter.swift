/// Why an archive of Tend's can't be cut into its elements, and where.
package struct ArchiveTrouble: Error, Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    /// Something else than JSON asks for here.
    case unexpected
    /// The file ends in the middle.
    case ended
    /// An element of more than this many bytes.
    case tooLong(limit: Int)
  }

  package var kind: Kind
  /// From 1.
  package var line: Int

  package init(kind: Kind, line: Int) { (self.kind, self.line) = (kind, line) }
}

/// Cuts `{"tend": 1, "contacts": [{…}, …], …}` into its elements, fed piece by piece. It knows strings and brackets and
/// nothing else of JSON: each element is decoded by whoever takes it. Linear; keeps one element at a time.
package struct ArchiveCutter {
  private enum Place {
    case start, nextName, name, colon, value, scalar, nextElement, element, afterElement, end
  }

  private let limit: Int
  private var place = Place.start
  private var section: [UInt8] = []
  private var element: [UInt8] = []
  private var depth = 0
  private var isInString = false
  private var isEscaped = false
  private var line = 1
  private var firstLine = 1

  package init(limit: Int = 64 << 20) { self.limit = limit }

  /// Calls `each` with every element that ends in `bytes`: the section's name, the element's own bytes, and the line on
  /// which it begins. A value that is no list counts as the one element of its section.
  package mutating func feed(
    _ bytes: UnsafeBufferPointer<UInt8>,
    _ each: (_ section: String, _ element: UnsafeBufferPointer<UInt8>, _ line: Int) throws -> Void
  ) throws {
    for byte in bytes {
      try take(byte, each)
      if byte == UInt8(ascii: "\n") { line += 1 }
    }
  }

  /// Throws where the last byte fed was not the end.
  package func finish() throws(ArchiveTrouble) {
    guard place == .end else { throw ArchiveTrouble(kind: .ended, line: line) }
  }

  private mutating func take(
    _ byte: UInt8, _ each: (String, UnsafeBufferPointer<UInt8>, Int) throws -> Void
  ) throws {
    if isInString || place == .element || place == .scalar { return try takeInside(byte, each) }
    if byte == 32 || byte == 9 || byte == 10 || byte == 13 { return }
    switch (place, byte) {
    case (.start, UInt8(ascii: "{")): place = .nextName
    case (.nextName, UInt8(ascii: "\"")): (place, isInString, section) = (.name, true, [])
    case (.nextName, UInt8(ascii: "}")): place = .end
    case (.afterElement, UInt8(ascii: "}")) where depth == 0: place = .end
    case (.colon, UInt8(ascii: ":")): place = .value
    case (.value, UInt8(ascii: "[")): (place, depth) = (.nextElement, 1)
    case (.value, _): try begin(byte, .scalar, each)
    case (.nextElement, UInt8(ascii: "]")): (place, depth) = (.afterElement, 0)
    case (.afterElement, UInt8(ascii: "]")) where depth == 1: depth = 0
    case (.nextElement, _): try begin(byte, .element, each)
    case (.afterElement, UInt8(ascii: ",")): place = depth == 1 ? .nextElement : .nextName
    default: throw ArchiveTrouble(kind: .unexpected, line: line)
    }
  }

  private mutating func begin(
    _ byte: UInt8, _ place: Place, _ each: (String, UnsafeBufferPointer<UInt8>, Int) throws -> Void
  ) throws {
    (self.place, firstLine, nesting) = (place, line, 0)
    element.removeAll(keepingCapacity: true)
    try takeInside(byte, each)
  }

  private var nesting = 0

  private mutating func takeInside(
    _ byte: UInt8, _ each: (String, UnsafeBufferPointer<UInt8>, Int) throws -> Void
  ) throws {
    if place == .name {
      if byte == UInt8(ascii: "\"") { (place, isInString) = (.colon, false) } else { section.append(byte) }
      guard section.count < 100 else { throw ArchiveTrouble(kind: .unexpected, line: line) }
      return
    }
    if isInString {
      if isEscaped {
        isEscaped = false
      } else if byte == UInt8(ascii: "\\") {
        isEscaped = true
      } else if byte == UInt8(ascii: "\"") {
        isInString = false
      }
      return try append(byte)
    }
    switch byte {
    case UInt8(ascii: "\""): isInString = true
    case UInt8(ascii: "{"), UInt8(ascii: "["): nesting += 1
    case UInt8(ascii: "}"), UInt8(ascii: "]"):
      if nesting == 0 { return try end(byte, each) }
      nesting -= 1
    case UInt8(ascii: ","): if nesting == 0 { return try end(byte, each) }
    default: break
    }
    try append(byte)
  }

  private mutating func append(_ byte: UInt8) throws(ArchiveTrouble) {
    guard element.count < limit else { throw ArchiveTrouble(kind: .tooLong(limit: limit), line: firstLine) }
    element.append(byte)
  }

  /// The byte after an element: its comma, or the bracket that closes what it stands in.
  private mutating func end(
    _ byte: UInt8, _ each: (String, UnsafeBufferPointer<UInt8>, Int) throws -> Void
  ) throws {
    guard !element.isEmpty else { throw ArchiveTrouble(kind: .unexpected, line: line) }
    place = .afterElement
    while let last = element.last, last == 32 || (9...13).contains(last) { element.removeLast() }
    try element.withUnsafeBufferPointer { try each(String(decoding: section, as: UTF8.self), $0, firstLine) }
    try take(byte, each)
  }
}
