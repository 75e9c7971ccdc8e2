/// What was measured, in microseconds.
struct Results: Encodable {
  /// Of a 4 kB append with `fdatasync`.
  var sync: Double
  var measured: [String: Measured] = [:]

  init(sync: Double) { self.sync = sync }
}

/// One workload: the median over the blocks of what one took.
struct Measured: Encodable {
  var bare: Spent
  var program: Spent
  var twin: Spent
  /// Statements that one of it runs.
  var statements: Int
}

/// Time by the clock, the disk's included, and by the processor, which neighbours trouble less.
struct Spent: Encodable {
  var elapsed: Double
  var processor: Double
}

extension [Spent] {
  var median: Spent { Spent(elapsed: map(\.elapsed).median, processor: map(\.processor).median) }
}

extension [Double] {
  var median: Double { isEmpty ? 0 : sorted()[count / 2] }
}
