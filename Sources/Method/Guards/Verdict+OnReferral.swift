package import Domain

/// Your name is on it (P16): what is to be said of passing a prospect to this contact, who would do the work.
///
/// - Parameter level: 0 where the prospect was not told.
package func verdict(
  onReferring prospect: String, level: Int, _ evidence: Evidence, practice: Practice, now: Instant
) -> Verdict {
  let situation = Situation(evidence, practice: practice, now: now)
  if let speech = YourNameIsOnIt.speech(onReferring: prospect, level: level, in: situation),
    !practice.rules.guards.eased.contains(.yourNameIsOnIt)
  {
    return Verdict(
      strength: speech.strength, spokenBy: .yourNameIsOnIt, principle: .referralSourcesFirst, reasons: speech.reasons,
      waysOut: speech.waysOut)
  }
  return Verdict(strength: .fine, principle: .referralSourcesFirst, reasons: situation.stageReasons(.me))
}

/// A referral passes on the user's own good name.
enum YourNameIsOnIt {
  static func speech(onReferring prospect: String, level: Int, in situation: Situation) -> Speech? {
    if level < 1 {
      return Speech(strength: .careful, reasons: [.untold(prospect: prospect)], waysOut: [.tellProspect, .askAnyway])
    }
    guard !situation.mine.isAtLeast(.credibility) else { return nil }
    return Speech(strength: .careful, reasons: [.nobodyVouches], waysOut: [.seeTheirWork, .askAnyway])
  }
}
