/// Turns a stream of text in UTF-8, UTF-16 or windows-1252 into UTF-8 without a mark of byte order, piece by piece.
///
/// UTF-8 passes through uncopied. UTF-16 is known from the file's first bytes; whether other text is UTF-8 or
/// windows-1252 is decided where the first bytes beyond ASCII appear, and kept. UTF-16 units that pair with none become
/// U+FFFD; broken UTF-8 is passed on for the reader of the record to find.
package struct TextDecoder {
  /// Nil while all that came was ASCII.
  package private(set) var encoding: TextEncoding?
  private var isAtStart = true
  /// The start of a character (or of the file) whose rest comes with the next piece.
  private var held: [UInt8] = []
  /// The first half of a pair of UTF-16 units.
  private var surrogate: UInt32?

  /// `prefix`: the first bytes of the file, the more the surer; they are not taken in, only looked at.
  package init(prefix: UnsafeBufferPointer<UInt8>) {
    encoding = TextEncoding(mark: prefix)
    guard encoding == nil, let first = prefix.firstIndex(where: { $0 >= 0x80 }) else { return }
    switch UTF8Check(UnsafeBufferPointer(rebasing: prefix[first...])) {
    case .valid: encoding = .utf8
    case .broken: encoding = .windows1252
    case .cut(let whole): encoding = whole > 0 ? .utf8 : nil
    }
  }

  /// Calls `each` with what the piece says, in UTF-8; the bytes are valid only inside the call.
  package mutating func decode(
    _ piece: UnsafeBufferPointer<UInt8>, _ each: (UnsafeBufferPointer<UInt8>) throws -> Void
  ) rethrows {
    if held.isEmpty {
      try take(piece, isLast: false, each)
    } else {
      let joined = held + piece
      held = []
      try joined.withUnsafeBufferPointer { try take($0, isLast: false, each) }
    }
  }

  /// The stream has ended: what was held is handed over.
  package mutating func finish(_ each: (UnsafeBufferPointer<UInt8>) throws -> Void) rethrows {
    let rest = held
    held = []
    try rest.withUnsafeBufferPointer { try take($0, isLast: true, each) }
    if surrogate != nil {
      surrogate = nil
      try Array("\u{FFFD}".utf8).withUnsafeBufferPointer(each)
    }
  }

  private mutating func take(
    _ piece: UnsafeBufferPointer<UInt8>, isLast: Bool, _ each: (UnsafeBufferPointer<UInt8>) throws -> Void
  ) rethrows {
    var piece = piece
    if isAtStart {
      let mark = Self.mark(encoding)
      if piece.count < mark.count, !isLast, mark.starts(with: piece) {
        held = Array(piece)
        return
      }
      isAtStart = false
      if !mark.isEmpty, piece.starts(with: mark) {
        piece = UnsafeBufferPointer(rebasing: piece.dropFirst(mark.count))
      }
    }
    guard !piece.isEmpty else { return }
    if encoding == nil { piece = decide(piece, isLast: isLast) }
    switch encoding {
    case nil, .utf8: if !piece.isEmpty { try each(piece) }
    case .windows1252: try Windows1252.utf8(piece).withUnsafeBufferPointer(each)
    case .utf16(let bigEndian):
      let text = utf16(piece, bigEndian: bigEndian, isLast: isLast)
      if !text.isEmpty { try text.withUnsafeBufferPointer(each) }
    }
  }

  private static func mark(_ encoding: TextEncoding?) -> [UInt8] {
    switch encoding {
    case .utf16(bigEndian: true): [0xFE, 0xFF]
    case .utf16(bigEndian: false): [0xFF, 0xFE]
    case .utf8: [0xEF, 0xBB, 0xBF]
    case .windows1252, nil: []
    }
  }

  /// Sets the encoding where the piece shows it. What it can't show yet, the first bytes of a character at the piece's
  /// end, is held; the part before it is returned.
  private mutating func decide(_ piece: UnsafeBufferPointer<UInt8>, isLast: Bool) -> UnsafeBufferPointer<UInt8> {
    var seen: UInt8 = 0
    for byte in piece { seen |= byte }
    guard seen >= 0x80, let first = piece.firstIndex(where: { $0 >= 0x80 }) else { return piece }
    // The first character alone decides, so that the size of the pieces does not.
    for end in (first + 1)...(first + 4) where encoding == nil {
      guard end <= piece.count else {
        if isLast {
          encoding = .windows1252
          break
        }
        held = Array(piece[first...])
        return UnsafeBufferPointer(rebasing: piece[..<first])
      }
      switch UTF8Check(UnsafeBufferPointer(rebasing: piece[first..<end])) {
      case .valid: encoding = .utf8
      case .broken: encoding = .windows1252
      case .cut: continue
      }
    }
    return piece
  }

  private mutating func utf16(_ piece: UnsafeBufferPointer<UInt8>, bigEndian: Bool, isLast: Bool) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(piece.count)
    for at in stride(from: 0, to: piece.count - 1, by: 2) {
      let (one, two) = (UInt32(piece[at]), UInt32(piece[at + 1]))
      let unit = bigEndian ? one << 8 | two : two << 8 | one
      if let high = surrogate {
        surrogate = nil
        if (0xDC00...0xDFFF).contains(unit) {
          text.appendUTF8(0x10000 + (high - 0xD800) << 10 + (unit - 0xDC00))
          continue
        }
        text.appendUTF8(0xFFFD)
      }
      switch unit {
      case 0xD800...0xDBFF: surrogate = unit
      case 0xDC00...0xDFFF: text.appendUTF8(0xFFFD)
      default: text.appendUTF8(unit)
      }
    }
    if piece.count % 2 == 1 {
      if isLast { text.appendUTF8(0xFFFD) } else { held = [piece[piece.count - 1]] }
    }
    return text
  }
}
