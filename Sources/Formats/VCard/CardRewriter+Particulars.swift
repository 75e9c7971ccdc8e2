import Domain

extension CardRewriter {
  /// Collects what has to change so that a card which says `old` says `new`.
  mutating func change(from old: Particulars, to new: Particulars) {
    changeName(from: old, to: new)
    changeIdentifiers(from: old, to: new)
    reconcile(old.addresses, at: trace.addresses, with: new.addresses.filter { !$0.isEmpty }) {
      rewriter, property, source, old, new in
      if property.name.isEmpty { property.name = Array("ADR".utf8) }
      let before = old.map { CardComposer.parts($0) } ?? []
      if before != CardComposer.parts(new) {
        let none = [String](repeating: "", count: 7)
        rewriter.composer.setParts(
          of: &property, from: old == nil ? none : before, to: CardComposer.parts(new), by: UInt8(ascii: ";"))
      }
      return rewriter.setLabel(of: &property, source, from: old?.label ?? "", to: new.label)
    }
    changePositions(from: old.positions, to: new.positions.filter { $0.to == nil && !$0.isEmpty })
    setDate("BDAY", at: trace.birthday, from: old.birthday, to: new.birthday)
    let anniversary = composer.version == .v4 ? "ANNIVERSARY" : "X-ANNIVERSARY"
    setDate(anniversary, at: trace.anniversary, from: old.anniversary, to: new.anniversary)
    changeTags(from: old.tags, to: new.tags.filter { !$0.isEmpty })
    reconcile(old.notes, at: trace.notes, with: new.notes.filter { !$0.isEmpty }, ordered: false) {
      rewriter, property, _, _, new in
      if property.name.isEmpty { property.name = Array("NOTE".utf8) }
      rewriter.composer.setValue(of: &property, to: [new])
      return []
    }
    if old.uid != new.uid { set("UID", at: trace.uid, to: new.uid ?? "", .address) }
    changeKind(from: old, to: new)
  }

  private mutating func changeName(from old: Particulars, to new: Particulars) {
    let (before, after) = (CardComposer.parts(old.name), CardComposer.parts(new.name))
    if before != after {
      var property = trace.name.map { self.property($0) } ?? Card.Property(name: [UInt8(ascii: "N")], value: [])
      composer.setParts(of: &property, from: before, to: after, by: UInt8(ascii: ";"))
      if let source = trace.name { replace(source, with: [property]) } else { add(property) }
    }
    if old.name.nickname != new.name.nickname { changeNickname(from: old.name.nickname, to: new.name.nickname) }
    let formatted = new.name.formatted.isEmpty ? CardReader.madeName(of: new) : new.name.formatted
    if old.name.formatted != formatted, !formatted.isEmpty { set("FN", at: trace.formattedName, to: formatted) }
  }

  /// The nickname is the first of a list; the others stay.
  private mutating func changeNickname(from old: String, to new: String) {
    guard let source = trace.nickname else { return set("NICKNAME", at: nil, to: new) }
    guard !new.isEmpty else { return remove(source) }
    var property = property(source)
    composer.setParts(of: &property, from: [old], to: [new], by: UInt8(ascii: ","))
    replace(source, with: [property])
  }

  private mutating func changeIdentifiers(from old: Particulars, to new: Particulars) {
    var (items, sources): ([Identifier.Kind: [Identifier]], [Identifier.Kind: [Int]]) = ([:], [:])
    for (item, source) in zip(old.identifiers, trace.identifiers) {
      items[item.kind, default: []].append(item)
      sources[item.kind, default: []].append(source)
    }
    for kind in Identifier.Kind.allCases {
      let wanted = new.identifiers.filter { $0.kind == kind && !$0.typed.isEmpty }
      reconcile(items[kind] ?? [], at: sources[kind] ?? [], with: wanted) { rewriter, property, source, old, new in
        rewriter.setIdentifier(of: &property, source, from: old, to: new)
      }
    }
  }

  private mutating func setIdentifier(
    of property: inout Card.Property, _ source: Int?, from old: Identifier?, to new: Identifier
  ) -> [Card.Property] {
    let field = source.map { reader.tokens.properties[$0].field }
    if field == nil || (field == .url && new.kind == .profile && !CardComposer.isLinkedIn(new.typed)) {
      property.name = Array(CardComposer.name(for: new).utf8)
    }
    if old?.typed != new.typed {
      // A number that was a URI stays one.
      let before = String(decoding: property.value, as: UTF8.self).lowercased()
      let scheme = ["tel:", "mailto:"].first { new.kind.rawValue < 2 && before.hasPrefix($0) } ?? ""
      let style = scheme.isEmpty ? CardComposer.style(for: new.kind) : .address
      composer.setValue(of: &property, to: [scheme + new.typed], style)
    }
    return setLabel(of: &property, source, from: old?.label ?? "", to: new.label)
  }

  private mutating func changeTags(from old: [String], to new: [String]) {
    guard old != new else { return }
    for source in trace.categories.dropFirst() { remove(source) }
    let first = trace.categories.first
    guard !new.isEmpty else {
      if let first { remove(first) }
      return
    }
    var property = first.map { self.property($0) } ?? Card.Property(name: Array("CATEGORIES".utf8), value: [])
    composer.setValue(of: &property, to: new, by: UInt8(ascii: ","))
    if let first { replace(first, with: [property]) } else { add(property) }
  }

  private mutating func changeKind(from old: Particulars, to new: Particulars) {
    guard old.isOrganization != new.isOrganization else { return }
    for (index, property) in reader.tokens.properties.enumerated()
    where property.field == .kind || property.field == .showAs {
      remove(index)
    }
    guard new.isOrganization else { return }
    add(
      composer.version == .v4
        ? composer.property("KIND", [], ["org"]) : composer.property("X-ABShowAs", [], ["COMPANY"]))
  }
}
