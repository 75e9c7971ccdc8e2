/// A card as its properties, for editing: nothing in it is interpreted, nothing is left out.
///
/// All is bytes, since a card may be in any character set. Values are unfolded, and otherwise as they were written:
/// escaped and encoded.
package struct Card: Hashable, Sendable {
  package struct Parameter: Hashable, Sendable {
    /// Empty where vCard 2.1 writes the value alone (`;WORK`).
    package var name: [UInt8]
    /// With its quotation marks.
    package var value: [UInt8]

    package init(name: [UInt8], value: [UInt8]) { (self.name, self.value) = (name, value) }
  }

  package enum Form: Hashable, Sendable {
    case property
    /// A line without a colon; `name` holds it.
    case bare
    /// The value is a whole card, in CRLF lines (vCard 2.1 AGENT).
    case nested
  }

  package struct Property: Hashable, Sendable {
    package var form: Form
    package var group: [UInt8]
    package var name: [UInt8]
    package var parameters: [Parameter]
    package var value: [UInt8]

    package init(
      form: Form = .property, group: [UInt8] = [], name: [UInt8], parameters: [Parameter] = [], value: [UInt8]
    ) {
      (self.form, self.group, self.name, self.parameters, self.value) = (form, group, name, parameters, value)
    }
  }

  /// `BEGIN` and `END` excluded.
  package var properties: [Property]
  private let version: CardTokens.Version

  static let opening = Array("BEGIN:VCARD\r\n".utf8)
  static let closing = Array("END:VCARD\r\n".utf8)

  package init(_ card: UnsafeBufferPointer<UInt8>) throws(RecordProblem) {
    var tokens = CardTokens()
    if try tokens.scan(card) {
      self.init(tokens, card)
    } else {
      let straight = CardTokens.straightened(card)
      self = try straight.withUnsafeBufferPointer { bytes throws(RecordProblem) in
        _ = try tokens.scan(bytes, straightened: true)
        return Card(tokens, bytes)
      }
    }
  }

  private init(_ tokens: CardTokens, _ card: UnsafeBufferPointer<UInt8>) {
    version = tokens.version
    properties = tokens.properties.map { Property($0, tokens, card.baseAddress!) }
  }

  init(version: CardTokens.Version) { (self.version, properties) = (version, []) }

  /// The card with CRLF line ends, folded where its version folds.
  package func written() -> [UInt8] {
    var output = Self.opening
    for property in properties { property.write(version, to: &output) }
    return output + Self.closing
  }
}

extension Card.Property {
  init(_ property: CardTokens.Property, _ tokens: CardTokens, _ base: UnsafePointer<UInt8>) {
    func bytes(_ start: UInt32, _ end: UInt32) -> [UInt8] {
      Array(UnsafeBufferPointer(start: base + Int(start), count: Int(max(start, end) - start)))
    }
    guard !property.marks.contains(.bare) else {
      self.init(form: .bare, name: bytes(property.start, property.end), value: [])
      return
    }
    var value: [UInt8] = []
    if property.marks.contains(.nested) {
      let lines = UnsafeBufferPointer(start: base + Int(property.value), count: Int(property.end - property.value))
      CardFolding.appendLines(lines, to: &value)
      value.removeLast(min(2, value.count))
    } else {
      tokens.unfold(property, from: Int(property.value), of: base, into: &value)
    }
    let parameters = CardTokens.parameters(of: property, in: base)
    self.init(
      form: property.marks.contains(.nested) ? .nested : .property,
      group: property.hasGroup ? bytes(property.start, property.name - 1) : [],
      name: bytes(property.name, property.nameEnd),
      parameters: parameters.map {
        Card.Parameter(name: bytes($0.name, $0.nameEnd), value: bytes($0.value, $0.end))
      }, value: value)
    // `;=x` has an empty name too; its equals sign is kept with the value.
    for (place, parameter) in parameters.enumerated()
    where parameter.kind != .bare && parameter.name == parameter.nameEnd {
      self.parameters[place].value.insert(UInt8(ascii: "="), at: 0)
    }
  }

  /// Whether its parameters declare quoted-printable.
  var isQuotedPrintable: Bool {
    parameters.contains { $0.isEncoding && $0.value.first.map { $0 | 0x20 } == UInt8(ascii: "q") }
  }

  /// Appends the property as lines. A line end in a name, parameter or value is dropped: nothing can break out of its
  /// property, whoever made the value.
  func write(_ version: CardTokens.Version, to output: inout [UInt8]) {
    var line: [UInt8] = []
    func add(_ bytes: [UInt8]) { for byte in bytes where !byte.isLineEnd { line.append(byte) } }
    if !group.isEmpty {
      add(group)
      line.append(UInt8(ascii: "."))
    }
    add(name)
    for parameter in parameters {
      line.append(UInt8(ascii: ";"))
      add(parameter.name)
      if !parameter.name.isEmpty { line.append(UInt8(ascii: "=")) }
      add(parameter.value)
    }
    if form != .bare { line.append(UInt8(ascii: ":")) }
    if form == .nested {
      (line + value).withUnsafeBufferPointer { CardFolding.appendLines($0, to: &output) }
    } else if form == .property, isQuotedPrintable {
      output.append(contentsOf: line)
      let text = value.filter { !$0.isLineEnd }
      QuotedPrintable.appendBroken(text, column: line.count, to: &output)
      // A soft line break at the value's end would take in the next property.
      output.append(contentsOf: text.last == UInt8(ascii: "=") ? [13, 10, 13, 10] : [13, 10])
    } else {
      add(value)
      // A line without a colon is set apart, so that no value above can take it for its own.
      if form == .bare { output.append(contentsOf: [13, 10]) }
      if version == .v21 {
        output.append(contentsOf: line)
        output.append(contentsOf: [13, 10])
      } else {
        if !line.isEmpty { line.withUnsafeBufferPointer { CardFolding.append($0, to: &output) } }
      }
    }
  }
}

extension Card.Parameter {
  init(_ name: String, _ value: String) {
    self.init(name: Array(name.utf8), value: CardParameterText.write(value))
  }

  var kind: CardParameterName {
    name.isEmpty
      ? .bare : name.withUnsafeBufferPointer { CardParameterName(PackedName($0.baseAddress!, 0, $0.count)) }
  }

  /// Says how the value is encoded: `ENCODING=…`, or 2.1's bare `QUOTED-PRINTABLE` and `BASE64`.
  var isEncoding: Bool {
    if kind == .encoding { return true }
    let text = String(decoding: value, as: UTF8.self).uppercased()
    return kind == .bare && ["QUOTED-PRINTABLE", "BASE64", "B", "8BIT", "7BIT"].contains(text)
  }
}
