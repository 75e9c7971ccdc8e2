package import Domain

/// Why something can't be told of an event.
package enum EventTrouble: Hashable, Sendable {
  /// Something was told, and not of which one.
  case unnamed
  /// None is called so; these come near.
  case none(named: String, near: [ListedEvent])
  case several(named: String, events: [ListedEvent])
  /// A new one needs its day; these come near.
  case noDay(named: String, near: [ListedEvent])
  /// It has not been yet, and was told of as if it had.
  case ahead(ListedEvent)
  /// It was, and nobody can sign up any more.
  case over(ListedEvent)
  /// None on record, told of as if it had been, on a day that comes next then and was last a year before.
  case notYet(named: String, day: Day, before: Day)
  /// Fewer are said to have been there than the user talked with.
  case fewPresent(ListedEvent, present: Int, met: Int)
  /// Two days, or two hours, were told of one event.
  case contradicts(named: String, one: String, other: String)
}

extension EventTrouble {
  /// The word that programs know it by (docs/json.md).
  var code: String {
    switch self {
    case .none: "noSuchEvent"
    case .several: "severalEvents"
    case .noDay, .unnamed: "missing"
    case .ahead: "eventAhead"
    case .over: "eventOver"
    case .notYet: "eventAhead"
    case .fewPresent, .contradicts: "unreadable"
    }
  }
}
