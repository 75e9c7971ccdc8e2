/// What was measured, in microseconds.
struct Results: Encodable {
  /// Of a 4 kB append with `fdatasync`.
  var sync: Double
  var measured: [String: Measured] = [:]

  init(sync: Double) { self.sync = sync }
}

/// One workload: the median over the blocks of what one took.
struct Measured: Encodable {
  var bare: Double
  var program: Double
  var twin: Double
  /// Statements that one of it runs.
  var statements: Int
}

extension [Double] {
  var median: Double { isEmpty ? 0 : sorted()[count / 2] }
}
