/// How far a goal has come, beside an even pace and where that leads (P18).
package struct GoalProgress: Hashable, Sendable, Encodable {
  package var done: Int64
  package var target: Int64
  /// What an even pace would have reached by the end of today.
  package var expected: Int64
  /// Days gone, today included, of so many.
  package var gone: Int
  package var length: Int
  /// Nil while it is too early to say, and where too little came in to go by.
  package var forecast: Forecast?
  /// Too little of its time is gone to say where it leads.
  package var isEarly: Bool

  /// Where it will stand on its last day if all goes on as so far: the likely figure, and between which two it falls four
  /// times in five.
  package struct Forecast: Hashable, Sendable, Encodable {
    package var low: Int64
    package var likely: Int64
    package var high: Int64

    package init(low: Int64, likely: Int64, high: Int64) { (self.low, self.likely, self.high) = (low, likely, high) }
  }

  package init(
    done: Int64, target: Int64, expected: Int64, gone: Int, length: Int, forecast: Forecast? = nil,
    isEarly: Bool = false
  ) {
    (self.done, self.target, self.expected) = (done, target, expected)
    (self.gone, self.length, self.forecast, self.isEarly) = (gone, length, forecast, isEarly)
  }

  package var isReached: Bool { done >= target }
  package var left: Int { length - gone }
  /// What each week that is left has to bring, so that it is reached; all of it where less than a week is left.
  package var neededPerWeek: Double { max(0, Double(target) - Double(done)) / max(1, Double(left) / 7) }
}
