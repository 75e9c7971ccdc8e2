package import Domain

/// What is to be said of an invitation to a meeting of two before it goes out: *pace* where they rest, *strained* where
/// something has to be made good first, *hidden purpose* where it does not say why, *unanswered* where three went without an
/// answer.
package func verdict(
  onInvitationThatSaysWhy saysWhy: Bool, _ evidence: Evidence, practice: Practice, now: Instant
) -> Verdict {
  var situation = Situation(evidence, practice: practice, now: now)
  return situation.loudest(onInvitationThatSaysWhy: saysWhy)?.verdict ?? Verdict(strength: .fine, principle: .nextStep)
}

extension Situation {
  /// - Parameter saysWhy: nil where it is not looked at what the invitation says.
  mutating func loudest(onInvitationThatSaysWhy saysWhy: Bool?) -> Spoken? {
    // A meeting can be the repair; so that even heavy strain is but a word of care.
    var strained = strain() == .heavy ? Strained.speech(on: AskIntent(.advice), in: &self) : nil
    strained?.strength = .careful
    return Spoken.loudest([
      Spoken(Pace.self, isPaused() ? Pace.pauseSpeech(in: self) : nil, rules),
      Spoken(Strained.self, strained, rules),
      Spoken(
        HiddenPurpose.self, saysWhy.flatMap { HiddenPurpose.speech(onInvitationThatSaysWhy: $0, in: self) }, rules),
      Spoken(Unanswered.self, Unanswered.speech(in: &self), rules),
    ])
  }
}

extension HiddenPurpose {
  /// An invitation says why, at least to those who don't know the user's ways yet; and what it says is all there is to it.
  fileprivate static func speech(onInvitationThatSaysWhy saysWhy: Bool, in situation: Situation) -> Speech? {
    guard !situation.theirs.isAtLeast(.credibility), !situation.relationship.isPersonal else { return nil }
    if !saysWhy {
      return Speech(strength: .careful, reasons: [.noPurpose], waysOut: [.sayPurpose, .askAnyway])
    }
    let planned = situation.evidence.asks.last { ask in
      ask.made == nil && ask.outcome == nil && !ask.announced && ask.kind != .advice
    }
    guard let planned else { return nil }
    return Speech(
      strength: .careful, reasons: [.unannounced(planned.kind)], waysOut: [.announce(planned.kind), .askAnyway])
  }
}
