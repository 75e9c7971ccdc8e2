import Domain

extension CardReader {
  /// Positions out of ORG, TITLE and ROLE, ranked at `places`.
  ///
  /// A title belongs to the organization in its group, else to the next one without a title; a title that finds none is a
  /// position of its own. A role stands in for a title where there is none at all.
  mutating func positions(_ places: Range<Int>, _ text: CardText) throws(RecordProblem) -> [Position] {
    var found: [Position] = []
    found.reserveCapacity(places.count)
    var titles = places
    for place in places {
      guard ranked[place] >> 48 == List.organization.rawValue else { break }
      titles = place + 1..<places.upperBound
      let index = rankedProperty(place)
      let last = found.count
      found.append(Position())
      try text.read(tokens.properties[index], into: &found[last])
      guard !found[last].isEmpty else {
        found.removeLast()
        continue
      }
      trace.positions.append(CardTrace.Position(organization: index))
    }
    // Roles count where there is no title.
    var end = titles.lowerBound
    while end < titles.upperBound, ranked[end] >> 48 == List.title.rawValue { end += 1 }
    if end > titles.lowerBound { titles = titles.lowerBound..<end }
    try add(titles, to: &found, text)
    return found
  }

  private mutating func add(
    _ titles: Range<Int>, to found: inout [Position], _ text: CardText
  ) throws(RecordProblem) {
    var byGroup: [UInt64: Int] = [:]
    if found.count > 1 {
      for place in found.indices {
        guard let index = trace.positions[place].organization, tokens.properties[index].hasGroup else { continue }
        byGroup[groupHash(tokens.properties[index], text)] = place
      }
    }
    var next = 0
    for place in titles {
      let index = rankedProperty(place)
      let title = try text.value(of: tokens.properties[index])
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
}
