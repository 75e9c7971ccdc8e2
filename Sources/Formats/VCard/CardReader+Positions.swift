import Domain

extension CardReader {
  /// Positions out of ORG, TITLE and ROLE, ranked from `first` on.
  ///
  /// A title belongs to the organization in its group, else to the next one without a title; a title that finds none is a
  /// position of its own. A role stands in for a title where there is none at all.
  mutating func positions(from first: Int, _ text: CardText) throws(RecordProblem) -> [Position] {
    var found: [Position] = []
    var titles: ArraySlice<UInt64> = []
    let organizations = ranked[first...].prefix { $0 >> 48 == List.organization.rawValue }
    titles = ranked[organizations.endIndex...].prefix { $0 >> 48 == List.title.rawValue }
    if titles.isEmpty { titles = ranked[organizations.endIndex...] }
    for key in organizations {
      let index = Int(key & 0xFFFF_FFFF)
      let place = found.count
      found.append(Position())
      try read(tokens.properties[index], text, into: &found[place])
      guard !found[place].isEmpty else {
        found.removeLast()
        continue
      }
      trace.positions.append(CardTrace.Position(organization: index))
    }
    try add(titles, to: &found, text)
    return found
  }

  private mutating func add(
    _ titles: ArraySlice<UInt64>, to found: inout [Position], _ text: CardText
  ) throws(RecordProblem) {
    var byGroup: [UInt64: Int] = [:]
    if found.count > 1 {
      for place in found.indices {
        guard let index = trace.positions[place].organization, tokens.properties[index].hasGroup else { continue }
        byGroup[groupHash(tokens.properties[index], text)] = place
      }
    }
    var next = 0
    for key in titles {
      let index = Int(key & 0xFFFF_FFFF)
      let title = try value(tokens.properties[index], text)
      guard !title.isEmpty else { continue }
      if tokens.properties[index].hasGroup, let place = byGroup[groupHash(tokens.properties[index], text)],
        trace.positions[place].title == nil
      {
        (found[place].title, trace.positions[place].title) = (title, index)
        continue
      }
      while next < found.count, !isFree(next, byGroup.isEmpty) { next += 1 }
      if next < found.count {
        (found[next].title, trace.positions[next].title) = (title, index)
      } else {
        found.append(Position(title: title))
        trace.positions.append(CardTrace.Position(title: index))
        next = found.count
      }
    }
  }

  /// Whether the organization at `place` takes a title from outside its group: where several are grouped, it does not.
  private func isFree(_ place: Int, _ ungrouped: Bool) -> Bool {
    guard trace.positions[place].title == nil, let index = trace.positions[place].organization else { return false }
    return ungrouped || !tokens.properties[index].hasGroup
  }

  private func read(
    _ property: CardTokens.Property, _ text: CardText, into position: inout Position
  ) throws(RecordProblem) {
    try withValue(property, text) { text, start, end throws(RecordProblem) in
      var place = 0
      try text.parts(start, end, by: UInt8(ascii: ";")) { first, last throws(RecordProblem) in
        if first < last {
          let part = try text.text(first, last)
          if place == 0 {
            position.organization = part
          } else if !part.isEmpty {
            if position.department.isEmpty { position.department = part } else { position.department += ", " + part }
          }
        }
        place += 1
        return true
      }
    }
  }
}
