import Domain

extension Particulars {
  /// What `newer` adds to a person who is there: addresses, tags, dates and jobs that are not known yet. Nothing that is
  /// there is changed or lost, but for the job where the same source now says another.
  ///
  /// - Parameter sameSource: `newer` is the same record as before, as its source has it now.
  /// - Returns: the job before, where it changed.
  mutating func join(_ newer: Particulars, sameSource: Bool, region: Region, today: Day) -> Position? {
    var keys = Set(identifiers.map { $0.key(region: region) ?? $0.typed })
    for identifier in newer.identifiers where keys.insert(identifier.key(region: region) ?? identifier.typed).inserted {
      identifiers.append(identifier)
    }
    for address in newer.addresses where !address.isEmpty && !addresses.contains(where: { $0.isAt(address) }) {
      if let part = addresses.firstIndex(where: { $0.isPart(of: address) }) {
        addresses[part] = address
      } else {
        addresses.append(address)
      }
    }
    for tag in newer.tags where !tags.contains(tag) { tags.append(tag) }
    // A table has one cell for all the notes.
    var texts = Set((notes + [notes.joined(separator: "\n")]).map(\.wordsAlone))
    for note in newer.notes where texts.insert(note.wordsAlone).inserted { notes.append(note) }
    birthday = birthday ?? newer.birthday
    anniversary = anniversary ?? newer.anniversary
    connected = connected ?? newer.connected
    uid = uid ?? newer.uid
    if name.isEmpty { name = newer.name }
    if name.nickname.isEmpty { name.nickname = newer.name.nickname }
    return joinPositions(newer, sameSource: sameSource, today: today)
  }

  private mutating func joinPositions(_ newer: Particulars, sameSource: Bool, today: Day) -> Position? {
    var before: Position?
    for position in newer.positions where !position.isEmpty {
      if let place = positions.firstIndex(where: { $0.isAt(position) }) {
        // The same organization: a new title is a step up, not a new job.
        if sameSource, positions[place].to == nil, !position.title.isEmpty { positions[place].title = position.title }
        if positions[place].title.isEmpty { positions[place].title = position.title }
        continue
      }
      guard sameSource, before == nil, let present = positions.firstIndex(where: { $0.to == nil }) else {
        positions.append(position)
        continue
      }
      before = positions[present]
      positions[present].to = PartialDate(year: today.year, month: today.month, day: nil)
      positions.insert(position, at: 0)
    }
    return before
  }
}

extension PostalAddress {
  /// The same place, whatever it is called.
  fileprivate func isAt(_ other: PostalAddress) -> Bool {
    var one = self
    one.label = other.label
    return one == other
  }

  /// The other says all that this one does, and more.
  fileprivate func isPart(of other: PostalAddress) -> Bool {
    let parts: [(PostalAddress) -> String] = [
      \.street, \.city, \.region, \.code, \.country, \.box, \.extended, \.label,
    ]
    return !street.isEmpty && parts.allSatisfy { $0(self).isEmpty || $0(self) == $0(other) }
  }
}

extension String {
  /// Blanks and line ends are not kept by every program.
  fileprivate var wordsAlone: [Substring] { split(whereSeparator: \.isWhitespace) }
}

extension Position {
  fileprivate func isAt(_ other: Position) -> Bool {
    if organization.isEmpty || other.organization.isEmpty {
      return organization == other.organization && Folding.fold(title) == Folding.fold(other.title)
    }
    return Folding.fold(organization) == Folding.fold(other.organization)
  }
}
