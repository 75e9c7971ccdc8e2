package import Domain

/// The new faces of one event that were kept.
package struct EventFaces: Hashable, Sendable {
  package var day: Day
  /// When each was kept and is still not written to; nil for those who were.
  package var keptUnwritten: [Instant]
  package var kept: Int

  package init(day: Day, kept: Int, keptUnwritten: [Instant]) {
    (self.day, self.kept, self.keptUnwritten) = (day, kept, keptUnwritten)
  }
}

/// What is to be said of signing up for one more event (P1): most of those kept at the last ones still wait.
///
/// - Parameters:
///   - last: the events before it, the latest first.
///   - isOptional: false for a meeting one has to be at, of which nothing is said.
package func verdict(
  onEvent last: [EventFaces], isOptional: Bool = true, practice: Practice, now: Instant
) -> Verdict {
  let fine = Verdict(strength: .fine, principle: .mix)
  let rules = practice.rules.guards
  guard isOptional, !rules.eased.contains(.moreMotion) else { return fine }
  let recent = last.prefix(rules.motionEvents)
  let kept = recent.reduce(0) { $0 + $1.kept }
  let waiting = recent.flatMap(\.keptUnwritten).filter { now >= $0.adding(days: rules.motionWaiting) }
  guard waiting.count >= rules.motionFaces, waiting.count * 100 >= kept * rules.motionShare, let first = waiting.min()
  else { return fine }
  return Verdict(
    strength: .careful, spokenBy: .moreMotion, principle: .resultsNotMotion,
    reasons: [.facesWaiting(count: waiting.count, of: kept, since: practice.zone.day(of: first))],
    waysOut: [.writeToFaces, .askAnyway])
}
