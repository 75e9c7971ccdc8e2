package import Domain

/// The steps that stand open now, with their reasons, best first (P6).
package func steps(for evidence: Evidence, practice: Practice, now: Instant) -> [Step] {
  var situation = Situation(evidence, practice: practice, now: now)
  let open = situation.openings().filter { $0.from <= now }
  return open.sorted { $0.goesBefore($1) }.compactMap { situation.step(for: $0) }
}

/// The step of an opening found in the index, with its reasons; nil where the evidence no longer opens it.
package func step(for opening: Opening, _ evidence: Evidence, practice: Practice, now: Instant) -> Step? {
  var situation = Situation(evidence, practice: practice, now: now)
  let stillOpen = situation.openings().first {
    $0.kind == opening.kind && $0.subject == opening.subject && $0.from <= now
  }
  return stillOpen.flatMap { situation.step(for: $0) }
}

extension Situation {
  mutating func step(for opening: Opening) -> Step? {
    guard let suggestion = opening.kind.suggestion else { return nil }
    let reasons = suggestion.reasons(for: opening, in: &self)
    return Step(
      kind: opening.kind, contact: relationship.contact, subject: opening.subject, from: opening.from,
      until: opening.until, minutes: rules.minutes[opening.kind], principle: suggestion.principle(of: reasons),
      reasons: reasons)
  }
}

extension Opening {
  /// Best first: by kind, then rank, then what lapses sooner, then what has waited longer.
  package func goesBefore(_ other: Opening) -> Bool {
    if kind != other.kind { return kind < other.kind }
    if rank != other.rank { return rank < other.rank }
    let (end, otherEnd) = (until ?? .distantFuture, other.until ?? .distantFuture)
    return end != otherEnd ? end < otherEnd : from < other.from
  }
}
