package import Domain

extension Situation {
  /// Days between the pair's own exchanges, drawn toward the tier's cadence while there are few (the mean of a gamma
  /// prior and their exponential gaps). Nil below three exchanges.
  var rhythm: Double? {
    guard history.exchanges >= rules.warmth.exchanges else { return nil }
    let prior = rules.warmth.prior
    return (prior * Double(cadence ?? rules.warmth.untiered) + history.gaps.days) / (prior + history.gaps.weight)
  }
}

extension Standing {
  /// The word for how lively it is beside the pair's own rhythm (P7); nil where there is no reading. No reading is
  /// never cold.
  package func warmth(_ rules: Rules, now: Instant) -> Warmth? {
    guard let rhythm, let lastTwoSided else { return nil }
    let days = now.days(since: lastTwoSided)
    if days <= max(rhythm * rules.warmth.quietAfter, Double(rules.warmth.warmAtLeast)) { return .warm }
    return days <= rhythm * rules.warmth.restingAfter ? .quiet : .resting
  }
}
