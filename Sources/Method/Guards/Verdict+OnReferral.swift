package import Domain

/// What is to be said of passing a prospect to this contact, who would do the work: *pace* where they are left in peace, *your
/// name is on it* (P16).
///
/// - Parameter level: 0 where the prospect was not told.
package func verdict(
  onReferring prospect: String, level: Int, _ evidence: Evidence, practice: Practice, now: Instant
) -> Verdict {
  var situation = Situation(evidence, practice: practice, now: now)
  let spoken = Spoken.loudest([
    // Work, however welcome, is no support: it waits until the pause is over.
    Spoken(Pace.self, situation.isPaused() ? Pace.pauseSpeech(in: situation) : nil, practice.rules),
    Spoken(
      YourNameIsOnIt.self, YourNameIsOnIt.speech(onReferring: prospect, level: level, in: situation), practice.rules),
  ])
  return spoken?.verdict
    ?? Verdict(strength: .fine, principle: YourNameIsOnIt.principle, reasons: situation.stageReasons(.me))
}

/// A referral passes on the user's own good name.
enum YourNameIsOnIt: NamedGuard {
  static let name = Guard.yourNameIsOnIt
  static let principle = Principle.referralSourcesFirst

  static func speech(onReferring prospect: String, level: Int, in situation: Situation) -> Speech? {
    if level < 1 {
      return Speech(strength: .careful, reasons: [.untold(prospect: prospect)], waysOut: [.tellProspect, .askAnyway])
    }
    guard !situation.mine.isAtLeast(.credibility) else { return nil }
    return Speech(strength: .careful, reasons: [.nobodyVouches], waysOut: [.seeTheirWork, .askAnyway])
  }
}
