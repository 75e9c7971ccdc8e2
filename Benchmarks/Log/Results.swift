/// What was measured, in microseconds: the medians over the blocks.
struct Results: Encodable {
  /// Of a 4 kB append with `fdatasync`.
  var sync: Double
  var bare: Spent
  /// To read a line and find whom it means, before anything is written.
  var understanding: Double
  /// Understood and saved.
  var whole: Spent
  /// The statements of the act by hand.
  var twin: Spent
  /// What a block leaves to be done when nobody waits.
  var filing: Spent
  /// Statements that one act runs.
  var statements: Int

  init(_ sync: Double, _ blocks: Blocks, _ statements: Int) {
    (self.sync, self.statements) = (sync, statements)
    understanding = blocks.understanding.median
    (bare, whole) = (blocks.bare.median, blocks.whole.median)
    (twin, filing) = (blocks.twin.median, blocks.filing.median)
  }
}

/// The same of each block.
struct Blocks {
  var bare: [Spent] = []
  var understanding: [Double] = []
  var whole: [Spent] = []
  var twin: [Spent] = []
  var filing: [Spent] = []
}

/// Time by the clock, the disk's included, and by the processor, which neighbours trouble less.
struct Spent: Encodable {
  var elapsed: Double
  var processor: Double

  init(elapsed: Double, processor: Double) { (self.elapsed, self.processor) = (elapsed, processor) }

  /// What one takes, over a block of them.
  init(each places: Range<Int>, _ body: (Int) throws -> Void) rethrows {
    let (start, processor) = (DiskSync.seconds(), DiskSync.processorSeconds())
    for place in places { try body(place) }
    self.init(
      elapsed: (DiskSync.seconds() - start) * 1e6 / Double(places.count),
      processor: (DiskSync.processorSeconds() - processor) * 1e6 / Double(places.count))
  }
}

extension [Spent] {
  var median: Spent { Spent(elapsed: map(\.elapsed).median, processor: map(\.processor).median) }
}

extension [Double] {
  var median: Double { isEmpty ? 0 : sorted()[count / 2] }
}
