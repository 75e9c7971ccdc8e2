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

/// What is to be said of signing up for one more event (P1).
///
/// - Parameters:
///   - last: the events before it, the latest first.
///   - isOptional: false for a meeting one has to be at, of which nothing is said.
package func verdict(
  onEvent last: [EventFaces], isOptional: Bool = true, practice: Practice, now: Instant
) -> Verdict {
  let speech = isOptional ? MoreMotion.speech(onEvent: last, practice: practice, now: now) : nil
  return Spoken(MoreMotion.self, speech, practice.rules)?.verdict ?? Verdict(strength: .fine, principle: .mix)
}

/// Most of those kept at the last evenings still wait for a line. Those for whom no step stands any more count no longer:
/// what is proposed is to write to those who wait.
enum MoreMotion: NamedGuard {
  static let name = Guard.moreMotion
  static let principle = Principle.resultsNotMotion

  static func speech(onEvent last: [EventFaces], practice: Practice, now: Instant) -> Speech? {
    let rules = practice.rules.guards
    let recent = last.prefix(rules.motionEvents)
    let kept = recent.reduce(0) { $0 + $1.kept }
    let waiting = recent.flatMap(\.keptUnwritten).filter {
      now >= $0.adding(days: rules.motionWaiting) && now < FollowUpNewFace.until($0, practice)
    }
    guard waiting.count >= rules.motionFaces, waiting.count * 100 >= kept * rules.motionShare, let first = waiting.min()
    else { return nil }
    return Speech(
      strength: .careful,
      reasons: [.facesWaiting(count: waiting.count, of: kept, since: practice.zone.day(of: first))],
      waysOut: [.writeToFaces, .askAnyway])
  }
}
