import Domain

extension CardRewriter {
  /// Positions are matched by their place. Where there are several, each has a group, so that every title stays with its
  /// organization.
  mutating func changePositions(from old: [Position], to new: [Position]) {
    let before = old.map { Position(organization: $0.organization, title: $0.title, department: $0.department) }
    let after = new.map { Position(organization: $0.organization, title: $0.title, department: $0.department) }
    guard before != after else { return }
    let grouped = after.count > 1
    for place in after.indices {
      let (was, source) = place < before.count ? (before[place], trace.positions[place]) : (Position(), .init())
      var group: [UInt8] = []
      if grouped {
        group = (source.organization ?? source.title).map { self.property($0).group } ?? []
        if group.isEmpty { group = freshGroup() }
      }
      setOrganization(at: source.organization, from: was, to: after[place], group)
      setTitle(at: source.title, from: was, to: after[place], group)
    }
    for place in before.indices.dropFirst(after.count) {
      if let index = trace.positions[place].organization { remove(index) }
      if let index = trace.positions[place].title { remove(index) }
    }
  }

  private mutating func setOrganization(
    at source: Int?, from old: Position, to new: Position, _ group: [UInt8]
  ) {
    guard !new.organization.isEmpty || !new.department.isEmpty else {
      if let source { remove(source) }
      return
    }
    guard let source else { return add(composer.property("ORG", group: group, [], CardComposer.parts(new))) }
    var property = property(source)
    if old.department != new.department {
      composer.setValue(of: &property, to: CardComposer.parts(new))
    } else if old.organization != new.organization {
      let quoted = property.isQuotedPrintable && !new.department.isEmpty
      composer.setParts(
        of: &property, from: quoted ? [old.organization, old.department] : [old.organization],
        to: quoted ? [new.organization, new.department] : [new.organization], by: UInt8(ascii: ";"))
    }
    if !group.isEmpty { property.group = group }
    replace(source, with: [property])
  }

  private mutating func setTitle(at source: Int?, from old: Position, to new: Position, _ group: [UInt8]) {
    guard !new.title.isEmpty else {
      if let source { remove(source) }
      return
    }
    guard let source else { return add(composer.property("TITLE", group: group, [], [new.title])) }
    var property = property(source)
    if old.title != new.title { composer.setValue(of: &property, to: [new.title]) }
    if !group.isEmpty { property.group = group }
    replace(source, with: [property])
  }
}
