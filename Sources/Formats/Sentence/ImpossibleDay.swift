package import Domain

/// A day that was typed and that no calendar has, or none that a network needs.
package struct ImpossibleDay: Hashable, Sendable {
  package enum Problem: Hashable, Sendable {
    /// The month has fewer days; `last` is its last one.
    case monthIsShorter(month: Int, last: Int)
    /// No month of that number, or no day of that number in any month.
    case noSuchDay
    /// Outside the years 1900 to 2199.
    case outOfReach(year: Int)
    /// "fri 21 nov", where that is a Saturday.
    case otherWeekday(said: Weekday, day: Day)
    /// "3.12" is a day to some and a time to others; `second` is nil where no clock shows it.
    case dayOrTime(month: Int, day: Int, second: Int?)
  }

  /// As typed, without its "on": `31 feb`.
  package var words: String
  package var problem: Problem

  package init(words: String, problem: Problem) { (self.words, self.problem) = (words, problem) }
}
