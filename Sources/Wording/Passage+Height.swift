// How much of a screen a passage takes: 24 lines of 80 columns are what is promised, so that what is longer says so.

extension Passage {
  /// The lines of a screen.
  package static let screen = 24

  /// The rows it takes on 80 columns.
  package var height: Int { lines.reduce(0) { $0 + $1.height } }
}

extension Line {
  /// The rows it takes on 80 columns.
  package var height: Int { rows(width: 80).count }
}

extension Words {
  /// Lines cut until they take no more than `height` rows: the longest first, then whole ones from the end, and how many.
  static func fitted(_ lines: [Line], to height: Int, more: (Int) -> Line) -> [Line] {
    func sum(_ lines: [Line]) -> Int { lines.reduce(0) { $0 + $1.height } }
    guard sum(lines) > height else { return lines }
    var fitted = lines
    for rows in [4, 3, 2, 1] {
      fitted = lines.map { $0.cut(to: rows) }
      if sum(fitted) <= height { return fitted }
    }
    let kept = Array(fitted.prefix(max(0, height - 1)))
    return kept + [more(lines.count - kept.count)]
  }
}

extension Line {
  /// Shorter, until it takes no more than so many rows.
  fileprivate func cut(to rows: Int) -> Line {
    var line = self
    var limit = rows * max(10, 80 - max(column, lead.count))
    while line.height > rows, limit > 10 {
      line.text = Words.cut(text, to: limit)
      limit -= 4
    }
    return line
  }
}
