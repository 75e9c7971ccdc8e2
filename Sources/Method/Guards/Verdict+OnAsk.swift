package import Domain

/// What is to be said of an ask before it is made: *not yet* before *unknown* before *careful*, then in the order of the
/// guards; one speaks. *Fine* says what speaks for it, and still names what is missing.
package func verdict(on intent: AskIntent, _ evidence: Evidence, practice: Practice, now: Instant) -> Verdict {
  var situation = Situation(evidence, practice: practice, now: now)
  return situation.verdict(on: intent)
}

extension Situation {
  mutating func verdict(on intent: AskIntent) -> Verdict {
    // What the user decided of this person stands outside all guards; it is only recalled.
    if relationship.isPersonal || relationship.neverAsk {
      let reason: Reason = relationship.isPersonal ? .personal : .neverAskChosen
      return Verdict(
        strength: .careful, spokenBy: Pace.name, principle: Pace.principle, reasons: [reason], waysOut: [.askAnyway])
    }
    if var spoken = loudest(on: intent) {
      spoken.speech.waysOut = open(spoken.speech, on: intent)
      return spoken.verdict
    }
    let earned = earnedAsk(intent.kind)
    var verdict = Verdict(strength: .fine, principle: .finishTheJob, missing: earned.missing)
    if let because = intent.because, !because.isEmpty { verdict.reasons.append(.toldOpener(because)) }
    if let moment = earned.moment { verdict.reasons += [moment.trigger] }
    let held: [Reason] = earned.conditions.compactMap { if case .holds(let reason) = $0 { reason } else { nil } }
    for reason in held + goodwillReasons() where !verdict.reasons.contains(reason) { verdict.reasons.append(reason) }
    if let since = earned.neverAskedSince { verdict.reasons.append(.neverAsked(since: since)) }
    return verdict
  }

  private mutating func loudest(on intent: AskIntent) -> Spoken? {
    var heard: [Spoken?] = []
    for speaker in Self.speakers { heard.append(Spoken(speaker, speaker.speech(on: intent, in: &self), rules)) }
    return Spoken.loudest(heard)
  }

  /// The ways out in which no guard stands: what one proposes, the next must not forbid. Where one is closed, first comes
  /// what opens it: to wait for the end of a pause, or to make good.
  private mutating func open(_ speech: Speech, on intent: AskIntent) -> [Verdict.WayOut] {
    var open: [Verdict.WayOut] = []
    for way in speech.waysOut where !isClosed(way, speech, on: intent) { open.append(way) }
    guard open.count < speech.waysOut.count else { return open }
    let opening =
      isPaused() ? Pace.pauseSpeech(in: self) : Strained.speech(on: AskIntent(.advice), in: &self)
    return (opening?.waysOut ?? []).filter { $0 != .askAnyway && !open.contains($0) } + open
  }

  private mutating func isClosed(_ way: Verdict.WayOut, _ speech: Speech, on intent: AskIntent) -> Bool {
    switch way {
    case .askSmaller(let kind): return loudest(on: AskIntent(kind, pressing: intent.pressing)) != nil
    case .inviteToListen: return loudest(onInvitationThatSaysWhy: nil) != nil
    case .tellTheOpener:
      var told = intent
      told.because = "told"
      return loudest(on: told).map { $0.speech.strength >= speech.strength } ?? false
    default: return false
    }
  }
}
