import Domain
import Method
import Store

extension Writing {
  /// What *done* means for a step: the promise is kept, the thanks were said, the nudge was sent.
  func record(_ step: StepReference, now: Instant) throws -> Replied.Recorded? {
    switch (step.kind, step.subject) {
    case (.keepPromise, .promise(let id)), (.prepareForPromise, .promise(let id)):
      guard var promise = try Promise.load(EntityKey(id), in: self), promise.outcome == nil else { return nil }
      promise.outcome = .kept(at: now)
      try save(promise)
      return .promiseKept
    case (.thank, let subject):
      try markThanked(subject, now: now)
      try add(touchWith: step.contact, signals: [.gaveThanks], now: now)
      return .thanked
    case (.reportBack, let subject):
      try markReported(subject, now: now)
      try add(touchWith: step.contact, signals: [.reportedBack], now: now)
      return .reportedBack
    case (.repair, _):
      try add(touchWith: step.contact, signals: [.repaired], now: now)
      return .repaired
    case (.followUpAsk, .ask(let id)):
      guard var ask = try Ask.load(EntityKey(id), in: self), ask.isOpen else { return nil }
      guard ask.nudged == nil else {
        (ask.outcome, ask.decided) = (.silence, now)
        try save(ask)
        return .closedAsSilence
      }
      ask.nudged = now
      try save(ask)
      try add(touchWith: step.contact, signals: [], invitesAnswer: true, now: now)
      return .nudged
    case (.occasion, _), (.support, _):
      try add(touchWith: step.contact, signals: [.kindness, .occasion], now: now)
      return .touch
    case (.answer, _), (.followUpNewFace, _), (.beInTouch, _), (.reconnect, _):
      try add(touchWith: step.contact, signals: [], now: now)
      return .touch
    case (.spokenLately, _):
      try add(conversationWith: step.contact, now: now)
      return .touch
    case (.makeEarnedAsk, .askKind(let kind)):
      _ = try make(Ask.Draft(kind: kind), of: step.contact, now: now)
      return .asked
    case (.makeEarnedAsk, _), (.proposeRhythm, _), (.keepPromise, _), (.prepareForPromise, _), (.followUpAsk, _):
      return nil
    }
  }

  /// What *skipped* means for good: there is nothing to answer, or no rhythm is wanted.
  func decline(_ step: StepReference) throws {
    switch (step.kind, step.subject) {
    case (.answer, .touch(let id)):
      guard var touch = try Touch.load(EntityKey(id), in: self) else { return }
      touch.signals.insert(.nothingToAnswer)
      try save(touch)
    case (.proposeRhythm, _):
      var relationship = try relationship(step.contact)
      relationship.noRhythm = true
      try save(relationship)
    default: return
    }
  }

  private func markThanked(_ subject: Step.Subject?, now: Instant) throws {
    switch subject {
    case .help(let id):
      guard var help = try Help.load(EntityKey(id), in: self) else { return }
      help.thanked = now
      try save(help)
    case .referral(let id):
      guard var referral = try Referral.load(EntityKey(id), in: self) else { return }
      referral.thanked = now
      try save(referral)
    case .promise, .touch, .ask, .askKind, nil: return
    }
  }

  private func markReported(_ subject: Step.Subject?, now: Instant) throws {
    switch subject {
    case .help(let id):
      guard var help = try Help.load(EntityKey(id), in: self) else { return }
      help.reportedBack = now
      try save(help)
    case .referral(let id):
      guard var referral = try Referral.load(EntityKey(id), in: self) else { return }
      referral.reportedBack = now
      try save(referral)
    case .promise, .touch, .ask, .askKind, nil: return
    }
  }

  /// A message of the user's, of which no more is known than what it was for.
  func add(touchWith contact: ContactID, signals: Signals, invitesAnswer: Bool = false, now: Instant) throws {
    try insert(
      Touch(
        id: world.id(), at: now, channel: .message, direction: .outgoing, parties: [Touch.Party(contact: contact)],
        invitesAnswer: invitesAnswer, signals: signals))
  }

  private func add(conversationWith contact: ContactID, now: Instant) throws {
    try insert(
      Touch(
        id: world.id(), at: now, channel: .other, direction: .mutual, parties: [Touch.Party(contact: contact)]))
  }
}

extension Reading {
  /// The standing as it is at this point of the act, before the commit makes it so.
  func standingNow(of contact: ContactID) throws -> Standing? {
    guard let evidence = try evidence(of: contact) else { return nil }
    return Standing.evaluate(evidence, practice: try practice(), now: world.now())
  }

  /// The standing as it was stored, where time has not outdated it since; for what does not look at openings.
  func standingBefore(of contact: ContactID) throws -> Standing? {
    if let stored = try conclusion(of: contact), stored.turns.map({ $0 > world.now() }) ?? true { return stored }
    return try standingNow(of: contact)
  }

  /// Steps open with one person, best first, with their reasons.
  func openSteps(with contact: ContactID) throws -> [Step] {
    guard let evidence = try evidence(of: contact) else { return [] }
    return steps(for: evidence, practice: try practice(), now: world.now())
  }
}
