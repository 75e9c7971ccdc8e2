/// What a file is, told by its content and never by its name.
package enum Dialect: Hashable, Sendable {
  case vCard, iCalendar
  case mbox
  /// One mail message, as a Maildir keeps them.
  case message
  case archive
  case table(TableLayout)
  /// Tend's own export.
  case tend

  /// How much of a file `recognise` looks at, in bytes.
  package static let prefixLength = 1 << 16

  /// `prefix`: the first bytes of the file, all of it where it is shorter than `prefixLength`. A table's text, and any
  /// text in UTF-16, is read through a `TextDecoder` that was made with the same prefix.
  package static func recognise(_ prefix: UnsafeBufferPointer<UInt8>) throws(Unrecognised) -> Dialect {
    let prefix = UnsafeBufferPointer(rebasing: prefix.prefix(prefixLength))
    guard !prefix.isEmpty else { throw .empty }
    if prefix.starts(with: [0x50, 0x4B, 3, 4]) || prefix.starts(with: [0x50, 0x4B, 5, 6]) { return .archive }
    var text: [UInt8] = []
    var decoder = TextDecoder(prefix: prefix)
    decoder.decode(prefix) { text.append(contentsOf: $0) }
    decoder.finish { text.append(contentsOf: $0) }
    return try text.withUnsafeBufferPointer { (text) throws(Unrecognised) in try recognise(text: text) }
  }

  private static func recognise(text: UnsafeBufferPointer<UInt8>) throws(Unrecognised) -> Dialect {
    guard let start = text.firstIndex(where: { !isSpace($0) && $0 != 0 }) else { throw .empty }
    if isBinary(text) { throw .binary }
    let content = UnsafeBufferPointer(rebasing: text[start...])
    if let dialect = opening(content) { return dialect }
    if isTend(content) { return .tend }
    if content.starts(with: "From ".utf8), let end = content.firstIndex(of: .lineFeed),
      MailOpening.isHeader(content[(end + 1)...], needed: 1)
    {
      return .mbox
    }
    if MailOpening.isHeader(content[...], needed: 2) { return .message }
    // Markup and data in braces have commas and lines, too.
    if content[0] == UInt8(ascii: "<") || content[0] == UInt8(ascii: "{") { throw .unknown }
    return .table(try TableLayout(text))
  }

  /// A `BEGIN:` line at the start, or behind some lines that a program wrote above it.
  private static func opening(_ content: UnsafeBufferPointer<UInt8>) -> Dialect? {
    for line in content.prefix(4096).split(omittingEmptySubsequences: true, whereSeparator: { $0 < 32 }).prefix(10) {
      guard line.count >= 6 else { continue }
      switch String(decoding: line.prefix(24), as: UTF8.self).uppercased().trimmed {
      case "BEGIN:VCARD", "BEGIN:VADDRESSBOOK": return .vCard
      case "BEGIN:VCALENDAR", "BEGIN:VEVENT": return .iCalendar
      default: continue
      }
    }
    return nil
  }

  /// `{"tend":`, with blanks where JSON allows them.
  private static func isTend(_ content: UnsafeBufferPointer<UInt8>) -> Bool {
    content.prefix(64).filter { !isSpace($0) }.starts(with: #"{"tend":"#.utf8)
  }

  /// One byte in fifty or more that text does not have. A NUL here and there is met in tables, an escape in Japanese.
  private static func isBinary(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    let strange = text.count { $0 < 32 && !isSpace($0) && $0 != 0x1B || $0 == 0x7F }
    return strange * 50 >= text.count
  }
}
