extension RecurrenceRule {
  /// Its instances between two moments of local time (seconds, as if it were UTC), at most COUNT or `limit`. What the
  /// search may cost is taken from `effort`; `.tooMany` where that is used up.
  ///
  /// The library looks for a first match through centuries, whatever the rule's end. So a rule of several conditions
  /// that never meet (the fifth of three days, the first Monday on the 15th) costs seconds, and is charged for it.
  func instances(
    from start: Int64, to last: Int64, limit: Int, effort: inout Int
  ) throws(RecordProblem) -> [Int64] {
    guard last > start else { return [] }
    effort -= self.effort(from: start, to: last)
    guard effort > 0 else { throw .tooMany(limit: Self.instanceLimit) }
    let times = try RecurrenceLibrary.instances(of: text(until: last), from: start, limit: min(count ?? limit, limit))
    if times.isEmpty, conditions > 1 { effort -= Self.vainEffort }
    return times
  }

  private static let vainEffort = 150_000
}
