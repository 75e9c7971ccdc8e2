// What a list leaves out, it says.

extension Line {
  /// `and four more, by name:  event expo`
  static func more(_ count: Int, _ rest: String = "", column: Int, tone: Tone = .plain) -> Line {
    Line("and \(Words.number(count)) more\(rest)", column: column, tone: tone)
  }
}

extension Passage {
  /// So many more than are shown; nothing where all are.
  mutating func add(more count: Int, _ rest: String = "", column: Int, tone: Line.Tone = .plain) {
    if count > 0 { add(.more(count, rest, column: column, tone: tone)) }
  }
}
