import Domain

/// The changes that make one card say what new particulars say; all it does not mention stays as it is.
struct CardRewriter {
  /// The card as it was read.
  let reader: CardReader
  let text: CardText
  let composer: CardComposer
  let trace: CardTrace
  /// For a property's place: what stands there instead. Empty: nothing.
  private(set) var edits: [Int: [Card.Property]] = [:]
  /// What comes at the end.
  private(set) var added: [Card.Property] = []
  private var nextGroup = 1

  init(_ reader: CardReader, _ text: CardText) {
    (self.reader, self.text, trace) = (reader, text, reader.trace)
    composer = CardComposer(version: reader.tokens.version)
    for property in reader.tokens.properties where property.hasGroup {
      let group = UnsafeBufferPointer(
        start: text.base + Int(property.start), count: Int(property.name - property.start - 1))
      let name = String(decoding: group.prefix(16), as: UTF8.self).lowercased()
      guard name.hasPrefix("item"), let number = Int(name.dropFirst(4)), number >= nextGroup else { continue }
      nextGroup = number &+ 1
    }
  }

  func property(_ index: Int) -> Card.Property {
    Card.Property(reader.tokens.properties[index], reader.tokens, text.base)
  }

  mutating func replace(_ index: Int, with properties: [Card.Property]) { edits[index] = properties }

  mutating func add(_ property: Card.Property) { added.append(property) }

  /// A group that the card does not use.
  mutating func freshGroup() -> [UInt8] {
    defer { nextGroup += 1 }
    return Array("item\(nextGroup)".utf8)
  }

  /// Takes a property out, and the label and country mark of its group with it.
  mutating func remove(_ index: Int) {
    edits[index] = []
    let (properties, tokens) = (reader.tokens.properties, reader.tokens.properties[index])
    guard tokens.hasGroup else { return }
    if let label = reader.labelProperty(of: reader.tokens.properties[index], text) { edits[label] = [] }
    for near in max(0, index - 2)...min(properties.count - 1, index + 2)
    where near != index && CardReader.sameGroup(properties[near], tokens, text) {
      let name = PackedName(text.base, Int(properties[near].name), Int(properties[near].nameEnd))
      if name == PackedName("X-ABADR") { edits[near] = [] }
    }
  }

  /// Makes the property at `source` say `text`, adds one where there is none, removes it where there is nothing to say.
  mutating func set(
    _ name: String, at source: Int?, to value: String, _ style: CardComposer.Style = .text
  ) {
    guard let source else {
      if !value.isEmpty { add(composer.property(name, [], [value], style)) }
      return
    }
    guard !value.isEmpty else { return remove(source) }
    var property = property(source)
    composer.setValue(of: &property, to: [value], style)
    replace(source, with: [property])
  }

  mutating func setDate(_ name: String, at source: Int?, from old: PartialDate?, to new: PartialDate?) {
    guard old != new else { return }
    guard let new else {
      if let source { remove(source) }
      return
    }
    var property = source.map { self.property($0) } ?? Card.Property(name: Array(name.utf8), value: [])
    composer.setDate(of: &property, to: new)
    if let source { replace(source, with: [property]) } else { add(property) }
  }
}
