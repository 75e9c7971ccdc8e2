package import Domain

/// What is to be said of an ask before it is made: *not yet* before *unknown* before *careful*, then in the order of the
/// guards; one speaks. *Fine* says what speaks for it, and still names what is missing.
package func verdict(on intent: AskIntent, _ evidence: Evidence, practice: Practice, now: Instant) -> Verdict {
  var situation = Situation(evidence, practice: practice, now: now)
  return situation.verdict(on: intent)
}

/// What is to be said of a message that carries no ask: *unanswered* and *pause* alone may speak.
package func verdict(
  onMessage intent: MessageIntent, _ evidence: Evidence, practice: Practice, now: Instant
) -> Verdict {
  var situation = Situation(evidence, practice: practice, now: now)
  if intent != .support, situation.isPaused() { return Pace.pauseSpeech(in: situation).verdict(by: Pace.self) }
  if !intent.alwaysWelcome, let speech = Unanswered.speech(in: &situation) {
    return speech.verdict(by: Unanswered.self)
  }
  return Verdict(strength: .fine, principle: .nextStep)
}

extension Situation {
  mutating func verdict(on intent: AskIntent) -> Verdict {
    // What the user decided of this person stands outside all guards; it is only recalled.
    if relationship.isPersonal || relationship.neverAsk {
      let reason: Reason = relationship.isPersonal ? .personal : .neverAskChosen
      return Verdict(
        strength: .careful, spokenBy: Pace.name, principle: Pace.principle, reasons: [reason], waysOut: [.askAnyway])
    }
    if let (speaker, said) = loudest(on: intent) {
      var speech = said
      speech.waysOut = open(said.waysOut)
      return speech.verdict(by: speaker)
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
}

extension Situation {
  /// The guard that speaks, and what it says: the strongest, and of equals the first.
  private mutating func loudest(on intent: AskIntent) -> (speaker: any Speaker.Type, speech: Speech)? {
    var loudest: (speaker: any Speaker.Type, speech: Speech)?
    for speaker in Self.speakers {
      guard var speech = speaker.speech(on: intent, in: &self) else { continue }
      if rules.guards.eased.contains(speaker.name), let eased = speech.strength.eased {
        guard eased > .fine else { continue }
        speech.strength = eased
      }
      if speech.strength > loudest?.speech.strength ?? .fine { loudest = (speaker, speech) }
    }
    return loudest
  }

  /// The ways out in which no guard stands: what one proposes, the next must not forbid. Under strain the first is to make
  /// good.
  private mutating func open(_ ways: [Verdict.WayOut]) -> [Verdict.WayOut] {
    var open: [Verdict.WayOut] = []
    for way in ways {
      switch way {
      case .askSmaller(let kind): if loudest(on: AskIntent(kind)) != nil { continue }
      case .inviteToListen: if strain() == .heavy || Unanswered.speech(in: &self) != nil { continue }
      default: break
      }
      open.append(way)
    }
    if open.count < ways.count, let strained = Strained.speech(on: AskIntent(.advice), in: &self) {
      open = strained.waysOut.filter { $0 != .askAnyway && !open.contains($0) } + open
    }
    return open
  }
}

extension Speech {
  func verdict(by speaker: any Speaker.Type) -> Verdict {
    Verdict(
      strength: strength, spokenBy: speaker.name, principle: speaker.principle, reasons: reasons, missing: missing,
      waysOut: waysOut)
  }
}

extension Verdict.Strength {
  /// One strength lower, as the user let a guard be eased; a question is asked as before (nil).
  var eased: Verdict.Strength? {
    switch self {
    case .notYet: .careful
    case .careful: .fine
    case .unknown, .fine: nil
    }
  }
}
