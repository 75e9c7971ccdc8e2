package import Domain

/// What opens the door to business with them at this moment, as a reason; nil where nothing does, so that a meeting is
/// one to listen (P3).
package func openDoor(_ evidence: Evidence, practice: Practice, now: Instant) -> Reason? {
  var situation = Situation(evidence, practice: practice, now: now)
  guard let opener = situation.opener(for: .business) else { return nil }
  return situation.reason(of: opener)
}
