extension Substring {
  /// Without white space at both ends.
  var trimmed: Substring {
    var rest = self
    while let first = rest.utf8.first, first <= 32 || first >= 0x80, rest.beginsWithSpace {
      rest.unicodeScalars.removeFirst()
    }
    while let last = rest.utf8.last, last <= 32 || last >= 0x80, rest.endsWithSpace { rest.unicodeScalars.removeLast() }
    return rest
  }

  private var beginsWithSpace: Bool { unicodeScalars.first?.properties.isWhitespace == true }
  private var endsWithSpace: Bool { unicodeScalars.last?.properties.isWhitespace == true }

  /// What follows `prefix`, which is ASCII in small letters and is found in either case; nil where it does not lead.
  func dropping(prefix: String) -> Substring? {
    var place = utf8.startIndex
    for wanted in prefix.utf8 {
      guard place < utf8.endIndex else { return nil }
      let byte = utf8[place]
      guard byte == wanted || (byte >= 65 && byte <= 90 && byte | 0x20 == wanted) else { return nil }
      place = utf8.index(after: place)
    }
    return self[place...]
  }
}
