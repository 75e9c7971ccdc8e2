package import Domain

/// What an answer comes to in words: lines that an edge lays out at its own width. No sentence for a user is made
/// anywhere but in this room.
package struct Passage: Hashable, Sendable {
  package var lines: [Line]

  package init(_ lines: [Line] = []) { self.lines = lines }

  package mutating func add(_ line: Line) { lines.append(line) }

  package mutating func blank() {
    if let last = lines.last, !last.isBlank { lines.append(.blank) }
  }

  package mutating func add(_ passage: Passage) { lines += passage.lines }
}

/// One line, before it is wrapped: a lead that stands in a column of its own, the text, and a remark at the right edge.
package struct Line: Hashable, Sendable {
  /// `Next`, ` 1`: at the left, before the text's column.
  package var lead: String
  /// The column at which the text begins, and to which it returns when it is wrapped.
  package var column: Int
  package var text: String
  /// At the right edge of the last line, dim: a principle, minutes, a date.
  package var remark: String
  package var tone: Tone

  package enum Tone: Hashable, Sendable {
    case plain
    /// A name, a conclusion.
    case strong
    /// What one may skip.
    case faint
    /// A broken promise, and nothing else.
    case broken
  }

  package init(
    _ text: String, lead: String = "", column: Int = 0, remark: String = "", tone: Tone = .plain
  ) {
    (self.text, self.lead, self.column, self.remark, self.tone) = (text, lead, column, remark, tone)
  }

  package init(
    _ text: String, lead: String = "", column: Int = 0, principle: Principle, tone: Tone = .plain
  ) {
    self.init(text, lead: lead, column: column, remark: principle.code, tone: tone)
  }

  package static let blank = Line("")

  package var isBlank: Bool { text.isEmpty && lead.isEmpty && remark.isEmpty }
}
