/// How far a relationship has come in one direction (P11). Never falls with silence.
package enum Stage: Int, Sendable, Worded, Comparable {
  /// "heard of"
  case identified = 1
  /// "met"
  case visibility = 2
  /// "trusted"
  case credibility = 3
  /// "partners"
  case profitability = 4

  package static func < (one: Stage, other: Stage) -> Bool { one.rawValue < other.rawValue }
}

/// What our knowledge of a relationship rests on.
package enum Basis: Int, Sendable, Worded {
  /// Just imported.
  case none = 0
  /// Mail, calendar, messages.
  case traces = 1
  /// The user said how they stand.
  case word = 2
  /// Lived here from the first day.
  case history = 3

  /// Enough to say a stage; else one question settles it.
  package var settlesStage: Bool { self == .word || self == .history }
}
