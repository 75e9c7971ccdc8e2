package import Domain

/// The steps that stand open now, with their reasons, best first (P6).
///
/// - Parameter pressing: why a goal presses, where one does: new ties are left in peace then, and established ones asked
///   (P8).
package func steps(
  for evidence: Evidence, practice: Practice, now: Instant, pressing: Reason? = nil
) -> [Step] {
  var situation = Situation(evidence, practice: practice, now: now)
  let open = situation.openings().filter { $0.from <= now }
  let proposed = open.filter { situation.isProposed($0, pressing) }
  return proposed.sorted { $0.goesBefore($1) }.compactMap { situation.step(for: $0, pressing) }
}

/// Whether an opening found in the index is proposed while a goal presses, and while none does.
package func isProposed(
  _ opening: Opening, _ evidence: Evidence, practice: Practice, now: Instant, pressing: Reason?
) -> Bool {
  !proposedOpenings([opening], evidence, practice: practice, now: now, pressing: pressing).isEmpty
}

/// Those of one person's openings that are proposed. Only a goal that presses needs a look at the evidence for it, one for
/// all, and only where an ask is among them.
package func proposedOpenings(
  _ openings: [Opening], _ evidence: Evidence, practice: Practice, now: Instant, pressing: Reason?
) -> [Opening] {
  guard pressing != nil, openings.contains(where: \.isAsk) else {
    return openings.filter { !$0.isAsk || !$0.isForACrunch }
  }
  var situation = Situation(evidence, practice: practice, now: now)
  return openings.filter { situation.isProposed($0, pressing) }
}

/// The step of an opening found in the index, with its reasons; nil where the evidence no longer opens it.
package func step(
  for opening: Opening, _ evidence: Evidence, practice: Practice, now: Instant, pressing: Reason? = nil
) -> Step? {
  var situation = Situation(evidence, practice: practice, now: now)
  let stillOpen = situation.openings().first {
    $0.kind == opening.kind && $0.subject == opening.subject && $0.from <= now
      && $0.isForACrunch == opening.isForACrunch
  }
  return stillOpen.flatMap { situation.step(for: $0, pressing) }
}

extension Situation {
  mutating func step(for opening: Opening, _ pressing: Reason? = nil) -> Step? {
    guard let suggestion = opening.kind.suggestion else { return nil }
    let reasons = suggestion.reasons(for: opening, in: &self)
    var step = Step(
      kind: opening.kind, contact: relationship.contact, subject: opening.subject, from: opening.from,
      until: opening.until, minutes: rules.minutes[opening.kind], principle: suggestion.principle(of: reasons),
      reasons: reasons)
    if let pressing, opening.isForACrunch {
      (step.principle, step.reasons) = (Crunch.principle, [pressing] + reasons)
    }
    return step
  }
}

extension Opening {
  fileprivate var isAsk: Bool { if case .askKind? = subject { true } else { false } }

  /// Best first: by kind, then rank, then what lapses sooner, then what has waited longer.
  package func goesBefore(_ other: Opening) -> Bool {
    if kind != other.kind { return kind < other.kind }
    if rank != other.rank { return rank < other.rank }
    let (end, otherEnd) = (until ?? .distantFuture, other.until ?? .distantFuture)
    return end != otherEnd ? end < otherEnd : from < other.from
  }
}
