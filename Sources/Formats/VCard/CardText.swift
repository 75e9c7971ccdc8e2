import Domain

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Reads values of one card as text: unfolds, decodes, unescapes, in this order, straight from the card's bytes.
///
/// It holds places and no text of its own, so that handing it on counts no references: it goes into every value.
struct CardText {
  let base: UnsafePointer<UInt8>
  /// Where the card's bytes end.
  let limit: Int
  let version: CardTokens.Version
  /// Zero bytes are dropped: no store takes them in a text.
  private let hasZero: Bool
  /// The whole card is UTF-8, so every value of it is.
  private let isUTF8: Bool
  /// The value's marks, and where the name of its character set lies, if one is declared.
  var marks: CardTokens.Marks = []
  var charset = CardTokens.Place()

  init(_ base: UnsafePointer<UInt8>, _ count: Int, _ version: CardTokens.Version) {
    (self.base, limit, self.version) = (base, count, version)
    hasZero = memchr(base, 0, count) != nil
    isUTF8 = WellFormedText.isUTF8(base, count)
  }

  /// The text of `start..<end`, surrounding blanks taken off.
  ///
  /// A declared character set that is unknown, or not that of the bytes, is `.undecodable` unless they are UTF-8. Where
  /// none is declared and the bytes are not UTF-8, they are read as windows-1252, so that nobody is lost.
  func text(_ start: Int, _ end: Int) throws(RecordProblem) -> String {
    var (start, end) = trimmed(start, end)
    if marks.contains(.folded) {
      // Blanks may go on behind a fold, and it is the unfolded text that has none around it.
      while start < end, base[start].isBlank || base[start].isLineEnd { start += 1 }
      while start < end, base[end - 1].isBlank || base[end - 1].isLineEnd { end -= 1 }
    }
    guard start < end else { return "" }
    guard marks.isEmpty, !hasZero else { return try unwrapped(start, end) }
    // Near the card's end there is no room to look at sixteen bytes at once.
    guard max(end, start &+ 16) <= limit else { return try unwrapped(start, end) }
    let contents = WellFormedText.contents(base + start, end &- start)
    if contents.hasBackslash { return try unwrapped(start, end) }
    let bytes = UnsafeBufferPointer(start: base + start, count: end &- start)
    return isUTF8 ? WellFormedText.text(bytes, isASCII: contents.isASCII) : Self.mended(bytes)
  }

  /// Without the blanks around it.
  @inline(__always)
  func trimmed(_ start: Int, _ end: Int) -> (start: Int, end: Int) {
    var (start, end) = (start, end)
    while start < end, base[start].isBlank { start &+= 1 }
    while start < end, base[end &- 1].isBlank { end &-= 1 }
    return (start, end)
  }

  /// Whether the bytes of `start..<end` are the text itself: not folded, encoded or escaped.
  @inline(__always)
  func isPlain(_ start: Int, _ end: Int) -> Bool {
    marks.isEmpty && !hasZero && ByteSearch.first(of: 92, in: base, from: start, to: end, limit: limit) == end
  }

  /// Calls `each` with the parts of `start..<end` between unescaped separators, until it answers false.
  @inline(__always)
  func parts(
    _ start: Int, _ end: Int, by separator: UInt8, _ each: (Int, Int) throws(RecordProblem) -> Bool
  ) throws(RecordProblem) {
    var (place, first) = (start, start)
    while true {
      place = ByteSearch.first(of: separator, 92, in: base, from: place, to: end, limit: limit)
      guard place < end else { break }
      if base[place] == separator {
        guard try each(first, place) else { return }
        first = place &+ 1
      } else {
        // In 2.1 a backslash escapes the semicolon alone; elsewhere whatever follows, also behind a fold.
        var next = place + 1
        while next < end, base[next].isLineEnd || (base[next].isBlank && base[next - 1].isLineEnd) { next += 1 }
        if next < end, version != .v21 || base[next] == UInt8(ascii: ";") { place = next }
      }
      place &+= 1
    }
    _ = try each(first, end)
  }

  private func unwrapped(_ start: Int, _ end: Int) throws(RecordProblem) -> String {
    let text: String? = withUnsafeTemporaryAllocation(of: UInt8.self, capacity: end - start) { output in
      let count = plain(start, end, unescape: true, into: output.baseAddress!)
      let bytes = UnsafeBufferPointer(start: output.baseAddress, count: count)
      if isUTF8, !marks.contains(.quotedPrintable) {
        let isASCII = count > 15 && WellFormedText.contents(bytes.baseAddress!, count).isASCII
        return WellFormedText.text(bytes, isASCII: isASCII)
      }
      guard !charset.isEmpty else { return Self.mended(bytes) }
      if isUTF8Name(charset) { return String(validating: bytes, as: UTF8.self) }
      return Charset.decode(bytes, as: charsetName(charset)) ?? String(validating: bytes, as: UTF8.self)
    }
    guard let text else { throw .undecodable(charset: charset.isEmpty ? "" : charsetName(charset)) }
    return text
  }

  /// The name of a character set as a parameter declares it.
  func charsetName(_ place: CardTokens.Place) -> String { unquoted(place).trimmingBlanks }

  /// By far the most frequent one, told without making a text of it.
  func isUTF8Name(_ place: CardTokens.Place) -> Bool {
    PackedName(base, Int(place.start), Int(place.end), limit: limit) == PackedName("UTF-8")
  }

  /// A parameter's value without quotation marks, RFC 6868's escapes resolved.
  func unquoted(_ place: CardTokens.Place) -> String {
    let bytes = UnsafeBufferPointer(start: base + Int(place.start), count: Int(place.end - place.start))
    return String(decoding: CardParameterText.read(bytes), as: UTF8.self)
  }

  /// Writes the value's bytes without folds and encoding, and where wanted without escapes. Never longer than the range.
  func plain(_ start: Int, _ end: Int, unescape: Bool, into output: UnsafeMutablePointer<UInt8>) -> Int {
    let quotedPrintable = marks.contains(.quotedPrintable)
    let encoding = quotedPrintable ? UInt8(ascii: "=") : 92
    var (place, count) = (start, 0)
    func skipFold() {
      place += base[place] == 13 && place + 1 < end && base[place + 1] == 10 ? 2 : 1
      if version != .v21, place < end, base[place].isBlank { place += 1 }
    }
    while place < end {
      if !hasZero {
        // What lies between folds, escapes and encoded bytes is copied in one piece.
        let stop = ByteSearch.first(of: 10, 13, 92, encoding, in: base, from: place, to: end, limit: limit)
        (output + count).update(from: base + place, count: stop &- place)
        (place, count) = (stop, count &+ stop &- place)
        guard place < end else { break }
      }
      let byte = base[place]
      if byte.isLineEnd {
        skipFold()
      } else if quotedPrintable, byte == UInt8(ascii: "=") {
        let unit = QuotedPrintable.unit(base, place, end)
        if let decoded = unit.byte, decoded != 0 {
          output[count] = decoded
          count += 1
        }
        place = unit.next
      } else if unescape, byte == 92 {
        place += 1
        while place < end, base[place].isLineEnd { skipFold() }
        let escaped = place < end ? Self.unescaped(base[place], version) : nil
        output[count] = escaped ?? byte
        count += 1
        if escaped != nil { place += 1 }
      } else {
        if byte != 0 {
          output[count] = byte
          count += 1
        }
        place += 1
      }
    }
    return quotedPrintable ? Self.withoutReturns(output, count) : count
  }

  private static func unescaped(_ byte: UInt8, _ version: CardTokens.Version) -> UInt8? {
    switch byte {
    case UInt8(ascii: ";"): byte
    case _ where version == .v21: nil
    case UInt8(ascii: ","), UInt8(ascii: ":"), 92: byte
    case UInt8(ascii: "n"), UInt8(ascii: "N"): 10
    default: nil
    }
  }

  /// Encoded line ends are CRLF; in a text they are LF.
  private static func withoutReturns(_ bytes: UnsafeMutablePointer<UInt8>, _ count: Int) -> Int {
    var kept = 0
    for place in 0..<count where !(bytes[place] == 13 && place + 1 < count && bytes[place + 1] == 10) {
      bytes[kept] = bytes[place]
      kept += 1
    }
    return kept
  }

  /// Bytes that may not be UTF-8, though nothing else was declared. A text with a whole UTF-8 sequence in it is damaged
  /// UTF-8 and is repaired; any other is windows-1252, what most old programs on most old machines wrote.
  private static func mended(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
    guard let base = bytes.baseAddress else { return "" }
    if WellFormedText.isUTF8(base, bytes.count) { return String(decoding: bytes, as: UTF8.self) }
    var place = 0
    while place + 1 < bytes.count {
      if bytes[place] >= 0xC2, bytes[place] < 0xF5 {
        let length = bytes[place] < 0xE0 ? 2 : bytes[place] < 0xF0 ? 3 : 4
        if place + length <= bytes.count, WellFormedText.isUTF8(base + place, length) {
          return String(decoding: bytes, as: UTF8.self)
        }
      }
      place += 1
    }
    if let text = Charset.decode(bytes, as: "WINDOWS-1252") { return text }
    return String(String.UnicodeScalarView(bytes.map { Unicode.Scalar($0) }))
  }
}
