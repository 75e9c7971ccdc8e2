import Domain

/// Makes properties out of plain text, escaped and encoded as a version of vCard asks.
struct CardComposer {
  let version: CardTokens.Version

  enum Style {
    /// Text: commas, semicolons and line ends are escaped.
    case text
    /// A web address or the like: commas and semicolons are its own.
    case address
  }

  /// Gives `property` a value of `parts`, whatever was in it before. Its parameters stay, but for those that told how
  /// the old value was encoded.
  func setValue(
    of property: inout Card.Property, to parts: [String], by separator: UInt8 = UInt8(ascii: ";"),
    _ style: Style = .text
  ) {
    property.parameters.removeAll { $0.isEncoding || $0.kind == .charset }
    guard version == .v21, parts.contains(where: Self.needsQuotedPrintable) else {
      property.value = join(parts.map { escaped($0, style) }, separator)
      return
    }
    property.parameters.append(Card.Parameter("ENCODING", "QUOTED-PRINTABLE"))
    if parts.contains(where: { !$0.utf8.allSatisfy { $0 < 128 } }) {
      property.parameters.append(Card.Parameter("CHARSET", "UTF-8"))
    }
    property.value = join(
      parts.map { part in
        let lines = Self.withoutReturns(part).flatMap { $0 == 10 ? [13, 10] : [$0] }
        // Separators are looked for before decoding, so encoded ones are text.
        return QuotedPrintable.encode(lines, escaping: [UInt8(ascii: ";"), UInt8(ascii: ","), 92])
      }, separator)
  }

  func property(
    _ name: String, group: [UInt8] = [], _ parameters: [Card.Parameter] = [], _ parts: [String], _ style: Style = .text
  ) -> Card.Property {
    var property = Card.Property(group: group, name: Array(name.utf8), parameters: parameters, value: [])
    setValue(of: &property, to: parts, style)
    return property
  }

  /// Gives the parts that changed new text and leaves the others, and those behind them, to the letter. `old` and `new`
  /// are of equal length.
  func setParts(of property: inout Card.Property, from old: [String], to new: [String], by separator: UInt8) {
    let encoded = property.parameters.contains { $0.isEncoding || $0.kind == .charset }
    guard !encoded, version != .v21 || !new.contains(where: Self.needsQuotedPrintable) else {
      setValue(of: &property, to: new, by: separator)
      return
    }
    var raw: [[UInt8]] = []
    let value = property.value + [10]
    value.withUnsafeBufferPointer { bytes in
      let text = CardText(bytes.baseAddress!, bytes.count, version)
      // Reads nothing, so it throws nothing.
      try? text.parts(0, bytes.count - 1, by: separator) { first, last throws(RecordProblem) in
        raw.append(Array(bytes[first..<last]))
        return true
      }
    }
    while raw.count < new.count { raw.append([]) }
    for place in new.indices where old[place] != new[place] { raw[place] = escaped(new[place], .text) }
    property.value = join(raw, separator)
  }

  /// The text in one piece of a value, not yet encoded.
  func escaped(_ text: String, _ style: Style) -> [UInt8] {
    var value: [UInt8] = []
    for byte in Self.withoutReturns(text) {
      switch byte {
      case 0: continue
      case UInt8(ascii: ";") where style == .text || version == .v21: value.append(92)
      case UInt8(ascii: ",") where style == .text && version != .v21: value.append(92)
      case 92 where version != .v21: value.append(92)
      case 10:
        value.append(contentsOf: [92, UInt8(ascii: "n")])
        continue
      default: break
      }
      value.append(byte)
    }
    return value
  }

  /// What vCard 2.1 can't hold as it is: what is not printable ASCII, and where a reader could be misled.
  private static func needsQuotedPrintable(_ text: String) -> Bool {
    text.utf8.contains { !(32...126).contains($0) || $0 == 92 || $0 == UInt8(ascii: ",") }
  }

  /// Line ends of any kind as LF.
  private static func withoutReturns(_ text: String) -> [UInt8] {
    var bytes: [UInt8] = []
    var afterReturn = false
    for byte in text.utf8 {
      if byte == 13 { bytes.append(10) } else if byte != 10 || !afterReturn { bytes.append(byte) }
      afterReturn = byte == 13
    }
    return bytes
  }

  private func join(_ parts: [[UInt8]], _ separator: UInt8) -> [UInt8] { Array(parts.joined(separator: [separator])) }
}
