/// How far a goal has come, beside an even pace and where that leads (P18).
package struct GoalProgress: Hashable, Sendable, Encodable {
  package var done: Int64
  package var target: Int64
  /// What an even pace would have reached by the end of today.
  package var expected: Int64
  /// Days gone, today included, of so many.
  package var gone: Int
  package var length: Int
  /// Nil while it is too early to say.
  package var forecast: Forecast?

  /// Where it will stand on its last day if all goes on as so far: the likely figure, and between which two it falls four
  /// times in five.
  package struct Forecast: Hashable, Sendable, Encodable {
    package var low: Int64
    package var likely: Int64
    package var high: Int64

    package init(low: Int64, likely: Int64, high: Int64) { (self.low, self.likely, self.high) = (low, likely, high) }
  }

  package init(done: Int64, target: Int64, expected: Int64, gone: Int, length: Int, forecast: Forecast? = nil) {
    (self.done, self.target, self.expected) = (done, target, expected)
    (self.gone, self.length, self.forecast) = (gone, length, forecast)
  }

  package var isReached: Bool { done >= target }
  package var left: Int { length - gone }
}
