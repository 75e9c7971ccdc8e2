/// One word or mark of a line, with the place it was typed at.
struct Token: Hashable, Sendable {
  enum Kind: Sendable {
    case word, comma, colon, question
    /// Ends a clause: `;`, a line end.
    case semicolon
    /// Ends a sentence: `.` or `!` before a space.
    case stop
    /// Quotes, brackets and dashes: kept in texts, overlooked by grammar.
    case other
  }

  var kind: Kind
  /// Bytes of the line.
  var range: Range<Int>
  /// Lower case, with a plain apostrophe.
  var folded: String
  var startsUpper: Bool
  /// Part of a name here, whatever else the word may mean: "Two" in "Leap Two".
  var isNamed = false

  var isMark: Bool { kind != .word }
}

/// Cuts a line into tokens. Linear in its length.
struct Tokenizer {
  private let bytes: [UInt8]
  private let abbreviations: Set<String>
  private var tokens: [Token] = []

  static func tokens(of bytes: [UInt8], abbreviations: Set<String>) -> [Token] {
    var tokenizer = Tokenizer(bytes: bytes, abbreviations: abbreviations)
    tokenizer.run()
    return tokenizer.tokens
  }

  private init(bytes: [UInt8], abbreviations: Set<String>) {
    (self.bytes, self.abbreviations) = (bytes, abbreviations)
    tokens.reserveCapacity(bytes.count / 4)
  }

  private mutating func run() {
    var index = 0
    while index < bytes.count {
      if Self.isSpace(bytes[index]) {
        if bytes[index] == UInt8(ascii: "\n") { add(.semicolon, index..<index + 1) }
        index += 1
        continue
      }
      var end = index
      while end < bytes.count, !Self.isSpace(bytes[end]) { end += 1 }
      cut(index, end)
      index = end
    }
  }

  static func isSpace(_ byte: UInt8) -> Bool { byte == 32 || (9...13).contains(byte) || byte == 0 }

  /// One run without spaces: its marks at both ends, and what stands between them.
  private mutating func cut(_ start: Int, _ end: Int) {
    var (first, last) = (start, end)
    while first < last, let width = quoteWidth(at: first) {
      add(.other, first..<first + width)
      first += width
    }
    var trailing: [(Token.Kind, Range<Int>)] = []
    while first < last {
      if let width = quoteWidth(endingAt: last, from: first) {
        trailing.append((.other, last - width..<last))
        last -= width
      } else if let kind = markAtEnd(first, last) {
        trailing.append((kind, last - 1..<last))
        last -= 1
      } else {
        break
      }
    }
    cutInside(first, last)
    for (kind, range) in trailing.reversed() { add(kind, range) }
  }

  private func markAtEnd(_ first: Int, _ last: Int) -> Token.Kind? {
    switch bytes[last - 1] {
    case UInt8(ascii: ","): return .comma
    case UInt8(ascii: ";"): return .semicolon
    case UInt8(ascii: ":"): return .colon
    case UInt8(ascii: "?"): return .question
    case UInt8(ascii: "!"): return .stop
    case UInt8(ascii: "."): return isAbbreviated(first, last) ? nil : .stop
    default: return nil
    }
  }

  /// `Dr.`, `J.` and `12.3.` keep their full stop.
  private func isAbbreviated(_ first: Int, _ last: Int) -> Bool {
    let body = bytes[first..<last - 1]
    if body.count == 1, let byte = body.first, Self.isLetter(byte) { return true }
    if body.contains(UInt8(ascii: ".")), body.allSatisfy({ (48...57).contains($0) || $0 == UInt8(ascii: ".") }) {
      return true
    }
    return body.count <= 6 && abbreviations.contains(fold(first..<last - 1))
  }

  private mutating func cutInside(_ first: Int, _ last: Int) {
    guard first < last else { return }
    let body = bytes[first..<last]
    let isAddress = body.contains(UInt8(ascii: "@")) && body.count > 1 || body.contains(UInt8(ascii: "/"))
    var start = first
    for index in first..<last {
      let byte = bytes[index]
      let isBetween = index > first && index < last - 1
      switch byte {
      case UInt8(ascii: ";"):
        addWord(start..<index)
        add(.semicolon, index..<index + 1)
        start = index + 1
      case UInt8(ascii: ",") where !(isBetween && Self.isDigit(bytes[index - 1]) && Self.isDigit(bytes[index + 1])):
        addWord(start..<index)
        add(.comma, index..<index + 1)
        start = index + 1
      case UInt8(ascii: "&"), UInt8(ascii: "+"):
        guard isBetween, !isAddress, !Self.isDigit(bytes[index + 1]) else { continue }
        addWord(start..<index)
        addWord(index..<index + 1)
        start = index + 1
      default: continue
      }
    }
    addWord(start..<last)
  }

  private mutating func addWord(_ range: Range<Int>) {
    guard !range.isEmpty else { return }
    let isDash = bytes[range].allSatisfy { $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "*") } || isLongDash(range)
    add(isDash ? .other : .word, range)
  }

  private func isLongDash(_ range: Range<Int>) -> Bool {
    range.count == 3 && bytes[range.lowerBound] == 0xE2 && bytes[range.lowerBound + 1] == 0x80
      && (0x93...0x94).contains(bytes[range.lowerBound + 2])
  }

  private mutating func add(_ kind: Token.Kind, _ range: Range<Int>) {
    let isUpper = (65...90).contains(bytes[range.lowerBound]) || bytes[range.lowerBound] >= 0xC3
    tokens.append(Token(kind: kind, range: range, folded: fold(range), startsUpper: isUpper))
  }

  private func fold(_ range: Range<Int>) -> String {
    let slice = bytes[range]
    if slice.allSatisfy({ $0 < 0x80 }) {
      return String(decoding: slice.map { (65...90).contains($0) ? $0 + 32 : $0 }, as: UTF8.self)
    }
    let text = String(decoding: slice, as: UTF8.self).lowercased()
    return String(text.map { $0 == "\u{2019}" ? "'" : $0 })
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (48...57).contains(byte) }
  private static func isLetter(_ byte: UInt8) -> Bool { (65...90).contains(byte) || (97...122).contains(byte) }

  private func quoteWidth(at index: Int) -> Int? {
    switch bytes[index] {
    case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "("), UInt8(ascii: "["): return 1
    case 0xE2: return isCurlyQuote(index) ? 3 : nil
    default: return nil
    }
  }

  private func quoteWidth(endingAt end: Int, from first: Int) -> Int? {
    switch bytes[end - 1] {
    case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: ")"), UInt8(ascii: "]"): return 1
    default: return end - 3 >= first && isCurlyQuote(end - 3) ? 3 : nil
    }
  }

  /// U+2018 to U+201F.
  private func isCurlyQuote(_ index: Int) -> Bool {
    index + 2 < bytes.count && bytes[index] == 0xE2 && bytes[index + 1] == 0x80
      && (0x98...0x9F).contains(bytes[index + 2])
  }
}
